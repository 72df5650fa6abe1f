conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{
	Subprotocols: []string{"chat.v2", "chat.v1"},
})
if err == nil && conn.Subprotocol() == "" {
	conn.Close(websocket.StatusCode(4406), "known subprotocols: chat.v2, chat.v1")
}
