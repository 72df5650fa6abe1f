use futures_util::StreamExt;

// close() sends the Close; reading on until None takes the peer's Close and ends TCP.
socket.close(Some(CloseFrame { code: CloseCode::Normal, reason: "done".into() })).await?;
let _ = tokio::time::timeout(std::time::Duration::from_secs(5), async {
    while let Some(Ok(_)) = socket.next().await {}
})
.await;
