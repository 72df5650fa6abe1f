"""Runs a snippet as a server, is its client byte by byte, and prints what came: one line each.

drive.py [--path P] [--header "N: V"] [--send BYTES] [--term] [--frames N] -- command...
"""
import argparse
import os
import signal
import socket
import struct
import subprocess
import sys
import time

NAMES = {1: "Text", 2: "Binary", 8: "Close", 9: "Ping", 10: "Pong"}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def connect(port, server):
    for _ in range(200):
        if server.poll() is not None:
            sys.exit("the server did not start")
        for family, host in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
            peer = socket.socket(family)
            if peer.connect_ex((host, port)) == 0:
                return peer
            peer.close()
        time.sleep(0.05)
    sys.exit("nothing listens")


def read(peer, size):
    data = b""
    while len(data) < size:
        piece = peer.recv(size - len(data))
        if not piece:
            raise EOFError
        data += piece
    return data


def read_head(peer):
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        head += read(peer, 1)
    return head.decode().split("\r\n")


def read_frame(peer):
    first, length = read(peer, 2)
    if length == 126:
        length = struct.unpack(">H", read(peer, 2))[0]
    return first & 15, read(peer, length)


def send_frame(peer, opcode, payload):
    size = struct.pack(">B", 128 | len(payload)) if len(payload) < 126 else struct.pack(">BQ", 255, len(payload))
    peer.sendall(bytes([128 | opcode]) + size + bytes(4) + payload)


def told(opcode, payload):
    if opcode == 8:
        return f"Close {struct.unpack('>H', payload[:2])[0]} {payload[2:].decode()}".strip()
    return f"{NAMES.get(opcode, opcode)} {payload.decode(errors='replace')}".strip()


def answer_close(peer, payload):
    peer.settimeout(0.3)
    try:
        print("ended before the answer" if not peer.recv(1) else "more after the Close")
    except socket.timeout:
        send_frame(peer, 8, payload)
        peer.settimeout(5)
        print("ended" if not peer.recv(1) else "more after the Close")


def talk(peer, options, server):
    fields = "".join(field + "\r\n" for field in options.header)
    peer.sendall(f"GET {options.path} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 f"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n{fields}\r\n".encode())
    head = read_head(peer)
    print("HTTP", head[0].split()[1])
    if " 101 " not in head[0]:
        return
    if options.send:
        send_frame(peer, 1, b"x" * options.send)
    for number in range(options.frames):
        opcode, payload = read_frame(peer)
        if not options.quiet or opcode == 8:
            print(told(opcode, payload))
        if opcode == 8:
            return answer_close(peer, payload)
        if opcode == 9:
            send_frame(peer, 10, payload)
        if options.term and number == 0:
            server.send_signal(signal.SIGTERM)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--path", default="/")
    parser.add_argument("--header", action="append", default=[])
    parser.add_argument("--send", type=int, default=0)
    parser.add_argument("--frames", type=int, default=1)
    parser.add_argument("--term", action="store_true")
    parser.add_argument("--quiet", action="store_true")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    port = free_port()
    server = subprocess.Popen(options.command, env={**os.environ, "PORT": str(port), "PING_MS": "100"})
    try:
        peer = connect(port, server)
        peer.settimeout(10)
        with peer:
            talk(peer, options, server)
        if options.term:
            print("left with", server.wait(10))
    finally:
        server.kill()


main()
