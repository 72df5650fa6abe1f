#include "mock/visit_private.h"

#include "mock/answer.h"
#include "mock/page.h"
#include "mock/values.h"

#include <algorithm>

namespace mock {

namespace {

constexpr std::size_t remembered = 100; // words about one connection for the control API

Respond textAnswer(int status, std::string body)
{
    Respond respond;
    respond.status = status;
    respond.fields = {{"Content-Type", "text/plain; charset=utf-8"}, {"X-Content-Type-Options", "nosniff"}};
    respond.body = std::move(body);
    return respond;
}

std::string firstLine(const std::string &text)
{
    return text.substr(0, text.find('\n'));
}

} // namespace

Visit::Private::Private(Server::Private &owner, VisitInfo who, std::function<void()> wakeUp)
    : server(owner)
    , info(std::move(who))
    , wake(std::move(wakeUp))
    , parser(ws::HttpKind::Request, owner.options.limits.head)
{
    server.visits.insert(this);
}

Visit::Private::~Private()
{
    server.visits.erase(this);
    server.ended(*this);
}

void Visit::Private::receive(ws::Bytes bytes)
{
    switch (stand) {
    case Stand::Head: {
        const auto taken = parser.receive(bytes);
        if (parser.state() == ws::HeadParser::State::Reading)
            return;
        route();
        return taken < bytes.size() ? receive(bytes.subspan(taken)) : void();
    }
    case Stand::Body: return readBody(bytes);
    case Stand::Playing: return player->receive(bytes, now);
    case Stand::Waiting:
    case Stand::Ending:
    case Stand::Done: return;
    }
}

/// The head is whole, or will never be.
void Visit::Private::route()
{
    deadline.reset();
    if (parser.state() == ws::HeadParser::State::TooLarge) {
        server.limitHit("head-size");
        out.remark("limit", "The request head is bigger than " + std::to_string(server.options.limits.head) + " bytes.");
        return answer(textAnswer(431, "The request head is too large.\n"));
    }
    std::vector<ws::Violation> violations;
    request = ws::parseHead(ws::HttpKind::Request, parser.bytes(), violations);
    parser = ws::HeadParser(ws::HttpKind::Request, 0);
    if (request->method.empty() || request->target.empty())
        return answer(textAnswer(400, "This server speaks HTTP/1.1 and WebSocket.\n"));
    if (server.options.control && request->target.starts_with(controlPrefix)) {
        stand = Stand::Body;
        bodySize = std::size_t(readInteger(request->value("Content-Length")).value_or(0));
        deadline = now + server.options.limits.headTime;
        if (bodySize > server.options.limits.body)
            return answer(textAnswer(413, "The body is too large.\n"));
        return readBody({});
    }
    if (request->hasToken("Upgrade", "websocket"))
        return play();
    answer(pageFor(*request, {server.options.url, server.addressOptions(), server.options.random}));
}

void Visit::Private::play()
{
    std::string address = request->target;
    if (const auto match = server.book.match(*request, info.address)) {
        rule = match->rule;
        const Rule &used = server.book.rules()[rule - 1];
        address = match->action.empty() ? address : match->action;
        out.remark("rule", "Rule " + std::to_string(rule) + (used.name.empty() ? "" : " (" + printable(used.name) + ")") + " plays "
                               + printable(address) + ".");
    }
    auto parsed = parseAddress(address, server.addressOptions());
    if (!parsed && parsed.error().code == 404 && rule == 0 && !server.options.defaultBehaviour.empty())
        parsed = parseShortAddress(server.options.defaultBehaviour, server.addressOptions());
    if (!parsed) {
        refuse(parsed.error());
        return server.countConnection();
    }
    behaviour = parsed.value().address;
    out.remark("behaviour", printable(behaviour));
    stand = Stand::Playing;
    PlayerOptions options{server.options.subprotocols, server.options.deflate, server.options.limits, server.options.random,
                          info.address, &server, wake};
    player = std::make_unique<Player>(std::move(parsed).value(), *request, std::move(options));
    player->start(now);
    server.countConnection();
}

void Visit::Private::refuse(const ws::Error &error)
{
    out.remark("behaviour", firstLine(error.says));
    answer(textAnswer(error.code, error.says));
}

void Visit::Private::answer(const Respond &respond)
{
    out.write(formatAnswer(respond, request.value_or(ws::HttpHead())));
    end();
}

void Visit::Private::end()
{
    out.finish();
    stand = Stand::Ending;
    deadline = now + server.options.limits.linger;
    if (eof)
        finishDone();
}

void Visit::Private::finishDone()
{
    if (stand == Stand::Done)
        return;
    stand = Stand::Done;
    deadline.reset();
    out.done();
}

void Visit::Private::handleTimeout()
{
    if (!deadline || now < *deadline)
        return;
    switch (stand) {
    case Stand::Head:
    case Stand::Body:
        server.limitHit("head-time");
        out.remark("limit", "The request did not arrive within " + durationInWords(server.options.limits.headTime) + ".");
        return answer(textAnswer(408, "The request did not arrive in time.\n"));
    case Stand::Waiting: return checkWait(true);
    case Stand::Ending:
        server.limitHit("linger");
        return finishDone();
    case Stand::Playing:
    case Stand::Done: return;
    }
}

ConnectionView Visit::Private::view() const
{
    ConnectionView view;
    view.id = info.id;
    view.peer = info.address;
    view.port = info.port;
    view.target = request->target;
    view.behaviour = behaviour;
    view.rule = rule;
    view.state = player->isDone() ? "ended" : player->isOpen() ? "open" : player->wasAccepted() ? "closing" : "connecting";
    view.received = player->messagesReceived();
    view.sent = player->messagesSent();
    view.did = did;
    return view;
}

/// Keeps the words for the control API.
void Visit::Private::remember(const std::vector<Action> &actions)
{
    for (const Action &action : actions)
        if (const auto *remark = std::get_if<Remark>(&action); remark && did.size() < remembered)
            did.push_back(remark->detail);
}

Visit::Visit(std::unique_ptr<Private> given)
    : d(std::move(given))
{
}

Visit::~Visit() = default;

void Visit::start(ws::Time now)
{
    d->now = now;
    d->deadline = now + d->server.options.limits.headTime;
}

void Visit::receive(ws::Bytes bytes, ws::Time now)
{
    d->now = now;
    d->out.setNow(now);
    d->receive(bytes);
}

void Visit::receiveEof(ws::Time now)
{
    d->now = now;
    d->eof = true;
    if (d->player)
        return d->player->receiveEof(now);
    d->out.finish();
    d->finishDone();
}

void Visit::receiveReset(ws::Time now)
{
    d->now = now;
    d->eof = true;
    if (d->player)
        return d->player->receiveReset(now);
    d->finishDone();
}

void Visit::handleTimeout(ws::Time now)
{
    d->now = now;
    d->out.setNow(now);
    d->handleTimeout();
    if (d->player)
        d->player->handleTimeout(now);
}

void Visit::written(std::size_t bytes, ws::Time now)
{
    d->now = now;
    if (d->player)
        return d->player->written(bytes, now);
    d->out.written(bytes);
}

std::vector<Action> Visit::takeActions()
{
    std::vector<Action> actions = d->out.take();
    if (d->player) {
        auto more = d->player->takeActions();
        actions.insert(actions.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    if (d->server.options.control)
        d->remember(actions);
    return actions;
}

std::optional<ws::Time> Visit::nextTimeout() const
{
    return d->player ? d->player->nextTimeout() : d->deadline;
}

Player *Visit::player()
{
    return d->player.get();
}

const std::string &Visit::behaviour() const
{
    return d->behaviour;
}

std::size_t Visit::rule() const
{
    return d->rule;
}

const ws::HttpHead *Visit::request() const
{
    return d->request ? &*d->request : nullptr;
}

} // namespace mock
