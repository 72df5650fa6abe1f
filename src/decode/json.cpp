#include "decode/json_reader.h"

namespace decode {

namespace {

constexpr int shapeOnly = 30; // other protocols are made of JSON

int fits(const Hint &hint, ws::Bytes payload)
{
    if (hint.subprotocol == "json")
        return 90;
    return looksLikeJson(payload) ? shapeOnly : 0;
}

/// "{3 members}", "[2 elements]": what a row of the timeline has room for.
std::string summaryOf(const Node &root)
{
    const std::string count = std::to_string(root.children.size()) + (root.cut ? "+" : "");
    if (root.type == NodeType::Object)
        return "{" + count + (root.children.size() == 1 ? " member}" : " members}");
    if (root.type == NodeType::Array)
        return "[" + count + (root.children.size() == 1 ? " element]" : " elements]");
    return root.value;
}

Decoded run(ws::Bytes payload, const Hint &, const Limits &limits)
{
    Decoded decoded = readJson(payload, limits);
    decoded.summary = summaryOf(decoded.root);
    return decoded;
}

} // namespace

extern const Decoder jsonDecoder{"json", "JSON", fits, run};

} // namespace decode
