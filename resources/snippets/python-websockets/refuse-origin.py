import asyncio
import os
import websockets

# Others get HTTP 403: a foreign page is to learn nothing. None stands for clients that are no browsers.
ALLOWED = ["https://app.example.com", None]


async def handler(websocket):
    async for message in websocket:
        await websocket.send(message)


async def main():
    port = int(os.environ.get("PORT", "8080"))
    async with websockets.serve(handler, "localhost", port, origins=ALLOWED):
        await asyncio.Future()

asyncio.run(main())
