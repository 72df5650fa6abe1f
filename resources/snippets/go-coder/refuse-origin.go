// A foreign Origin gets HTTP 403. Without patterns only the server's own host is let in.
conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{
	OriginPatterns: []string{"app.example.com"},
})
