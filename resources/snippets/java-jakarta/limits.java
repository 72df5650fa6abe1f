session.setMaxTextMessageBufferSize(1 << 20); // a larger message is answered with 1009
session.setMaxBinaryMessageBufferSize(1 << 20);
