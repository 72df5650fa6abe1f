// A browser waits for minutes; close() while connecting gives error, then close with 1006.
const socket = new WebSocket('wss://api.example.com/orders');
const limit = setTimeout(() => socket.close(), 10000);
socket.onopen = () => clearTimeout(limit);
socket.onclose = () => { clearTimeout(limit); connectLater(); };
