const { WebSocketServer } = require('ws');

const server = new WebSocketServer({ port: Number(process.env.PORT || 8080) });
server.on('connection', (socket) => {
    socket.on('message', () => socket.close(4000, 'the game is over')); // both reach the page's close event
});
