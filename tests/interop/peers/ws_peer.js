// A server made with node-ws; prints its port.
const http = require("http");
const {WebSocketServer} = require("ws");

const server = http.createServer();
const wss = new WebSocketServer({noServer: true, perMessageDeflate: {threshold: 0}, handleProtocols: () => "chat"});
server.on("upgrade", (request, socket, head) => {
  if (request.url === "/refuse") {
    socket.end("HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nContent-Length: 11\r\nConnection: close\r\n\r\nnot for you");
    return;
  }
  wss.handleUpgrade(request, socket, head, (ws) => {
    ws.on("error", () => {});
    if (request.url === "/close") ws.close(4401, "expired");
    else if (request.url === "/drop") ws.terminate();
    else if (request.url === "/reset") socket.resetAndDestroy();
    else ws.on("message", (data, binary) => ws.send(data, {binary}));
  });
});
server.listen(0, "127.0.0.1", () => console.log("PORT " + server.address().port));
