#pragma once

#include "capture/recorder.h"
#include "ws/handshake.h"
#include "ws/policy.h"
#include "ws/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace net {

struct TlsOptions {
    bool verify = true;
    std::string caFile{}, certificateFile{}, keyFile{}; ///< PEM paths; empty: the system's, none
    std::string keyLogFile{}; ///< NSS key log; empty: none
};

/// What to connect to and how. Header lines go out exactly as given.
struct ConnectRequest {
    std::string url; ///< ws, wss, http, https
    std::vector<ws::HttpField> fields; ///< Origin, Cookie, User-Agent, own headers, in order
    std::vector<std::string> subprotocols;
    bool offerDeflate = true;
    /// The whole request head of a profile with {HOST}, {TARGET}, {KEY}, {PROTOCOLS}, {EXTENSIONS}, {FIELDS} left to fill;
    /// empty: Wiretale's own (ws::formatRequest).
    std::string headTemplate;
    ws::Policy policy;
    std::string profile = "plain"; ///< recorded with the session; "qt" drives a QWebSocket through the relay
    TlsOptions tls;
    std::string proxy; ///< http://, socks5:// URL; empty: none
    bool followRedirects = false;
    ws::Duration connectTimeout = std::chrono::seconds(30);
};

struct ListenRequest {
    std::string address = "127.0.0.1";
    std::uint16_t port = 9001; ///< 0: any free one
    bool tls = false; ///< without files: a self-signed certificate made in process
    std::string tlsFault{}; ///< broken on purpose: "expired", "wrong-host", "not-yet-valid", "private-ca", "weak", "cut"
    TlsOptions tlsFiles{};
    std::string caOut{}; ///< where the private CA's certificate is written
    unsigned maxClients = 20000;
};

struct MockRequest {
    ListenRequest listen;
    std::string rulesJson; ///< MOCK.md rules; empty: none
    std::vector<std::pair<std::string, std::string>> scripts; ///< name for /script/NAME, JSON
    std::string defaultBehaviour; ///< for "/" and unknown paths; empty: the help page, 404
    std::vector<std::string> subprotocols; ///< known ones, in order of preference
    bool deflate = true;
    std::uint64_t maxPush = 0; ///< messages of one /push; 0: the mock's own bound
    std::uint64_t maxBytes = 0; ///< of what one address sends at a time; 0: the mock's own bounds
    bool control = false; ///< HTTP API for tests, loopback only
};

struct RelayRequest {
    ListenRequest listen;
    /// `fields` replace or join those of the app's own request head, which otherwise passes untouched. A path in the URL
    /// takes the place of the app's "/"; other paths of the app pass as they are.
    ConnectRequest to;
    bool rewriteHost = false; ///< Host becomes the target's
    bool rewriteOrigin = false; ///< Origin becomes the target's
};

using ServerId = std::uint32_t;
struct ServerInfo {
    ServerId id = 0;
    std::string address;
    std::uint16_t port = 0;
    std::string url; ///< "ws://127.0.0.1:9001"
    std::string remark; ///< "Listening beyond loopback: ..." or empty
    std::string controlToken;
};

/// The network thread. Commands may be called from any thread and return at once; what comes of them stands in the
/// recording. Owns the thread and all sockets; destroying it closes every session with 1001 first.
class Engine {
public:
    /// `recorder` is used from the network thread only from here on.
    static std::unique_ptr<Engine> create(std::unique_ptr<capture::Recorder> recorder);
    virtual ~Engine() = default;

    virtual std::shared_ptr<const capture::Recording> recording() const = 0;

    /// The session exists in the recording when this returns (a bad URL gives the error and no session).
    virtual ws::Result<capture::SessionId> connect(const ConnectRequest &request) = 0;
    /// Waits for the port; the error names it ("Port 9001 is in use by another program.").
    virtual ws::Result<ServerInfo> startMock(const MockRequest &request) = 0;
    virtual ws::Result<ServerInfo> startRelay(const RelayRequest &request) = 0;
    virtual void stopServer(ServerId id) = 0;
    /// New rules at once; the error has line and column.
    virtual ws::Status setRules(ServerId id, const std::string &rulesJson) = 0;
    /// How often each rule was taken, in the rules' order, to `tell` on the network thread; none once the server has stopped.
    virtual void askRuleHits(ServerId id, std::function<void(const std::vector<std::uint64_t> &)> tell) = 0;

    // One endpoint's commands; for a mock's clients too. False when the session is not live or its state forbids it.
    virtual bool sendText(capture::SessionId id, const std::string &utf8, unsigned fragments = 1, bool compress = false) = 0;
    virtual bool sendBinary(capture::SessionId id, const ws::ByteBuffer &data, unsigned fragments = 1, bool compress = false) = 0;
    virtual bool sendPing(capture::SessionId id, const ws::ByteBuffer &data) = 0;
    virtual bool sendPong(capture::SessionId id, const ws::ByteBuffer &data) = 0;
    virtual bool sendFrame(capture::SessionId id, const ws::FrameHeader &header, const ws::ByteBuffer &payload) = 0;
    virtual bool close(capture::SessionId id, std::optional<std::uint16_t> code, const std::string &reason) = 0;
    virtual bool drop(capture::SessionId id) = 0; ///< FIN without a Close
    virtual bool reset(capture::SessionId id) = 0; ///< RST
    virtual bool hold(capture::SessionId id, bool on) = 0; ///< stop reading and acting
    virtual bool abort(capture::SessionId id) = 0; ///< while connecting

    /// Bytes given to a session that the system has not taken yet, for a caller that sends faster than the peer reads.
    virtual std::uint64_t unsent(capture::SessionId id) const = 0;
    /// Sessions with a socket.
    virtual std::size_t liveSessions() const = 0;

    /// Runs on the network thread, for writers of the recorder (rename, mark).
    virtual void withRecorder(std::function<void(capture::Recorder &)> use) = 0;
    /// Closes all with 1001, waits at most `limit` for the echoes, ends all.
    virtual void shutDown(ws::Duration limit) = 0;
};

} // namespace net
