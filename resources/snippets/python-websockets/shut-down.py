import asyncio
import os
import signal
import websockets


async def handler(websocket):
    await websocket.send("hello")
    await websocket.wait_closed()


async def main():
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    # Leaving the block closes every connection with 1001 and waits for the answers.
    async with websockets.serve(handler, "localhost", int(os.environ.get("PORT", "8080"))):
        await stop.wait()

asyncio.run(main())
