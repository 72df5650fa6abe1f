#pragma once

#include "capture/recorder.h"
#include "ws/frame.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace support {

/// Writes made-up sessions into a real recording, byte by byte as they would have crossed a socket. Times are
/// milliseconds since the session's start.
class TaleMaker {
public:
    TaleMaker();

    std::shared_ptr<const capture::Recording> recording() const { return m_recorder->recording(); }
    capture::Recorder &recorder() { return *m_recorder; }

    void begin(const std::string &url, ws::Time start, const std::string &profile = "chromium");
    void resolve(double at, double took);
    void connect(double at, double took);
    void secure(double at, double took);
    void secureFails(double at, double took, const std::string &fault, const std::string &says);
    /// A request and an answer that fit together; `fields` are full lines.
    void request(double at, const std::string &fields, const std::string &target = {});
    void accept(double at, const std::string &fields = {});
    void answer(double at, const std::string &head, const std::string &body = {});
    void text(double at, ws::Direction direction, std::string_view text, bool compressed = false);
    void frame(double at, ws::Direction direction, ws::Opcode opcode, std::string_view payload, bool fin = true);
    void close(double at, ws::Direction direction, std::uint16_t code, std::string_view reason);
    void fin(double at, ws::Direction direction);
    void rst(double at, ws::Direction direction);
    void end(double at);

    // The sessions of the mock-ups, recorded in a run that began at `now`.
    void liveOrders(ws::Time now);
    void refusedOrders(ws::Time now);
    void lateFrame(ws::Time now);
    void resetOrders(ws::Time now);
    void expiredFeed(ws::Time now);
    void wrongSubprotocol(ws::Time now);
    void noAnswer(ws::Time now);
    void cleanEcho(ws::Time now);

private:
    ws::Time at(double milliseconds) const;
    void bytes(double at, ws::Direction direction, std::string_view data);
    void event(double at, ws::Direction direction, ws::EventBody body);
    void connectSecurely();
    void heartbeat(int beat);
    void busyTime(int beat);

    std::unique_ptr<capture::Recorder> m_recorder;
    capture::SessionId m_session = 0;
    ws::Time m_start{};
    std::string m_host, m_target;
    std::uint32_t m_maskSeed = 0x37fa213d;
};

} // namespace support
