const fs = require('fs');
const https = require('https');
const { WebSocketServer } = require('ws');

const server = https.createServer({
    cert: fs.readFileSync('fullchain.pem'), // the server's certificate and those between it and the CA
    key: fs.readFileSync('privkey.pem'),
});
new WebSocketServer({ server });
server.listen(443);
