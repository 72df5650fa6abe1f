#include "mock/server_private.h"

#include "mock/script.h"
#include "mock/visit_private.h"

#include <algorithm>

namespace mock {

namespace {

constexpr std::size_t keysCounted = 100'000; // of sequences and throws; beyond it numbers begin anew
constexpr std::size_t pastKept = 1000;

bool isScriptName(std::string_view name)
{
    const auto legal = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '.'; };
    return !name.empty() && name.size() <= 100 && std::all_of(name.begin(), name.end(), legal);
}

bool perform(Player &player, const ControlCommand &command, ws::Time now)
{
    using What = ControlCommand::What;
    switch (command.what) {
    case What::Close: return player.close(command.code, ws::textOf(command.data), now);
    case What::Drop: return player.drop(now);
    case What::Reset: return player.reset(now);
    case What::Hold: return player.hold(command.on, now);
    case What::SendText: return player.sendText(command.data, {}, now);
    case What::SendBinary: return player.sendBinary(command.data, {}, now);
    case What::Ping: return player.sendPing(command.data, now);
    }
    return false;
}

} // namespace

std::uint64_t Server::Private::nextNumber(const std::string &key)
{
    if (numbers.size() >= keysCounted && !numbers.contains(key)) {
        limitHit("counters");
        numbers.clear();
    }
    return ++numbers[key];
}

void Server::Private::limitHit(std::string_view name)
{
    ++limitCounts[std::string(name)];
}

void Server::Private::joinRoom(const std::string &room, Player &player)
{
    rooms[room].insert(&player);
}

void Server::Private::leaveRoom(const std::string &room, Player &player)
{
    const auto found = rooms.find(room);
    if (found == rooms.end())
        return;
    found->second.erase(&player);
    if (found->second.empty())
        rooms.erase(found);
}

void Server::Private::broadcast(const std::string &room, const std::shared_ptr<const ws::ByteBuffer> &frame, ws::Time now)
{
    for (Player *member : rooms[room])
        member->deliver(frame, now);
}

std::vector<ConnectionView> Server::Private::connections() const
{
    std::vector<ConnectionView> views(past.begin(), past.end());
    for (const Visit::Private *visit : visits)
        if (visit->player)
            views.push_back(visit->view());
    std::sort(views.begin(), views.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return views;
}

bool Server::Private::command(std::uint64_t id, const ControlCommand &command, ws::Time now)
{
    const auto found = std::find_if(visits.begin(), visits.end(),
                                    [&](const Visit::Private *visit) { return visit->player && visit->info.id == id; });
    return found != visits.end() && perform(*(*found)->player, command, now);
}

ws::Status Server::Private::changeRules(std::string_view json)
{
    if (json.empty()) {
        book.set({});
        return ws::Done{};
    }
    auto rules = readRules(json, addressOptions());
    if (!rules)
        return rules.error();
    book.set(std::move(rules).value());
    return ws::Done{};
}

ws::Status Server::Private::changeScript(std::string_view name, std::string_view json)
{
    if (!isScriptName(name))
        return ws::Error{"A script's name has letters, digits, '-', '_' and '.' only.", 400};
    auto steps = readScript(json, options.limits);
    if (!steps)
        return steps.error();
    scripts.insert_or_assign(std::string(name), std::make_shared<const Steps>(std::move(steps).value()));
    return ws::Done{};
}

void Server::Private::reset()
{
    book.resetCounters();
    numbers.clear();
    limitCounts.clear();
    past.clear();
    counted = 0;
}

std::vector<std::pair<std::string, std::uint64_t>> Server::Private::limits() const
{
    return {limitCounts.begin(), limitCounts.end()};
}

AddressOptions Server::Private::addressOptions() const
{
    AddressOptions address;
    address.limits = options.limits;
    address.findScript = [this](std::string_view name) {
        const auto found = scripts.find(name);
        return found == scripts.end() ? nullptr : found->second;
    };
    for (const auto &[name, steps] : scripts)
        address.scriptNames.push_back(name);
    return address;
}

ControlGuard Server::Private::guard() const
{
    const auto scheme = options.url.find("://");
    std::string authority = scheme == std::string::npos ? options.url : options.url.substr(scheme + 3);
    authority.resize(std::min(authority.find('/'), authority.size()));
    return {options.controlToken, std::move(authority)};
}

void Server::Private::countConnection()
{
    ++counted;
    for (Visit::Private *visit : visits)
        if (visit->stand == Visit::Private::Stand::Waiting)
            visit->checkWait(false);
}

void Server::Private::ended(const Visit::Private &visit)
{
    if (!options.control || !visit.player)
        return;
    past.push_back(visit.view());
    past.back().state = "ended";
    if (past.size() > pastKept)
        past.pop_front();
}

Server::Server(ServerOptions options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

Server::~Server() = default;

ws::Status Server::setRules(std::string_view json)
{
    return d->changeRules(json);
}

ws::Status Server::addScript(std::string_view name, std::string_view json)
{
    return d->changeScript(name, json);
}

ws::Status Server::checkDefault() const
{
    if (d->options.defaultBehaviour.empty())
        return ws::Done{};
    const auto played = parseShortAddress(d->options.defaultBehaviour, d->addressOptions());
    return played ? ws::Status(ws::Done{}) : ws::Status(played.error());
}

void Server::setUrl(std::string url)
{
    d->options.url = std::move(url);
}

void Server::resetCounters()
{
    d->reset();
}

std::unique_ptr<Visit> Server::visit(VisitInfo info, std::function<void()> wake)
{
    return std::unique_ptr<Visit>(new Visit(std::make_unique<Visit::Private>(*d, std::move(info), std::move(wake))));
}

std::vector<std::uint64_t> Server::ruleHits() const
{
    return d->book.hits();
}

void Server::countLimit(std::string_view name)
{
    d->limitHit(name);
}

std::vector<Server::LimitCount> Server::limitCounts() const
{
    std::vector<LimitCount> counts;
    for (const auto &[name, count] : d->limitCounts)
        counts.push_back({name, count});
    return counts;
}

} // namespace mock
