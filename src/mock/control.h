#pragma once

#include "mock/rules.h"
#include "ws/http_head.h"
#include "ws/time.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mock {

/// Where the control API lives.
inline constexpr std::string_view controlPrefix = "/control/";

/// What the control API tells of one connection.
struct ConnectionView {
    std::uint64_t id = 0;
    std::string peer;
    std::uint16_t port = 0;
    std::string target, behaviour;
    std::size_t rule = 0;
    std::string state; ///< "connecting", "open", "closing", "ended"
    std::uint64_t received = 0, sent = 0; ///< messages
    std::vector<std::string> did; ///< what the mock did, in words
};

struct ControlCommand {
    enum class What : std::uint8_t { Close, Drop, Reset, Hold, SendText, SendBinary, Ping } what = What::Close;
    std::optional<std::uint16_t> code; ///< Close
    ws::ByteBuffer data; ///< Close: the reason
    bool on = true; ///< Hold
};

/// The server as the control API sees it. Implemented by mock::Server.
class ControlState {
public:
    virtual ~ControlState() = default;
    virtual std::vector<ConnectionView> connections() const = 0;
    /// WebSocket requests since the counters were reset.
    virtual std::uint64_t connectionCount() const = 0;
    /// False when there is no such connection or its state does not allow it.
    virtual bool command(std::uint64_t id, const ControlCommand &command, ws::Time now) = 0;
    virtual const std::vector<Rule> &rules() const = 0;
    virtual std::vector<std::uint64_t> hits() const = 0;
    virtual ws::Status changeRules(std::string_view json) = 0;
    virtual ws::Status changeScript(std::string_view name, std::string_view json) = 0;
    virtual void reset() = 0;
    virtual std::vector<std::pair<std::string, std::uint64_t>> limits() const = 0;
};

/// Who may ask: the token, and the names under which the server is reached (against DNS rebinding).
struct ControlGuard {
    std::string token;
    std::string authority; ///< "127.0.0.1:9001"; its port also with localhost, 127.0.0.1 and [::1]
};

struct ControlAnswer {
    int status = 200;
    std::string json;
    /// To be answered later: once that many connections were counted, or with 408 after the time.
    struct WaitFor {
        std::uint64_t connections = 0;
        ws::Duration limit{};
    };
    std::optional<WaitFor> wait;
};

/// Routes and does one control request, sans I/O.
ControlAnswer handleControl(const ws::HttpHead &request, ws::Bytes body, const ControlGuard &guard, ControlState &state, ws::Time now);
/// The answer to a wait that ended.
ControlAnswer waitAnswer(std::uint64_t connections, bool reached);

} // namespace mock
