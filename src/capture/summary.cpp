#include "capture/filter.h"

#include <string>

namespace capture {

namespace {

std::string textOf(const ws::Endpoint &end)
{
    const bool v6 = end.address.find(':') != std::string::npos;
    return (v6 ? '[' + end.address + ']' : end.address) + ':' + std::to_string(end.port);
}

std::string_view wordOf(ws::Outcome outcome)
{
    constexpr std::string_view words[] = {"ok", "failed", "timeout", "cancelled"};
    return words[std::size_t(outcome)];
}

std::string_view wordOf(ws::TimeoutKind kind)
{
    constexpr std::string_view words[] = {"Connect", "TLS", "Handshake", "Close echo", "Idle"};
    return words[std::size_t(kind)];
}

/// One line for each kind of event.
struct Summary {
    std::string operator()(const ws::NameResolved &b) const
    {
        std::string text = "Name " + b.host + ' ' + std::string(wordOf(b.outcome)) + ' ' + b.error;
        for (const std::string &address : b.addresses)
            text += ' ' + address;
        return text;
    }
    std::string operator()(const ws::AddressTried &b) const
    {
        return "Address " + textOf(b.remote) + ' ' + std::string(wordOf(b.outcome)) + ' ' + b.errorId + ' ' + b.error;
    }
    std::string operator()(const ws::TcpConnected &b) const { return "TCP " + textOf(b.local) + " to " + textOf(b.remote); }
    std::string operator()(const ws::TlsDone &b) const { return b.version + ' ' + b.cipher + ' ' + b.serverName + ' ' + b.fault; }
    std::string operator()(const ws::TlsFailed &b) const { return "TLS failed " + b.fault + ' ' + b.says; }
    std::string operator()(const ws::ProxyAnswered &b) const { return "Proxy " + b.proxy + ' ' + b.says; }
    std::string operator()(const ws::HeadReceived &b) const { return b.head->startLine; }
    std::string operator()(const ws::BodyReceived &b) const { return "Body " + std::to_string(b.total); }
    std::string operator()(const ws::HandshakeDone &b) const
    {
        return "Handshake " + b.outcome->negotiated.subprotocol + ' ' + b.outcome->negotiated.extensions;
    }
    std::string operator()(const ws::FrameReceived &b) const { return std::string(ws::opcodeName(b.header.opcode)); }
    std::string operator()(const ws::MessageReceived &b) const { return std::string(ws::opcodeName(b.kind)); }
    std::string operator()(const ws::Inflated &) const { return {}; }
    std::string operator()(const ws::CloseReceived &b) const
    {
        return "Close " + (b.code ? std::to_string(*b.code) + ' ' : std::string()) + b.reason;
    }
    std::string operator()(const ws::ViolationFound &b) const
    {
        const ws::RuleInfo &rule = ws::ruleInfo(b.violation.rule);
        return std::string(rule.id) + ' ' + std::string(rule.says) + ' ' + b.violation.detail;
    }
    std::string operator()(const ws::FramingLost &b) const { return b.why; }
    std::string operator()(const ws::FinReceived &) const { return "TCP FIN"; }
    std::string operator()(const ws::RstReceived &) const { return "TCP RST"; }
    std::string operator()(const ws::TimeoutReached &b) const { return std::string(wordOf(b.kind)) + " timeout"; }
    std::string operator()(const ws::LocalAction &b) const { return b.what + ' ' + b.detail; }
    std::string operator()(const ws::Note &b) const { return b.text; }
};

} // namespace

std::string summaryOf(const Session &session, std::size_t index)
{
    const Record &record = session.records().at(index);
    std::string text;
    if (record.kind == RecordKind::Frame || record.kind == RecordKind::Message) // without making the whole event
        text = ws::opcodeName(ws::Opcode(record.opcode));
    else
        text = std::visit(Summary(), session.event(index).body);
    const std::string note = record.flags & RecordFlag::Marked ? session.markNote(index) : std::string();
    return note.empty() ? text : text + ' ' + note;
}

} // namespace capture
