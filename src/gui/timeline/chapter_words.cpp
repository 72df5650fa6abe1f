#include "gui/timeline/chapter_words.h"

#include "gui/core/cause_look.h"
#include "gui/paint/quantity.h"
#include "gui/text/display_text.h"
#include "gui/text/time_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace gui {

using explain::Cause;
using explain::SessionFacts;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ChapterWords)
};

QString utf8(const std::string &text)
{
    return harmless(QString::fromStdString(text));
}

struct Names {
    const char *whole, *step;
};

constexpr Names names[chapterCount] = {
    {QT_TRANSLATE_NOOP("ChapterWords", "Connect"), QT_TRANSLATE_NOOP("ChapterWords", "Connect")},
    {QT_TRANSLATE_NOOP("ChapterWords", "Opening handshake"), QT_TRANSLATE_NOOP("ChapterWords", "Handshake")},
    {QT_TRANSLATE_NOOP("ChapterWords", "Messages"), QT_TRANSLATE_NOOP("ChapterWords", "Messages")},
    {QT_TRANSLATE_NOOP("ChapterWords", "Close"), QT_TRANSLATE_NOOP("ChapterWords", "Close")},
    {QT_TRANSLATE_NOOP("ChapterWords", "TCP end"), QT_TRANSLATE_NOOP("ChapterWords", "TCP end")},
};

bool reached(Chapter chapter, const SessionFacts &facts)
{
    switch (chapter) {
    case Chapter::Connect: return true;
    case Chapter::Handshake: return facts.request != nullptr;
    case Chapter::Messages: return facts.upgraded();
    case Chapter::Close: return !facts.closes.empty();
    case Chapter::TcpEnd: return facts.tcpEnd().has_value();
    }
    return false;
}

std::optional<ws::Time> connectEnd(const SessionFacts &facts)
{
    return facts.tlsAt ? facts.tlsAt : facts.tcpAt;
}

std::optional<ws::Duration> took(Chapter chapter, const Tale &tale)
{
    const auto &facts = tale.facts;
    const auto between = [](std::optional<ws::Time> from, std::optional<ws::Time> to) {
        return from && to ? std::optional(ws::Duration(*to - *from)) : std::nullopt;
    };
    const auto end = facts.tcpEnd();
    const auto firstClose = facts.closes.empty() ? std::nullopt : std::optional(facts.closes.front().time);
    switch (chapter) {
    case Chapter::Connect: return between(facts.start, connectEnd(facts));
    case Chapter::Handshake: return between(facts.requestAt, facts.answerAt);
    case Chapter::Messages: return between(facts.answerAt, firstClose ? firstClose : end ? end : std::optional(tale.now));
    case Chapter::Close: return facts.closes.size() > 1 || end ? between(firstClose, end ? end : std::optional(facts.closes.back().time)) : std::nullopt;
    case Chapter::TcpEnd: return between(end, tale.ended ? std::optional(facts.last) : std::nullopt);
    }
    return {};
}

QString side(ws::Direction direction)
{
    return direction == ws::Direction::ClientToServer ? Tr::tr("client") : Tr::tr("server");
}

QString certificateWords(const ws::TlsDone &tls)
{
    if (tls.verified && tls.fault.empty())
        return Tr::tr("certificate valid");
    return tls.fault.empty() ? Tr::tr("certificate not checked") : Tr::tr("certificate not trusted");
}

QString connectOutcome(const SessionFacts &facts)
{
    QStringList parts;
    if (facts.tcp && !facts.tcp->remote.address.empty())
        parts << QStringLiteral("%1:%2").arg(utf8(facts.tcp->remote.address)).arg(facts.tcp->remote.port);
    if (facts.tls)
        parts << utf8(facts.tls->version).replace(QStringLiteral("TLSv"), QStringLiteral("TLS ")) << certificateWords(*facts.tls);
    if (facts.tlsFault)
        parts << utf8(facts.tlsFault->says);
    return parts.join(QStringLiteral(", "));
}

QString handshakeOutcome(const Tale &tale)
{
    const auto &facts = tale.facts;
    if (!facts.answer)
        return tale.ended ? Tr::tr("no answer") : Tr::tr("waiting for the answer");
    if (!facts.upgraded())
        return Tr::tr("refused");
    QStringList parts{harmless(QStringLiteral("%1 %2").arg(facts.answer->status).arg(QString::fromStdString(facts.answer->reason))).trimmed()};
    if (facts.handshake && !facts.handshake->negotiated.subprotocol.empty())
        parts << utf8(facts.handshake->negotiated.subprotocol);
    if (facts.handshake && facts.handshake->negotiated.deflate)
        parts << QStringLiteral("permessage-deflate");
    if (facts.handshake && !facts.handshake->accepted)
        parts << Tr::tr("not acceptable");
    return parts.join(QStringLiteral(", "));
}

quint64 messageCount(const SessionFacts &facts)
{
    const auto late = quint64(std::count_if(facts.lateFrames.begin(), facts.lateFrames.end(), [](const auto &frame) { return !ws::isControl(frame.opcode) && frame.opcode != ws::Opcode::Continuation; }));
    const auto all = facts.messages[0] + facts.messages[1];
    return all > late ? all - late : 0; // what came after the Close stands in its chapter
}

QString tcpEndOutcome(const SessionFacts &facts)
{
    const bool reset = facts.rst[0] || facts.rst[1];
    if (reset)
        return facts.fin[0] || facts.fin[1] ? Tr::tr("reset at the end") : facts.rst[1] ? Tr::tr("reset by the server") : Tr::tr("reset by the client");
    const bool server = facts.fin[1] && (!facts.fin[0] || *facts.fin[1] <= *facts.fin[0]);
    return server ? Tr::tr("closed by the server") : Tr::tr("closed by the client");
}

