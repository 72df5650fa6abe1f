#!/usr/bin/env python3
"""Makes the files of this folder: make.py (in this folder). What each must give stands in EXPECTED.tsv."""
import base64
import gzip
import json
import pathlib
import struct

here = pathlib.Path(__file__).parent
good = (here / "../captures/01-plain-echo.pcapng").read_bytes()


def write(name, content):
    (here / name).write_bytes(content if isinstance(content, bytes) else content.encode())


def block(kind, body, size=None, trailer=None):
    size = len(body) + 12 if size is None else size
    return struct.pack("<II", kind, size) + body + struct.pack("<I", size if trailer is None else trailer)


section = block(0x0A0D0D0A, struct.pack("<IHHq", 0x1A2B3C4D, 1, 0, -1))
interface = block(1, struct.pack("<HHI", 101, 0, 0))


def packet(data, interface=0, captured=None):
    captured = len(data) if captured is None else captured
    return block(6, struct.pack("<IIIII", interface, 0x63E, 0, captured, len(data)) + data + b"\0" * (-len(data) % 4))


def ip(payload, total=None, protocol=6, version=0x45, fragment=0, back=False):
    total = 20 + len(payload) if total is None else total
    return struct.pack(">BBHHHBBHII", version, 0, total, 7, fragment, 64, protocol, 0, 0x0A000001 + back, 0x0A000002 - back) + payload


def tcp(payload, sequence=1, flags=0x18, offset=0x50, source=5000, target=80):
    return struct.pack(">HHIIBBHHH", source, target, sequence, 1, offset, flags, 65535, 0, 0) + payload


request = b"GET /x HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
answer = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n"


def session(tail):
    """A handshake, then `tail` from the server."""
    return (packet(ip(tcp(b"", 0, 2))) + packet(ip(tcp(request)))
            + packet(ip(tcp(answer, source=80, target=5000), back=True)) + packet(ip(tcp(tail, 1 + len(answer), source=80, target=5000), back=True)))


def har(entries, tail="]}}"):
    return '{"log":{"version":"1.2","creator":{"name":"x","version":"1"},"entries":[' + entries + tail


entry = json.dumps({"startedDateTime": "2026-11-20T14:00:00.000Z", "_resourceType": "websocket",
                    "request": {"method": "GET", "url": "ws://h/x", "headers": []},
                    "response": {"status": 101, "headers": []},
                    "_webSocketMessages": [{"type": "send", "time": 1795000000.5, "opcode": 1, "data": "hello"}]})
odd_entry = json.dumps({"startedDateTime": 7, "_resourceType": "websocket", "request": None, "response": [],
                        "timings": "soon", "_wiretale": {"frames": 3, "closes": {"a": 1}, "end": []},
                        "_webSocketMessages": [{"type": 1, "time": None, "opcode": "1", "data": 5}, 7, [], "x", {}]})
line_session = '{"type":"session","v":1,"session":1,"mode":"file","url":"ws://h/","start":"2026-11-20T14:00:00Z"}\n'
line_head = json.dumps({"type": "head", "session": 1, "t": 0.1, "dir": "out", "start_line": "GET / HTTP/1.1", "headers": [],
                        "raw_base64": base64.b64encode(request).decode()}) + "\n"

write("empty.pcapng", b"")
write("picture.gif", b"GIF89a" + b"\1\0\1\0\0\0\0;" * 4)
write("words.txt", "Dear reader,\nthis is a letter.\n")
write("wrong-magic.pcapng", b"\x0a\x0d\x0d\x0b" + good[4:400])
write("wrong-byte-order.pcapng", good[:8] + b"\1\2\3\4" + good[12:400])
write("header-only.pcapng", good[:20])
write("cut-in-a-packet.pcapng", good[:2203])
write("absurd-block-length.pcapng", section + interface + struct.pack("<II", 6, 0xFFFFFFF0) + b"\0" * 64)
write("block-length-zero.pcapng", section + interface + struct.pack("<III", 6, 0, 0) * 8)
write("block-length-odd.pcapng", section + interface + struct.pack("<II", 6, 33) + b"\0" * 64)
write("block-lengths-differ.pcapng", section + interface + block(6, b"\0" * 20, trailer=48) + packet(ip(tcp(request))))
write("absurd-captured-length.pcapng", section + interface + packet(ip(tcp(request)), captured=0xFFFFFFFF) * 4)
write("no-such-interface.pcapng", section + packet(ip(tcp(request)), interface=77) * 4)
write("absurd-option.pcapng", section + block(1, struct.pack("<HHIHH", 101, 0, 0, 9, 0xFFFF)) + session(b"\x81\x02hi"))
write("endless-sections.pcapng", section * 4000)
write("unknown-link-type.pcapng", section + block(1, struct.pack("<HHI", 9999, 0, 0)) + session(b"\x81\x02hi"))
write("absurd-frame-length.pcapng", section + interface + session(b"\x82\x7f\x7f\xff\xff\xff\xff\xff\xff\xffabc"))
write("absurd-ip-lengths.pcapng", section + interface + packet(ip(tcp(request), total=65535)) + packet(ip(b"", total=3))
      + packet(ip(tcp(b"", offset=0xF0))) + packet(b"\x45") + packet(b"") + packet(ip(tcp(request), version=0x4F))
      + packet(ip(tcp(request), version=0x95)) + packet(ip(b"abc", fragment=0x2000)) + packet(ip(b"abc", fragment=0x1FFF)))
