session.close(CloseStatus.NORMAL.withReason("done")); // the container waits for the peer's Close
