import asyncio
import os
import websockets


def refusal(websocket):
    """What the page can be told: a code and at most 123 bytes of reason. None: let in."""
    path = websocket.request.path if hasattr(websocket, "request") else websocket.path
    return None if "token=" in path else (4401, "sign in first")


async def handler(websocket):
    why = refusal(websocket)
    if why:
        await websocket.close(*why)
        return
    async for message in websocket:
        await websocket.send(message)


async def main():
    async with websockets.serve(handler, "localhost", int(os.environ.get("PORT", "8080"))):
        await asyncio.Future()

asyncio.run(main())
