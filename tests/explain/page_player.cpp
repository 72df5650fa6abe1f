#include "page_player.h"

#include <QByteArray>
#include <QStringList>

using namespace explain;

namespace {

QString inWords(const PageEvent &event)
{
    switch (event.type) {
    case PageEvent::Type::Open:
        return "open";
    case PageEvent::Type::Message:
        return "message " + QString::number(event.count);
    case PageEvent::Type::Error:
        return "error";
    case PageEvent::Type::Close:
        return QString("close %1 %2").arg(event.code).arg(event.wasClean ? "clean" : "unclean");
    case PageEvent::Type::Throw:
        return "throw " + QString::fromStdString(event.name);
    }
    return {};
}

PageOutcome outcomeOf(Engine engine, const SessionBuilder &session)
{
    return predictPage(engine, pageInputOf(session.events, session.facts.url));
}

} // namespace

QString eventWords(const std::vector<PageEvent> &events)
{
    QStringList words;
    for (const PageEvent &event : events)
        words << inWords(event);
    return words.join(", ");
}

QString pageWords(Engine engine, const SessionBuilder &session) { return eventWords(outcomeOf(engine, session).events); }

QString pageWordsAndMore(Engine engine, const SessionBuilder &session)
{
    const PageOutcome outcome = outcomeOf(engine, session);
    QString text = eventWords(outcome.events);
    if (outcome.sentClose)
        text += " | sent " + (outcome.sentCloseCode ? QString::number(*outcome.sentCloseCode) : "empty");
    for (const std::string &line : outcome.console)
        text += " | " + QString::fromStdString(line).section("failed: ", -1);
    return text;
}

SessionBuilder openThen(const char *hex, std::string_view answerFields)
{
    SessionBuilder session;
    session.connected().request("Sec-WebSocket-Extensions: permessage-deflate\r\n").accepted(answerFields);
    session.wait(std::chrono::milliseconds(100)).server(QByteArray::fromHex(hex).toStdString());
    session.wait(std::chrono::seconds(1)).serverFin();
    return session;
}
