// A foreign Origin gets HTTP 403. Without CheckOrigin only the server's own host is let in.
var upgrader = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		origin := r.Header.Get("Origin")
		return origin == "" || origin == "https://app.example.com"
	},
}
