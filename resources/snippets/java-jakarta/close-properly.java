// The container sends the Close, waits for the peer's and ends TCP.
session.close(new CloseReason(CloseReason.CloseCodes.NORMAL_CLOSURE, "done"));
