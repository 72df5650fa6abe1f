conn.SetReadLimit(1 << 20) // a larger message is answered with 1009; 32 KiB unless set
