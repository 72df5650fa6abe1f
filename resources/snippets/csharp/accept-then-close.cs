app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(20) });
app.Map("/orders", async context =>
{
    if (!context.WebSockets.IsWebSocketRequest)
    {
        context.Response.StatusCode = StatusCodes.Status426UpgradeRequired; // not a WebSocket: a plain status is right
        return;
    }
    using var socket = await context.WebSockets.AcceptWebSocketAsync();
    if (!context.Request.Query.ContainsKey("token"))
    {
        await socket.CloseAsync((WebSocketCloseStatus)4401, "sign in first", context.RequestAborted);
        return;
    }
    await Serve(socket);
});
