from fastapi import FastAPI, WebSocket

app = FastAPI()


@app.websocket("/orders")
async def orders(websocket: WebSocket):
    # Without this line the server answers HTTP 403, whatever the code below; the test client hides that.
    await websocket.accept()
    await websocket.close(code=4403, reason="not allowed")
