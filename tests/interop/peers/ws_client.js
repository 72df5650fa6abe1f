// Opens each address given with node-ws; prints what came of it, one line each.
const WebSocket = require("ws");

function visit(url) {
  return new Promise((resolve) => {
    let outcome = "hung";
    const ws = new WebSocket(url, {handshakeTimeout: 8000});
    const limit = setTimeout(() => { resolve(outcome); ws.terminate(); }, 20000);
    ws.on("open", () => {
      outcome = "open";
      ws.send("hello", () => {});
      setTimeout(() => ws.close(1000, "done"), 1000);
    });
    ws.on("unexpected-response", (request, response) => { outcome = "refused " + response.statusCode; request.destroy(); response.resume(); clearTimeout(limit); resolve(outcome); });
    ws.on("error", (error) => { if (outcome === "hung") outcome = "failed " + error.message; });
    ws.on("close", () => { clearTimeout(limit); resolve(outcome); });
  });
}

Promise.all(process.argv.slice(2).map(visit)).then((outcomes) => {
  outcomes.forEach((outcome, i) => console.log(process.argv[i + 2] + "\t" + outcome));
  process.exit(0);
});
