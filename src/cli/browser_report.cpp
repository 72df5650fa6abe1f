#include "cli/browser_report.h"

#include "exporters/json_out.h"

namespace cli {

namespace {

using exporters::JsonOut;

void writeClose(JsonOut &json, const net::BrowserEvent &event)
{
    json.member("code", unsigned(event.code)).member("reason", event.reason).member("wasClean", event.wasClean);
}

void writeEvent(JsonOut &json, const net::BrowserEvent &event)
{
    json.beginObject().member("type", event.type);
    json.key("ms").number(std::to_string(std::int64_t(event.milliseconds)));
    if (event.socket)
        json.member("socket", event.socket);
    if (event.type == "open")
        json.member("protocol", event.protocol).member("extensions", event.extensions);
    else if (event.type == "message")
        json.member("kind", event.dataType).member("length", event.length);
    else if (event.type == "close")
        writeClose(json, event);
    else if (event.type == "throw")
        json.member("name", event.name).member("says", event.says);
    json.endObject();
}

} // namespace

std::string browserReportJson(const net::Browser &browser, const net::BrowserReport &report)
{
    std::string text;
    JsonOut json(text);
    json.beginObject().member("engine", net::browserKindId(browser.kind));
    json.member("version", report.version.empty() ? browser.version : report.version);
    json.member("ran", report.ran).member("cut", report.cut);
    if (!report.failure.empty())
        json.member("failure", report.failure);
    json.key("events").beginArray();
    for (const net::BrowserEvent &event : report.events)
        writeEvent(json, event);
    json.endArray().key("console").beginArray();
    for (const net::ConsoleText &line : report.console)
        json.beginObject().member("level", line.level).member("text", line.text).endObject();
    json.endArray().endObject();
    return text;
}

} // namespace cli
