// A script may send 1000 and 3000 to 4999 (else InvalidAccessError); the reason has at most 123 bytes (else SyntaxError).
socket.close(4000, 'the user left the room');
