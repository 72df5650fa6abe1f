var known = new[] { "chat.v2", "chat.v1" };
var chosen = known.FirstOrDefault(context.WebSockets.WebSocketRequestedProtocols.Contains);
using var socket = await context.WebSockets.AcceptWebSocketAsync(chosen);
