import jakarta.websocket.server.ServerEndpointConfig;

// Named in @ServerEndpoint(configurator = OwnOrigin.class); false answers with HTTP 403.
public class OwnOrigin extends ServerEndpointConfig.Configurator {
    @Override
    public boolean checkOrigin(String origin) {
        return origin == null || origin.equals("https://app.example.com");
    }
}
