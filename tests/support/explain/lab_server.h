#pragma once

#include "explain/page_facts.h"
#include "explain/page_machine.h"
#include "ws/session_decoder.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace lab {

/// One connection of a scenario, played step by step against one engine's model.
class LabServer {
public:
    LabServer(const nlohmann::json &scenario, explain::Engine engine);

    /// All of it; the state at the end.
    explain::PageState play();

private:
    using Json = nlohmann::json;
    struct Call {
        ws::Time at;
        explain::PageFactBody body;
        std::optional<ws::Duration> closeAfterThrow;
    };

    bool playTransport();
    void playRoute(const std::string &route);
    void playStep(const Json &step);
    void readRequest();
    void send(const ws::ByteBuffer &bytes);
    void sendStep(const Json &step);
    void end(bool reset);
    void echoClose(const Json &step);
    void waitFor(const Json &step);

    void give(explain::PageFactBody body);
    void takeEvents();
    void lookAhead();
    void advance(ws::Duration by);
    void makeCall(const Call &call);
    void schedule(const std::string &on);
    void noticeEvents();
    explain::PageState peek() const;
    std::string filled(std::string text) const;

    const Json &m_scenario;
    explain::Engine m_engine;
    std::string m_id, m_url, m_route;
    ws::Time m_now{};
    explain::PageMachine m_machine;
    explain::PageFacts m_facts;
    ws::SessionDecoder m_decoder;
    std::vector<ws::Event> m_events;
    ws::ByteBuffer m_unread;
    std::uint64_t m_unreadAt = 0;
    ws::Time m_unreadTime{}; ///< when the last of them was sent
    std::vector<Call> m_calls;
    bool m_requested = false, m_ended = false, m_opened = false, m_closed = false;
    std::uint64_t m_messages = 0;
};

} // namespace lab
