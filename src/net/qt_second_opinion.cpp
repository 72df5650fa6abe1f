#include "net/qt_peer.h"

#include "net/qt_signals.h"
#include "ws/handshake.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QMaskGenerator>
#include <QMetaEnum>
#include <QNetworkRequest>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <cstring>

namespace {

constexpr int quietMilliseconds = 20; ///< nothing happened for so long: QWebSocket has said what it has to say

std::string_view lineValue(std::string_view head, std::string_view name)
{
    while (!head.empty()) {
        const std::string_view line = head.substr(0, head.find("\r\n"));
        head.remove_prefix(std::min(line.size() + 2, head.size()));
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || !ws::equalsIgnoringCase(line.substr(0, colon), name))
            continue;
        const std::size_t value = line.find_first_not_of(" \t", colon + 1);
        return value == std::string_view::npos ? std::string_view() : line.substr(value);
    }
    return {};
}

/// Makes QWebSocket choose the recorded key: it fills the 16 bytes from four masks.
class RecordedKey : public QMaskGenerator {
public:
    explicit RecordedKey(ws::ByteBuffer key)
        : m_key(std::move(key))
    {
    }
    bool seed() noexcept override { return true; }
    quint32 nextMask() noexcept override
    {
        quint32 mask = 0x37FA213D; // after the key: frames' masks, any will do
        if (m_used + sizeof mask <= m_key.size())
            std::memcpy(&mask, m_key.data() + m_used, sizeof mask);
        m_used += sizeof mask;
        return mask;
    }

private:
    ws::ByteBuffer m_key;
    std::size_t m_used = 0;
};

class Replay {
public:
    Replay(ws::Bytes request, ws::Bytes server, net::QtReport &report)
        : m_request(ws::textOf(request))
        , m_bytes(reinterpret_cast<const char *>(server.data()), qsizetype(server.size()))
        , m_key(ws::decodeBase64(lineValue(m_request, "Sec-WebSocket-Key")).value_or(ws::ByteBuffer()))
        , m_report(report)
        , m_socket(QString::fromUtf8(lineValue(m_request, "Origin").data(), qsizetype(lineValue(m_request, "Origin").size())))
    {
    }

    void run(ws::Duration limit)
    {
        if (m_key.size() != 16)
            return fail("the recorded Sec-WebSocket-Key is not 16 bytes, and QWebSocket can send no other.");
        if (!m_server.listen(QHostAddress::LocalHost))
            return fail("no loopback port could be had for the replay.");
        m_socket.setMaskGenerator(&m_mask);
        net::listenToSignals(m_socket, [this](const std::string &what) { note(what); });
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        m_clock.start();
        open();
        wait(std::chrono::duration_cast<std::chrono::milliseconds>(limit).count());
        conclude();
    }

private:
    void fail(const char *why) { m_report.failure = std::string("QWebSocket was not asked: ") + why; }

    void note(const std::string &what)
    {
        m_report.happened.push_back({what, double(m_clock.nsecsElapsed()) / 1e6});
        m_quiet.start();
    }

    void open()
    {
        const std::size_t from = m_request.find(' ') + 1;
        const std::string_view target = m_request.substr(from, m_request.find(' ', from) - from);
        const QUrl url(QStringLiteral("ws://127.0.0.1:%1").arg(m_server.serverPort()) + QString::fromLatin1(target.data(), qsizetype(target.size())));
        QWebSocketHandshakeOptions options;
        QStringList subprotocols;
        for (const std::string &name : ws::splitList(lineValue(m_request, "Sec-WebSocket-Protocol")))
            subprotocols << QString::fromStdString(name);
        options.setSubprotocols(subprotocols);
        m_socket.open(QNetworkRequest(url), options);
    }

    /// Answers the request head with the recorded bytes, then ends TCP as nothing more was recorded.
    void accept()
    {
        QTcpSocket *peer = m_server.nextPendingConnection();
        QObject::connect(peer, &QTcpSocket::readyRead, peer, [this, peer] {
            m_in += peer->readAll();
            m_quiet.start();
            const qsizetype end = m_in.indexOf("\r\n\r\n");
            if (m_answered || end < 0)
                return;
            m_answered = true;
            m_headSize = end + 4;
            peer->write(m_bytes);
            QTimer::singleShot(quietMilliseconds, peer, [peer] { peer->disconnectFromHost(); });
        });
    }

    void wait(qint64 limit)
    {
        QEventLoop loop;
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(quietMilliseconds * 4);
        QObject::connect(&m_quiet, &QTimer::timeout, &loop, &QEventLoop::quit);
        QTimer::singleShot(int(limit), &loop, &QEventLoop::quit);
        m_quiet.start();
        loop.exec();
    }

    void conclude()
    {
        m_report.asked = true;
        m_report.closeCode = std::uint16_t(m_socket.closeCode());
        m_report.closeReason = m_socket.closeReason().toStdString();
        m_report.errorString = m_socket.errorString().toStdString();
        m_report.subprotocol = m_socket.subprotocol().toStdString();
        m_report.state = QMetaEnum::fromType<QAbstractSocket::SocketState>().valueToKey(m_socket.state());
        const QByteArray after = m_headSize < m_in.size() ? m_in.mid(m_headSize) : QByteArray();
        m_report.answered.assign(after.begin(), after.end());
        m_socket.disconnect();
        m_socket.abort();
    }

    std::string_view m_request;
    QByteArray m_bytes, m_in;
    ws::ByteBuffer m_key;
    RecordedKey m_mask{m_key};
    net::QtReport &m_report;
    QTcpServer m_server;
    QWebSocket m_socket;
    QTimer m_quiet;
    QElapsedTimer m_clock;
    qsizetype m_headSize = 0;
    bool m_answered = false;
};

} // namespace

net::QtReport net::secondOpinion(ws::Bytes request, ws::Bytes server, ws::Duration limit)
{
    QtReport report;
    report.failure = qtPeerFault();
    if (!report.failure.empty())
        return report;
    // A thread of its own: the caller may have no event loop, or one that must not turn meanwhile.
    const std::unique_ptr<QThread> thread(QThread::create([&] { Replay(request, server, report).run(limit); }));
    thread->start();
    thread->wait();
    return report;
}
