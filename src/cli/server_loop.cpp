#include "cli/server_loop.h"

#include "cli/interrupt.h"
#include "cli/live_output.h"
#include "cli/verb.h"
#include "exporters/temporary_file.h"

namespace cli {

namespace {

void writePortFile(const std::string &path, std::uint16_t port)
{
    auto file = orFault(exporters::TemporaryFile::beside(path), SystemFault);
    file.write(std::to_string(port) + "\n");
    orFault(file.commit(), SystemFault);
}

} // namespace

int serveUntilInterrupted(net::Engine &engine, const net::ServerInfo &server, const OutputOptions &output,
                          const std::string &portFile, const std::string &what)
{
    catchInterrupts();
    LiveOutput live(*engine.recording(), output);
    live.onPrinted([&](capture::SessionId id) { engine.withRecorder([id](capture::Recorder &recorder) { recorder.forget(id); }); });
    if (!portFile.empty())
        writePortFile(portFile, server.port);
    if (!output.quiet)
        note(what + " on " + server.url + (output.record.empty() ? "" : ", recording to " + output.record) + ". Ctrl+C stops it.");
    if (!server.remark.empty()) // who can reach the server is said on every start
        note(server.remark);
    if (!server.controlToken.empty())
        note("Control token: " + server.controlToken);
    bool told = false;
    while (!interrupted() && !live.failed()) {
        live.pump(std::chrono::milliseconds(100));
        if (!told && !engine.recording()->remarks().empty()) {
            complain(engine.recording()->remarks().front());
            told = true;
        }
    }
    engine.shutDown(std::chrono::seconds(2));
    live.finish();
    return interrupted() ? Interrupted : SystemFault;
}

} // namespace cli
