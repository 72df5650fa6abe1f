use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::{extract::RawQuery, response::Response};

async fn orders(upgrade: WebSocketUpgrade, RawQuery(query): RawQuery) -> Response {
    upgrade.on_upgrade(move |mut socket: WebSocket| async move {
        if !query.unwrap_or_default().contains("token=") {
            let frame = CloseFrame { code: 4401, reason: "sign in first".into() };
            let _ = socket.send(Message::Close(Some(frame))).await;
            while let Some(Ok(_)) = socket.recv().await {} // until the peer's Close
            return;
        }
        serve(socket).await
    })
}
