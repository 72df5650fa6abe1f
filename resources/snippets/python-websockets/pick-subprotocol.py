import asyncio
import os
import websockets

KNOWN = ["chat.v2", "chat.v1"]  # best first


async def handler(websocket):
    # None was agreed on: a browser has failed by now, another client gets a reason.
    if websocket.subprotocol is None:
        await websocket.close(4406, "known subprotocols: " + ", ".join(KNOWN))
        return
    await websocket.send("welcome to " + websocket.subprotocol)
    await websocket.wait_closed()


async def main():
    port = int(os.environ.get("PORT", "8080"))
    async with websockets.serve(handler, "localhost", port, subprotocols=KNOWN):
        await asyncio.Future()

asyncio.run(main())
