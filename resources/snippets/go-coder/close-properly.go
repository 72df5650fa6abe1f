// Sends the Close and waits up to five seconds for the peer's; CloseNow would only end TCP.
conn.Close(websocket.StatusNormalClosure, "done")
