// A foreign Origin gets HTTP 403. Without the call only the server's own origin is let in.
@Override
public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    registry.addHandler(new Orders(), "/orders").setAllowedOrigins("https://app.example.com");
}
