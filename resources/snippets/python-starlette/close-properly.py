# The server (uvicorn, Hypercorn) sends the Close and waits for the peer's; send nothing after it.
await websocket.close(code=1000, reason="done")
