const { WebSocketServer } = require('ws');

// What the page can be told: a code and at most 123 bytes of reason. null: let in.
function refusal(request) {
    return request.url.includes('token=') ? null : { code: 4401, reason: 'sign in first' };
}

const server = new WebSocketServer({ port: Number(process.env.PORT || 8080) });
server.on('connection', (socket, request) => {
    const why = refusal(request);
    if (why)
        return socket.close(why.code, why.reason);
    socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary }));
});