write("sequence-jumps.pcapng", section + interface + session(b"\x81\x02hi")
      + b"".join(packet(ip(tcp(b"\x81\x02yo", (n * 0x1F000001) & 0xFFFFFFFF, source=80, target=5000), back=True)) for n in range(1, 60)))
write("header-bomb.pcapng", section + interface + packet(ip(tcp(b"", 0, 2)))
      + b"".join(packet(ip(tcp(b"GET / HTTP/1.1\r\n" * 1 + b"A: " + b"b" * 40000 if n == 0 else b"b" * 40016, 1 + n * 40019))) for n in range(3)))
write("unknown-link-type.pcap", struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 9999) + struct.pack("<IIII", 1, 0, 60, 60) + b"\0" * 60)
write("unknown-version.pcap", struct.pack("<IHHiIII", 0xA1B2C3D4, 9, 9, 0, 0, 65535, 1))
write("absurd-packet-length.pcap", struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 0xFFFFFFFF, 101)
      + struct.pack("<IIII", 1, 0, 0xFFFFFFF0, 0xFFFFFFF0) + b"\0" * 60)
write("header-cut.pcap", struct.pack("<IHH", 0xA1B2C3D4, 2, 4))
write("capture.pcapng.gz", gzip.compress(good, mtime=0))
write("bomb.gz", gzip.compress(b"\0" * 50_000_000, mtime=0))
write("capture.pcapng.zst", bytes.fromhex("28b52ffd") + b"\x04\x00" + good[:64])

write("cut-in-an-entry.har", har(entry + "," + entry[:150], ""))
write("cut-at-once.har", '{"log": {"entries": [')
write("not-json.har", har("nope, " + entry + ", }"))
write("no-entries.har", '{"log": {"version": "1.2"}}')
write("entries-are-an-object.har", '{"log": {"entries": {"a": 1}}}')
write("invalid-base64.har", har(entry.replace('"opcode": 1, "data": "hello"', '"opcode": 2, "data": "!!! no base64 !!!"')))
write("odd-types.har", har(odd_entry + "," + entry))
write("absurd-times.har", har(entry.replace("1795000000.5", "1e999") + "," + entry.replace("1795000000.5", "-1e300")
                              + "," + entry.replace("2026-11-20", "9999-99-99")))
write("depth-bomb.har", har(entry + ',{"a":' + "[" * 20000, ""))
write("other.json", '{"a": 1}')
write("closing-brackets.har", har(entry, "]}}]]}}}}"))

write("broken-lines.jsonl", line_session + "{broken\n" + line_head + "]\n{}\nnull\n7\n" + '{"type":"frame","session":99}\n')
write("nuls.jsonl", line_session.encode() + b"\0" * 40 + b"\n" + line_head.encode() + b'{"type":\0"note"}\n')
write("no-session.jsonl", '{"type":"note","session":1,"t":0,"text":"x"}\n')
write("cut.jsonl", line_session + line_head + line_head[:60])
write("odd-types.jsonl", line_session + line_head + '{"type":"frame","session":1,"t":"soon","dir":7,"fin":"yes","rsv":-3,"opcode":1e30,"masked":1,'
      '"mask":"zz","header_bytes":-1,"length":1e30,"payload_base64":"***"}\n{"type":"phase","session":1,"phase":"dns","detail":[1]}\n'
      '{"type":"end","session":1,"t":1e308,"halves":[1,{"how":7}]}\n')
write("depth-bomb.jsonl", line_session + '{"type":"note","session":1,"t":0,"text":' + "[" * 20000 + "\n")
