import asyncio
import os
import websockets


async def tick(websocket):
    while True:
        await websocket.send("tick")
        await asyncio.sleep(0.05)


async def handler(websocket):
    ticker = asyncio.create_task(tick(websocket))
    await asyncio.sleep(0.2)
    ticker.cancel()  # first stop what sends, then close: the Close is the last frame
    await websocket.close(4000, "enough")


async def main():
    async with websockets.serve(handler, "localhost", int(os.environ.get("PORT", "8080"))):
        await asyncio.Future()

asyncio.run(main())
