#include "net/connector.h"

#include "net/clock.h"
#include "net/dialer.h"
#include "net/name_lookup.h"
#include "net/network.h"
#include "net/proxy.h"
#include "net/socket_address.h"
#include "net/timer.h"
#include "net/tls_context.h"

#include <utility>

struct net::Connector::Private : LinkOwner {
    Private(Network &shared, capture::SessionId id, Route way, Done call)
        : network(shared)
        , session(id)
        , route(std::move(way))
        , done(std::move(call))
        , limit(shared.io)
    {
    }

    void start();
    void lookUp(const Url &next);
    void dial(const std::vector<std::string> &addresses);
    void dialed(Descriptor socket);
    void askProxy();
    void secure();
    void succeed();
    void fail();
    void timeOut(ws::TimeoutKind kind);
    void watch(ws::TimeoutKind kind);
    void record(ws::EventBody body);
    void proxyAnswered(ws::Outcome outcome, const std::string &says);
    const Url &firstHop() const { return route.proxy ? *route.proxy : route.target; }

    void linkReceived(ws::Bytes bytes, ws::Time now) override;
    void linkEof(ws::Time now) override;
    void linkReset(ws::Time now) override;
    void linkWritten(std::size_t, ws::Time) override { }
    void linkSecured(const ws::TlsDone &done) override;
    void linkInsecure(const ws::TlsFailed &failure) override;

    Network &network;
    capture::SessionId session;
    Route route;
    Done done;
    Timer limit;
    std::unique_ptr<NameLookup> lookup;
    std::unique_ptr<Dialer> dialer;
    std::unique_ptr<ProxyTalk> proxy;
    ws::Time phaseBegun{};
    SslContext tls;
    std::unique_ptr<Link> link;
};

void net::Connector::Private::start()
{
    watch(ws::TimeoutKind::Connect);
    phaseBegun = now();
    const Url &hop = firstHop();
    if (hop.literalAddress())
        dial({hop.host});
    else
        lookUp(hop);
}

void net::Connector::Private::lookUp(const Url &next)
{
    lookup = std::make_unique<NameLookup>(network.io, next.host, [this](const ws::NameResolved &answer) {
        lookup.reset();
        record(answer);
        if (answer.outcome == ws::Outcome::Ok)
            dial(interleaveFamilies(answer.addresses));
        else
            fail();
    });
}

void net::Connector::Private::dial(const std::vector<std::string> &addresses)
{
    std::vector<ws::Endpoint> endpoints;
    for (const std::string &address : addresses)
        endpoints.push_back({address, firstHop().port});
    dialer = std::make_unique<Dialer>(network.io, std::move(endpoints),
                                      Dialer::Calls{[this](const ws::AddressTried &tried) { record(tried); },
                                                    [this](Descriptor socket) { dialed(std::move(socket)); }});
}

void net::Connector::Private::dialed(Descriptor socket)
{
    dialer.reset();
    if (!socket)
        return fail();
    const ws::TcpConnected ends{localEndpoint(socket.get()), remoteEndpoint(socket.get())};
    network.recorder.setEndpoints(session, ends.local, ends.remote, route.target.secure());
    record(ends);
    link = std::make_unique<Link>(network, std::move(socket), *this);
    phaseBegun = now();
    if (route.proxy)
        askProxy();
    else
        secure();
}

void net::Connector::Private::askProxy()
{
    watch(ws::TimeoutKind::Connect);
    proxy = ProxyTalk::create(*route.proxy, route.target);
    link->write(proxy->start());
    link->startReading();
}

void net::Connector::Private::secure()
{
    if (!route.target.secure())
        return succeed();
    watch(ws::TimeoutKind::Tls);
    auto context = clientTlsContext(route.tls);
    if (!context) {
        ws::TlsFailed failure;
        failure.fault = "other";
        failure.says = context.error().says;
        record(failure);
        return fail();
    }
    tls = std::move(context).value();
    link->startTls(std::make_unique<TlsCodec>(tls.get(), ws::Role::Client, route.target.host));
}

void net::Connector::Private::succeed()
{
    limit.cancel();
    link->pauseReading();
    link->setTap({&network.recorder, session, ws::Direction::ServerToClient});
    std::exchange(done, {})(std::move(link));
}

void net::Connector::Private::fail()
{
    limit.cancel();
    link.reset();
    std::exchange(done, {})(nullptr);
}

void net::Connector::Private::watch(ws::TimeoutKind kind)
{
    limit.after(route.limit, [this, kind] { timeOut(kind); });
}

void net::Connector::Private::timeOut(ws::TimeoutKind kind)
{
    if (lookup) {
        ws::NameResolved late;
        late.host = firstHop().host;
        late.outcome = ws::Outcome::Timeout;
        late.took = now() - phaseBegun;
        record(late);
        lookup.reset();
    }
    if (dialer)
        dialer->stop(ws::Outcome::Timeout);
    if (proxy && link && !tls)
        proxyAnswered(ws::Outcome::Timeout, "no answer");
    if (kind == ws::TimeoutKind::Tls) {
        ws::TlsFailed late;
        late.fault = "timeout";
        late.says = "the peer did not finish the TLS handshake in time";
        late.took = now() - phaseBegun;
        record(late);
    }
    record(ws::TimeoutReached{kind, route.limit});
    fail();
}

void net::Connector::Private::record(ws::EventBody body)
{
    ws::Event event;
    event.time = now();
    event.body = std::move(body);
    network.recorder.event(session, event);
}

void net::Connector::Private::proxyAnswered(ws::Outcome outcome, const std::string &says)
{
    Url shown = *route.proxy;
    shown.target.clear();
    ws::ProxyAnswered answer;
    answer.proxy = shown.text();
    answer.outcome = outcome;
    answer.says = says;
    answer.took = now() - phaseBegun;
    record(answer);
}

void net::Connector::Private::linkReceived(ws::Bytes bytes, ws::Time)
{
    link->write(proxy->receive(bytes));
    if (proxy->state() == ProxyTalk::State::Asking)
        return;
    const bool open = proxy->state() == ProxyTalk::State::Open;
    proxyAnswered(open ? ws::Outcome::Ok : ws::Outcome::Failed, proxy->says());
    link->pauseReading();
    phaseBegun = now();
    if (open)
        secure();
    else
        fail();
}

void net::Connector::Private::linkEof(ws::Time)
{
    if (proxy)
        proxyAnswered(ws::Outcome::Failed, "the proxy ended TCP");
    fail();
}

void net::Connector::Private::linkReset(ws::Time)
{
    if (proxy)
        proxyAnswered(ws::Outcome::Failed, "the proxy reset TCP");
    fail();
}

void net::Connector::Private::linkSecured(const ws::TlsDone &what)
{
    record(what);
    succeed();
}

void net::Connector::Private::linkInsecure(const ws::TlsFailed &failure)
{
    record(failure);
    fail();
}

net::Connector::Connector(Network &network, capture::SessionId session, Route route, Done done)
    : d(std::make_shared<Private>(network, session, std::move(route), std::move(done)))
{
    d->start();
}

net::Connector::~Connector()
{
    if (d->dialer)
        d->dialer->stop(ws::Outcome::Cancelled);
}
