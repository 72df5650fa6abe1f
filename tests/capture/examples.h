#pragma once

#include "recorded.h"

#include <vector>

/// Sessions of every kind, to be recorded, opened, saved and read by others.
namespace recorded {

struct Example {
    const char *name;
    void (*play)(OneSession &);
};

inline void openingPhases(OneSession &live)
{
    using namespace std::chrono_literals;
    live.event(ws::NameResolved{"example.test", {"127.0.0.1", "::1"}, ws::Outcome::Ok, {}, 2ms});
    live.event(ws::AddressTried{{"::1", 9001}, ws::Outcome::Failed, "refused", "Connection refused", 0ns});
    live.event(ws::AddressTried{{"127.0.0.1", 9001}, ws::Outcome::Ok, {}, {}, 1ms});
    live.connect();
}

inline const std::vector<Example> &examples()
{
    static constexpr std::string_view deflate = "Sec-WebSocket-Extensions: permessage-deflate\r\n";
    static const std::vector<Example> all = {
        {"text, ping and a clean close",
         [](OneSession &live) {
             openingPhases(live);
             live.handshake("Origin: http://example.test\r\n");
             live.send(frame(ws::Opcode::Text, "Hello", true));
             live.receive(frame(ws::Opcode::Text, "Hello", false));
             live.send(frame(ws::Opcode::Ping, "p1", true));
             live.receive(frame(ws::Opcode::Pong, "p1", false));
             live.send(frame(ws::Opcode::Close, closePayload(1000, "done"), true));
             live.receive(frame(ws::Opcode::Close, closePayload(1000, "done"), false));
             live.event(ws::FinReceived{}, ServerToClient);
             live.event(ws::FinReceived{}, ClientToServer);
         }},
        {"large and fragmented",
         [](OneSession &live) {
             live.connect({"::1", 40002}, {"::1", 9001});
             live.handshake();
             live.receive(frame(ws::Opcode::Binary, std::string(150'000, 'b'), false));
             live.send(frame(ws::Opcode::Text, "one ", true, false));
             live.send(frame(ws::Opcode::Ping, "", true));
             live.send(frame(ws::Opcode::Continuation, "two ", true, false));
             live.send(frame(ws::Opcode::Continuation, std::string(70'000, 'x'), true, true));
         }},
        {"compressed",
         [](OneSession &live) {
             live.connect({"127.0.0.1", 40003}, {"127.0.0.1", 443}, true);
             live.handshake(deflate, deflate);
             live.receive(ws::ByteBuffer{0xc1, 0x07, 0xf2, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00});
             live.receive(ws::ByteBuffer{0xc1, 0x05, 0xf2, 0x00, 0x11, 0x00, 0x00});
         }},
        {"refused with a body",
         [](OneSession &live) {
             live.connect({"127.0.0.1", 40004}, {"127.0.0.1", 8080});
             live.send(request());
             live.receive("HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
                          "7\r\nforeign\r\n7\r\n origin\r\n0\r\n\r\n");
             live.event(ws::FinReceived{}, ServerToClient);
         }},
        {"broken rules and a reset",
         [](OneSession &live) {
             live.connect({"127.0.0.1", 40005}, {"127.0.0.1", 12345});
             live.handshake();
             live.send(frame(ws::Opcode::Text, "not masked", false));
             live.receive(frame(ws::Opcode::Text, "\xff\xfe", false));
             live.receive(frame(ws::Opcode(3), "reserved", false));
             live.receive(frame(ws::Opcode::Close, closePayload(1005, "never sent"), false));
             live.event(ws::RstReceived{}, ServerToClient);
         }},
        {"many frames in one read, also behind the answer",
         [](OneSession &live) {
             live.connect({"127.0.0.1", 40008}, {"127.0.0.1", 9001});
             live.send(request());
             live.receive(answer() + std::string(ws::textOf(frame(ws::Opcode::Text, "with the answer", false))));
             ws::ByteBuffer many;
             for (int i = 0; i < 50; ++i)
                 ws::append(many, frame(ws::Opcode::Text, "number " + std::to_string(i), true));
             ws::append(many, frame(ws::Opcode::Binary, std::string(300, 'b'), true));
             live.send(many);
         }},
        {"never connected",
         [](OneSession &live) {
             live.event(ws::NameResolved{"nowhere.test", {}, ws::Outcome::Failed, "Name or service\nnot known", {}});
             live.event(ws::LocalAction{"abort", "by the user"});
         }},
        {"TLS failed",
         [](OneSession &live) {
             live.connect({"127.0.0.1", 40006}, {"127.0.0.1", 8443}, true);
             const ws::TlsCertificate leaf{"CN=a", "CN=b", "00ff", {"a.test", "b.test"}, at(-1000), at(-10)};
             live.event(ws::TlsFailed{"expired", "the certificate expired", {leaf, leaf}, {}});
         }},
        {"cut inside a frame",
         [](OneSession &live) {
             live.connect({"127.0.0.1", 40007}, {"127.0.0.1", 9001});
             live.handshake();
             live.send(ws::ByteBuffer{0x81, 0xfe, 0x01});
             live.receive(frame(ws::Opcode::Text, "split ", false, false));
             live.event(ws::TimeoutReached{ws::TimeoutKind::Idle, std::chrono::seconds(3)});
             live.event(ws::Note{"a word of the user's"});
         }},
    };
    return all;
}

inline capture::SessionInfo exampleInfo(const Example &example)
{
    capture::SessionInfo info;
    info.mode = capture::Mode::Connect;
    info.name = example.name;
    info.profile = "plain";
    return info;
}

/// Plays all examples into one recorder, one session each.
inline void recordExamples(capture::Recorder &recorder)
{
    for (const Example &example : examples()) {
        struct Borrowed : capture::Recorder { // one recorder for all sessions
            explicit Borrowed(capture::Recorder &other) : to(other) { }
            capture::SessionId begin(capture::SessionInfo info) override { return to.begin(std::move(info)); }
            void setEndpoints(capture::SessionId id, const ws::Endpoint &c, const ws::Endpoint &s, bool tls) override { to.setEndpoints(id, c, s, tls); }
            void setDetails(capture::SessionId id, const capture::SessionInfo &d) override { to.setDetails(id, d); }
            void bytes(capture::SessionId id, ws::Direction d, ws::Bytes b, ws::Time now) override { to.bytes(id, d, b, now); }
            void sentBytes(capture::SessionId id, ws::Direction d, ws::Bytes b, ws::Time now) override { to.sentBytes(id, d, b, now); }
            void settle() override { to.settle(); }
            void event(capture::SessionId id, const ws::Event &e) override { to.event(id, e); }
            void end(capture::SessionId id, ws::Time now) override { to.end(id, now); }
            void forget(capture::SessionId id) override { to.forget(id); }
            void rename(capture::SessionId id, const std::string &n) override { to.rename(id, n); }
            void mark(capture::SessionId id, std::size_t r, bool on, const std::string &n) override { to.mark(id, r, on, n); }
            std::optional<ws::Error> failure() const override { return to.failure(); }
            std::shared_ptr<const capture::Recording> recording() const override { return to.recording(); }
            capture::Recorder &to;
        };
        OneSession live(std::make_unique<Borrowed>(recorder), exampleInfo(example));
        example.play(live);
        live.recorder->mark(live.id, 1, true, "second\nrecord");
        live.recorder->end(live.id, live.tick());
    }
}

} // namespace recorded
