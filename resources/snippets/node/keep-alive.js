const { WebSocketServer } = require('ws');

const every = Number(process.env.PING_MS || 20000); // below the smallest time limit on the way
const server = new WebSocketServer({ port: Number(process.env.PORT || 8080) });
server.on('connection', (socket) => {
    socket.answered = true;
    socket.on('pong', () => { socket.answered = true; });
});
setInterval(() => {
    for (const socket of server.clients) {
        if (!socket.answered) {
            socket.terminate(); // two Pings without a Pong: nobody is there
            continue;
        }
        socket.answered = false;
        socket.ping();
    }
}, every);
