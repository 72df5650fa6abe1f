// The first of these that was offered is chosen; with none conn.Subprotocol() is empty and a browser has failed.
var upgrader = websocket.Upgrader{Subprotocols: []string{"chat.v2", "chat.v1"}}
