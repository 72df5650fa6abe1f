#include "support/net/engine_fixture.h"

#include <QStringList>

#include <chrono>
#include <thread>

namespace {

QString wordFor(const ws::Event &event)
{
    struct Word {
        QString operator()(const ws::NameResolved &name) { return name.outcome == ws::Outcome::Ok ? "name" : "name-failed"; }
        QString operator()(const ws::AddressTried &tried) { return tried.outcome == ws::Outcome::Ok ? "tried" : "tried-" + QString::fromStdString(tried.errorId); }
        QString operator()(const ws::TcpConnected &) { return "tcp"; }
        QString operator()(const ws::TlsDone &) { return "tls"; }
        QString operator()(const ws::TlsFailed &failed) { return "tls-" + QString::fromStdString(failed.fault); }
        QString operator()(const ws::ProxyAnswered &answer) { return answer.outcome == ws::Outcome::Ok ? "proxy" : "proxy-failed"; }
        QString operator()(const ws::HeadReceived &head) { return head.head->kind == ws::HttpKind::Request ? "head" : "head-" + QString::number(head.head->status); }
        QString operator()(const ws::BodyReceived &) { return "body"; }
        QString operator()(const ws::HandshakeDone &) { return {}; }
        QString operator()(const ws::FrameReceived &frame) { return QString::fromLatin1(ws::opcodeName(frame.header.opcode).data()).toLower(); }
        QString operator()(const ws::MessageReceived &) { return {}; }
        QString operator()(const ws::Inflated &) { return {}; }
        QString operator()(const ws::CloseReceived &) { return {}; }
        QString operator()(const ws::ViolationFound &) { return "violation"; }
        QString operator()(const ws::FramingLost &) { return "lost"; }
        QString operator()(const ws::FinReceived &) { return "fin"; }
        QString operator()(const ws::RstReceived &) { return "rst"; }
        QString operator()(const ws::TimeoutReached &) { return "timeout"; }
        QString operator()(const ws::LocalAction &action) { return QString::fromStdString(action.what); }
        QString operator()(const ws::Note &) { return "note"; }
    };
    const QString word = std::visit(Word{}, event.body);
    static const QStringList directed{"head", "body", "text", "binary", "continuation", "close", "ping", "pong", "fin", "rst", "violation"};
    const bool arrow = directed.contains(word.section('-', 0, 0));
    return word.isEmpty() || !arrow ? word : (event.direction == ws::Direction::ClientToServer ? ">" : "<") + word;
}

} // namespace

support::EngineFixture::EngineFixture()
    : engine(net::Engine::create(std::move(capture::Recorder::createTemporary()).value()))
{
}

std::shared_ptr<const capture::Session> support::EngineFixture::session(capture::SessionId id) const
{
    return engine->recording()->session(id - 1);
}

bool support::EngineFixture::waitFor(const std::function<bool()> &reached) const
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (!reached()) {
        if (std::chrono::steady_clock::now() > until)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

bool support::EngineFixture::waitForEnd(capture::SessionId id) const
{
    return waitFor([&] { return engine->recording()->sessionCount() >= id && session(id)->ended(); });
}

bool support::EngineFixture::waitForTale(capture::SessionId id, const QString &part) const
{
    return waitFor([&] { return engine->recording()->sessionCount() >= id && tale(id).contains(part); });
}

QString support::EngineFixture::tale(capture::SessionId id) const
{
    QStringList words;
    const auto what = session(id);
    for (std::size_t i = 0; i < what->records().size(); ++i)
        if (const QString word = wordFor(what->event(i)); !word.isEmpty())
            words << word;
    return words.join(' ');
}
