#include "net/qt_signals.h"

#include <QMetaEnum>

namespace {

template <typename Enum>
std::string enumText(Enum value)
{
    const char *key = QMetaEnum::fromType<Enum>().valueToKey(value);
    return key ? key : std::to_string(int(value));
}

} // namespace

void net::listenToSignals(QWebSocket &socket, const std::function<void(const std::string &)> &happened)
{
    QObject::connect(&socket, &QWebSocket::connected, &socket, [happened] { happened("connected()"); });
    QObject::connect(&socket, &QWebSocket::disconnected, &socket, [happened] { happened("disconnected()"); });
    QObject::connect(&socket, &QWebSocket::aboutToClose, &socket, [happened] { happened("aboutToClose()"); });
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                     [happened](const QString &text) { happened("textMessageReceived(" + std::to_string(text.size()) + " characters)"); });
    QObject::connect(&socket, &QWebSocket::binaryMessageReceived, &socket,
                     [happened](const QByteArray &data) { happened("binaryMessageReceived(" + std::to_string(data.size()) + " bytes)"); });
    QObject::connect(&socket, &QWebSocket::pong, &socket,
                     [happened](quint64, const QByteArray &data) { happened("pong(" + std::to_string(data.size()) + " bytes)"); });
    const auto failed = [happened](QAbstractSocket::SocketError error) { happened("error(" + enumText(error) + ")"); };
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(&socket, &QWebSocket::errorOccurred, &socket, failed);
#else
    QObject::connect(&socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), &socket, failed);
#endif
}
