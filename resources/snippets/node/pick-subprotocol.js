const { WebSocketServer } = require('ws');

const known = ['chat.v2', 'chat.v1']; // best first
const server = new WebSocketServer({
    port: Number(process.env.PORT || 8080),
    // One of those that were offered, else a browser fails the handshake; a foreign one is closed below, readably.
    handleProtocols: (offered) => known.find((name) => offered.has(name)) || [...offered][0],
});
server.on('connection', (socket) => {
    if (!known.includes(socket.protocol))
        return socket.close(4406, 'known subprotocols: ' + known.join(', '));
    socket.send('welcome to ' + socket.protocol);
});
