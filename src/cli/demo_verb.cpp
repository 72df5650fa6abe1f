// wiretale-cli demo: eight sessions against the built-in mock server, told one after the other.
#include "cli/interrupt.h"
#include "cli/live_output.h"
#include "cli/profile.h"
#include "cli/verb.h"

#include <CLI/CLI.hpp>

#include <array>
#include <thread>

namespace cli {

namespace {

struct DemoSession {
    const char *address, *says;
};

/// The eight of the window's welcome page.
constexpr std::array<DemoSession, 8> sessions = {{
    {"/greet?n=3&after=50ms", "An ordinary session: three messages, then a clean close"},
    {"/reject/403", "The server refuses the opening handshake with HTTP 403"},
    {"/bad-accept", "The answer's Sec-WebSocket-Accept does not fit the key"},
    {"/refuse/4403?reason=token%20expired", "The readable refusal: accept, then close with 4403 and a reason"},
    {"/close/1001?reason=restart", "The server closes with 1001"},
    {"/late-data", "A data frame after the Close"},
    {"/drop", "TCP ends without a Close frame"},
    {"/rst", "The server cuts TCP"},
}};

void playOne(net::Engine &engine, const std::string &base, const DemoSession &demo, LiveOutput &live)
{
    note(std::string("\n") + demo.says + ": " + demo.address);
    net::ConnectRequest request;
    request.url = base + demo.address;
    actAs("chromium", request);
    const capture::SessionId id = orFault(engine.connect(request), SystemFault);
    const auto recording = engine.recording();
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    const auto isOver = [&] {
        for (std::size_t i = 0; i < recording->sessionCount(); ++i)
            if (const auto session = recording->session(i); session->info().id == id)
                return session->ended();
        return false;
    };
    const auto closeAt = deadline - std::chrono::milliseconds(9400); // what is open for long is closed by us
    bool closed = false;
    while (!isOver() && !interrupted() && std::chrono::steady_clock::now() < deadline) {
        live.pump(std::chrono::milliseconds(50));
        if (!closed && std::chrono::steady_clock::now() > closeAt)
            closed = engine.close(id, std::uint16_t(1000), "bye");
    }
    live.pump(std::chrono::milliseconds(0));
}

struct DemoOptions {
    OutputOptions output;
};

int demo(const DemoOptions &options)
{
    catchInterrupts();
    // Two engines, so that each session is told once, from the client's side.
    const auto server = orFault(startEngine({}), SystemFault);
    net::MockRequest mock;
    mock.listen.port = 0;
    const net::ServerInfo info = orFault(server->startMock(mock), SystemFault);
    const auto engine = orFault(startEngine(options.output), SystemFault);
    LiveOutput live(*engine->recording(), options.output);
    for (const DemoSession &session : sessions)
        if (!interrupted())
            playOne(*engine, info.url, session, live);
    engine->shutDown(std::chrono::seconds(1));
    live.finish();
    server->shutDown(std::chrono::seconds(1));
    return interrupted() ? Interrupted : Success;
}

} // namespace

void addDemoVerb(CLI::App &app, int &exit)
{
    CLI::App *verb = app.add_subcommand("demo", "Play eight sessions against the built-in mock server and tell their tales");
    const auto options = std::make_shared<DemoOptions>();
    addOutputOptions(*verb, options->output);
    verb->callback([options, &exit] { exit = runVerb([&] { return demo(*options); }); });
}

} // namespace cli
