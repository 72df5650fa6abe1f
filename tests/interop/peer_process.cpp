#include "peer_process.h"

#include "net/socket_address.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

using support::PeerProcess;

namespace {

bool runs(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(20000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QProcessEnvironment nodeEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("NODE_PATH", "/usr/share/nodejs");
    return environment;
}

} // namespace

PeerProcess::~PeerProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(2000)) {
        m_process.kill();
        m_process.waitForFinished(2000);
    }
}

std::uint16_t PeerProcess::startAndReadPort(const QString &program, const QStringList &arguments)
{
    m_process.setProcessEnvironment(nodeEnvironment());
    m_process.start(program, arguments);
    QElapsedTimer clock;
    clock.start();
    QByteArray line;
    while (!line.contains('\n') && clock.elapsed() < 20000 && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(100);
        line += m_process.readAllStandardOutput();
    }
    return line.startsWith("PORT ") ? line.mid(5).trimmed().toUShort() : std::uint16_t(0);
}

bool PeerProcess::startOnPort(const QString &program, const QStringList &arguments, std::uint16_t port)
{
    m_process.start(program, arguments);
    for (int i = 0; i < 200 && m_process.state() != QProcess::NotRunning; ++i) {
        QTcpSocket probe;
        probe.connectToHost("127.0.0.1", port);
        if (probe.waitForConnected(100))
            return true;
        QTest::qWait(50);
    }
    return false;
}

QString PeerProcess::errors()
{
    return QString::fromUtf8(m_process.readAllStandardError());
}

bool PeerProcess::installed(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty() || !QStandardPaths::findExecutable(program, {"/usr/sbin"}).isEmpty();
}

bool PeerProcess::pythonHas(const QString &module)
{
    return runs("/usr/bin/python3", {"-c", "import " + module});
}

bool PeerProcess::nodeHas(const QString &module)
{
    return installed("node") && QFile::exists("/usr/share/nodejs/" + module);
}

std::uint16_t PeerProcess::freePort()
{
    const auto socket = net::listenOn({"127.0.0.1", 0});
    return socket ? net::localEndpoint(socket.value().get()).port : std::uint16_t(0);
}

bool support::PrivateCa::make()
{
    const auto in = [this](const char *name) { return folder.filePath(name); };
    ca = in("ca.pem");
    certificate = in("leaf.pem");
    key = in("leaf.key");
    QFile extensions(in("san.cnf"));
    if (!extensions.open(QIODevice::WriteOnly))
        return false;
    extensions.write("subjectAltName=DNS:localhost,IP:127.0.0.1\n");
    extensions.close();
    const QStringList newKey{"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"};
    return runs("openssl", QStringList{"req", "-x509", "-days", "2", "-subj", "/CN=Interop CA", "-keyout", in("ca.key"), "-out", ca} + newKey)
        && runs("openssl", QStringList{"req", "-new", "-subj", "/CN=localhost", "-keyout", key, "-out", in("leaf.csr")} + newKey)
        && runs("openssl", {"x509", "-req", "-in", in("leaf.csr"), "-CA", ca, "-CAkey", in("ca.key"), "-CAcreateserial", "-days", "2", "-extfile", in("san.cnf"), "-out", certificate});
}

QString support::peerPath(const char *name)
{
    return QStringLiteral(WIRETALE_SOURCE_DIR "/tests/interop/peers/") + name;
}
