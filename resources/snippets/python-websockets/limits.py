import asyncio
import os
import websockets


async def handler(websocket):
    async for message in websocket:
        await websocket.send("took it")


async def main():
    port = int(os.environ.get("PORT", "8080"))
    # A larger message is answered with 1009.
    async with websockets.serve(handler, "localhost", port, max_size=1024 * 1024):
        await asyncio.Future()

asyncio.run(main())
