"""What a server can do that browser-observations.jsonl does not hold: its own bytes and combinations, as data.

Every row is one scenario; measure.py plays them to real browsers, PageObservationsTest to the model."""
import zlib

READ = {"op": "read_request"}
FIN = {"op": "fin"}
RST = {"op": "rst"}
OPEN = {"op": "wait_open", "max_ms": 2500}
HEAD = "HTTP/1.1 101 Switching Protocols\r\n"
UPGRADE = "Upgrade: websocket\r\n"
CONNECTION = "Connection: Upgrade\r\n"
ACCEPT = "Sec-WebSocket-Accept: {ACCEPT}\r\n"
GOOD = HEAD + UPGRADE + CONNECTION + ACCEPT + "\r\n"


def text(value):
    return {"op": "send", "text": value}


def raw(*parts):
    """Frames and hex, glued into one write."""
    return {"op": "send", "hex": "".join(parts)}


def sleep(ms):
    return {"op": "sleep", "ms": ms}


def wait_end(ms):
    return {"op": "wait_end", "max_ms": ms}


def frame(first, payload=b"", form=None, mask=False, claims=None):
    """`first` is the first byte; `form` 16 or 64 forces that length form; `claims` another length."""
    length = len(payload) if claims is None else claims
    flag = 0x80 if mask else 0
    form = form or (64 if length > 65535 else 16 if length > 125 else 7)
    head = bytes([first])
    if form == 7:
        head += bytes([flag | length])
    elif form == 16:
        head += bytes([flag | 126]) + length.to_bytes(2, "big")
    else:
        head += bytes([flag | 127]) + length.to_bytes(8, "big")
    if mask:
        key = b"\x37\xfa\x21\x3d"
        return (head + key + bytes(b ^ key[i & 3] for i, b in enumerate(payload))).hex()
    return (head + payload).hex()


def close(code=None, reason=b"", first=0x88, **more):
    return frame(first, b"" if code is None else code.to_bytes(2, "big") + reason, **more)


def deflated(data, final=False):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    out = packer.compress(data)
    if final:
        return out + packer.flush(zlib.Z_FINISH)
    return (out + packer.flush(zlib.Z_SYNC_FLUSH))[:-4]


HI = frame(0x81, b"hi")
OK = close(1000, b"ok")
CLOSED = [{"op": "wait_frame", "opcode": 8, "max_ms": 3000}, wait_end(250), FIN, wait_end(3000)]
LIVES = [OPEN, sleep(30), raw(HI), sleep(40), raw(OK)] + CLOSED
REFUSED = [wait_end(1500), FIN, wait_end(1500)]
PMD = HEAD + UPGRADE + CONNECTION + ACCEPT + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n"


def row(name, *steps, **more):
    return {"id": "own-" + name, "url": "ws://{host}:{port}/own-" + name, "routes": {"": [READ, *steps]}, **more}


def answered(name, head, **more):
    """A head after which the session goes on, where the browser takes it."""
    return row(name, text(head), *LIVES, **more)


def fields(name, *lines, **more):
    """The good 101 with further fields."""
    return answered(name, GOOD[:-2] + "".join(line + "\r\n" for line in lines) + "\r\n", **more)


def instead(name, old, new, **more):
    return answered(name, GOOD.replace(old, new), **more)


def opened(name, *steps, head=GOOD, **more):
    return row(name, text(head), OPEN, sleep(30), *steps, **more)


def broken(name, *parts, head=GOOD, **more):
    """Frames glued into one write, then a second in which the browser may act, then FIN."""
    return opened(name, raw(*parts), {"op": "wait_frame", "opcode": 8, "max_ms": 1000}, wait_end(300), FIN, wait_end(3000), head=head, **more)


def call(on, after, name, *args):
    return {"on": on, "after": after, "call": name, "args": [{"s": a} if isinstance(a, str) else a for a in args]}


