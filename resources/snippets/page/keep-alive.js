// A page cannot send a Ping: a small message of its own does as well, and shows when nobody answers.
let answered = true;
setInterval(() => {
    if (!answered)
        return socket.close(4408, 'no answer');
    answered = false;
    socket.send('{"type":"alive?"}');
}, 20000);
socket.addEventListener('message', () => { answered = true; });
