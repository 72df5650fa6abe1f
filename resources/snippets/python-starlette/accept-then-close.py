from fastapi import FastAPI, WebSocket

app = FastAPI()


@app.websocket("/orders")
async def orders(websocket: WebSocket):
    await websocket.accept()  # first: a close before accept becomes HTTP 403 and loses its code
    if "token" not in websocket.query_params:
        await websocket.close(code=4401, reason="sign in first")  # at most 123 bytes
        return
    async for message in websocket.iter_text():
        await websocket.send_text(message)