def refusals():
    for status, line in ((400, "400 Bad Request"), (403, "403 Forbidden"), (401, "401 Unauthorized"), (407, "407 Proxy Authentication Required"),
                         (500, "500 Internal Server Error"), (502, "502 Bad Gateway"), (201, "201 Created"), (304, "304 Not Modified"),
                         (416, "416 Range Not Satisfiable"), (423, "423 Locked"), (425, "425 Too Early"), (505, "505 HTTP Version Not Supported"),
                         (600, "600 Strange"), (999, "999 Strange"), (305, "305 Use Proxy")):
        yield row("status-%d" % status, text("HTTP/1.1 %s\r\nContent-Length: 0\r\n\r\n" % line), *REFUSED)
    yield row("401-negotiate", text("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Negotiate\r\nContent-Length: 0\r\n\r\n"), *REFUSED)
    yield row("401-digest", text('HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm="r", nonce="n"\r\nContent-Length: 0\r\n\r\n'), *REFUSED)
    yield row("401-two", text('HTTP/1.1 401 No\r\nWWW-Authenticate: Bearer\r\nWWW-Authenticate: Basic realm="r"\r\nContent-Length: 0\r\n\r\n'), *REFUSED)
    yield row("407-basic", text('HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm="r"\r\nContent-Length: 0\r\n\r\n'), *REFUSED)
    yield row("403-upgrade-fields", text("HTTP/1.1 403 Forbidden\r\n" + UPGRADE + CONNECTION + ACCEPT + "\r\n"), *REFUSED)
    yield row("200-upgrade-fields", text("HTTP/1.1 200 OK\r\n" + UPGRADE + CONNECTION + ACCEPT + "\r\n"), *REFUSED)
    yield row("403-body-hang", text("HTTP/1.1 403 Forbidden\r\nContent-Length: 100\r\n\r\nno"), wait_end(2500), FIN, wait_end(1500))
    yield row("403-long-body", text("HTTP/1.1 403 Forbidden\r\nContent-Length: 30000\r\n\r\n{n*30000}"), *REFUSED)
    yield row("403-http10", text("HTTP/1.0 403 Forbidden\r\n\r\nno"), FIN, wait_end(1500))
    yield row("403-no-reason", text("HTTP/1.1 403\r\nContent-Length: 0\r\n\r\n"), *REFUSED)
    yield row("403-lf", text("HTTP/1.1 403 Forbidden\nContent-Length: 0\n\n"), *REFUSED)
    yield row("403-rst-at-once", text("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"), RST)
    yield row("403-after-103", text("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"), sleep(60), text("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"), *REFUSED)
    yield row("two-heads-403", text("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n" + GOOD), *REFUSED)
    yield row("503-hsts", text("HTTP/1.1 503 No\r\nStrict-Transport-Security: max-age=1\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n"), *REFUSED)
    for status in (301, 303, 307):
        moved = row("redirect-%d-relative" % status, text("HTTP/1.1 %d Moved\r\nLocation: /{ID}/target\r\nContent-Length: 0\r\n\r\n" % status), *REFUSED)
        moved["routes"]["/target"] = [READ, text(GOOD), *LIVES]
        yield moved
    moved = row("redirect-302-to-403", text("HTTP/1.1 302 Found\r\nLocation: ws://{HOST}:{PORT}/{ID}/target\r\nContent-Length: 0\r\n\r\n"), *REFUSED)
    moved["routes"]["/target"] = [READ, text("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"), *REFUSED]
    yield moved
    moved = row("redirect-302-keep", text("HTTP/1.1 302 Found\r\nLocation: http://{HOST}:{PORT}/{ID}/target\r\nContent-Length: 2\r\n\r\nno"), *REFUSED)
    moved["routes"]["/target"] = [READ, text(GOOD), OPEN, FIN, wait_end(2000)]
    yield moved
    yield row("redirect-empty-location", text("HTTP/1.1 302 Found\r\nLocation: \r\nContent-Length: 0\r\n\r\n"), *REFUSED)
    yield row("redirect-304-location", text("HTTP/1.1 304 Not Modified\r\nLocation: /{ID}/target\r\nContent-Length: 0\r\n\r\n"), *REFUSED)
    yield row("redirect-300-location", text("HTTP/1.1 300 Many\r\nLocation: /{ID}/target\r\nContent-Length: 0\r\n\r\n"), *REFUSED)


