// Sends the Close, then reads on until the peer's Close or five seconds; Close() alone only ends TCP.
func closeProperly(conn *websocket.Conn, code int, reason string) {
	defer conn.Close()
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
