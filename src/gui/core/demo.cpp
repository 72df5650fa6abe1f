#include "gui/core/demo.h"

#include "gui/core/profiles.h"

#include <QTimer>

namespace gui {

namespace {

constexpr std::chrono::milliseconds between{120};

constexpr DemoSession sessions[] = {
    {QT_TRANSLATE_NOOP("gui::Demo", "Refused by the server"), QT_TRANSLATE_NOOP("gui::Demo", "HTTP 403 Forbidden, with a reason in the body"),
     StateGlyph::Refused, "error|close 1006", "/reject/403?body=%7B%22error%22%3A%22token_expired%22%7D&type=application/json&delay=20ms", "", false},
    {QT_TRANSLATE_NOOP("gui::Demo", "Certificate not trusted"), QT_TRANSLATE_NOOP("gui::Demo", "TLS alert, before any HTTP"),
     StateGlyph::TlsFailed, "error|close 1006", "/echo", "", true},
    {QT_TRANSLATE_NOOP("gui::Demo", "Subprotocol not offered"), QT_TRANSLATE_NOOP("gui::Demo", "101, but Sec-WebSocket-Protocol: other"),
     StateGlyph::NotWebSocket, "error|close 1006", "/bad-subprotocol", "chat.v2", false},
    {QT_TRANSLATE_NOOP("gui::Demo", "Dropped"), QT_TRANSLATE_NOOP("gui::Demo", "TCP FIN, no Close frame"),
     StateGlyph::Dropped, "open|close 1006", "/drop?after=60ms", "", false},
    {QT_TRANSLATE_NOOP("gui::Demo", "Reset"), QT_TRANSLATE_NOOP("gui::Demo", "TCP RST, no Close frame"),
     StateGlyph::Reset, "open|close 1006", "/rst?after=60ms", "", false},
    {QT_TRANSLATE_NOOP("gui::Demo", "Closed, then a late frame"), QT_TRANSLATE_NOOP("gui::Demo", "Close 4401, then one more Text frame"),
     StateGlyph::CloseWentWrong, "open|error|close 1006", "/late-data?code=4401&reason=Unauthorized&after=40ms", "", false},
    {QT_TRANSLATE_NOOP("gui::Demo", "Refused the readable way"), QT_TRANSLATE_NOOP("gui::Demo", "101, then Close 4403 “token expired”"),
     StateGlyph::ClosedWithCode, "open|close 4403", "/refuse/4403?reason=token%20expired", "", false},
    {QT_TRANSLATE_NOOP("gui::Demo", "Closed cleanly"), QT_TRANSLATE_NOOP("gui::Demo", "Close 1000, echo, FIN"),
     StateGlyph::ClosedCleanly, "open|close 1000", "/close/1000?reason=bye&after=40ms", "", false},
};

} // namespace

std::span<const DemoSession> demoSessions()
{
    return sessions;
}

Demo::Demo(net::Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

Demo::~Demo() = default;

ws::Result<std::string> Demo::serverUrl(bool tls)
{
    auto &url = tls ? m_tlsUrl : m_plainUrl;
    if (!url.empty())
        return url;
    if (!m_host) {
        auto recorder = capture::Recorder::createTemporary();
        if (!recorder)
            return recorder.error();
        m_host = net::Engine::create(std::move(recorder).value());
    }
    net::MockRequest request;
    request.listen.port = 0;
    request.listen.tls = tls;
    const auto server = m_host->startMock(request);
    if (!server)
        return server.error();
    url = server.value().url;
    return url;
}

ws::Result<capture::SessionId> Demo::play(const DemoSession &session)
{
    const auto url = serverUrl(session.tls);
    if (!url)
        return url.error();
    net::ConnectRequest request;
    request.url = url.value() + session.address;
    request.fields.push_back({"Origin", "https://app.example.test", 0, 0});
    if (*session.subprotocol)
        request.subprotocols.emplace_back(session.subprotocol);
    actAs("chromium", request); // the page that is told of them is a browser's
    return m_engine.connect(request);
}

/// One after the other with a breath between, so that the list fills before the eyes.
void Demo::playAll()
{
    for (int index = 0; index < int(std::size(sessions)); ++index)
        QTimer::singleShot(between * index, this, [this, index] {
            const auto id = play(sessions[index]);
            if (id)
                emit played(id.value(), index);
            else
                emit failed(QString::fromStdString(id.error().says));
        });
}

} // namespace gui
