// A recording process is killed at random moments: nothing that the peer was sent an answer to may be lost.
// Soak: WIRETALE_KILL_ROUNDS=500 test_capture CrashTest
#include "capture/recording.h"
#include "recorded.h"
#include "support/test_registry.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <sys/wait.h>

#include <csignal>
#include <unistd.h>

using namespace recorded;

class CrashTest : public QObject {
    Q_OBJECT

private slots:
    void losesNothingThatWasAnswered();
};

namespace {

std::string message(std::uint32_t number)
{
    return "message " + std::to_string(number) + std::string(number * 37 % 3000, 'x');
}

/// The recording process: records a message, then answers it, without end.
[[noreturn]] void record(const std::string &path, int answers)
{
    OneSession live(std::move(capture::Recorder::create(path)).value());
    live.connect();
    live.handshake();
    for (std::uint32_t number = 1;; ++number) {
        live.send(frame(ws::Opcode::Text, message(number), true));
        if (::write(answers, &number, sizeof number) != sizeof number)
            ::_exit(1);
    }
}

/// The last message that was answered before the process was killed.
std::uint32_t killAfter(const std::string &path, int milliseconds)
{
    int pipe[2];
    if (::pipe(pipe) != 0)
        return 0;
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        record(path, pipe[1]);
    }
    ::close(pipe[1]);
    QElapsedTimer timer;
    timer.start();
    std::uint32_t answered = 0, number = 0;
    while ((answered == 0 || timer.elapsed() < milliseconds) && ::read(pipe[0], &number, sizeof number) == sizeof number)
        answered = number;
    ::kill(child, SIGKILL);
    while (::read(pipe[0], &number, sizeof number) == sizeof number) // answers that were on their way
        answered = number;
    ::close(pipe[0]);
    ::waitpid(child, nullptr, 0);
    return answered;
}

} // namespace

void CrashTest::losesNothingThatWasAnswered()
{
    bool set = false;
    const int wanted = qEnvironmentVariableIntValue("WIRETALE_KILL_ROUNDS", &set);
    const int rounds = set ? wanted : 20;
    QTemporaryDir folder;
    const std::string path = folder.filePath("killed.pcapng").toStdString();
    for (int round = 0; round < rounds; ++round) {
        const std::uint32_t answered = killAfter(path, QRandomGenerator::global()->bounded(30));
        QVERIFY(answered > 0);
        const auto opened = capture::openRecording(path);
        QVERIFY(opened);
        QCOMPARE(opened.value()->sessionCount(), std::size_t(1));
        const auto session = opened.value()->session(0);
        QCOMPARE(session->info().missing, std::string("The recording stops before the session's end."));
        for (std::uint32_t number = 1; number <= answered; ++number) {
            const auto found = session->findMessage(number);
            QVERIFY2(found, qPrintable(QString("message %1 of %2 is lost").arg(number).arg(answered)));
            if (number % 16 == 0 || number == answered)
                QVERIFY(ws::textOf(session->messagePayload(session->records().at(*found), 0, ~0ull)) == message(number));
        }
    }
}

WIRETALE_TEST(CrashTest)
#include "crash_test.moc"
