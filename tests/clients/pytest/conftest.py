"""Fixtures: the real mock server, one for the session, on a port of its own."""
import json
import os
import shutil
import subprocess
import tempfile
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass
class Mock:
    """A running `wiretale-cli serve --control`."""

    url: str
    token: str

    def control(self, method, path, body=None):
        request = urllib.request.Request(
            self.url.replace("ws://", "http://") + "/control/" + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": "Bearer " + self.token},
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read())


def cli():
    found = os.environ.get("WIRETALE_CLI") or shutil.which("wiretale-cli")
    if not found:
        pytest.skip("set WIRETALE_CLI to the wiretale-cli program")
    return found


@pytest.fixture(scope="session")
def server():
    with tempfile.TemporaryDirectory() as folder:
        port_file = Path(folder, "port")
        log = Path(folder, "log")
        with log.open("w") as output:
            process = subprocess.Popen(
                [cli(), "serve", "--listen", "127.0.0.1:0", "--port-file", str(port_file), "--control"],
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        try:
            yield started(process, port_file, log)
        finally:
            process.terminate()
            process.wait(timeout=10)


def started(process, port_file, log):
    for _ in range(200):
        words = log.read_text().split()
        if port_file.exists() and port_file.read_text().strip() and "token" in log.read_text():
            token = next(word for word in words if len(word) == 32 and all(c in "0123456789abcdef" for c in word))
            return Mock("ws://127.0.0.1:" + port_file.read_text().strip(), token)
        assert process.poll() is None, log.read_text()
        time.sleep(0.05)
    raise AssertionError("the mock server did not start: " + log.read_text())


@pytest.fixture
def mock(server):
    """The server with counters at zero and no rules."""
    server.control("PUT", "rules", {"rules": []})
    server.control("POST", "reset")
    return server
