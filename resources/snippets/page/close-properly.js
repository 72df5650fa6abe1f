// The Close goes out behind what was sent before; the close event comes when the server has answered it.
socket.onclose = (event) => console.log(event.code, event.reason, event.wasClean);
socket.close(1000, 'done');
