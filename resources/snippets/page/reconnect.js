// A random first delay, then doubled up to a minute (RFC 6455, 7.2.3).
let delay = 0;

function connect() {
    const socket = new WebSocket('wss://api.example.com/orders');
    socket.onopen = () => { delay = 0; };
    socket.onclose = (event) => {
        if (event.code === 1000 || event.code >= 4400 && event.code < 4500)
            return; // done, or it would be refused again
        delay = delay ? Math.min(delay * 2, 60000) : 1000 + Math.random() * 4000;
        setTimeout(connect, delay);
    };
}

connect();
