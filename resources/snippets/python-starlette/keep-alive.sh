# uvicorn sends the Pings itself: every 20 s, and closes with 1011 when none is answered within 20 s.
uvicorn app:app --ws-ping-interval 20 --ws-ping-timeout 20
