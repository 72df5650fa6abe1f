#include "net/request_head.h"

#include <algorithm>
#include <array>
#include <optional>

namespace {

using net::ConnectRequest;

std::vector<ws::Extension> offers(const ConnectRequest &request)
{
    if (!request.offerDeflate)
        return {};
    return {{"permessage-deflate", {{"client_max_window_bits", std::nullopt}}}};
}

bool has(const std::vector<ws::HttpField> &fields, std::string_view name)
{
    return std::ranges::any_of(fields, [name](const ws::HttpField &field) { return ws::equalsIgnoringCase(field.name, name); });
}

/// The given fields, and credentials from the address unless an Authorization was given.
std::vector<ws::HttpField> allFields(const ConnectRequest &request, const net::Url &url)
{
    std::vector<ws::HttpField> fields = request.fields;
    if (!url.user.empty() && !has(fields, "Authorization"))
        fields.push_back({"Authorization", "Basic " + ws::encodeBase64(ws::bytesOf(url.user + ":" + url.password)), 0, 0});
    return fields;
}

std::string joined(const std::vector<std::string> &values)
{
    std::string text;
    for (const std::string &value : values)
        text += (text.empty() ? "" : ", ") + value;
    return text;
}

std::string lines(const std::vector<ws::HttpField> &fields)
{
    std::string text;
    for (const ws::HttpField &field : fields)
        text += field.name + ": " + field.value + "\r\n";
    return text;
}

struct Place {
    std::string_view name;
    std::string value;
};

/// One line of the template, filled; nullopt when a place in it has nothing to say.
std::optional<std::string> filledLine(std::string line, std::span<const Place> places)
{
    for (const Place &place : places)
        if (const std::size_t at = line.find(place.name); at != std::string::npos) {
            if (place.value.empty())
                return std::nullopt;
            line.replace(at, place.name.size(), place.value);
        }
    return line;
}

ws::ByteBuffer fromTemplate(const ConnectRequest &request, const net::Url &url, std::string_view key)
{
    const std::array<Place, 5> places = {{{"{HOST}", url.hostField()},
                                          {"{TARGET}", url.target},
                                          {"{KEY}", std::string(key)},
                                          {"{PROTOCOLS}", joined(request.subprotocols)},
                                          {"{EXTENSIONS}", ws::formatExtensions(offers(request))}}};
    std::string head;
    std::string_view rest = request.headTemplate;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size() - 1) + 1;
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end);
        if (line.starts_with("{FIELDS}"))
            head += lines(allFields(request, url));
        else
            head += filledLine(std::string(line), places).value_or("");
    }
    return {head.begin(), head.end()};
}

} // namespace

ws::ByteBuffer net::requestHead(const ConnectRequest &request, const Url &url, std::string_view key)
{
    if (!request.headTemplate.empty())
        return fromTemplate(request, url, key);
    ws::HandshakeRequest head;
    head.target = url.target;
    head.host = url.hostField();
    head.key = key;
    head.subprotocols = request.subprotocols;
    head.extensions = offers(request);
    head.otherFields = allFields(request, url);
    return ws::formatRequest(head);
}

std::string net::freshKey(const ws::RandomSource &random)
{
    ws::HandshakeNonce nonce{};
    random(nonce);
    return ws::encodeBase64(nonce);
}
