#include "explain/code_explanation.h"

#include "explain/sentence.h"
#include "explain/session_facts.h"
#include "explain/utf8_text.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace explain {

namespace {

constexpr std::size_t reasonRoom = 123; // 125 bytes of a control frame without the code (RFC 6455, 5.5)

struct Range {
    std::uint32_t first, last;
    std::string_view name;
};
/// RFC 6455, 7.4.2.
constexpr std::array ranges = {
    Range{0, 999, "Not used, 0 to 999"},
    Range{1000, 2999, "Protocol, 1000 to 2999"},
    Range{3000, 3999, "Libraries and frameworks, 3000 to 3999"},
    Range{4000, 4999, "Private use, 4000 to 4999"},
    Range{5000, 65535, "Outside every range, 5000 to 65535"},
};

std::string_view rangeOf(std::uint32_t code)
{
    const auto found =
        std::find_if(ranges.begin(), ranges.end(), [=](const Range &r) { return r.first <= code && code <= r.last; });
    return found == ranges.end() ? std::string_view("Not a close code: it does not fit into two bytes") : found->name;
}

std::string capital(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = char(text[0] - 'a' + 'A');
    return text;
}

std::string wireBytes(std::uint32_t code)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "%02x %02x", code >> 8 & 0xFF, code & 0xFF);
    return text.data();
}

bool mayScriptSend(std::uint32_t code)
{
    return code == 1000 || (code >= 3000 && code <= 4999); // WHATWG WebSockets, 3.1
}

void addRegistry(CodeExplanation &explanation, const VocabularyEntry &entry)
{
    const std::uint32_t code = explanation.code;
    explanation.name = entry.name;
    explanation.meaning = entry.meaning;
    explanation.source = entry.source;
    explanation.isRegistered = entry.first == entry.last;
    explanation.mayBeOnWire = entry.onWire.starts_with("yes");
    explanation.onWire = explanation.mayBeOnWire ? "Yes, as " + wireBytes(code) + " and the reason"
                                                 : "No: it must not be in a Close frame";
    explanation.sentBy = capital(entry.sentBy);
    explanation.registered = explanation.isRegistered ? "With IANA" : "Not with IANA";
    explanation.scriptSees = capital(entry.scriptSees);
    if (!entry.note.empty())
        explanation.notes.push_back(entry.note);
}

void addNoCode(CodeExplanation &explanation)
{
    explanation.name = "Not a close code";
    explanation.meaning = "A close code has two bytes, 0 to 65535.";
    explanation.mayBeOnWire = false;
    explanation.onWire = "No: it does not fit into two bytes";
    explanation.sentBy = "Nobody";
    explanation.registered = "Not with IANA";
    explanation.scriptSees = "No";
    explanation.source = "RFC 6455, 5.5.1";
}

CodeMeaning meaningOf(const Vocabulary &vocabulary, const VocabularyEntry &entry)
{
    return {vocabulary.id, vocabulary.title, entry.name,   entry.meaning, entry.sentBy,
            entry.onWire,  entry.scriptSees, entry.source, entry.note,    {}};
}

/// The chosen readings in the order of their choice, then the rivals in the order of the set.
void addMeanings(CodeExplanation &explanation, const VocabularySet &set, const ExplainOptions &options)
{
    auto choices = set.choose(options.hints);
    if (!options.vocabulary.empty())
        choices.insert(choices.begin(), {set.find(options.vocabulary), "asked for"});
    const auto add = [&](const Vocabulary *vocabulary, const std::string &by) {
        const VocabularyEntry *entry =
            vocabulary && vocabulary->id != "iana" ? vocabulary->find(explanation.code) : nullptr;
        const bool known =
            std::any_of(explanation.meanings.begin(), explanation.meanings.end(),
                        [&](const CodeMeaning &m) { return vocabulary && m.vocabulary == vocabulary->id; });
        if (!entry || known)
            return;
        explanation.meanings.push_back(meaningOf(*vocabulary, *entry));
        explanation.meanings.back().chosenBy = by;
    };
    for (const auto &choice : choices)
        add(choice.vocabulary, choice.by);
    for (const Vocabulary &vocabulary : set.all())
        add(&vocabulary, {});
}

/// A private code has the name that its vocabulary gives it; a registered one keeps its own.
void takeChosenName(CodeExplanation &explanation)
{
    if (!explanation.isRegistered && !explanation.meanings.empty() && !explanation.meanings.front().chosenBy.empty())
        explanation.name = explanation.meanings.front().name;
}

