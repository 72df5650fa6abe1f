// Ping waits for the Pong, so something must be reading from conn meanwhile.
go func() {
	for range time.Tick(20 * time.Second) {
		limit, cancel := context.WithTimeout(ctx, 20*time.Second)
		err := conn.Ping(limit)
		cancel()
		if err != nil {
			conn.CloseNow()
			return
		}
	}
}()
