// A head of either kind, whole and cut: the same bytes taken, the same end found. Then judged and its lists read.
#include "ws/handshake.h"
#include "ws/head_parser.h"

#include <cstdlib>

namespace {

void require(bool held)
{
    if (!held)
        std::abort();
}

void tryKind(ws::HttpKind kind, ws::Bytes bytes, std::size_t cut)
{
    ws::HeadParser whole(kind, 4096), cutUp(kind, 4096);
    const std::size_t taken = whole.receive(bytes);
    std::size_t cutTaken = cutUp.receive(bytes.first(cut));
    cutTaken += cutUp.receive(bytes.subspan(cut));
    require(taken == cutTaken && whole.state() == cutUp.state());

    std::vector<ws::Violation> violations;
    const ws::HttpHead head = ws::parseHead(kind, whole.bytes(), violations);
    for (const ws::Violation &violation : violations)
        require(violation.offset + violation.size <= head.raw.size());
    for (const ws::HttpField &field : head.fields)
        require(std::uint64_t(field.offset) + field.size <= head.raw.size());
    ws::checkRequest(head);
    ws::checkAnswer(head, head);
    if (const auto extensions = ws::parseExtensions(head.joined("Sec-WebSocket-Extensions"))) {
        const std::string text = ws::formatExtensions(*extensions);
        require(ws::parseExtensions(text) == extensions);
        if (const auto accepted = ws::acceptDeflate(*extensions))
            ws::deflateAnswer(*accepted, *extensions);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const ws::Bytes bytes(data + 1, size - 1);
    const std::size_t cut = bytes.empty() ? 0 : data[0] % (bytes.size() + 1);
    tryKind(ws::HttpKind::Request, bytes, cut);
    tryKind(ws::HttpKind::Response, bytes, cut);
    return 0;
}
