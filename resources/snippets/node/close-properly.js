const { WebSocketServer } = require('ws');

// Sends the Close and goes on reading until the peer's Close comes; terminate() only after a time limit.
function closeProperly(socket, code, reason) {
    socket.close(code, reason);
    const limit = setTimeout(() => socket.terminate(), 5000);
    socket.once('close', () => clearTimeout(limit));
}

const server = new WebSocketServer({ port: Number(process.env.PORT || 8080) });
server.on('connection', (socket) => {
    socket.on('message', () => closeProperly(socket, 1000, 'done'));
});
