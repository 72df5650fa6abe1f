// Sends the Close and waits for the peer's. CloseOutputAsync would only send it, Abort only cut TCP.
using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "done", limit.Token);
