#pragma once

#include "mock/output.h"
#include "mock/server_private.h"
#include "ws/head_parser.h"

namespace mock {

struct Visit::Private {
    Private(Server::Private &owner, VisitInfo who, std::function<void()> wakeUp);
    ~Private();

    enum class Stand : std::uint8_t { Head, Body, Waiting, Playing, Ending, Done };

    void receive(ws::Bytes bytes);
    void route();
    void play();
    void refuse(const ws::Error &error);
    void answer(const Respond &respond);
    void answerControl(const ControlAnswer &control);
    void readBody(ws::Bytes bytes);
    void checkWait(bool late);
    void handleTimeout();
    void end();
    void finishDone();
    ConnectionView view() const;
    void remember(const std::vector<Action> &actions);

    Server::Private &server;
    VisitInfo info;
    std::function<void()> wake;
    Stand stand = Stand::Head;
    Output out;
    ws::HeadParser parser;
    std::optional<ws::HttpHead> request;
    std::unique_ptr<Player> player;
    std::string behaviour;
    std::size_t rule = 0;
    ws::Time now{};
    std::optional<ws::Time> deadline; ///< of the head, the body, a wait or the client's FIN
    ws::ByteBuffer body;
    std::size_t bodySize = 0;
    std::uint64_t waitFor = 0;
    std::vector<std::string> did;
    bool eof = false;
};

} // namespace mock
