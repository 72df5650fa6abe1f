#!/usr/bin/env python3
"""import_har.py FILE.har: has Chromium's DevTools import the file and prints, as JSON, what its network panel then holds.

The importer is the one of the installed browser: its bundled front-end is loaded as a page, and the file goes through the
same calls as one dropped into the panel. Exit code 77: there is no Chromium, or its front-end cannot be loaded."""
import asyncio
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import urllib.request

import websockets

FRONT_END = "devtools://devtools/bundled/"
IMPORT = """
(async text => {
    const har = await import('./models/har/har.js');
    const log = new har.HARFormat.HARRoot(JSON.parse(text)).log;
    const requests = har.Importer.Importer.requestsFromHARLog(log);
    return JSON.stringify(requests.map(request => ({
        url: request.url(), method: request.requestMethod, status: request.statusCode, statusText: request.statusText,
        type: request.resourceType().name(), version: request.protocol,
        requestHeaders: request.requestHeaders().length, responseHeaders: request.responseHeaders.length,
        start: request.startTime, end: request.endTime,
        messages: request.frames().map(f => ({type: f.type, time: f.time, text: f.text, opCode: f.opCode, mask: f.mask})),
    })));
})"""


class Browser:
    def __init__(self, folder):
        self.process = subprocess.Popen(
            [shutil.which("chromium"), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--remote-debugging-port=0", "--remote-allow-origins=*", f"--user-data-dir={folder}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.port_file = pathlib.Path(folder) / "DevToolsActivePort"
        self.calls = 0

    async def connect(self):
        for _ in range(600):
            if self.port_file.exists() and self.port_file.read_text().count("\n") >= 1:
                break
            await asyncio.sleep(0.1)
        port, path = self.port_file.read_text().split("\n")[:2]
        self.socket = await websockets.connect(f"ws://127.0.0.1:{port}{path}", max_size=None)

    async def call(self, method, session=None, **params):
        self.calls += 1
        message = {"id": self.calls, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        await self.socket.send(json.dumps(message))
        while True:
            answer = json.loads(await self.socket.recv())
            if answer.get("id") == self.calls:
                return answer


async def imported(path):
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        browser = Browser(folder)
        try:
            await browser.connect()
            target = await browser.call("Target.createTarget", url=FRONT_END + "devtools_app.html")
            attached = await browser.call("Target.attachToTarget", targetId=target["result"]["targetId"], flatten=True)
            session = attached["result"]["sessionId"]
            text = json.dumps(pathlib.Path(path).read_text())
            for _ in range(100):
                answer = await browser.call("Runtime.evaluate", session, expression=f"{IMPORT}({text})", awaitPromise=True, returnByValue=True)
                value = answer.get("result", {}).get("result", {}).get("value")
                if value:
                    return value
                await asyncio.sleep(0.2)
            print(json.dumps(answer)[:2000], file=sys.stderr)
        finally:
            browser.process.terminate()
            browser.process.wait()
    return None


if not shutil.which("chromium"):
    sys.exit(77)
value = asyncio.run(asyncio.wait_for(imported(sys.argv[1]), 120))
if value is None:
    sys.exit(77)
print(value)
