#include "prediction.h"

using explain::Engine;
using explain::PageEvent;

QString support::inWords(const std::vector<PageEvent> &events)
{
    QStringList words;
    for (const PageEvent &event : events)
        switch (event.type) {
        case PageEvent::Type::Open:
            words << "open";
            break;
        case PageEvent::Type::Message:
            for (std::uint64_t i = 0; i < event.count; ++i)
                words << "message";
            break;
        case PageEvent::Type::Error:
            words << "error";
            break;
        case PageEvent::Type::Throw:
            words << "throw";
            break;
        case PageEvent::Type::Close:
            words << QString("close %1 %2 %3").arg(event.code).arg(event.wasClean).arg(QString::fromStdString(event.reason));
            break;
        }
    return words.join(", ");
}

bool support::sameBut(Engine engine, const QString &seen, const QString &said)
{
    const auto atFault = [](QString words) { return words.startsWith("open, error") ? words.mid(6) : words; };
    return seen == said || (engine == Engine::Firefox && atFault(seen) == atFault(said));
}

Engine support::engineOf(net::BrowserKind kind)
{
    switch (kind) {
    case net::BrowserKind::Chromium:
        return Engine::Chromium;
    case net::BrowserKind::Firefox:
        return Engine::Firefox;
    case net::BrowserKind::WebKit:
        break;
    }
    return Engine::WebKit;
}

std::shared_ptr<const capture::Session> support::sessionTo(const capture::Recording &recording, const std::string &url)
{
    for (std::size_t i = 0; i < recording.sessionCount(); ++i)
        if (auto session = recording.session(i); session->info().url == url)
            return session;
    return nullptr;
}

std::optional<explain::PageOutcome> support::predicted(const capture::Recording &recording, const std::string &url, Engine engine)
{
    const auto session = sessionTo(recording, url);
    if (!session)
        return std::nullopt;
    explain::PageFold fold;
    fold.begin(url);
    ws::Time last{};
    for (std::size_t record = 0; record < session->records().size(); ++record) {
        const ws::Event event = session->event(record);
        fold.apply(event, record);
        last = event.time;
    }
    fold.setUnread(session->wire(ws::Direction::ServerToClient, fold.unreadFrom(), 64 * 1024), last);
    return fold.outcome(engine);
}
