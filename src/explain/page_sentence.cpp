#include "explain/page_sentence.h"

#include "explain/quantities.h"

#include <algorithm>
#include <array>
#include <optional>

namespace explain {

namespace {

using Type = PageEvent::Type;

/// Whose page the sentence speaks of.
std::string_view actingName(Engine engine)
{
    constexpr std::array names = {std::string_view("Chromium"), std::string_view("Firefox"), std::string_view("WebKit"),
                                  std::string_view("A browser")};
    return names[std::size_t(engine)];
}

const PageEvent *find(const PageOutcome &outcome, Type type)
{
    const auto &events = outcome.events;
    const auto found =
        std::find_if(events.begin(), events.end(), [=](const auto &event) { return event.type == type; });
    return found == events.end() ? nullptr : &*found;
}

std::uint64_t messagesTold(const PageOutcome &outcome)
{
    std::uint64_t count = 0;
    for (const PageEvent &event : outcome.events)
        count += event.type == Type::Message ? event.count : 0;
    return count;
}

bool isOneOf(Cause cause, std::initializer_list<Cause> list)
{
    return std::find(list.begin(), list.end(), cause) != list.end();
}

/// The server was there and spoke, and the script still gets what a dead host gives.
bool serverSpoke(Cause cause)
{
    return isOneOf(
        cause,
        {Cause::HandshakeRefused, Cause::Redirected, Cause::NotWebSocket, Cause::BadHandshake, Cause::HandshakeCut});
}

/// The session is over for the client's doing, or its Close waits for an answer: the page got no close event.
std::optional<Sentence> notTold(const Finding &finding, const SessionFacts &facts)
{
    const CloseFact *client = facts.closeOf(ws::Direction::ClientToServer);
    if (client && client->code == 1001)
        return Sentence{"page-gone", "The page went away, so no script is left to be told.", {}};
    if (!facts.closes.empty())
        return Sentence{"page-closing", "The script has no close event yet; readyState is CLOSING.", {}};
    if (finding.cause != Cause::Open)
        return Sentence{
            "page-still-open", "The server did nothing that ends it: the page's script still has its socket open.", {}};
    return {};
}

Sentence stillOpen(const Finding &finding, const SessionFacts &facts, const PageOutcome &outcome)
{
    if (finding.cause == Cause::HandshakeTimeout || finding.cause == Cause::ConnectTimeout)
        return {"page-waits", "Nothing yet: a browser waits longer.", {}};
    if (!find(outcome, Type::Open))
        return {"page-connecting", "The page's script has seen nothing yet; readyState is CONNECTING.", {}};
    if (auto sentence = notTold(finding, facts))
        return std::move(*sentence);
    const auto count = messagesTold(outcome);
    Sentence sentence{"page-open", "The page's script has seen open and %1 message events.", {countText(count)}};
    if (count == 0)
        sentence = {"page-open-none", "The page's script has seen open and no message event.", {}};
    if (count == 1)
        sentence = {"page-open-one", "The page's script has seen open and 1 message event.", {}};
    if (facts.pings[0] + facts.pings[1] + facts.pongs[0] + facts.pongs[1] > 0)
        sentence.pattern += " Pings, Pongs and headers are hidden from it.";
    return sentence;
}

Sentence neverOpened(const Finding &finding, const SessionFacts &facts, const PageOutcome &outcome, Engine acting)
{
    const std::string code = std::to_string(find(outcome, Type::Close)->code);
    if (facts.handshake && facts.handshake->accepted)
        return {"page-stricter",
                "%1 fails this handshake, though other clients accept it: error, then close with %2.",
                {std::string(actingName(acting)), code}};
    if (!find(outcome, Type::Error))
        return {"page-close-only",
                "The page's script cannot know that. It gets only close with %1; no error event.",
                {code}};
    if (serverSpoke(finding.cause))
        return {"page-refused",
                "The page's script cannot know that. It gets error, then close with %1: the same as for a dead host.",
                {code}};
    return {"page-failed", "The page's script cannot know that. It gets error, then close with %1.", {code}};
}

/// The code of the server's Close that the script does not get; empty when nothing is lost.
std::string lostCode(const SessionFacts &facts)
{
    const CloseFact *close = facts.closeOf(ws::Direction::ServerToClient);
    return close && close->code ? std::to_string(*close->code) : std::string();
}

Sentence brokenAfterOpen(const Finding &finding, const SessionFacts &facts, const PageOutcome &outcome, Engine acting)
{
    const bool error = find(outcome, Type::Error);
    const std::string lost = lostCode(facts);
    if (finding.cause == Cause::LateFrame && error && !lost.empty())
        return {"page-late-frame",
                "%1 gives up at that frame: error, then close with 1006. The %2 is lost.",
                {std::string(actingName(acting)), lost}};
    const bool gaveUp =
        error && isOneOf(finding.cause, {Cause::ProtocolViolation, Cause::LateFrame, Cause::MessageTooBig});
    Sentence sentence{"page-dropped", "After open, only close with 1006; no error event.", {}};
    if (gaveUp)
        sentence = {"page-gives-up", "The browser gives up: error, then close with 1006.", {}};
    else if (error)
        sentence = {"page-error-dropped", "After open, error, then close with 1006.", {}};
    if (!lost.empty() && !gaveUp) {
        sentence.id += "-lost";
        sentence.pattern += " The %1 is lost.";
        sentence.args = {lost};
    }
    return sentence;
}

Sentence toldTheCode(const PageEvent &close)
{
    const std::string code = std::to_string(close.code);
    if (close.code == 1005)
        return {"page-no-code",
                close.wasClean ? "The script gets close 1005, which stands for no code, wasClean true."
                               : "The script gets close 1005, which stands for no code, wasClean false.",
                {}};
    Sentence sentence{"page-code", "The script gets close %1 and no reason", {code}};
    if (!close.reason.empty())
        sentence = {
            "page-reason", "The script gets close %1 and the reason \"%2\"", {code, printable(close.reason, 123)}};
    if (close.code == 1000 && close.reason.empty())
        sentence = {"page-clean", "The script gets close 1000", {}};
    if (!close.wasClean)
        sentence.id += "-unclean";
    const bool sayClean = sentence.id == "page-clean" || !close.wasClean;
    sentence.pattern += !sayClean ? "." : close.wasClean ? ", wasClean true." : ", wasClean false.";
    return sentence;
}

} // namespace

Engine speakingEngine(Engine acting)
{
    return acting == Engine::Standard ? Engine::Chromium : acting;
}

Sentence pageSentence(const Finding &finding, const SessionFacts &facts, const PageOutcome &outcome, Engine acting)
{
    if (const PageEvent *thrown = find(outcome, Type::Throw))
        return {"page-throws",
                "The constructor throws %1; the script gets no event.",
                {thrown->name.empty() ? "an exception" : printable(thrown->name)}};
    const PageEvent *close = find(outcome, Type::Close);
    const bool later = finding.cause == Cause::HandshakeTimeout && close && close->time > facts.last;
    if (!close || later)
        return stillOpen(finding, facts, outcome);
    if (!find(outcome, Type::Open) && close->code == 1006)
        return neverOpened(finding, facts, outcome, acting);
    if (close->code == 1006)
        return brokenAfterOpen(finding, facts, outcome, acting);
    return toldTheCode(*close);
}

} // namespace explain
