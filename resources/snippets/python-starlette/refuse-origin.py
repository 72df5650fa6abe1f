from fastapi import FastAPI, WebSocket

app = FastAPI()
ALLOWED = {"https://app.example.com", None}  # None: a client that is no browser


@app.websocket("/orders")
async def orders(websocket: WebSocket):
    if websocket.headers.get("origin") not in ALLOWED:
        await websocket.close()  # before accept: HTTP 403, which is right here
        return
    await websocket.accept()
