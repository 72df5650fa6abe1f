// Send the Close, then read on until the peer's: dropping the socket at once can lose it.
let _ = socket.send(Message::Close(Some(CloseFrame { code: 1000, reason: "done".into() }))).await;
let _ = tokio::time::timeout(std::time::Duration::from_secs(5), async {
    while let Some(Ok(_)) = socket.recv().await {}
})
.await;
