// Best first. If the server picks none of them, the browser fails the handshake.
const socket = new WebSocket('wss://api.example.com/chat', ['chat.v2', 'chat.v1']);
socket.onopen = () => start(socket.protocol);
