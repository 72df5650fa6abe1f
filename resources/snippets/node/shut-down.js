const { WebSocketServer } = require('ws');

const server = new WebSocketServer({ port: Number(process.env.PORT || 8080) });
server.on('connection', (socket) => socket.send('hello'));

// Every client gets 1001 and time to answer before the process ends.
process.on('SIGTERM', () => {
    server.close();
    for (const socket of server.clients)
        socket.close(1001, 'the server restarts');
    setTimeout(() => server.clients.forEach((socket) => socket.terminate()), 5000).unref();
});
