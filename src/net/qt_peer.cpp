#include "net/qt_peer.h"

#include "net/qt_signals.h"

#include <QCoreApplication>
#include <QNetworkRequest>
#include <QThread>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <utility>

namespace {

class ThreadedPeer : public net::QtPeer {
public:
    ThreadedPeer(const Wish &wish, std::function<void(const std::string &)> happened)
        : m_socket(new QWebSocket(QString::fromStdString(wish.origin)))
    {
        m_socket->moveToThread(&m_thread);
        net::listenToSignals(*m_socket, happened);
        QNetworkRequest request(QUrl(QString::fromStdString(wish.url)));
        for (const auto &[name, value] : wish.fields)
            request.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
        QWebSocketHandshakeOptions options;
        QStringList subprotocols;
        for (const std::string &name : wish.subprotocols)
            subprotocols << QString::fromStdString(name);
        options.setSubprotocols(subprotocols);
        m_thread.start();
        tell([request, options](QWebSocket &socket) { socket.open(request, options); });
    }

    ~ThreadedPeer() override
    {
        QMetaObject::invokeMethod(
            m_socket,
            [socket = m_socket] {
                socket->disconnect();
                socket->abort();
                delete socket;
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    void sendText(const std::string &utf8) override
    {
        whenOpen([utf8](QWebSocket &socket) { socket.sendTextMessage(QString::fromStdString(utf8)); });
    }
    void sendBinary(const ws::ByteBuffer &data) override
    {
        whenOpen([data = bytes(data)](QWebSocket &socket) { socket.sendBinaryMessage(data); });
    }
    void ping(const ws::ByteBuffer &data) override
    {
        whenOpen([data = bytes(data)](QWebSocket &socket) { socket.ping(data); });
    }
    void close(std::optional<std::uint16_t> code, const std::string &reason) override
    {
        tell([code = QWebSocketProtocol::CloseCode(code.value_or(1000)), reason](QWebSocket &socket) { socket.close(code, QString::fromStdString(reason)); });
    }
    void abort() override
    {
        tell([](QWebSocket &socket) { socket.abort(); });
    }

private:
    static QByteArray bytes(const ws::ByteBuffer &data) { return {reinterpret_cast<const char *>(data.data()), qsizetype(data.size())}; }

    template <typename Call>
    void tell(Call call)
    {
        QMetaObject::invokeMethod(m_socket, [socket = m_socket, call = std::move(call)] { call(*socket); }, Qt::QueuedConnection);
    }

    /// The server's head is seen on the wire before QWebSocket has read it, and until then QWebSocket drops what it is given.
    template <typename Call>
    void whenOpen(Call call)
    {
        tell([call = std::move(call)](QWebSocket &socket) {
            if (socket.state() != QAbstractSocket::ConnectingState)
                return call(socket);
            QObject::connect(&socket, &QWebSocket::connected, &socket, [&socket, call] { call(socket); }, Qt::SingleShotConnection);
        });
    }

    QThread m_thread;
    QWebSocket *m_socket; ///< lives on m_thread
};

} // namespace

std::string net::qtPeerFault()
{
    return QCoreApplication::instance() ? "" : "Qt WebSockets cannot be used here: the program has no QCoreApplication.";
}

std::unique_ptr<net::QtPeer> net::QtPeer::open(const Wish &wish, std::function<void(const std::string &)> happened)
{
    return std::make_unique<ThreadedPeer>(wish, std::move(happened));
}
