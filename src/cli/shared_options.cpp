#include "cli/shared_options.h"

#include "cli/values.h"
#include "cli/verb.h"

#include <CLI/CLI.hpp>

namespace cli {

void addOutputOptions(CLI::App &verb, OutputOptions &options)
{
    verb.add_option("--record", options.record, "Write the session file (pcapng) here")->type_name("FILE.pcapng");
    verb.add_option("--format", options.format, "What standard output gets: text or jsonl")
        ->check(CLI::IsMember({"text", "jsonl"}))
        ->capture_default_str();
    verb.add_flag("--quiet,-q", options.quiet, "No notes on standard error; as text, only the verdicts");
    verb.add_flag("--reveal", options.reveal, "Do not mask secrets");
}

void addListenOptions(CLI::App &verb, ListenOptions &options)
{
    verb.add_option("--listen", options.listen, "Where to listen; port 0 picks a free one")
        ->type_name("ADDR:PORT")
        ->capture_default_str();
    verb.add_option("--port", [&options](const CLI::results_t &values) {
        const std::size_t colon = options.listen.rfind(':');
        options.listen = options.listen.substr(0, colon) + ":" + values.front();
        return true;
    }, "The port alone, on the address of --listen")->type_name("PORT");
    verb.add_option("--port-file", options.portFile, "Write the port here once it is open")->type_name("FILE");
    verb.add_flag("--tls", options.tls, "Speak TLS; without --cert, with a self-signed certificate made at start");
    verb.add_option("--cert", options.certificate, "Certificate chain of the server, PEM")->type_name("FILE");
    verb.add_option("--key", options.key, "Its private key, PEM")->type_name("FILE");
    verb.add_option("--tls-fault", options.tlsFault, "A TLS that is broken on purpose")
        ->check(CLI::IsMember({"expired", "wrong-host", "not-yet-valid", "private-ca", "weak", "cut"}));
    verb.add_option("--ca-out", options.caOut, "Write the certificate of the CA that signed ours here, PEM")->type_name("FILE");
    verb.add_option("--max-clients", options.maxClients, "Clients at once")
        ->check(CLI::Range(1u, 1'000'000u))
        ->capture_default_str();
}

ws::Result<net::ListenRequest> listenRequest(const ListenOptions &options)
{
    const ws::Result<ListenAddress> address = parseListen(options.listen);
    if (!address)
        return address.error();
    net::ListenRequest request;
    request.address = address.value().address;
    request.port = address.value().port;
    request.tls = options.tls || !options.certificate.empty() || !options.tlsFault.empty() || !options.caOut.empty();
    request.tlsFault = options.tlsFault;
    request.tlsFiles.certificateFile = options.certificate;
    request.tlsFiles.keyFile = options.key;
    request.caOut = options.caOut;
    request.maxClients = options.maxClients;
    return request;
}

void addRequestOptions(CLI::App &verb, RequestOptions &options)
{
    verb.add_option("--origin", options.origin, "The Origin header");
    verb.add_option("--header,-H", options.headers, "A header of the opening handshake, \"Name: Value\"; may be repeated")
        ->allow_extra_args(false);
    verb.add_option("--subprotocol", options.subprotocols, "A subprotocol to offer; may be repeated")->allow_extra_args(false);
    verb.add_option("--cookie", options.cookie, "The Cookie header");
    verb.add_option("--user-agent", options.userAgent, "The User-Agent header");
    verb.add_flag("--no-deflate", options.noDeflate, "Do not offer permessage-deflate");
    verb.add_flag("--insecure,-k", options.insecure, "Go on when the server's certificate is not valid");
    verb.add_option("--ca", options.caFile, "Certificates to trust, PEM")->type_name("FILE");
    verb.add_option("--key-log", options.keyLog, "Write the TLS keys here, for Wireshark. Who has them can read the session")
        ->type_name("FILE");
    verb.add_option("--proxy", options.proxy, "http://, https:// or socks5:// address of a proxy")->type_name("URL");
}

ws::Result<net::ConnectRequest> connectRequest(const std::string &url, const RequestOptions &options)
{
    net::ConnectRequest request;
    request.url = url;
    for (const auto &[name, value] : {std::pair("Origin", &options.origin), std::pair("User-Agent", &options.userAgent),
                                      std::pair("Cookie", &options.cookie)}) {
        if (value->empty())
            continue;
        const ws::Result<ws::HttpField> field = parseHeader(std::string(name) + ": " + *value);
        if (!field)
            return field.error();
        request.fields.push_back(field.value());
    }
    for (const std::string &header : options.headers) {
        const ws::Result<ws::HttpField> field = parseHeader(header);
        if (!field)
            return field.error();
        request.fields.push_back(field.value());
    }
    request.subprotocols = options.subprotocols;
    request.offerDeflate = !options.noDeflate;
    request.tls = {!options.insecure, options.caFile, options.certificate, options.key, options.keyLog};
    request.proxy = options.proxy;
    return request;
}

ws::Result<std::unique_ptr<net::Engine>> startEngine(const OutputOptions &options)
{
    auto recorder = options.record.empty() ? capture::Recorder::createTemporary() : capture::Recorder::create(options.record);
    if (!recorder)
        return recorder.error();
    return net::Engine::create(std::move(recorder).value());
}

} // namespace cli