QString outcome(Chapter chapter, const Tale &tale)
{
    const auto &facts = tale.facts;
    switch (chapter) {
    case Chapter::Connect: return connectOutcome(facts);
    case Chapter::Handshake: return handshakeOutcome(tale);
    case Chapter::Messages:
        return tale.ended || !facts.answerAt ? count(messageCount(facts)) : Tr::tr("open since %1").arg(wholeClockTime(*facts.answerAt));
    case Chapter::Close: return Tr::tr("started by the %1").arg(side(facts.closes.front().direction));
    case Chapter::TcpEnd: return tcpEndOutcome(facts);
    }
    return {};
}

QString notReachedWords(Chapter chapter, const Tale *tale)
{
    if (!tale || !tale->ended)
        return {};
    return chapter == Chapter::Close ? Tr::tr("no Close frame, either way") : Tr::tr("never reached");
}

bool failsHere(Chapter chapter, const Tale &tale)
{
    const auto &look = causeLook(tale.verdict.cause);
    return look.failure && look.chapter == chapter;
}

/// A Close that went wrong is the session's glyph; its chapter shows that it failed.
Glyph failureGlyph(const Tale &tale)
{
    const auto shown = causeLook(tale.verdict.cause).glyph;
    return glyph(shown == StateGlyph::CloseWentWrong ? StateGlyph::Refused : shown);
}

Glyph chapterGlyph(Chapter chapter, const Tale *tale)
{
    if (!tale || !reached(chapter, tale->facts))
        return tale && failsHere(chapter, *tale) ? glyph(causeLook(tale->verdict.cause).glyph) : glyph(StateGlyph::NotReached);
    if (failsHere(chapter, *tale))
        return failureGlyph(*tale);
    if (!tale->ended && lastChapter(*tale) == chapter && chapter != Chapter::TcpEnd)
        return glyph(chapter == Chapter::Messages ? StateGlyph::Open : StateGlyph::Connecting);
    const bool resetAtEnd = chapter == Chapter::TcpEnd && (tale->facts.rst[0] || tale->facts.rst[1]);
    return glyph(resetAtEnd ? StateGlyph::Warning : StateGlyph::Done);
}

QString closeStep(const Tale &tale)
{
    const auto code = tale.facts.closes.front().code;
    const QString words = code ? QString::number(*code) : Tr::tr("no code");
    return failsHere(Chapter::Close, tale) ? Tr::tr("%1, broken").arg(words) : words;
}

QString endStep(const SessionFacts &facts)
{
    if (facts.rst[0] || facts.rst[1])
        return QStringLiteral("RST");
    return facts.fin[1] && (!facts.fin[0] || *facts.fin[1] <= *facts.fin[0]) ? Tr::tr("by server") : Tr::tr("by client");
}

QString stepDetail(Chapter chapter, const Tale &tale)
{
    const auto &facts = tale.facts;
    if (!reached(chapter, facts))
        return !tale.ended ? QString() : chapter == Chapter::Close ? Tr::tr("no frame") : Tr::tr("not reached");
    const auto time = took(chapter, tale);
    switch (chapter) {
    case Chapter::Connect: return time ? duration(*time) : QString();
    case Chapter::Handshake: return facts.answer ? QString::number(facts.answer->status) : Tr::tr("no answer");
    case Chapter::Messages: return tale.ended || lastChapter(tale) != Chapter::Messages ? count(messageCount(facts)) : Tr::tr("%1, open").arg(count(messageCount(facts)));
    case Chapter::Close: return closeStep(tale);
    case Chapter::TcpEnd: return endStep(facts);
    }
    return {};
}

Glyph stepGlyph(Chapter chapter, const Tale *tale)
{
    if (chapter != Chapter::TcpEnd || !tale || !reached(chapter, tale->facts))
        return chapterGlyph(chapter, tale);
    const bool reset = tale->facts.rst[0] || tale->facts.rst[1];
    return failsHere(chapter, *tale) ? chapterGlyph(chapter, tale) : Glyph{reset ? QStringLiteral("bolt") : QStringLiteral("flag"), Token::Text2};
}

} // namespace

QString chapterName(Chapter chapter)
{
    return Tr::tr(names[indexOf(chapter)].whole);
}

ChapterData chapterData(Chapter chapter, const Tale *tale)
{
    ChapterData data;
    data.number = int(indexOf(chapter)) + 1;
    data.name = chapterName(chapter);
    data.glyph = chapterGlyph(chapter, tale);
    data.reached = tale && reached(chapter, tale->facts);
    data.outcome = data.reached ? outcome(chapter, *tale) : notReachedWords(chapter, tale);
    if (!data.reached)
        return data;
    if (const auto time = took(chapter, *tale))
        data.duration = chapter == Chapter::Messages && *time >= std::chrono::seconds(10) ? clock(*time) : duration(*time);
    return data;
}

std::vector<ChapterStep> chapterSteps(const Tale *tale)
{
    std::vector<ChapterStep> steps;
    for (const auto chapter : allChapters) {
        ChapterStep step;
        step.name = Tr::tr(names[indexOf(chapter)].step);
        step.reached = tale && reached(chapter, tale->facts);
        step.glyph = stepGlyph(chapter, tale);
        if (tale)
            step.detail = stepDetail(chapter, *tale);
        const bool last = chapter == Chapter::TcpEnd;
        step.lineToNext = step.reached && !last && reached(Chapter(indexOf(chapter) + 1), tale->facts);
        steps.push_back(step);
    }
    return steps;
}

Chapter lastChapter(const Tale &tale)
{
    auto last = Chapter::Connect;
    for (const auto chapter : allChapters)
        if (reached(chapter, tale.facts))
            last = chapter;
    return last;
}

} // namespace gui
