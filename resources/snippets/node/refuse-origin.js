const http = require('http');
const { WebSocketServer } = require('ws');

const allowed = new Set(['https://app.example.com']);
const sockets = new WebSocketServer({ noServer: true });
const server = http.createServer((request, response) => {
    response.writeHead(426, { Upgrade: 'websocket', 'Content-Type': 'text/plain' });
    response.end('A WebSocket is served here.\n');
});

// A plain status: a foreign page is to learn nothing. A client that is no browser sends no Origin.
server.on('upgrade', (request, tcp, head) => {
    const origin = request.headers.origin;
    if (origin !== undefined && !allowed.has(origin))
        return tcp.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    sockets.handleUpgrade(request, tcp, head, (socket) => sockets.emit('connection', socket, request));
});
server.listen(Number(process.env.PORT || 8080));
