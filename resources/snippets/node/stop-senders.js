const { WebSocketServer } = require('ws');

const server = new WebSocketServer({ port: Number(process.env.PORT || 8080) });
server.on('connection', (socket) => {
    const ticker = setInterval(() => socket.send('tick'), 50);
    socket.on('close', () => clearInterval(ticker));
    setTimeout(() => {
        clearInterval(ticker); // first stop what sends, then close: the Close is the last frame
        socket.close(4000, 'enough');
    }, 200);
});
