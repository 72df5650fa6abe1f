"""A real WebSocket server beside the test: echoes what it gets and remembers it."""

import asyncio
import threading

import websockets


class EchoServer:
    def __init__(self):
        self.received = []
        self.closes = []  # (code, reason) as the client sent them
        self.url = None
        self._ready = threading.Event()
        self._loop = None
        self._stop = None
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)

    def __enter__(self):
        self._thread.start()
        if not self._ready.wait(20):
            raise RuntimeError("the echo server did not start")
        return self

    def __exit__(self, *_):
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    async def _serve(self):
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        async with websockets.serve(self._echo, "127.0.0.1", 0, ping_interval=None, close_timeout=1) as server:
            self.url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
            self._ready.set()
            await self._stop.wait()

    async def _echo(self, connection, *_):
        try:
            async for message in connection:
                self.received.append(message)
                await connection.send(message)
        except websockets.ConnectionClosed:
            pass
        self.closes.append((connection.close_code, connection.close_reason))
