#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <cstdint>
#include <optional>

namespace support {

/// A program of another maker under test, ended by its own id with this object.
class PeerProcess {
public:
    ~PeerProcess();

    /// Starts it and waits for its line "PORT n"; 0 when it did not come.
    std::uint16_t startAndReadPort(const QString &program, const QStringList &arguments);
    /// Starts it and waits until somebody listens on the port.
    bool startOnPort(const QString &program, const QStringList &arguments, std::uint16_t port);
    QString errors();

    static bool installed(const QString &program);
    /// True when python3 can import the module; node can require it.
    static bool pythonHas(const QString &module);
    static bool nodeHas(const QString &module);
    static std::uint16_t freePort();

private:
    QProcess m_process;
};

/// A certificate for localhost and 127.0.0.1 signed by a CA of its own; made with the openssl program.
struct PrivateCa {
    QTemporaryDir folder;
    QString ca, certificate, key;
    /// False when it could not be made.
    bool make();
};

QString peerPath(const char *name);

} // namespace support
