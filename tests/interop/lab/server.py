"""Plays a scenario's steps to whoever connects. Each scenario listens on a loopback port of its own."""
import base64
import hashlib
import re
import select
import socket
import struct
import threading
import time

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def accept_for(key):
    return base64.b64encode(hashlib.sha1(key + GUID).digest()).decode()


def header_value(head, name):
    for line in head.split(b"\r\n"):
        field, _, value = line.partition(b":")
        if field.strip().lower() == name.lower().encode():
            return value.strip()
    return b""


class Frames:
    """The browser's frames out of what it sent after its head."""

    def __init__(self):
        self.bytes, self.frames = b"", []

    def feed(self, data):
        self.bytes += data
        while self._one():
            pass

    def _one(self):
        data = self.bytes
        if len(data) < 2:
            return False
        length, at = data[1] & 0x7F, 2
        if length >= 126:
            wide = 2 if length == 126 else 8
            if len(data) < 2 + wide:
                return False
            length, at = int.from_bytes(data[2:2 + wide], "big"), 2 + wide
        mask = data[at:at + 4] if data[1] & 0x80 else b"\0\0\0\0"
        at += 4 if data[1] & 0x80 else 0
        if len(data) < at + length:
            return False
        payload = bytes(b ^ mask[i & 3] for i, b in enumerate(data[at:at + length]))
        self.frames.append((data[0] & 0x0F, payload))
        self.bytes = data[at + length:]
        return True


class Connection:
    def __init__(self, server, peer):
        self.server, self.peer, self.head, self.frames = server, peer, b"", Frames()
        self.ended, self.reading, self.log = None, True, []
        peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def pump(self, seconds):
        """Reads what comes within that time; false at once when the browser has ended its half."""
        if self.ended or not self.reading:
            time.sleep(seconds)
            return
        poll = select.poll()
        poll.register(self.peer, select.POLLIN)
        if not poll.poll(seconds * 1000):
            return
        try:
            data = self.peer.recv(65536)
        except OSError:
            self.ended = "client RST"
            return
        if not data:
            self.ended = "client FIN"
        elif b"\r\n\r\n" in self.head:
            self.frames.feed(data)
        else:
            self.head += data
            if b"\r\n\r\n" in self.head:
                self.head, rest = self.head.split(b"\r\n\r\n", 1)
                self.head += b"\r\n\r\n"
                self.frames.feed(rest)

    def until(self, done, milliseconds):
        limit = time.monotonic() + milliseconds / 1000
        while not done() and time.monotonic() < limit:
            self.pump(min(0.02, max(0.0005, limit - time.monotonic())))

    def sent(self, opcode):
        return any(kind == opcode for kind, _ in self.frames.frames)

    def send(self, data):
        try:
            self.peer.sendall(data)
        except OSError:
            self.log.append("write failed")

    def fill(self, text):
        key = header_value(self.head, "Sec-WebSocket-Key")
        known = {"ACCEPT": accept_for(key), "KEY": key.decode(), "HOST": "127.0.0.1", "PORT": str(self.server.port),
                 "ID": self.server.scenario["id"]}
        for name, value in known.items():
            text = text.replace("{" + name + "}", value)
        text = re.sub(r"\{(\w)\*(\d+)\}", lambda found: found[1] * int(found[2]), text)
        return text.encode("latin-1")

    def play(self):
        self.until(lambda: b"\r\n\r\n" in self.head or self.ended, 5000)
        path = self.head.split(b" ", 2)[1].decode() if self.head.count(b" ") > 1 else ""
        route = path.removeprefix("/" + self.server.scenario["id"])
        routes = self.server.scenario["routes"]
        try:
            for step in routes.get(route, routes[""]):
                self.step(step)
            self.peer.close()
        except OSError as fault:
            self.log.append(str(fault))

    def step(self, step):
        op = step["op"]
        if op == "send":
            self.send(self.fill(step["text"]) if "text" in step else bytes.fromhex(step["hex"]))
        elif op == "drip":
            for byte in bytes.fromhex(step["hex"]):
                self.send(bytes([byte]))
                self.until(lambda: False, step["gap_ms"])
        elif op == "sleep":
            self.until(lambda: False, step["ms"])
        elif op == "wait_open":
            self.until(lambda: False, 120)
        elif op == "wait_frame":
            self.until(lambda: self.sent(step["opcode"]) or self.ended, step["max_ms"])
        elif op == "wait_end":
            self.until(lambda: self.ended, step["max_ms"])
        elif op == "echo_close":
            closes = [payload for kind, payload in self.frames.frames if kind == 8]
            if closes:
                payload = bytes.fromhex(step["payload_hex"]) if "payload_hex" in step else closes[-1]
                self.send(bytes([0x88, len(payload)]) + payload)
        elif op == "fin":
            self.ended_first("server FIN")
            self.peer.shutdown(socket.SHUT_WR)
        elif op == "rst":
            self.ended_first("server RST")
            self.peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.peer.close()
            self.ended = self.ended or "server RST"
        elif op in ("stop_reading", "start_reading"):
            self.reading = op == "start_reading"

    def ended_first(self, how):
        self.server.tcp.append(self.ended or how)


class Server:
    def __init__(self, scenario):
        self.scenario, self.connections, self.tcp = scenario, [], []
        self.listening = socket.create_server(("127.0.0.1", 0), backlog=16)
        self.port = self.listening.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                peer, _ = self.listening.accept()
            except OSError:
                return
            connection = Connection(self, peer)
            self.connections.append(connection)
            threading.Thread(target=connection.play, daemon=True).start()

    def stop(self):
        self.listening.shutdown(socket.SHUT_RDWR)
        self.listening.close()

    def frames(self):
        return [frame for connection in self.connections for frame in connection.frames.frames]
