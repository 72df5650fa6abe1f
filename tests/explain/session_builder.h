#pragma once

#include "explain/session_facts.h"
#include "ws/session_decoder.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Tells a session step by step, and gives the facts that a recording of it would. Bytes go through the real decoder.
class SessionBuilder {
public:
    explicit SessionBuilder(std::string url = "ws://api.example.test/orders");

    SessionBuilder &wait(std::chrono::milliseconds time);
    SessionBuilder &event(ws::EventBody body, ws::Direction direction = ws::Direction::ClientToServer);
    /// Name, address and TCP, all well.
    SessionBuilder &connected();
    /// A browser's request, with `fields` added ("Name: value\r\n").
    SessionBuilder &request(std::string_view fields = {});
    /// A 101 for that request, with `fields` added.
    SessionBuilder &accepted(std::string_view fields = {});
    SessionBuilder &opened() { return connected().request().accepted(); }
    SessionBuilder &server(std::string_view bytes);
    SessionBuilder &client(std::string_view bytes);
    SessionBuilder &serverSends(ws::Opcode opcode, std::string_view payload);
    SessionBuilder &clientSends(ws::Opcode opcode, std::string_view payload);
    SessionBuilder &serverCloses(std::optional<std::uint16_t> code, std::string_view reason = {});
    SessionBuilder &clientCloses(std::optional<std::uint16_t> code, std::string_view reason = {});
    SessionBuilder &serverFin();
    SessionBuilder &clientFin();
    SessionBuilder &serverRst();
    SessionBuilder &clientRst();
    SessionBuilder &ended();

    explain::SessionFacts facts;
    std::vector<ws::Event> events; ///< what the facts were folded from

private:
    SessionBuilder &bytes(ws::Direction direction, ws::Bytes wire);
    void fold(std::vector<ws::Event> told);

    ws::SessionDecoder m_decoder;
    ws::Time m_now{std::chrono::seconds(1'800'000'000)};
};
