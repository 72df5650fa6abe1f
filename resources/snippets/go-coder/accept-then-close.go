package main

import (
	"net/http"

	"github.com/coder/websocket"
)

func handle(w http.ResponseWriter, r *http.Request) {
	conn, err := websocket.Accept(w, r, nil) // answers 4xx by itself when r is no handshake
	if err != nil {
		return
	}
	defer conn.CloseNow()
	if r.URL.Query().Get("token") == "" {
		conn.Close(websocket.StatusCode(4401), "sign in first") // at most 123 bytes
		return
	}
	serve(r.Context(), conn)
}
