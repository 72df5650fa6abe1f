use tokio_tungstenite::{accept_hdr_async, tungstenite};
use tungstenite::handshake::server::{Request, Response};
use tungstenite::protocol::{frame::coding::CloseCode, CloseFrame};

async fn handle(tcp: tokio::net::TcpStream) -> tungstenite::Result<()> {
    let mut signed_in = false;
    let mut socket = accept_hdr_async(tcp, |request: &Request, response: Response| {
        signed_in = request.uri().query().unwrap_or("").contains("token=");
        Ok(response) // an Err here would be an HTTP status
    })
    .await?;
    if !signed_in {
        let frame = CloseFrame { code: CloseCode::from(4401), reason: "sign in first".into() };
        return socket.close(Some(frame)).await;
    }
    serve(socket).await
}
