#include "exporters/jsonl_phase.h"

#include "exporters/iso_time.h"

namespace exporters {

namespace {

void writeChain(JsonOut &json, const std::vector<ws::TlsCertificate> &chain)
{
    json.key("chain").beginArray();
    for (const ws::TlsCertificate &certificate : chain) {
        json.beginObject().member("subject", certificate.subject).member("issuer", certificate.issuer);
        json.member("sha256", certificate.sha256).member("not_before", isoTime(certificate.notBefore));
        json.member("not_after", isoTime(certificate.notAfter)).key("names").beginArray();
        for (const std::string &name : certificate.names)
            json.value(name);
        json.endArray().endObject();
    }
    json.endArray();
}

/// Writes one phase line; each call tells whether the event was one.
class PhaseLine {
public:
    PhaseLine(JsonlOutput &out, JsonlSession &session, ws::Time time)
        : m_out(out)
        , m_session(session)
        , m_time(time)
    {
    }

    bool operator()(const ws::NameResolved &name)
    {
        JsonOut json = begin("dns", name.outcome);
        json.member("host", name.host).key("addresses").beginArray();
        for (const std::string &address : name.addresses)
            json.value(address);
        json.endArray();
        if (!name.error.empty())
            json.member("error", name.error);
        return finish(json, "took", name.took);
    }

    bool operator()(const ws::AddressTried &tried)
    {
        m_session.connected = m_session.connected || tried.outcome == ws::Outcome::Ok;
        JsonOut json = begin("tcp", tried.outcome);
        json.member("address", tried.remote.address).member("port", unsigned(tried.remote.port));
        if (!tried.errorId.empty())
            json.member("error_id", tried.errorId).member("error", tried.error);
        return finish(json, "took", tried.took);
    }

    /// Where we did not connect ourselves: a client of ours, a capture.
    bool operator()(const ws::TcpConnected &tcp)
    {
        if (std::exchange(m_session.connected, true))
            return true;
        JsonOut json = begin("tcp", ws::Outcome::Ok);
        json.member("address", tcp.remote.address).member("port", unsigned(tcp.remote.port));
        json.member("client_address", tcp.local.address).member("client_port", unsigned(tcp.local.port));
        return finish(json);
    }

    bool operator()(const ws::TlsDone &done)
    {
        JsonOut json = begin("tls", ws::Outcome::Ok);
        json.member("version", done.version).member("cipher", done.cipher).member("alpn", done.alpn);
        json.member("server_name", done.serverName).member("verified", done.verified);
        if (!done.fault.empty())
            json.member("fault", done.fault);
        writeChain(json, done.chain);
        return finish(json, "took", done.took);
    }

    bool operator()(const ws::TlsFailed &failed)
    {
        JsonOut json = begin("tls", failed.fault == "timeout" ? ws::Outcome::Timeout : ws::Outcome::Failed);
        json.member("fault", failed.fault).member("says", failed.says);
        writeChain(json, failed.chain);
        return finish(json, "took", failed.took);
    }

    bool operator()(const ws::HandshakeDone &done)
    {
        JsonOut json = begin("handshake", done.outcome->accepted ? ws::Outcome::Ok : ws::Outcome::Failed);
        json.member("upgraded", done.outcome->upgraded);
        json.member("subprotocol", m_out.redactor().text(done.outcome->negotiated.subprotocol, "subprotocol"));
        json.member("extensions", done.outcome->negotiated.extensions);
        return finish(json);
    }

    bool operator()(const ws::TimeoutReached &timeout)
    {
        if (timeout.kind != ws::TimeoutKind::Handshake)
            return false;
        JsonOut json = begin("handshake", ws::Outcome::Timeout);
        return finish(json, "limit", timeout.limit);
    }

    template <typename Other>
    bool operator()(const Other &)
    {
        return false;
    }

private:
    JsonOut begin(const char *phase, ws::Outcome outcome)
    {
        JsonOut json = m_out.begin(m_session, "phase", m_time);
        json.member("phase", phase).member("outcome", outcomeId(outcome)).key("detail").beginObject();
        return json;
    }
    bool finish(JsonOut &json, const char *name, ws::Duration time)
    {
        json.key(name).seconds(time.count());
        return finish(json);
    }
    bool finish(JsonOut &json)
    {
        json.endObject();
        m_out.finish(json);
        return true;
    }

    JsonlOutput &m_out;
    JsonlSession &m_session;
    ws::Time m_time;
};

} // namespace

bool writePhase(JsonlOutput &out, JsonlSession &session, const ws::Event &event)
{
    return std::visit(PhaseLine(out, session, event.time), event.body);
}

} // namespace exporters
