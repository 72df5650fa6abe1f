"""Opens each address given with python3-websockets; prints what came of it, one line each."""
import asyncio
import sys

import websockets


async def visit(url):
    try:
        async with websockets.connect(url, open_timeout=8, close_timeout=3) as ws:
            await ws.send("hello")
            try:
                await asyncio.wait_for(ws.recv(), 1)
            except asyncio.TimeoutError:
                pass
            await ws.close(1000, "done")
        return "open"
    except websockets.exceptions.ConnectionClosed:
        return "open"
    except websockets.exceptions.InvalidStatusCode as refused:
        return "refused %d" % refused.status_code
    except Exception as error:
        return "failed " + type(error).__name__


async def main():
    outcomes = await asyncio.gather(*(asyncio.wait_for(visit(url), 20) for url in sys.argv[1:]), return_exceptions=True)
    for url, outcome in zip(sys.argv[1:], outcomes):
        print(url, outcome if isinstance(outcome, str) else "hung", sep="\t")


asyncio.run(main())
