#include "mock/answer.h"

#include "mock/http_status.h"
#include "ws/handshake.h"

#include <algorithm>

namespace mock {

namespace {

using Fields = std::vector<ws::HttpField>;

std::string offered(const ws::HttpHead &request, std::size_t index, std::string_view otherwise)
{
    const auto list = ws::splitList(request.joined("Sec-WebSocket-Protocol"));
    return index < list.size() ? list[index] : std::string(otherwise);
}

std::string valueFor(std::string_view name, const ws::HttpHead &request)
{
    if (name == "ACCEPT")
        return ws::acceptFor(request.value("Sec-WebSocket-Key"));
    if (name == "KEY")
        return std::string(request.value("Sec-WebSocket-Key"));
    if (name == "HOST")
        return std::string(request.value("Host"));
    if (name == "TARGET")
        return request.target;
    if (name == "OFFERED1")
        return offered(request, 0, "first");
    return offered(request, 1, "second");
}

/// A field's value can neither end its line nor the head, whatever an address has in it.
std::string safeValue(std::string value)
{
    std::replace_if(value.begin(), value.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; }, ' ');
    return value;
}

void appendFields(std::string &head, const Fields &fields)
{
    for (const auto &field : fields)
        head += field.name + ": " + safeValue(field.value) + "\r\n";
}

bool hasField(const Fields &fields, std::string_view name)
{
    return std::any_of(fields.begin(), fields.end(), [&](const auto &f) { return ws::equalsIgnoringCase(f.name, name); });
}

std::string chooseSubprotocol(const Accept &accept, const ws::HttpHead &request, const AcceptanceOptions &options)
{
    if (accept.subprotocol)
        return *accept.subprotocol;
    const auto offers = ws::splitList(request.joined("Sec-WebSocket-Protocol"));
    if (options.subprotocols.empty())
        return offers.empty() ? std::string() : offers.front();
    const auto &known = options.subprotocols;
    const auto chosen = std::find_if(offers.begin(), offers.end(), [&](const std::string &offer) {
        return std::find(known.begin(), known.end(), offer) != known.end();
    });
    return chosen == offers.end() ? std::string() : *chosen;
}

void negotiateDeflate(const Accept &accept, const ws::HttpHead &request, const AcceptanceOptions &options, ws::Negotiated &negotiated)
{
    const bool wanted = accept.deflate == DeflateChoice::Always || (accept.deflate == DeflateChoice::IfServerAllows && options.deflate);
    const auto offers = ws::parseExtensions(request.joined("Sec-WebSocket-Extensions"));
    if (!wanted || !offers)
        return;
    negotiated.deflate = ws::acceptDeflate(*offers);
    if (negotiated.deflate)
        negotiated.extensions = ws::formatExtensions({ws::deflateAnswer(*negotiated.deflate, *offers)});
}

Fields fieldsOf(const Accept &accept, const ws::HttpHead &request, const ws::Negotiated &negotiated)
{
    Fields fields{{"Upgrade", "websocket"},
                  {"Connection", "Upgrade"},
                  {"Sec-WebSocket-Accept", ws::acceptFor(request.value("Sec-WebSocket-Key"))}};
    if (!negotiated.subprotocol.empty())
        fields.push_back({"Sec-WebSocket-Protocol", negotiated.subprotocol});
    if (negotiated.deflate)
        fields.push_back({"Sec-WebSocket-Extensions", negotiated.extensions});
    for (const auto &name : accept.leftOut)
        std::erase_if(fields, [&](const auto &field) { return ws::equalsIgnoringCase(field.name, name); });
    for (const auto &wanted : accept.set) {
        const auto same = [&](const auto &field) { return ws::equalsIgnoringCase(field.name, wanted.name); };
        const auto found = std::find_if(fields.begin(), fields.end(), same);
        if (found == fields.end())
            fields.push_back(wanted);
        else
            *found = wanted;
    }
    for (auto field : accept.added) {
        field.value = ws::textOf(filledIn(ws::bytesOf(field.value), request));
        fields.push_back(std::move(field));
    }
    return fields;
}

/// A legal field that brings the head to that size.
void padHead(std::string &head, std::size_t size)
{
    constexpr std::string_view name = "X-Padding: ";
    const std::size_t around = name.size() + 4; // its own and the last line end
    if (head.size() + around < size)
        head += std::string(name) + std::string(size - head.size() - around, 'a') + "\r\n";
}

} // namespace