def heads():
    for name, line in (("no-reason", "HTTP/1.1 101"), ("blank-reason", "HTTP/1.1 101 "), ("lower-http", "http/1.1 101 Switching Protocols"),
                       ("two-blanks", "HTTP/1.1  101 Switching Protocols"), ("tab-blank", "HTTP/1.1\t101 Switching"), ("http-1.9", "HTTP/1.9 101 S"),
                       ("http-1.10", "HTTP/1.10 101 S"), ("http-01.1", "HTTP/01.1 101 S"), ("http-3.0", "HTTP/3.0 101 S"), ("http-0.9", "HTTP/0.9 101 S"),
                       ("http-no-version", "HTTP 101 S"), ("four-digits", "HTTP/1.1 1010 S"), ("two-digits", "HTTP/1.1 10 S"),
                       ("leading-zero", "HTTP/1.1 0101 S"), ("letters-after", "HTTP/1.1 101abc"), ("letters", "HTTP/1.1 abc S"),
                       ("status-minus", "HTTP/1.1 -101 S"), ("latin1-reason", "HTTP/1.1 101 Schl\u00fcssel"), ("icy", "ICY 101 OK"),
                       ("long-reason", "HTTP/1.1 101 " + "r" * 2000)):
        yield answered("line-" + name, GOOD.replace(HEAD, line + "\r\n"))
    for name, before in (("crlf", "\r\n"), ("blank", " "), ("three-blanks", "   "), ("four", "abcd"), ("five", "abcde"), ("two-crlf", "\r\n\r\n"), ("nul", "\0")):
        yield answered("before-" + name, before + GOOD)
    yield answered("lf-only", GOOD.replace("\r\n", "\n"))
    yield answered("lf-blank-line", GOOD[:-2] + "\n")
    yield answered("lf-mixed", GOOD.replace("websocket\r\n", "websocket\n"))
    yield answered("crcrlf-end", GOOD[:-2] + "\r\r\n")
    yield answered("first-field-folded", GOOD.replace(HEAD, HEAD + " folded: x\r\n"))
    yield instead("no-space", ": ", ":")
    yield instead("tabs", ": ", ":\t \t")
    yield instead("upper-names", UPGRADE, "UPGRADE: WEBSOCKET\r\n")
    yield instead("space-before-colon-upgrade", UPGRADE, "Upgrade : websocket\r\n")
    yield instead("tab-before-colon-connection", CONNECTION, "Connection\t: Upgrade\r\n")
    yield instead("fold-connection", CONNECTION, "Connection: keep-alive,\r\n Upgrade\r\n")
    yield instead("fold-accept", ACCEPT, "Sec-WebSocket-Accept:\r\n {ACCEPT}\r\n")
    yield instead("fold-tab-upgrade", UPGRADE, "Upgrade:\r\n\twebsocket\r\n")
    yield instead("field-before-folded", UPGRADE, "Upgrade: web\r\n socket\r\n")
    yield fields("no-colon", "nonsense")
    yield fields("colon-first", ": x")
    yield fields("nul-in-value", "X-A: a\0b")
    yield fields("bad-name", "X(A): b")
    yield fields("name-8bit", "X-\u00e9: b")
    yield fields("vertical-tab", "X-A: a\x0bb")
    yield fields("long-field", "X-A: {a*30000}")
    yield fields("field-90k", "X-A: {a*90000}")
    for size in (40000, 50000, 60000, 64000, 66000, 75000):
        yield fields("field-%d" % size, "X-A: {a*%d}" % size)
    yield fields("fields-50k", *["X-%d: {a*1000}" % i for i in range(50)])
    yield fields("fields-90k", *["X-%d: {a*1000}" % i for i in range(90)])
    yield fields("fields-99k", *["X-%d: {a*1000}" % i for i in range(99)])
    yield fields("fields-110k", *["X-%d: {a*1000}" % i for i in range(110)])
    yield fields("fields-300", *["X-%d: a" % i for i in range(300)])
    yield fields("head-260k", *["X-%d: {a*5200}" % i for i in range(50)])
    yield fields("head-380k", *["X-%d: {a*7600}" % i for i in range(50)])
    yield fields("head-400k", *["X-%d: {a*8000}" % i for i in range(50)])
    yield fields("length-text", "Content-Length: abc")
    yield fields("length-negative", "Content-Length: -1")
    yield fields("length-twice-same", "Content-Length: 0", "Content-Length: 0")
    yield fields("length-list", "Content-Length: 3, 4")
    yield fields("length-list-same", "Content-Length: 3, 3")
    yield fields("chunked-conflict", "Transfer-Encoding: chunked", "Content-Length: 3", "Content-Length: 4")
    yield fields("identity", "Transfer-Encoding: identity")
    yield fields("location-same", "Location: /a", "Location: /a")
    yield fields("location-one", "Location: /a")
    yield fields("disposition-two", "Content-Disposition: a", "Content-Disposition: b")
    yield fields("date-two", "Date: a", "Date: b")
    yield fields("content-encoding", "Content-Encoding: gzip")
    yield fields("challenge", 'WWW-Authenticate: Basic realm="r"')
    yield fields("version-8", "Sec-WebSocket-Version: 8")
    yield fields("key-in-answer", "Sec-WebSocket-Key: {KEY}")
    yield fields("set-cookie-odd", "Set-Cookie: =;;;", "Set-Cookie: a=b; Domain=example.com")
    for name, info in (("102", "HTTP/1.1 102 Processing\r\n\r\n"), ("100-twice", "HTTP/1.1 100 Continue\r\n\r\n" * 2),
                       ("100-fields", "HTTP/1.1 100 Continue\r\n" + UPGRADE + CONNECTION + "\r\n"), ("199", "HTTP/1.1 199 Strange\r\n\r\n"),
                       ("103-accept", "HTTP/1.1 103 Early Hints\r\n" + ACCEPT + "\r\n"), ("100-http10", "HTTP/1.0 100 Continue\r\n\r\n"),
                       ("100-no-reason", "HTTP/1.1 100\r\n\r\n"), ("100-length", "HTTP/1.1 100 Continue\r\nContent-Length: 2\r\n\r\n"),
                       ("100-lf", "HTTP/1.1 100 Continue\n\n")):
        yield answered("before-101-" + name, info + GOOD)
        yield row("before-101-apart-" + name, text(info), sleep(80), text(GOOD), *LIVES)
    yield row("100-then-fin", text("HTTP/1.1 100 Continue\r\n\r\n"), sleep(60), FIN, wait_end(1500))
    yield row("100-then-rst", text("HTTP/1.1 100 Continue\r\n\r\n"), sleep(60), RST)
    yield row("100-glued-fin", text("HTTP/1.1 100 Continue\r\n\r\n"), FIN, wait_end(1500))
    yield row("two-heads-101", text(GOOD + GOOD), *CLOSED)
    yield row("slow-head", {"op": "drip", "hex": "48545450", "gap_ms": 60}, sleep(200), text(GOOD[4:]), *LIVES)
    yield row("head-in-two", text(GOOD[:60]), sleep(300), text(GOOD[60:]), *LIVES)
    yield row("head-in-two-at-end", text(GOOD[:-2]), sleep(300), text("\r\n"), *LIVES)
    for name, part in (("h", "H"), ("http", "HTTP/"), ("line-no-end", "HTTP/1.1 101 Switching"), ("line-403", "HTTP/1.1 403 Forbidden\r\n"),
                       ("fields-403", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n"), ("most", GOOD[:-4]), ("last-crlf", GOOD[:-2]), ("last-cr", GOOD[:-1]),
                       ("junk-4", "abcd"), ("junk-9", "abcdefghi"), ("junk-12", "abcdefghijkl"), ("upgrade-only", HEAD + UPGRADE)):
        yield row("cut-fin-" + name, text(part), sleep(60), FIN, wait_end(2500))
        yield row("cut-rst-" + name, text(part), sleep(60), RST)
    yield row("junk-waits-9", text("abcdefghi"), sleep(1200), FIN, wait_end(1500))
    yield row("junk-waits-12", text("abcdefghijkl"), sleep(1200), FIN, wait_end(1500))
    yield row("ssh", text("SSH-2.0-OpenSSH_9.2p1\r\n"), sleep(1200), FIN, wait_end(1500))
    yield row("smtp", text("220 mail ESMTP\r\n"), sleep(1200), FIN, wait_end(1500))
    yield row("html", text("<html>no</html>"), FIN, wait_end(1500))
    yield row("tls-alert", raw("15030100020228"), sleep(800), FIN, wait_end(1500))
    yield row("nothing-5s", sleep(5000), FIN, wait_end(1500))


def negotiation():
    for name, value in (("capital", "WebSocket"), ("h2c", "h2c"), ("version", "websocket/13"), ("quoted", '"websocket"'), ("comma-end", "websocket,"),
                        ("comma-begin", ", websocket"), ("tab-end", "websocket\t"), ("semicolon", "websocket;v=13"), ("list-last", "foo, websocket")):
        yield instead("upgrade-" + name, "Upgrade: websocket", "Upgrade: " + value)
    for name, value in (("close", "close, Upgrade"), ("upper", "UPGRADE"), ("empty", ""), ("quoted", '"Upgrade"'), ("semicolon", "Upgrade;q=1"),
                        ("blanks", "keep-alive Upgrade"), ("comma-begin", ",,Upgrade"), ("websocket", "websocket"), ("close-only", "close")):
        yield instead("connection-" + name, "Connection: Upgrade", "Connection: " + value)
    yield instead("connection-two", CONNECTION, "Connection: keep-alive\r\nConnection: Upgrade\r\n")
    yield instead("connection-two-close", CONNECTION, "Connection: Upgrade\r\nConnection: close\r\n")
    for name, value in (("wrong", "AAAAAAAAAAAAAAAAAAAAAAAAAAA="), ("trailing", "{ACCEPT} "), ("comma", "{ACCEPT},"), ("quoted", '"{ACCEPT}"'),
                        ("more", "{ACCEPT}x"), ("key", "{KEY}"), ("twice-in-one", "{ACCEPT}, {ACCEPT}"), ("semicolon", "{ACCEPT};a")):
        yield instead("accept-" + name, "Accept: {ACCEPT}", "Accept: " + value)
    yield instead("accept-wrong-first", ACCEPT, "Sec-WebSocket-Accept: wrong\r\n" + ACCEPT)
    yield instead("all-wrong", GOOD, HEAD + "Upgrade: x\r\nConnection: x\r\nSec-WebSocket-Accept: x\r\n\r\n")
    yield instead("only-status", GOOD, HEAD + "\r\n")
    offers = ["chat", "superchat"]
    for name, value in (("first", "chat"), ("second", "superchat"), ("case", "Chat"), ("list", "chat, superchat"), ("list-same", "chat, chat"),
                        ("trailing", "chat "), ("comma-end", "chat,"), ("comma-begin", ", chat"), ("quoted", '"chat"'), ("blank-in", "chat superchat"),
                        ("unoffered", "other"), ("empty", ""), ("comma", ",")):
        yield fields("protocol-" + name, "Sec-WebSocket-Protocol: " + value, protocols=offers)
    yield fields("protocol-twice-same", "Sec-WebSocket-Protocol: chat", "Sec-WebSocket-Protocol: chat", protocols=offers)
    yield fields("protocol-twice-one-empty", "Sec-WebSocket-Protocol: ", "Sec-WebSocket-Protocol: chat", protocols=offers)
    yield answered("protocol-none", GOOD, protocols=offers)
    yield fields("protocol-none-offered-empty", "Sec-WebSocket-Protocol: ")
    yield fields("protocol-none-offered-two", "Sec-WebSocket-Protocol: a", "Sec-WebSocket-Protocol: b")
    for name, value in (("server-nct", "permessage-deflate; server_no_context_takeover"), ("both-nct", "permessage-deflate; client_no_context_takeover; server_no_context_takeover"),
                        ("server-bits-none", "permessage-deflate; server_max_window_bits"), ("server-bits-8", "permessage-deflate; server_max_window_bits=8"),
                        ("server-bits-15", "permessage-deflate; server_max_window_bits=15"), ("server-bits-09", "permessage-deflate; server_max_window_bits=09"),
                        ("server-bits-plus", "permessage-deflate; server_max_window_bits=+10"), ("server-bits-text", "permessage-deflate; server_max_window_bits=abc"),
                        ("server-bits-empty", "permessage-deflate; server_max_window_bits="), ("server-bits-10x", "permessage-deflate; server_max_window_bits=10x"),
                        ("client-bits-15", "permessage-deflate; client_max_window_bits=15"), ("client-bits-quoted", 'permessage-deflate; client_max_window_bits="12"'),
                        ("client-bits-0", "permessage-deflate; client_max_window_bits=0"), ("client-bits-100", "permessage-deflate; client_max_window_bits=100"),
                        ("client-bits-08", "permessage-deflate; client_max_window_bits=08"), ("client-bits-twice", "permessage-deflate; client_max_window_bits=10; client_max_window_bits=10"),
                        ("nct-twice", "permessage-deflate; server_no_context_takeover; server_no_context_takeover"),
                        ("nct-empty", "permessage-deflate; client_no_context_takeover="), ("nct-quoted", 'permessage-deflate; client_no_context_takeover=""'),
                        ("semicolon-end", "permessage-deflate;"), ("semicolon-two", "permessage-deflate;; server_no_context_takeover"),
                        ("blanks", "permessage-deflate ;  server_no_context_takeover "), ("blanks-equals", "permessage-deflate; server_max_window_bits = 10"),
                        ("upper-param", "permessage-deflate; Server_No_Context_Takeover"), ("empty", ""), ("comma", ","), ("comma-end", "permessage-deflate,"),
                        ("comma-begin", ", permessage-deflate"), ("with-foo", "permessage-deflate, foo"), ("foo-with", "foo, permessage-deflate"),
                        ("quoted-name", '"permessage-deflate"'), ("slash", "permessage/deflate"), ("bits-both", "permessage-deflate; client_max_window_bits=10; server_max_window_bits=11"),
                        ("open-quote", 'permessage-deflate; server_max_window_bits="10'), ("tab", "permessage-deflate;\tserver_no_context_takeover"),
                        ("bbf", "permessage-bbf"), ("equals-first", "permessage-deflate; =10"), ("name-value", "permessage-deflate=1")):
        yield fields("ext-" + name, "Sec-WebSocket-Extensions: " + value)
    yield fields("ext-empty-and-good", "Sec-WebSocket-Extensions: ", "Sec-WebSocket-Extensions: permessage-deflate")


def closes():
    for code in (1001, 1002, 1003, 1007, 1011, 1012, 1013, 3001, 4002, 5000, 1100, 2500, 10000, 256):
        yield broken("close-%d" % code, close(code))
    for code in (1002, 1003, 1007, 1011, 1004, 0, 1, 999, 1015, 2999, 65535):
        yield broken("close-%d-reason" % code, close(code, b"why"))
    yield broken("close-empty", close())
    yield broken("close-one-byte-ff", frame(0x88, b"\xff"))
    yield broken("close-one-byte-masked", frame(0x88, b"\x03", mask=True))
    for name, reason in (("nul", b"a\0b"), ("nul-first", b"\0b"), ("bad-start", b"\xffok"), ("bad-end", b"ok\xc3"), ("controls", b"a\r\n\x1b[0m"),
                         ("four-byte", "\U0001F600".encode()), ("too-high", b"\xf4\x90\x80\x80"), ("122", b"r" * 122), ("bom", b"\xef\xbb\xbfhi")):
        yield broken("close-reason-" + name, close(4100, reason))
    yield broken("close-1005-bad-reason", close(1005, b"\xff"))
    yield broken("close-999-bad-reason", close(999, b"\xff"))
    yield broken("close-124-bad", close(1000, b"\xff" * 124))
    yield broken("close-16-form-125", close(1000, b"r" * 123, form=16))
    yield broken("close-rsv2", close(1000, b"r", first=0xA8))
    yield broken("close-rsv1-pmd", close(1000, b"r", first=0xC8), head=PMD)
    yield broken("close-fin0-empty", frame(0x08))
    yield broken("close-masked-empty", frame(0x88, mask=True))
    yield broken("close-masked-rsv", close(1000, first=0xA8, mask=True))
    for name, after in (("ping", frame(0x89, b"x")), ("pong", frame(0x8A)), ("text", HI), ("close", close(4001, b"two")), ("empty-close", close()),
                        ("reserved", frame(0x83)), ("rsv", frame(0xC1, b"x")), ("masked", frame(0x81, b"x", mask=True)), ("half", "8105"),
                        ("one-byte", "81"), ("junk", "ff" * 20), ("long-ping", frame(0x89, b"x" * 126)), ("bad-utf8", frame(0x81, b"\xff")),
                        ("fragment", frame(0x01, b"x")), ("cont", frame(0x80, b"x")), ("non-minimal", frame(0x81, b"x", form=16)), ("http", b"HTTP/1.1 200 OK\r\n\r\n".hex())):
        yield broken("close-then-" + name, close(1000, b"x"), after)
        yield opened("close-later-" + name, raw(close(1000, b"x")), sleep(80), raw(after), wait_end(600), FIN, wait_end(3000))
        yield opened("close-fin-" + name, raw(close(1000, b"x"), after), FIN, wait_end(3000))
    for name, before in (("ping", frame(0x89, b"p")), ("text", HI), ("fragment", frame(0x01, b"x")), ("bad-utf8", frame(0x81, b"\xff")),
                         ("bad-utf8-fragment", frame(0x01, b"\xff")), ("reserved", frame(0x83)), ("three-texts", HI * 3), ("rsv", frame(0xA1, b"x"))):
        yield broken("%s-then-close" % name, before, close(1000, b"x"))
        yield opened("%s-close-fin" % name, raw(before, close(1000, b"x")), FIN, wait_end(3000))
        yield opened("%s-close-rst" % name, raw(before, close(1000, b"x")), sleep(60), RST)
    yield opened("close-fin-at-once", raw(close(4001, b"x")), FIN, wait_end(3000))
    yield opened("close-rst-at-once", raw(close(4001, b"x")), RST)
    yield opened("close-rst-10ms", raw(close(4001, b"x")), sleep(10), RST)
    yield opened("close-rst-500ms", raw(close(4001, b"x")), sleep(500), RST)
    yield opened("close-empty-fin-50ms", raw(close()), sleep(50), FIN, wait_end(3000))
    yield opened("close-empty-rst-50ms", raw(close()), sleep(50), RST)
    yield opened("close-empty-never-fin", raw(close()), wait_end(7000))
    yield opened("close-4001-never-fin", raw(close(4001, b"x")), wait_end(7000))
    yield opened("close-half-fin", raw(close(1000, b"hello")[:8]), FIN, wait_end(3000))
    yield opened("close-half-rst", raw(close(1000, b"hello")[:8]), sleep(50), RST)
    yield opened("close-half-rest-later", raw(close(1000, b"hello")[:8]), sleep(300), raw(close(1000, b"hello")[8:]), *CLOSED)
    yield opened("close-half-bad-code", raw(close(1005, b"hello")[:8]), sleep(900), FIN, wait_end(3000))
    yield row("glued-close-empty", text(GOOD), raw(close()), *CLOSED)
    yield row("glued-bad-close", text(GOOD), raw(close(1005)), *CLOSED)
    yield row("early-close-4001", text(GOOD), sleep(1), raw(close(4001, b"early")), *CLOSED)
    yield row("early-text-close", text(GOOD), sleep(1), raw(HI, close(4001, b"early")), *CLOSED)


def frames():
    for opcode in (4, 6, 7, 13, 15):
        yield broken("opcode-%d" % opcode, frame(0x80 | opcode, b"x"))
    for opcode in (3, 11):
        yield broken("opcode-%d-fin0" % opcode, frame(opcode, b"x"))
        yield broken("opcode-%d-empty-masked" % opcode, frame(0x80 | opcode, mask=True))
        yield broken("opcode-%d-rsv" % opcode, frame(0xF0 | opcode, b"x"))
        yield broken("opcode-%d-pmd" % opcode, frame(0x80 | opcode, b"x"), head=PMD)
        yield broken("opcode-%d-pmd-rsv1" % opcode, frame(0xC0 | opcode, b"x"), head=PMD)
        yield broken("opcode-%d-in-message" % opcode, frame(0x01, b"x"), frame(0x80 | opcode, b"y"))
        yield broken("opcode-%d-126" % opcode, frame(0x80 | opcode, b"x" * 126))
    for rsv in (1, 3, 4, 5, 6, 7):
        yield broken("rsv-%d" % rsv, frame(0x81 | rsv << 4, b"x"))
    yield broken("rsv-4-binary", frame(0xC2, b"x"))
    yield broken("rsv-2-ping", frame(0xA9, b"x"))
    yield broken("rsv-4-pong", frame(0xCA, b"x"))
    yield broken("rsv-4-ping-pmd", frame(0xC9, b"x"), head=PMD)
    yield broken("rsv-2-continuation", frame(0x01, b"x"), frame(0xA0, b"y"))
    yield broken("rsv-4-continuation-pmd", frame(0x41, b"x"), frame(0xC0, b"y"), head=PMD)
    yield broken("rsv-4-continuation-plain-pmd", frame(0x01, b"x"), frame(0xC0, b"y"), head=PMD)
    yield broken("rsv-4-continuation-empty-pmd", frame(0x41), frame(0xC0, deflated(b"y")), head=PMD)
    yield broken("rsv-6-text-pmd", frame(0xE1, deflated(b"y")), head=PMD)
    for name, kind in (("text", 0x81), ("binary", 0x82), ("fragment", 0x01), ("pong", 0x8A), ("cont", 0x80)):
        yield broken("masked-" + name, frame(kind, b"hi", mask=True), OK)
    yield broken("masked-bad-utf8", frame(0x81, b"\xff", mask=True))
    yield opened("masked-half", raw(frame(0x81, b"hello", mask=True)[:8]), sleep(700), FIN, wait_end(3000))
    yield opened("masked-header-only", raw("8185"), sleep(700), FIN, wait_end(3000))
    for name, parts in (("text-in-text", (frame(0x01, b"a"), frame(0x81, b"b"))), ("text-in-empty-text", (frame(0x01), frame(0x81, b"b"))),
                        ("fragment-in-fragment", (frame(0x01, b"a"), frame(0x01, b"b"))), ("binary-in-text", (frame(0x01, b"a"), frame(0x82, b"b"))),
                        ("fragment-in-empty-fragment", (frame(0x01), frame(0x02, b"b"), frame(0x80))), ("cont-first-empty", (frame(0x80),)),
                        ("cont-first-fin0", (frame(0x00, b"a"),)), ("cont-first-fin0-empty", (frame(0x00),)), ("cont-after-text", (HI, frame(0x80, b"x"))),
                        ("ping-in-message", (frame(0x01, b"a"), frame(0x89, b"p"), frame(0x80, b"b"), OK)), ("pong-in-message", (frame(0x02, b"a"), frame(0x8A), frame(0x80), OK)),
                        ("empty-text-in-text", (frame(0x01, b"a"), frame(0x81))), ("cont-cont-end", (frame(0x01, b"a"), frame(0x00, b"b"), frame(0x80, b"c"), OK)),
                        ("cont-after-end", (frame(0x01, b"a"), frame(0x80, b"b"), frame(0x80, b"c")))):
        yield broken("order-" + name, *parts)
    for name, payload in (("80", b"\x80"), ("c0", b"\xc0\x80"), ("surrogate", b"\xed\xa0\x80"), ("cut-2", b"ab\xe2\x82"), ("mid", b"good\xffgood"), ("f5", b"\xf5\x80\x80\x80")):
        yield broken("utf8-" + name, frame(0x81, payload))
    yield broken("utf8-fragments-bad-mid", frame(0x01, b"ok"), frame(0x00, b"\xff"), frame(0x80, b"ok"), OK)
    yield broken("utf8-fragments-bad-first", frame(0x01, b"\xff"), frame(0x80, b"ok"), OK)
    yield opened("utf8-fragment-bad-waits", raw(frame(0x01, b"ok\xff")), sleep(900), FIN, wait_end(3000))
    yield opened("utf8-fragment-bad-ping", raw(frame(0x01, b"\xff")), sleep(100), raw(frame(0x89, b"p")), sleep(500), raw(frame(0x80)), *CLOSED)
    yield broken("utf8-fragments-split-cut", frame(0x01, b"\xe2\x82"), frame(0x80), OK)
    yield broken("utf8-fragments-split-bad", frame(0x01, b"\xe2"), frame(0x00, b"\x28"), frame(0x80), OK)
    yield broken("utf8-fragments-split-good", frame(0x01, b"\xe2\x82"), frame(0x00), frame(0x80, b"\xac"), OK)
    yield broken("utf8-binary", frame(0x82, b"\xff\xfe"), OK)
    yield broken("utf8-bad-then-close-glued", frame(0x81, b"\xff"), OK)
    yield opened("utf8-half-frame-split", raw(frame(0x81, b"abc\xe2\x82\xac")[:12]), sleep(200), raw(frame(0x81, b"abc\xe2\x82\xac")[12:]), sleep(60), raw(OK), *CLOSED)
    yield opened("utf8-half-frame-bad-later", raw(frame(0x81, b"abc\xe2\x28zz")[:12]), sleep(200), raw("28"), sleep(700), FIN, wait_end(3000))
    yield broken("length-16-125", frame(0x81, b"a" * 125, form=16))
    yield broken("length-64-126", frame(0x81, b"a" * 126, form=64))
    yield broken("length-64-65535", frame(0x82, b"a" * 65535, form=64))
    yield broken("length-64-0-ping", frame(0x89, form=64))
    yield broken("length-16-pong", frame(0x8A, b"a", form=16))
    yield opened("length-16-header-only", raw("817e0005"), sleep(700), FIN, wait_end(3000))
    yield opened("length-16-half", raw("817e00"), sleep(700), FIN, wait_end(3000))
    yield opened("length-msb-header", raw("827f8000000000000005"), sleep(700), FIN, wait_end(3000))
    yield opened("length-64-zero-part", raw("827f00000000"), sleep(700), FIN, wait_end(3000))
    yield opened("length-all-ones", raw("827fffffffffffffffff"), sleep(700), FIN, wait_end(3000))
    yield opened("length-2pow40", raw("827f0000010000000000"), sleep(700), FIN, wait_end(3000))
    yield opened("length-64-5", raw("817f000000000000000568656c6c6f"), sleep(700), FIN, wait_end(3000))
    yield opened("length-2pow31-fragments", raw(frame(0x02, b"abc"), "807f000000007fffffff"), sleep(700), FIN, wait_end(3000))
    yield opened("length-masked-16", raw("81fe0005"), sleep(700), FIN, wait_end(3000))
    yield broken("ping-125", frame(0x89, b"p" * 125), OK)
    yield broken("ping-fin0-empty", frame(0x09), OK)
    yield broken("ping-127", frame(0x89, b"p" * 127))
    yield broken("pong-126", frame(0x8A, b"p" * 126))
    yield broken("ping-126-masked", frame(0x89, b"p" * 126, mask=True))
    yield opened("ping-126-header", raw("897e007e"), sleep(700), FIN, wait_end(3000))
    yield opened("ping-fin0-header", raw("0905"), sleep(700), FIN, wait_end(3000))
    yield broken("pong-5", frame(0x8A, b"never"), OK)
    yield broken("pings-3", frame(0x89, b"1") * 3, OK)
    yield broken("text-then-reserved", HI, frame(0x83))
    yield opened("text-apart-reserved", raw(HI), sleep(100), raw(frame(0x83)), *CLOSED)
    yield opened("text-fin", raw(HI), FIN, wait_end(3000))
    yield opened("text-rst", raw(HI), RST)
    yield opened("half-text-fin", raw("8105", "6865"), FIN, wait_end(3000))
    yield opened("half-text-rst", raw("8105", "6865"), sleep(40), RST)
    yield opened("fragment-fin", raw(frame(0x01, b"x")), FIN, wait_end(3000))
    yield opened("fragment-rst", raw(frame(0x01, b"x")), sleep(40), RST)
    yield opened("header-byte-fin", raw("81"), FIN, wait_end(3000))
    yield opened("reserved-fin", raw(frame(0x83)), FIN, wait_end(3000))
    yield opened("reserved-rst", raw(frame(0x83)), sleep(40), RST)
    yield opened("reserved-half", raw("830568"), sleep(700), FIN, wait_end(3000))
    yield opened("reserved-control-half", raw("8b0568"), sleep(700), FIN, wait_end(3000))
    yield opened("rsv-half", raw("a10568"), sleep(700), FIN, wait_end(3000))
    yield opened("cont-half", raw("800568"), sleep(700), FIN, wait_end(3000))
    yield row("glued-reserved", text(GOOD), raw(frame(0x83)), *CLOSED)
    yield row("early-reserved", text(GOOD), sleep(1), raw(frame(0x83)), *CLOSED)
    yield row("glued-rst", text(GOOD), RST)
    yield row("open-rst-5ms", text(GOOD), sleep(5), RST)
    yield row("open-fin-5ms", text(GOOD), sleep(5), FIN, wait_end(3000))
    yield row("open-rst-300ms", text(GOOD), sleep(300), RST)


def deflate():
    hello = deflated(b"hello hello hello")
    yield broken("pmd-hello", frame(0xC1, hello), OK, head=PMD)
    yield broken("pmd-fragments", frame(0x41, hello[:3]), frame(0x00, hello[3:6]), frame(0x80, hello[6:]), OK, head=PMD)
    yield broken("pmd-fragment-ping", frame(0x41, hello[:3]), frame(0x89, b"p"), frame(0x80, hello[3:]), OK, head=PMD)
    yield broken("pmd-first-empty", frame(0x41), frame(0x80, hello), OK, head=PMD)
    yield broken("pmd-last-empty", frame(0x41, hello), frame(0x80), OK, head=PMD)
    yield broken("pmd-plain-after", frame(0xC1, hello), HI, frame(0xC1, deflated(b"again")), OK, head=PMD)
    yield broken("pmd-block-3", frame(0xC1, b"\x07\x00"), OK, head=PMD)
    yield broken("pmd-bad-utf8", frame(0xC1, deflated(b"\xff\xfe")), OK, head=PMD)
    yield broken("pmd-bad-utf8-fragments", frame(0x41, deflated(b"a\xff")), frame(0x80), OK, head=PMD)
    yield broken("pmd-cut-utf8", frame(0xC1, deflated(b"ab\xe2\x82")), OK, head=PMD)
    yield broken("pmd-binary-any", frame(0xC2, deflated(b"\xff\xfe")), OK, head=PMD)
    yield broken("pmd-final-junk", frame(0xC1, deflated(b"x", True) + b"\xff\xff"), OK, head=PMD)
    yield broken("pmd-final-and-more", frame(0xC1, deflated(b"x", True) + hello), OK, head=PMD)
    yield broken("pmd-final-00", frame(0xC1, deflated(b"x", True) + b"\x00"), OK, head=PMD)
    yield broken("pmd-random", frame(0xC2, bytes(range(1, 60))), OK, head=PMD)
    yield broken("pmd-ff", frame(0xC1, b"\xff" * 8), OK, head=PMD)
    yield broken("pmd-stored-cut", frame(0xC1, b"\x00\x05\x00\xfa\xffhe"), OK, head=PMD)
    yield broken("pmd-too-far-back", frame(0xC1, b"\x02\x07\x00\x00"), OK, head=PMD)
    yield broken("pmd-bad-first-fragment", frame(0x41, b"\x07"), frame(0x80, b"\x00"), OK, head=PMD)
    yield opened("pmd-bad-fragment-waits", raw(frame(0x41, b"\x07\x07\x07")), sleep(900), FIN, wait_end(3000), head=PMD)
    yield opened("pmd-bad-half-frame", raw(frame(0xC1, b"\x07" * 20)[:12]), sleep(900), FIN, wait_end(3000), head=PMD)
    yield opened("pmd-bad-utf8-waits", raw(frame(0x41, deflated(b"\xff" * 3))), sleep(900), FIN, wait_end(3000), head=PMD)
    yield broken("pmd-masked", frame(0xC1, hello, mask=True), OK, head=PMD)
    yield broken("pmd-100k", frame(0xC1, deflated(b"a" * 100000)), OK, head=PMD)
    yield broken("pmd-close-in-fragments", frame(0x41, hello[:3]), OK, head=PMD)
    yield broken("pmd-new-in-fragments", frame(0x41, hello[:3]), frame(0xC1, hello), head=PMD)
    yield broken("pmd-new-in-empty", frame(0x41), frame(0xC1, hello), head=PMD)
    yield broken("pmd-rsv1-unagreed-fragments", frame(0x41, hello[:3]), frame(0x80, hello[3:]), head=GOOD)
    nct = PMD.replace("permessage-deflate", "permessage-deflate; server_no_context_takeover; client_no_context_takeover")
    yield broken("pmd-nct-two", frame(0xC1, hello), frame(0xC1, hello), OK, head=nct)
    bits = PMD.replace("permessage-deflate", "permessage-deflate; server_max_window_bits=9")
    yield broken("pmd-bits-9", frame(0xC1, deflated(b"abc" * 50)), OK, head=bits)


def calls():
    shut = [call("open", 60, "close", 4000, "x")]
    answers = {"one-byte": frame(0x88, b"\x03"), "bad-utf8": close(1000, b"\xff"), "999": close(999), "0": close(0), "other": close(4444, b"other"), "1015": close(1015),
               "masked": close(4000, b"x", mask=True), "rsv": close(4000, b"x", first=0xC8), "126": close(4000, b"r" * 124), "fin0": close(4000, first=0x08),
               "text-first": HI + close(4000, b"x"), "ping-first": frame(0x89, b"p") + close(4000, b"x"), "reserved": frame(0x83), "bad-text": frame(0x81, b"\xff") + close(4000, b"x"),
               "text-after": close(4000, b"x") + HI, "two": close(4000, b"x") + close(4001, b"y"), "cont": frame(0x80, b"c") + close(4000, b"x"),
               "rsv-text": frame(0xC1, b"c") + close(4000, b"x"), "1012": close(1012), "2000": close(2000), "long-ping": frame(0x89, b"p" * 126),
               "fragment": frame(0x01, b"c") + close(4000, b"x"), "masked-text": frame(0x81, b"c", mask=True) + close(4000, b"x"), "non-minimal": frame(0x81, b"c", form=16) + close(4000, b"x")}
    wait = {"op": "wait_frame", "opcode": 8, "max_ms": 3000}
    for name, answer in answers.items():
        yield opened("call-answer-" + name, wait, sleep(30), raw(answer), wait_end(900), FIN, wait_end(3000), script=shut)
    yield opened("call-answer-fin", wait, sleep(30), FIN, wait_end(3000), script=shut)
    yield opened("call-answer-rst", wait, sleep(30), RST, script=shut)
    yield opened("call-answer-close-fin", wait, sleep(30), raw(close(4000, b"x")), FIN, wait_end(3000), script=shut)
    yield opened("call-answer-close-rst", wait, sleep(30), raw(close(4000, b"x")), RST, script=shut)
    yield opened("call-answer-close-late-rst", wait, sleep(30), raw(close(4000, b"x")), sleep(200), RST, script=shut)
    yield opened("call-answer-never-fin", wait, sleep(30), raw(close(4000, b"x")), wait_end(7000), script=shut)
    yield opened("call-answer-empty-never-fin", wait, sleep(30), raw(close()), wait_end(7000), script=shut)
    yield opened("call-answer-empty-fin", wait, sleep(30), raw(close()), FIN, wait_end(3000), script=shut)
    yield opened("call-answer-text-fin", wait, sleep(30), raw(HI), FIN, wait_end(3000), script=shut)
    yield opened("call-half-answer-fin", wait, sleep(30), raw(close(4000, b"xyz")[:8]), FIN, wait_end(3000), script=shut)
    yield opened("call-in-message", raw(frame(0x01, b"a")), wait, sleep(30), raw(frame(0x80, b"b"), close(4000, b"x")), *CLOSED, script=shut)
    yield opened("call-text-before-answer", wait, raw(HI), sleep(50), raw(close(4000, b"x")), *CLOSED, script=shut)
    yield opened("call-noargs", wait, sleep(30), {"op": "echo_close"}, *CLOSED, script=[call("open", 60, "close")])
    yield opened("call-noargs-answer-1000", wait, sleep(30), raw(close(1000)), *CLOSED, script=[call("open", 60, "close")])
    yield opened("call-3000", wait, sleep(30), {"op": "echo_close"}, *CLOSED, script=[call("open", 60, "close", 3000, "three thousand")])
    yield opened("call-1001", sleep(300), raw(OK), *CLOSED, script=[call("open", 60, "close", 1001)])
    yield opened("call-on-message", raw(HI, HI), wait, sleep(30), {"op": "echo_close"}, *CLOSED, script=[call("message", 0, "close", 4005, "enough")])
    yield opened("call-twice", wait, sleep(30), {"op": "echo_close"}, *CLOSED, script=shut + [call("open", 61, "close", 4001, "y")])
    yield row("call-connecting-100", text("HTTP/1.1 100 Continue\r\n\r\n"), sleep(900), text(GOOD), *CLOSED, script=[call("start", 250, "close")])
    yield row("call-connecting-half-head", text(HEAD), sleep(900), FIN, wait_end(1500), script=[call("start", 250, "close", 4000, "x")])
    yield row("call-connecting-then-101", sleep(500), text(GOOD), *CLOSED, script=[call("start", 250, "close")])
    yield opened("send-then-fin", sleep(300), FIN, wait_end(3000), script=[call("open", 60, "send", "hi"), call("open", 100, "send", "ho")])
    yield row("stop-connecting", sleep(900), text(GOOD), *LIVES, script=[call("start", 250, "stop")], watch=4000)
    yield row("stop-connecting-refused", sleep(700), text("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"), *REFUSED, script=[call("start", 250, "stop")], watch=4000)
    yield opened("stop-open-text", sleep(400), raw(HI), sleep(60), raw(OK), *CLOSED, script=[call("open", 60, "stop")], watch=8000)
    yield opened("stop-open-silent", wait_end(3000), FIN, wait_end(1000), script=[call("open", 60, "stop")], watch=6000)
    yield opened("stop-open-fin", sleep(300), FIN, wait_end(3000), script=[call("open", 60, "stop")], watch=6000)
    yield opened("stop-closing", wait, sleep(400), {"op": "echo_close"}, *CLOSED, script=shut + [call("open", 200, "stop")], watch=6000)


def scenarios():
    return [one for group in (refusals, heads, negotiation, closes, frames, deflate, calls) for one in group()]


if __name__ == "__main__":
    print(len(scenarios()), "scenarios")
