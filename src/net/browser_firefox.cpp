#include "net/browser_console.h"

#include "net/clock.h"
#include "net/random.h"
#include "net/socket_address.h"
#include "net/url.h"
#include "ws/connection.h"
#include "ws/handshake.h"

#include <nlohmann/json.hpp>

#include <poll.h>

#include <cerrno>

namespace {

using nlohmann::json;

constexpr std::string_view announcement = "WebDriver BiDi listening on ";

class FirefoxConsole : public net::BrowserConsole {
public:
    FirefoxConsole(std::string page, bool insecure)
        : m_page(std::move(page))
        , m_insecure(insecure)
    {
    }

    void pump(net::BrowserProcess &process) override
    {
        if (!m_connection) {
            for (const std::string &line : process.takeLines())
                if (line.starts_with(announcement))
                    connect(line.substr(announcement.size()));
            return;
        }
        read();
        write();
    }

private:
    void connect(const std::string &address)
    {
        const auto url = net::parseUrl(address + "/session");
        if (!url)
            return;
        const auto remote = net::socketAddress({url.value().host, url.value().port});
        m_socket = net::Descriptor(remote ? ::socket(remote->family(), SOCK_STREAM | SOCK_CLOEXEC, 0) : -1);
        if (!m_socket || ::connect(m_socket.get(), remote->data(), remote->size) != 0)
            return;
        ws::HandshakeRequest request;
        request.target = url.value().target;
        request.host = url.value().hostField();
        ws::HandshakeNonce nonce{};
        net::systemRandom()(nonce);
        request.key = ws::encodeBase64(nonce);
        m_connection.emplace(ws::Connection::client(ws::formatRequest(request), ws::Policy(), net::systemRandom()));
        m_connection->start(net::now());
        write();
    }

    void read()
    {
        std::uint8_t room[65536];
        ssize_t size = 0;
        while ((size = ::recv(m_socket.get(), room, sizeof room, MSG_DONTWAIT)) > 0)
            keep({room, std::size_t(size)});
        if (m_connection->state() == ws::ConnectionState::Open && m_step == 0)
            next();
    }

    /// BiDi messages are small, unfragmented and uncompressed; payloads are read where the frame events say they are.
    void keep(ws::Bytes bytes)
    {
        ws::append(m_stream, bytes);
        m_connection->receive(bytes, net::now());
        for (const ws::Event &event : m_connection->takeEvents())
            if (const auto *frame = std::get_if<ws::FrameReceived>(&event.body);
                frame && event.direction == ws::Direction::ServerToClient && frame->header.opcode == ws::Opcode::Text)
                m_frames.push_back({frame->payloadOffset, frame->header.payloadLength});
        for (const auto &[offset, length] : std::exchange(m_frames, {}))
            receive(json::parse(ws::textOf(ws::Bytes(m_stream).subspan(offset, length)), nullptr, false));
    }

    void receive(const json &message)
    {
        if (!message.is_object())
            return;
        if (message.value("method", "") == "log.entryAdded")
            addEntry(message.value("params", json::object()));
        if (!message.contains("id") || message["id"] != m_step)
            return;
        const json result = message.value("result", json::object());
        if (result.contains("contexts") && !result["contexts"].empty())
            m_context = result["contexts"][0].value("context", "");
        next();
    }

    void next()
    {
        switch (++m_step) {
        case 1: return send("session.new", {{"capabilities", {{"alwaysMatch", {{"acceptInsecureCerts", m_insecure}}}}}});
        case 2: return send("session.subscribe", {{"events", {"log.entryAdded"}}});
        case 3: return send("browsingContext.getTree", json::object());
        case 4: return send("browsingContext.navigate", {{"context", m_context}, {"url", m_page}, {"wait", "none"}});
        default: return;
        }
    }

    void send(const char *method, const json &parameters)
    {
        m_connection->sendText(ws::bytesOf(json({{"id", m_step}, {"method", method}, {"params", parameters}}).dump()));
        write();
    }

    void write()
    {
        const ws::ByteBuffer bytes = m_connection->takeOutput();
        for (std::size_t sent = 0; sent < bytes.size();) {
            const ssize_t size = ::send(m_socket.get(), bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
            if (size <= 0)
                return;
            sent += std::size_t(size);
        }
    }

    void addEntry(const json &entry)
    {
        const json text = entry.value("text", json());
        m_texts.push_back({entry.value("level", "log"), text.is_string() ? text.get<std::string>() : std::string(), 0});
    }

    std::string m_page, m_context;
    bool m_insecure;
    net::Descriptor m_socket;
    std::optional<ws::Connection> m_connection;
    ws::ByteBuffer m_stream;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> m_frames;
    int m_step = 0;
};

} // namespace

std::unique_ptr<net::BrowserConsole> net::firefoxConsole(const std::string &page, bool insecure)
{
    return std::make_unique<FirefoxConsole>(page, insecure);
}
