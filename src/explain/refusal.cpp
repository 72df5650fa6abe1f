#include "explain/refusal.h"

#include "explain/refusal_signs.h"
#include "explain/wire_labels.h"

#include <algorithm>
#include <cctype>

namespace explain {

namespace {

const StatusMeaning *find(int status)
{
    const auto statuses = statusMeanings();
    const auto found =
        std::find_if(statuses.begin(), statuses.end(), [=](const auto &row) { return row.status == status; });
    return found == statuses.end() ? nullptr : &*found;
}

std::string_view classMeaning(int status)
{
    switch (status / 100) {
    case 1:
        return "An interim answer stands where the final one should be.";
    case 2:
        return "The request was taken for an ordinary one; no WebSocket is served at this address.";
    case 3:
        return "The WebSocket is elsewhere. A browser does not follow (WHATWG WebSockets, 2.2).";
    case 4:
        return "The server refuses this request.";
    case 5:
        return "The server, or one behind it, failed.";
    default:
        return "This is no status of HTTP.";
    }
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return lower;
}

bool holds(std::string_view text, std::string_view part)
{
    return text.find(part) != text.npos;
}

std::string bodyText(const SessionFacts &facts)
{
    return facts.body ? lowered(ws::textOf(*facts.body).substr(0, 8192)) : std::string();
}

std::string serverOf(const SessionFacts &facts)
{
    for (const ServerSign &sign : serverSigns()) {
        const ws::HttpField *field = facts.answer->find(sign.field);
        if (field && holds(lowered(field->value), sign.part))
            return std::string(sign.server);
    }
    const std::string body = bodyText(facts);
    for (const BodySign &sign : bodySigns())
        if (!sign.server.empty() && holds(body, sign.part))
            return std::string(sign.server);
    return {};
}

Evidence fieldAt(const SessionFacts &facts, std::string_view name)
{
    const ws::HttpField *field = facts.answer->find(name);
    return {facts.answerRecord, 0, ws::Direction::ServerToClient, field ? field->offset : 0};
}

std::string retryText(std::string_view value)
{
    const bool seconds =
        !value.empty() && std::all_of(value.begin(), value.end(), [](unsigned char c) { return std::isdigit(c); });
    return seconds ? "to wait " + std::string(value) + " s" : printable(value);
}

void claimFields(Refusal &refusal, const SessionFacts &facts)
{
    for (const FieldSign &sign : fieldSigns()) {
        const std::string value = facts.answer->joined(sign.name);
        if (value.empty())
            continue;
        const std::string argument = sign.id == "retry-after" ? retryText(value) : printable(value);
        refusal.claims.push_back(
            {{std::string(sign.id), std::string(sign.pattern), {argument}}, fieldAt(facts, sign.name)});
    }
}

void claimOrigin(Refusal &refusal, const SessionFacts &facts)
{
    const std::string_view origin = facts.request ? facts.request->value("Origin") : std::string_view();
    if (refusal.status != 403 || origin.empty())
        return;
    refusal.claims.push_back({{"origin-sent",
                               "The request's Origin was %1. Try another one: a server should answer a foreign Origin "
                               "with 403 (RFC 6455, 10.2).",
                               {printable(origin)}},
                              {facts.requestRecord, 0, ws::Direction::ClientToServer, {}}});
}

/// ASGI turns an application's close() before accept() into a bare 403; the code and reason are lost.
void claimAsgi(Refusal &refusal, const SessionFacts &facts)
{
    const bool asgi = holds(refusal.server, "ASGI") || (refusal.server.empty() && facts.bodyTotal == 0);
    if (refusal.status != 403 || !asgi)
        return;
    const std::string pattern = refusal.server.empty()
        ? "A 403 without a body is what ASGI servers (uvicorn, Hypercorn, Daphne) make of a close before accept: its "
          "code and reason never reach the client."
        : "This server is an ASGI one: it makes a 403 of a close before accept, whatever code the application chose.";
    refusal.claims.push_back({{"asgi-403", pattern, {}}, fieldAt(facts, "Server")});
}

void claimBody(Refusal &refusal, const SessionFacts &facts)
{
    const std::string body = bodyText(facts);
    for (const BodySign &sign : bodySigns())
        if (holds(body, sign.part))
            refusal.claims.push_back(
                {{"body", "The body tells more: %1", {std::string(sign.says)}}, fieldAt(facts, "")});
    if (facts.bodyTotal)
        refusal.claims.push_back({{"body-hidden",
                                   "The answer has a body of %1 bytes. The page's script cannot read it.",
                                   {std::to_string(facts.bodyTotal)}},
                                  fieldAt(facts, "")});
}

} // namespace

Refusal decodeRefusal(const SessionFacts &facts)
{
    Refusal refusal;
    if (!facts.answer || facts.answer->status == 101 || facts.answer->status == 0)
        return refusal;
    refusal.status = facts.answer->status;
    refusal.title = statusLabel(*facts.answer);
    const StatusMeaning *known = find(refusal.status);
    refusal.meaning = known ? known->meaning : classMeaning(refusal.status);
    refusal.server = serverOf(facts);
    if (!refusal.server.empty())
        refusal.claims.push_back(
            {{"server", "The answer was made by %1.", {refusal.server}}, fieldAt(facts, "Server")});
    claimFields(refusal, facts);
    claimOrigin(refusal, facts);
    claimAsgi(refusal, facts);
    claimBody(refusal, facts);
    return refusal;
}

std::string_view statusPhrase(int status)
{
    const StatusMeaning *known = find(status);
    return known ? known->phrase : std::string_view();
}

} // namespace explain
