# Phoenix: a foreign Origin gets HTTP 403.
socket "/socket", MyAppWeb.UserSocket,
  websocket: [check_origin: ["https://app.example.com"], timeout: 60_000]
