const { WebSocketServer } = require('ws');

// A larger message is answered with 1009.
const server = new WebSocketServer({
    port: Number(process.env.PORT || 8080),
    maxPayload: 1024 * 1024,
});
server.on('connection', (socket) => socket.on('error', () => {})); // the fault is in the close event too
