#include "exporters/jsonl_parts.h"

#include "capture/journal_text.h"
#include "exporters/json_read.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace exporters {

namespace {

using nlohmann::json;
using Bodies = std::vector<ws::EventBody>;

std::optional<ws::MaskingKey> maskOf(const json &frame)
{
    if (!flagOr(frame, "masked"))
        return std::nullopt;
    ws::MaskingKey key{};
    unsigned bytes[4] = {};
    if (std::sscanf(textOr(frame, "mask").c_str(), "%2x%2x%2x%2x", &bytes[0], &bytes[1], &bytes[2], &bytes[3]) == 4)
        for (std::size_t i = 0; i < 4; ++i)
            key[i] = std::uint8_t(bytes[i]);
    return key;
}

ws::LengthForm lengthFormOf(const json &frame)
{
    const std::uint64_t size = numberOr(frame, "header_bytes") - (flagOr(frame, "masked") ? 4 : 0);
    return size >= 10 ? ws::LengthForm::Extended64 : size >= 4 ? ws::LengthForm::Extended16 : ws::LengthForm::Short7;
}

ws::Outcome outcomeOf(const json &line)
{
    const std::string outcome = textOr(line, "outcome");
    return outcome == "ok" ? ws::Outcome::Ok : outcome == "timeout" ? ws::Outcome::Timeout : ws::Outcome::Failed;
}

ws::Endpoint endpointOf(const json &detail, const char *address, const char *port)
{
    return {textOr(detail, address), std::uint16_t(numberOr(detail, port))};
}

std::vector<std::string> textsOf(const json &list)
{
    std::vector<std::string> texts;
    for (const json &item : list)
        if (item.is_string())
            texts.push_back(item.get<std::string>());
    return texts;
}

std::vector<ws::TlsCertificate> chainOf(const json &detail)
{
    std::vector<ws::TlsCertificate> chain;
    for (const json &item : memberOf(detail, "chain"))
        chain.push_back({textOr(item, "subject"), textOr(item, "issuer"), textOr(item, "sha256"), textsOf(memberOf(item, "names")),
                         parseIsoTime(textOr(item, "not_before")).value_or(ws::Time()),
                         parseIsoTime(textOr(item, "not_after")).value_or(ws::Time())});
    return chain;
}

Bodies dnsPhase(const json &line, const json &detail)
{
    return {ws::NameResolved{textOr(detail, "host"), textsOf(memberOf(detail, "addresses")), outcomeOf(line), textOr(detail, "error"),
                             secondsOf(detail, "took")}};
}

Bodies tcpPhase(const json &line, const json &detail)
{
    const ws::Endpoint remote = endpointOf(detail, "address", "port");
    if (detail.contains("client_address"))
        return {ws::TcpConnected{endpointOf(detail, "client_address", "client_port"), remote}};
    return {ws::AddressTried{remote, outcomeOf(line), textOr(detail, "error_id"), textOr(detail, "error"), secondsOf(detail, "took")}};
}

Bodies tlsPhase(const json &line, const json &detail)
{
    if (outcomeOf(line) != ws::Outcome::Ok)
        return {ws::TlsFailed{textOr(detail, "fault", "other"), textOr(detail, "says"), chainOf(detail), secondsOf(detail, "took")}};
    ws::TlsDone done;
    done.version = textOr(detail, "version");
    done.cipher = textOr(detail, "cipher");
    done.alpn = textOr(detail, "alpn");
    done.serverName = textOr(detail, "server_name");
    done.chain = chainOf(detail);
    done.verified = flagOr(detail, "verified");
    done.fault = textOr(detail, "fault");
    done.took = secondsOf(detail, "took");
    return {done};
}

/// Its outcome follows from the heads; only that time ran out is told by nothing else.
Bodies handshakePhase(const json &line, const json &detail)
{
    if (outcomeOf(line) != ws::Outcome::Timeout)
        return {};
    return {ws::TimeoutReached{ws::TimeoutKind::Handshake, secondsOf(detail, "limit")}};
}

Bodies phase(const json &line)
{
    constexpr std::pair<std::string_view, Bodies (*)(const json &, const json &)> phases[]
        = {{"dns", dnsPhase}, {"tcp", tcpPhase}, {"tls", tlsPhase}, {"handshake", handshakePhase}};
    const std::string name = textOr(line, "phase");
    for (const auto &[known, read] : phases)
        if (name == known)
            return read(line, memberOf(line, "detail"));
    return {};
}

Bodies timeout(const json &line)
{
    ws::TimeoutReached timeout{ws::TimeoutKind::Idle, secondsOf(line, "limit")};
    capture::journal::fromText(textOr(line, "kind"), timeout.kind);
    return {timeout};
}

Bodies action(const json &line) { return {ws::LocalAction{textOr(line, "what"), textOr(line, "detail")}}; }
Bodies note(const json &line) { return {ws::Note{textOr(line, "text")}}; }
Bodies proxy(const json &line)
{
    return {ws::ProxyAnswered{textOr(line, "proxy"), outcomeOf(line), textOr(line, "says"), secondsOf(line, "took")}};
}

bool isChunked(const json &field)
{
    return field.is_array() && field.size() == 2 && field[0].is_string() && field[1].is_string()
        && ws::equalsIgnoringCase(field[0].get_ref<const std::string &>(), "Transfer-Encoding")
        && field[1].get_ref<const std::string &>().find("chunked") != std::string::npos;
}

} // namespace

ws::FrameHeader frameHeaderOf(const json &line)
{
    ws::FrameHeader header;
    header.fin = flagOr(line, "fin", true);
    header.rsv = std::uint8_t(numberOr(line, "rsv") & 7);
    header.opcode = ws::Opcode(numberOr(line, "opcode") & 0xF);
    header.lengthForm = lengthFormOf(line);
    header.mask = maskOf(line);
    return header;
}

ws::ByteBuffer framedBody(const json &line, const ws::ByteBuffer &body)
{
    const json &fields = memberOf(line, "headers");
    if (body.empty() || !fields.is_array() || std::none_of(fields.begin(), fields.end(), isChunked))
        return body;
    char size[24];
    std::snprintf(size, sizeof size, "%zx\r\n", body.size());
    ws::ByteBuffer out;
    ws::append(out, ws::bytesOf(size));
    ws::append(out, body);
    ws::append(out, ws::bytesOf(flagOr(line, "body_complete", true) ? "\r\n0\r\n\r\n" : "\r\n"));
    return out;
}

ws::Duration secondsOf(const json &object, const char *name)
{
    constexpr double longest = 1e9; // added to a time of this or the next century it is still one
    return ws::Duration(std::llround(std::clamp(realOr(object, name), -longest, longest) * 1e9));
}

std::vector<ws::EventBody> toldEvents(std::string_view type, const json &line)
{
    constexpr std::pair<std::string_view, Bodies (*)(const json &)> types[]
        = {{"phase", phase}, {"timeout", timeout}, {"action", action}, {"note", note}, {"proxy", proxy}};
    for (const auto &[known, read] : types)
        if (type == known)
            return read(line);
    return {};
}

} // namespace exporters
