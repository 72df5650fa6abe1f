// Sent by the framework; the default is two minutes, which is longer than most proxies wait.
app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(20) });
