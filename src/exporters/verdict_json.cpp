#include "exporters/verdict_json.h"

namespace exporters {

namespace {

using explain::PageEvent;

void writeEvidence(JsonOut &json, const explain::Evidence &evidence)
{
    if (evidence.frame)
        json.member("n", evidence.frame);
    if (evidence.direction)
        json.member("dir", *evidence.direction == ws::Direction::ClientToServer ? "out" : "in");
    if (evidence.offset)
        json.member("offset", *evidence.offset);
}

void writePageEvent(JsonOut &json, const PageEvent &event, Redactor &redactor)
{
    json.beginObject();
    switch (event.type) {
    case PageEvent::Type::Open:
        json.member("type", "open").member("protocol", redactor.text(event.protocol, "subprotocol"));
        json.member("extensions", event.extensions);
        break;
    case PageEvent::Type::Message: json.member("type", "message").member("count", event.count); break;
    case PageEvent::Type::Error: json.member("type", "error"); break;
    case PageEvent::Type::Close:
        json.member("type", "close").member("code", unsigned(event.code));
        json.member("reason", redactor.text(event.reason, "close reason")).member("wasClean", event.wasClean);
        break;
    case PageEvent::Type::Throw: json.member("type", "throw").member("name", event.name); break;
    }
    json.endObject();
}

void writePage(JsonOut &json, const explain::PageView &view, Redactor &redactor)
{
    const explain::PageOutcome &outcome = view.outcome;
    json.key(explain::engineId(view.engine)).beginObject();
    json.key("events").beginArray();
    for (const PageEvent &event : outcome.events)
        writePageEvent(json, event, redactor);
    json.endArray().key("console").beginArray();
    for (const std::string &text : outcome.console)
        json.value(redactor.text(text, "console"));
    json.endArray().member("basis", explain::basisId(outcome.basis));
    if (!outcome.engineVersion.empty())
        json.member("version", outcome.engineVersion);
    if (!outcome.measuredHere.empty())
        json.member("measured_here", outcome.measuredHere);
    if (outcome.sentClose) {
        json.key("sent_close").beginObject();
        if (outcome.sentCloseCode)
            json.member("code", unsigned(*outcome.sentCloseCode));
        json.endObject();
    }
    if (!outcome.departs.empty())
        json.member("departs", outcome.departs);
    json.endObject();
}

void writeCheck(JsonOut &json, const explain::Check &check, Redactor &redactor)
{
    json.beginObject().member("id", check.id).member("outcome", explain::checkOutcomeId(check.outcome));
    json.member("says", redactor.text(check.says, "check"));
    for (const auto &[name, text] : {std::pair("offered", &check.offered), std::pair("received", &check.received),
                                     std::pair("computed", &check.computed)})
        if (!text->empty())
            json.member(name, redactor.text(*text, "check"));
    if (check.browsersOnly)
        json.member("browsers_only", true);
    writeEvidence(json, check.evidence);
    json.endObject();
}

void writeAdvice(JsonOut &json, const explain::Advice &advice, Redactor &redactor)
{
    json.beginObject().member("id", advice.id).member("says", redactor.text(advice.says, "advice"));
    for (const auto &[name, text] : {std::pair("why", &advice.why), std::pair("cost", &advice.cost),
                                     std::pair("try", &advice.tryAddress)})
        if (!text->empty())
            json.member(name, redactor.text(*text, "advice"));
    json.endObject();
}

} // namespace

void writeVerdictMembers(JsonOut &json, const explain::Verdict &verdict, Redactor &redactor)
{
    json.member("cause", explain::causeId(verdict.cause)).member("wire", redactor.text(verdict.wire, "verdict"));
    json.key("page").beginObject();
    for (const explain::PageView &view : verdict.pages)
        writePage(json, view, redactor);
    json.endObject().member("says", redactor.text(verdict.says, "verdict"));
    json.key("checks").beginArray();
    for (const explain::Check &check : verdict.checks)
        writeCheck(json, check, redactor);
    json.endArray().key("advice").beginArray();
    for (const explain::Advice &advice : verdict.advice)
        writeAdvice(json, advice, redactor);
    json.endArray().key("remarks").beginArray();
    for (const std::string &remark : verdict.remarks)
        json.value(redactor.text(remark, "verdict"));
    json.endArray();
    json.key("evidence").beginObject();
    writeEvidence(json, verdict.evidence);
    json.endObject();
}

void writeSecondOpinion(JsonOut &json, const SecondOpinion &opinion, Redactor &redactor)
{
    json.key("second_opinion").beginObject().member("who", opinion.who).member("asked", opinion.asked);
    json.member("says", redactor.text(opinion.says, "second opinion"));
    if (opinion.asked) {
        json.member("close_code", unsigned(opinion.closeCode)).member("close_reason", redactor.text(opinion.closeReason, "close reason"));
        json.member("error_string", redactor.text(opinion.errorString, "second opinion")).key("signals").beginArray();
        for (const std::string &one : opinion.happened)
            json.value(one);
        json.endArray();
    }
    json.endObject();
}

} // namespace exporters