ws::ByteBuffer filledIn(ws::Bytes text, const ws::HttpHead &request)
{
    constexpr std::string_view names[] = {"ACCEPT", "KEY", "HOST", "TARGET", "OFFERED1", "OFFERED2"};
    std::string out;
    for (std::string_view rest = ws::textOf(text); !rest.empty();) {
        const auto brace = rest.find('{');
        out += rest.substr(0, brace);
        if (brace == std::string_view::npos)
            break;
        rest.remove_prefix(brace);
        const auto close = rest.find('}');
        const auto name = close == std::string_view::npos ? std::string_view() : rest.substr(1, close - 1);
        if (std::find(std::begin(names), std::end(names), name) == std::end(names)) {
            out += '{';
            rest.remove_prefix(1);
            continue;
        }
        out += valueFor(name, request);
        rest.remove_prefix(close + 1);
    }
    return {out.begin(), out.end()};
}

ws::ByteBuffer formatAnswer(const Respond &respond, const ws::HttpHead &request)
{
    if (respond.raw)
        return filledIn(*respond.raw, request);
    const std::string reason = respond.reason.empty() ? std::string(statusPhrase(respond.status)) : respond.reason;
    std::string head = "HTTP/1.1 " + std::to_string(respond.status) + " " + safeValue(reason) + "\r\n";
    Fields fields = respond.fields;
    if (mayHaveBody(respond.status) && !hasField(fields, "Content-Length") && !hasField(fields, "Transfer-Encoding"))
        fields.push_back({"Content-Length", std::to_string(respond.body.size())});
    if (respond.status >= 200 && !hasField(fields, "Connection"))
        fields.push_back({"Connection", "close"});
    appendFields(head, fields);
    head += "\r\n";
    if (mayHaveBody(respond.status) && request.method != "HEAD")
        head += respond.body;
    return {head.begin(), head.end()};
}

Acceptance formatAccept(const Accept &accept, const ws::HttpHead &request, const AcceptanceOptions &options)
{
    Acceptance acceptance;
    acceptance.negotiated.subprotocol = chooseSubprotocol(accept, request, options);
    negotiateDeflate(accept, request, options, acceptance.negotiated);
    std::string head = accept.version + " " + safeValue(accept.status.value_or("101 Switching Protocols")) + "\r\n";
    appendFields(head, fieldsOf(accept, request, acceptance.negotiated));
    padHead(head, accept.padTo);
    head += "\r\n";
    acceptance.head.assign(head.begin(), head.end());
    return acceptance;
}

std::optional<Respond> refusalOf(const ws::HttpHead &request)
{
    for (const auto &violation : ws::checkRequest(request)) {
        const ws::RuleInfo &info = ws::ruleInfo(violation.rule);
        if (info.severity != ws::Severity::Error)
            continue;
        Respond refusal;
        const bool version = violation.rule == ws::Rule::RequestVersion;
        refusal.status = version ? 426 : 400;
        refusal.body = std::string(info.says) + " (" + std::string(info.section) + ")\n";
        refusal.fields = {{"Content-Type", "text/plain; charset=utf-8"}};
        if (version)
            refusal.fields.insert(refusal.fields.begin(), {{"Upgrade", "websocket"}, {"Connection", "Upgrade, close"}, {"Sec-WebSocket-Version", "13"}});
        return refusal;
    }
    return std::nullopt;
}

} // namespace mock
