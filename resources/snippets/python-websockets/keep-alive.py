import asyncio
import os
import websockets


async def handler(websocket):
    await websocket.wait_closed()


async def main():
    port = int(os.environ.get("PORT", "8080"))
    every = float(os.environ.get("PING_MS", "20000")) / 1000  # below the smallest time limit on the way
    # A Ping each time; without a Pong within ping_timeout the connection is closed with 1011.
    async with websockets.serve(handler, "localhost", port, ping_interval=every, ping_timeout=20):
        await asyncio.Future()

asyncio.run(main())
