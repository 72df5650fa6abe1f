#include "net/browser_page.h"

#include <nlohmann/json.hpp>

namespace {

using nlohmann::json;

constexpr std::string_view harness = R"js("use strict";
const L = (() => {
  const begun = performance.now(), events = [], sockets = [];
  let posted = -1, finished = false, posting = false;
  const post = async () => {
    if (posting || (posted === events.length && !finished)) return;
    posting = true;
    const count = events.length, last = finished;
    try {
      await fetch("/report", {method: "POST", body: JSON.stringify({events, done: last, userAgent: navigator.userAgent})});
      posted = count;
    } catch (e) { }
    posting = false;
    if (last) clearInterval(timer); else if (posted !== events.length || finished) post();
  };
  const timer = setInterval(post, 50);
  const log = (event) => { events.push({ms: performance.now() - begun, ...event}); };
  const clip = (text) => text.length > 4096 ? text.slice(0, 4096) : text;
  const hex = (buffer) => [...new Uint8Array(buffer.slice(0, 2048))].map(b => b.toString(16).padStart(2, "0")).join("");
  const thrown = (e, socket) => log({type: "throw", socket, name: e && e.name || "", says: String(e && e.message || e)});
  const done = () => { finished = true; post(); };
  let settling = 0;
  const settle = () => {
    clearTimeout(settling);
    if (sockets.length && sockets.every(s => s.readyState === 3)) settling = setTimeout(done, task.settle);
  };
  const open = (options = {}) => {
    clearTimeout(settling);
    const number = sockets.length + 1;
    let ws;
    try {
      const protocols = options.protocols ?? task.subprotocols;
      ws = protocols.length ? new WebSocket(options.url ?? task.url, protocols) : new WebSocket(options.url ?? task.url);
    } catch (e) { thrown(e, number); if (!sockets.length) settling = setTimeout(done, task.settle); return false; }
    sockets.push(ws);
    ws.binaryType = "arraybuffer";
    const on = (name, detail) => ws.addEventListener(name, e => {
      log({type: name, socket: number, readyState: ws.readyState, ...detail(e)});
      if (options["on" + name]) { try { options["on" + name](ws, e); } catch (x) { thrown(x, number); } }
      if (name === "close") settle();
    });
    on("open", () => ({protocol: ws.protocol, extensions: ws.extensions}));
    on("message", e => typeof e.data === "string"
      ? {dataType: "text", length: e.data.length, data: clip(e.data)}
      : {dataType: "binary", length: e.data.byteLength, data: hex(e.data)});
    on("error", () => ({}));
    on("close", e => ({code: e.code, reason: e.reason, wasClean: e.wasClean}));
    return ws;
  };
  const call = (ws, name, args = []) => {
    try { return ws[name](...args); } catch (e) { thrown(e, sockets.indexOf(ws) + 1); }
  };
  addEventListener("error", e => thrown(e.error ?? {name: "Error", message: e.message}, 0));
  post();
  return {open, call, log, done, sockets};
})();
)js";

std::string text(const json &event, const char *name)
{
    const auto found = event.find(name);
    return found != event.end() && found->is_string() ? found->get<std::string>() : std::string();
}

double number(const json &event, const char *name)
{
    const auto found = event.find(name);
    return found != event.end() && found->is_number() ? found->get<double>() : 0;
}

net::BrowserEvent eventOf(const json &from)
{
    net::BrowserEvent event;
    event.type = text(from, "type");
    event.milliseconds = number(from, "ms");
    event.socket = std::uint32_t(number(from, "socket"));
    event.readyState = int(number(from, "readyState"));
    event.protocol = text(from, "protocol");
    event.extensions = text(from, "extensions");
    event.dataType = text(from, "dataType");
    event.length = std::uint64_t(number(from, "length"));
    event.data = text(from, "data");
    event.code = std::uint16_t(number(from, "code"));
    event.reason = text(from, "reason");
    event.wasClean = from.value("wasClean", json(false)) == json(true);
    event.name = text(from, "name");
    event.says = text(from, "says");
    return event;
}

} // namespace

std::string net::browserPageHtml()
{
    return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Wiretale test page</title>"
           "<link rel=\"icon\" href=\"data:,\"><script src=\"/harness.js\"></script><script src=\"/page.js\"></script></html>";
}

std::string net::browserHarnessScript(const BrowserTask &task)
{
    const json values = {{"url", task.url},
                         {"subprotocols", task.subprotocols},
                         {"settle", std::chrono::duration_cast<std::chrono::milliseconds>(task.settle).count()}};
    return "const task = " + values.dump(-1, ' ', true, json::error_handler_t::replace)
        + ";\nconst url = task.url, subprotocols = task.subprotocols;\n" + std::string(harness);
}

std::string net::browserPageScript(const BrowserTask &task)
{
    return task.script.empty() ? "L.open();" : task.script;
}

bool net::readPageReport(std::string_view jsonText, PageReport &report)
{
    const json parsed = json::parse(jsonText, nullptr, false);
    if (!parsed.is_object() || !parsed.contains("events") || !parsed["events"].is_array())
        return false;
    report.events.clear();
    for (const json &event : parsed["events"])
        if (event.is_object())
            report.events.push_back(eventOf(event));
    report.userAgent = text(parsed, "userAgent");
    report.done = parsed.value("done", json(false)) == json(true);
    return true;
}

std::string net::versionFromUserAgent(std::string_view userAgent)
{
    for (const std::string_view name : {"Firefox/", "Chrome/", "AppleWebKit/"})
        if (const std::size_t at = userAgent.find(name); at != std::string_view::npos)
            return std::string(userAgent.substr(at, userAgent.find(' ', at) - at));
    return {};
}
