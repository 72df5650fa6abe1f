import jakarta.websocket.CloseReason;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;

@ServerEndpoint("/orders")
public class Orders {
    @OnOpen
    public void open(Session session) throws java.io.IOException {
        if (!session.getRequestParameterMap().containsKey("token"))
            session.close(new CloseReason(() -> 4401, "sign in first")); // CloseCode is an interface of one method
    }
}
