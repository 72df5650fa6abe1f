package main

import (
	"net/http"
	"time"

	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{}

func handle(w http.ResponseWriter, r *http.Request) {
	conn, err := upgrader.Upgrade(w, r, nil) // answers 4xx by itself when r is no handshake
	if err != nil {
		return
	}
	defer conn.Close()
	if r.URL.Query().Get("token") == "" {
		closeProperly(conn, 4401, "sign in first") // at most 123 bytes
		return
	}
	serve(conn)
}

// Sends the Close, then reads on until the peer's Close or five seconds.
func closeProperly(conn *websocket.Conn, code int, reason string) {
	deadline := time.Now().Add(5 * time.Second)
	message := websocket.FormatCloseMessage(code, reason)
	if conn.WriteControl(websocket.CloseMessage, message, deadline) != nil {
		return
	}
	conn.SetReadDeadline(deadline)
	for {
		if _, _, err := conn.NextReader(); err != nil {
			return
		}
	}
}
