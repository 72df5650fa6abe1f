KNOWN = ["chat.v2", "chat.v1"]  # best first

chosen = next((name for name in KNOWN if name in websocket.scope["subprotocols"]), None)
await websocket.accept(subprotocol=chosen)
