#pragma once

#include "cli/output.h"
#include "net/engine.h"

#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace cli {

/// --record, --format, --quiet, --reveal: the same for every live verb.
struct OutputOptions {
    std::string record, format = "text";
    bool quiet = false, reveal = false;
    bool secondOpinion = false; ///< of the verbs that offer it
};
void addOutputOptions(CLI::App &verb, OutputOptions &options);

/// --listen, --tls, --cert, --key, ...: the same for serve and relay.
struct ListenOptions {
    std::string listen = "127.0.0.1:9001", portFile, certificate, key, tlsFault, caOut;
    bool tls = false;
    unsigned maxClients = 20000;
};
void addListenOptions(CLI::App &verb, ListenOptions &options);
ws::Result<net::ListenRequest> listenRequest(const ListenOptions &options);

/// --origin, --header, --subprotocol, TLS towards a server, ...: the same for connect and relay.
struct RequestOptions {
    std::string origin, cookie, userAgent, caFile, certificate, key, keyLog, proxy;
    std::vector<std::string> headers, subprotocols;
    bool insecure = false, noDeflate = false;
};
void addRequestOptions(CLI::App &verb, RequestOptions &options);
ws::Result<net::ConnectRequest> connectRequest(const std::string &url, const RequestOptions &options);

/// The network, recording into --record's file or a temporary one.
ws::Result<std::unique_ptr<net::Engine>> startEngine(const OutputOptions &options);

/// A fault already told in a sentence; thrown inside a verb, caught by runVerb.
struct Fault {
    int exit;
    std::string says;
};
/// The value, or the Fault with that exit code.
template <typename T>
T orFault(ws::Result<T> result, int exit)
{
    if (!result)
        throw Fault{exit, result.error().says};
    return std::move(result).value();
}
/// Runs a verb's body and turns a Fault into its sentence and code.
template <typename Body>
int runVerb(const Body &body)
{
    try {
        return body();
    } catch (const Fault &fault) {
        complain(fault.says);
        return fault.exit;
    }
}

} // namespace cli
