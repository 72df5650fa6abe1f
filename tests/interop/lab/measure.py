"""Asks real browsers what they do in the scenarios, through `wiretale-cli ask`, and writes what they did as observations.

    python3 measure.py CLI ENGINE[,ENGINE] RUNS OUT.jsonl [ID|PART-OF-AN-ID...]

One line per scenario, as browser-observations.jsonl has them; with RUNS 2 the second run's differences stand under otherRun and unstable.
WebKit needs a display."""
import json
import subprocess
import sys
import tempfile

from scenarios import scenarios
from server import Server

BATCH = 25
PAGE = """
const scenarios = %s;
let next = 0;
L.sockets.push({readyState: 0}); // so that the page goes on listening between two sockets
function calls(s, on, ws, number) {
    for (const call of s.script || [])
        if (call.on == on)
            setTimeout(() => {
                if (call.call == "stop") { window.stop(); return; }
                L.call(ws, call.call, (call.args || []).map(a => a !== null && typeof a == "object" ? a.s : a));
            }, call.after);
}
function run() {
    if (next == scenarios.length) return setTimeout(() => L.done(), 300);
    const s = scenarios[next++];
    let over = false;
    const on = () => { if (!over) { over = true; setTimeout(run, 60); } };
    const ws = L.open({url: s.url, protocols: s.protocols || [],
        onopen(ws) { calls(s, "open", ws); }, onmessage(ws) { if (!ws.told) { ws.told = 1; calls(s, "message", ws); } },
        onclose(ws) { setTimeout(on, s.linger || 100); }});
        if (!ws) { L.sockets.push({readyState: 3}); return on(); }
    calls(s, "start", ws);
    setTimeout(on, s.watch || 9000);
}
run();
"""


def message_counts(events):
    merged = []
    for event in events:
        if event["type"] == "message" and merged and merged[-1]["type"] == "message":
            merged[-1]["count"] += 1
        elif event["type"] == "message":
            merged.append({"type": "message", "count": 1})
        else:
            merged.append(event)
    return merged


def event_of(event):
    kind = event["type"]
    if kind == "open":
        return {"type": "open", **{name: event[name] for name in ("protocol", "extensions") if event[name]}}
    if kind == "close":
        return {name: event[name] for name in ("type", "code", "reason", "wasClean")}
    if kind == "throw":
        return {"type": "throw", "name": event["name"], "message": event["says"]}
    return {"type": kind}


def seen(engine, report, number, server):
    events = [event for event in report["events"] if event.get("socket") == number]
    place = "127.0.0.1:%d/" % server.port
    console = [line["text"].replace("127.0.0.1:%d" % server.port, "{HOST}:{PORT}") for line in report["console"] if place in line["text"]]
    if engine == "webkit":  # as the engine's own output has it
        console = ["CONSOLE NETWORK ERROR " + line for line in console]
    closes = [payload for kind, payload in server.frames() if kind == 8]
    result = {"events": message_counts([event_of(event) for event in events]), "console": console, "sentAny": bool(closes),
              "connections": len(server.connections), "tcp": (server.tcp + [None])[0]}
    if closes and len(closes[0]) >= 2:
        result["sentClose"] = int.from_bytes(closes[0][:2], "big")
    pongs = sum(kind == 10 for kind, _ in server.frames())
    if pongs:
        result["pongs"] = pongs
    if not any(event["type"] in ("close", "throw") for event in events):
        result["events"].append({"type": "cut"})
    return result


def ask(cli, engine, batch):
    servers = [Server(scenario) for scenario in batch]
    listed = [{"id": s["id"], "url": s["url"].replace("{host}", "127.0.0.1").replace("{port}", str(server.port)),
               "script": s.get("script", []), "protocols": s.get("protocols", []), "watch": s.get("watch", 9000),
               "linger": s.get("linger", 100)} for s, server in zip(batch, servers)]
    with tempfile.NamedTemporaryFile("w", suffix=".js") as script:
        script.write(PAGE % json.dumps(listed))
        script.flush()
        answer = subprocess.run([cli, "ask", "ws://127.0.0.1:1/", "--browser", engine, "--page-script", script.name, "--format", "json",
                                 "--timeout", "%ds" % (10 + 3 * len(batch) + max(s["watch"] for s in listed) // 500)], capture_output=True, text=True)
    if not answer.stdout:  # the page could not even report
        print(answer.stderr, file=sys.stderr)
    report = json.loads(answer.stdout or '{"version": "", "cut": true, "events": [], "console": []}')
    for server in servers:
        server.stop()
    if report["cut"] and len(batch) > 1:  # one of them holds up the others
        half = len(batch) // 2
        version, first = ask(cli, engine, batch[:half])
        return version, first + ask(cli, engine, batch[half:])[1]
    return report["version"], [seen(engine, report, i + 2, server) for i, server in enumerate(servers)]


def differences(first, second):
    parts = {"events": ("events",), "wire": ("sentAny", "sentClose"), "console": ("console",)}
    return [part for part, names in parts.items() if any(first.get(n) != second.get(n) for n in names)]


def write(measured, out):
    with open(out, "w") as file:
        for scenario in measured:
            if scenario["seen"]:
                file.write(json.dumps(scenario, separators=(",", ":")) + "\n")


def main():
    cli, engines, runs, out = sys.argv[1:5]
    runs, wanted = int(runs), sys.argv[5:]
    chosen = [s for s in scenarios() if not wanted or any(part == s["id"] or (part in s["id"] and not part.startswith("own-")) for part in wanted)]
    for scenario in chosen:
        scenario["seen"] = {}
    for engine in engines.split(","):
        for at in range(0, len(chosen), BATCH):
            batch = chosen[at:at + BATCH]
            version, first = ask(cli, engine, batch)
            second = ask(cli, engine, batch)[1] if runs > 1 else first
            for scenario, one, two in zip(batch, first, second):
                scenario["seen"][engine] = {"version": version, **one}
                if unstable := differences(one, two):
                    scenario.setdefault("unstable", {})[engine if engine != "webkit" else "webkitgtk"] = unstable
                if one["events"] != two["events"]:
                    scenario["seen"][engine]["otherRun"] = two["events"]
            write(chosen, out)
            print(engine, version, at + len(batch), "of", len(chosen), file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
