import asyncio
import os
import websockets


async def handler(websocket):
    await websocket.recv()
    # Sends the Close, reads until the peer's Close comes or close_timeout ends, then ends TCP.
    await websocket.close(1000, "done")


async def main():
    port = int(os.environ.get("PORT", "8080"))
    async with websockets.serve(handler, "localhost", port, close_timeout=5):
        await asyncio.Future()

asyncio.run(main())
