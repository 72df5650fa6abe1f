// A Ping every 20 s; @OnMessage with a PongMessage parameter sees the answers.
timer.scheduleAtFixedRate(() -> {
    try {
        session.getBasicRemote().sendPing(ByteBuffer.allocate(0));
    } catch (IOException gone) {
        throw new UncheckedIOException(gone); // ends the schedule
    }
}, 20, 20, TimeUnit.SECONDS);
