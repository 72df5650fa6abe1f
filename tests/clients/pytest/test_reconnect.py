"""How a client under test is pointed at failures: here python3-websockets itself is the client."""
import asyncio

import pytest
import websockets


def run(coroutine):
    return asyncio.run(asyncio.wait_for(coroutine, timeout=20))


async def connect_with_retries(url, attempts):
    """The code under test: connects, and tries again after each refusal or close with 4401."""
    outcomes = []
    for _ in range(attempts):
        try:
            async with websockets.connect(url) as socket:
                try:
                    await socket.send("hello")
                    outcomes.append(await asyncio.wait_for(socket.recv(), timeout=5))
                    return outcomes
                except websockets.ConnectionClosed:
                    outcomes.append(socket.close_code)
        except websockets.InvalidStatusCode as refused:
            outcomes.append(refused.status_code)
    return outcomes


def test_backs_off_until_the_server_is_back(mock):
    outcomes = run(connect_with_retries(mock.url + "/sequence/reject-503,reject-503,echo", 5))
    assert outcomes == [503, 503, "hello"]


def test_takes_a_fresh_token_after_4401(mock):
    mock.control(
        "PUT",
        "rules",
        {
            "rules": [
                {"match": {"path": "/orders", "nth": 1}, "action": "/close/4401?reason=expired"},
                {"match": {"path": "/orders"}, "action": "/echo"},
            ]
        },
    )
    assert run(connect_with_retries(mock.url + "/orders", 5)) == [4401, "hello"]
    assert mock.control("GET", "rules")["hits"] == [1, 1]


@pytest.mark.parametrize("code, reason", [(1000, ""), (1008, "not allowed"), (1013, "later"), (4000, "mine")])
def test_reads_code_and_reason(mock, code, reason):
    async def read():
        async with websockets.connect(f"{mock.url}/close/{code}?reason={reason.replace(' ', '%20')}") as socket:
            await socket.wait_closed()
            return socket.close_code, socket.close_reason

    assert run(read()) == (code, reason)


def test_is_closed_by_the_test_itself(mock):
    async def closed():
        async with websockets.connect(mock.url + "/sink") as socket:
            waited = await asyncio.to_thread(mock.control, "GET", "wait?connections=1&timeout=5s")
            assert waited["reached"]
            listed = await asyncio.to_thread(mock.control, "GET", "connections")
            live = next(c for c in listed["connections"] if c["state"] == "open")
            await asyncio.to_thread(mock.control, "POST", f"connections/{live['id']}/send", {"text": "from the test"})
            assert await socket.recv() == "from the test"
            await asyncio.to_thread(mock.control, "POST", f"connections/{live['id']}/close", {"code": 4002, "reason": "bye"})
            await socket.wait_closed()
            return socket.close_code, socket.close_reason

    assert run(closed()) == (4002, "bye")


def test_a_drop_is_not_a_close(mock):
    async def dropped():
        async with websockets.connect(mock.url + "/drop?after=50ms") as socket:
            await socket.wait_closed()
            return socket.close_code

    assert run(dropped()) == 1006
