@Scheduled(fixedRate = 20_000)
public void keepAlive() throws IOException {
    for (WebSocketSession session : sessions)
        session.sendMessage(new PingMessage());
}
