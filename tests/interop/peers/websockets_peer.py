"""A server made with python3-websockets; prints its port. Arguments: [CERTIFICATE KEY]."""
import asyncio
import http
import socket
import ssl
import struct
import sys

import websockets


async def refuse(path, headers):
    if path == "/refuse":
        return http.HTTPStatus.FORBIDDEN, [("Content-Type", "text/plain")], b"not for you"
    return None


async def serve(ws):
    if ws.path == "/close":
        await ws.close(4401, "expired")
    elif ws.path == "/drop":
        ws.transport.close()
    elif ws.path == "/reset":
        ws.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        ws.transport.abort()
    else:
        async for message in ws:
            await ws.send(message)


async def main():
    context = None
    if len(sys.argv) > 2:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[1], sys.argv[2])
    async with websockets.serve(serve, "127.0.0.1", 0, ssl=context, process_request=refuse, subprotocols=["chat"], max_size=None) as server:
        print("PORT", server.sockets[0].getsockname()[1], flush=True)
        await asyncio.Future()


asyncio.run(main())