/// What is often misunderstood about a code or a group of codes.
struct NoteRow {
    std::uint32_t first, last;
    std::string_view says;
};
constexpr std::array noteRows = {
    NoteRow{1002, 1002,
            "1002 is for protocol faults inside a WebSocket implementation: frames that break RFC 6455. For a client "
            "that is too old, or that speaks the application's own protocol wrongly, use a code of 4000 to 4999, or "
            "answer HTTP 400 before the upgrade."},
    NoteRow{1008, 1008,
            "For a refusal that the page should understand, a code of 4000 to 4999 says more: 4401 who are you, 4403 "
            "not allowed, 4429 too many."},
    NoteRow{1005, 1006,
            "It is not in any frame, so look at the wire for the cause: a Close without a code is 1005, no Close at "
            "all is 1006."},
    NoteRow{1015, 1015, "It is not in any frame: look at the TLS handshake for the cause."},
    NoteRow{4000, 4999, "A private code means nothing by itself: the same number has other meanings elsewhere."},
};

void addNotes(CodeExplanation &explanation, const VocabularySet &set, const ExplainOptions &options)
{
    for (const NoteRow &row : noteRows)
        if (row.first <= explanation.code && explanation.code <= row.last)
            explanation.notes.emplace_back(row.says);
    if (explanation.code == 1010 && options.from == ws::Direction::ServerToClient)
        explanation.notes.push_back("Only a client may send 1010: a server that needs an extension fails the opening "
                                    "handshake instead (RFC 6455, 7.4.1).");
    if (!explanation.mayBeOnWire && options.from)
        explanation.notes.push_back(
            "In a Close frame it breaks RFC 6455, 7.4; the receiver answers with 1002 or ends the connection.");
    if (!options.vocabulary.empty() && !set.find(options.vocabulary))
        explanation.notes.push_back("There is no vocabulary named " + printable(options.vocabulary) + ".");
}

/// A sequence whose last bytes are missing at the very end.
bool endsInsideCharacter(std::string_view reason, std::size_t badAt)
{
    return reason.size() - badAt < 4 && std::uint8_t(reason[badAt]) >= 0xC2 && std::uint8_t(reason[badAt]) <= 0xF4;
}

/// An object or list that was opened and not closed.
bool isOpenJson(std::string_view reason)
{
    return !reason.empty()
        && ((reason.front() == '{' && reason.back() != '}') || (reason.front() == '[' && reason.back() != ']'));
}

std::string reasonText(const ReasonCheck &check)
{
    std::string text = std::to_string(check.bytes) + " of 123 bytes";
    text +=
        check.badUtf8At ? ", not UTF-8 from byte " + std::to_string(*check.badUtf8At) : std::string(", valid UTF-8");
    if (!check.fits)
        text += ", too long for a Close frame";
    if (check.looksTruncated)
        text += ", looks cut off";
    return text;
}

} // namespace

SessionHints hintsOf(const SessionFacts &facts)
{
    return {facts.handshake ? facts.handshake->negotiated.subprotocol : std::string(), facts.host(), {}};
}

ReasonCheck checkReason(std::string_view reason)
{
    ReasonCheck check;
    check.bytes = reason.size();
    check.fits = reason.size() <= reasonRoom;
    check.badUtf8At = firstInvalidUtf8(reason);
    const bool nearTheLimit = reason.size() + 4 > reasonRoom && reason.size() <= reasonRoom;
    check.looksTruncated = (check.badUtf8At && endsInsideCharacter(reason, *check.badUtf8At)) || isOpenJson(reason)
        || (nearTheLimit && reason.back() != '.');
    check.says = reasonText(check);
    return check;
}

CodeExplanation explainCode(std::uint32_t code, std::optional<std::string_view> reason, const ExplainOptions &options)
{
    const VocabularySet &set = options.vocabularies ? *options.vocabularies : VocabularySet::embedded();
    const Vocabulary *registry = set.find("iana");
    CodeExplanation explanation;
    explanation.code = code;
    explanation.range = rangeOf(code);
    if (const VocabularyEntry *entry = registry ? registry->find(code) : nullptr)
        addRegistry(explanation, *entry);
    else
        addNoCode(explanation);
    explanation.scriptMaySend = mayScriptSend(code);
    explanation.scriptSends = explanation.scriptMaySend
        ? "Yes, with close(" + std::to_string(code) + ", reason)"
        : "No: close() takes 1000 and 3000 to 4999, else it throws InvalidAccessError";
    addMeanings(explanation, set, options);
    takeChosenName(explanation);
    addNotes(explanation, set, options);
    if (reason)
        explanation.reason = checkReason(*reason);
    return explanation;
}

} // namespace explain
