// A Ping every 20 s; two without a Pong end the read with an error.
conn.SetReadDeadline(time.Now().Add(50 * time.Second))
conn.SetPongHandler(func(string) error {
	return conn.SetReadDeadline(time.Now().Add(50 * time.Second))
})
go func() {
	for range time.Tick(20 * time.Second) {
		if conn.WriteControl(websocket.PingMessage, nil, time.Now().Add(5*time.Second)) != nil {
			return
		}
	}
}()
