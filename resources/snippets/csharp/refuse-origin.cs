// A foreign Origin gets HTTP 403.
var options = new WebSocketOptions();
options.AllowedOrigins.Add("https://app.example.com");
app.UseWebSockets(options);
