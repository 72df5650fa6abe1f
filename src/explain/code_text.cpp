#include "explain/code_text.h"

#include "explain/sentence.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace explain {

namespace {

using Json = nlohmann::ordered_json;

Json meaningJson(const CodeMeaning &meaning)
{
    return {{"vocabulary", meaning.vocabulary},  {"title", meaning.title},    {"name", meaning.name},
            {"meaning", meaning.meaning},        {"sent_by", meaning.sentBy}, {"on_the_wire", meaning.onWire},
            {"script_sees", meaning.scriptSees}, {"source", meaning.source},  {"note", meaning.note},
            {"chosen_by", meaning.chosenBy}};
}

Json reasonJson(const ReasonCheck &reason)
{
    Json json = {{"bytes", reason.bytes},
                 {"of", 123},
                 {"fits", reason.fits},
                 {"valid_utf8", !reason.badUtf8At},
                 {"looks_truncated", reason.looksTruncated},
                 {"says", reason.says}};
    if (reason.badUtf8At)
        json["bad_utf8_at"] = *reason.badUtf8At;
    return json;
}

std::string meaningLine(const CodeMeaning &meaning)
{
    std::string line = meaning.title + ": " + meaning.name + ". " + meaning.meaning;
    if (!meaning.note.empty())
        line += " " + meaning.note;
    return line;
}

std::string padded(std::string label)
{
    label.resize(std::max<std::size_t>(label.size() + 2, 16), ' ');
    return label;
}

} // namespace

std::vector<std::pair<std::string, std::string>> codeRows(const CodeExplanation &explanation)
{
    std::vector<std::pair<std::string, std::string>> rows = {
        {"Meaning", explanation.meaning},          {"On the wire", explanation.onWire},
        {"May be sent by", explanation.sentBy},    {"Registered", explanation.registered},
        {"Script sends", explanation.scriptSends}, {"Script sees", explanation.scriptSees},
    };
    if (explanation.reason)
        rows.insert(rows.begin() + 4, {"Reason", explanation.reason->says});
    rows.emplace_back("Source", explanation.source);
    return rows;
}

std::string codeText(const CodeExplanation &explanation)
{
    std::string text = std::to_string(explanation.code) + " " + explanation.name + "\n" + explanation.range + "\n\n";
    for (const auto &[label, value] : codeRows(explanation))
        text += padded(label) + value + "\n";
    const auto addList = [&](const char *title, bool chosen) {
        bool first = true;
        for (const CodeMeaning &meaning : explanation.meanings) {
            if (meaning.chosenBy.empty() == chosen)
                continue;
            text += (first ? "\n" + std::string(title) + "\n" : std::string()) + "  " + meaningLine(meaning);
            text += chosen ? " (" + printable(meaning.chosenBy) + ")\n" : "\n";
            first = false;
        }
    };
    addList("Here it means", true);
    addList("Elsewhere it means", false);
    if (!explanation.notes.empty())
        text += "\n";
    for (const std::string &note : explanation.notes)
        text += note + "\n";
    return text;
}

std::string codeJson(const CodeExplanation &explanation)
{
    Json json = {{"code", explanation.code},
                 {"name", explanation.name},
                 {"range", explanation.range},
                 {"meaning", explanation.meaning},
                 {"on_the_wire", {{"allowed", explanation.mayBeOnWire}, {"says", explanation.onWire}}},
                 {"sent_by", explanation.sentBy},
                 {"registered", explanation.isRegistered},
                 {"script",
                  {{"may_send", explanation.scriptMaySend},
                   {"sends", explanation.scriptSends},
                   {"sees", explanation.scriptSees}}},
                 {"meanings", Json::array()},
                 {"notes", explanation.notes},
                 {"source", explanation.source}};
    for (const CodeMeaning &meaning : explanation.meanings)
        json["meanings"].push_back(meaningJson(meaning));
    if (explanation.reason)
        json["reason"] = reasonJson(*explanation.reason);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace explain
