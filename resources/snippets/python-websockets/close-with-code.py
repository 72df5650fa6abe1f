import asyncio
import os
import websockets


async def handler(websocket):
    await websocket.recv()
    await websocket.close(4000, "the game is over")  # both reach the page's close event


async def main():
    async with websockets.serve(handler, "localhost", int(os.environ.get("PORT", "8080"))):
        await asyncio.Future()

asyncio.run(main())
