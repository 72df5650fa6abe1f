#include "explain/page_console.h"
#include "explain/page_engine.h"

#include <algorithm>
#include <array>

// The page gets error and close in every case; what differs is the console, and Firefox's 1015.

namespace explain {

namespace {

struct ConnectWords {
    std::string_view id, chromium, webkit;
};
constexpr std::array connectWords = {
    ConnectWords{"refused", "net::ERR_CONNECTION_REFUSED", "Connection refused"},
    ConnectWords{"unreachable", "net::ERR_ADDRESS_UNREACHABLE", "No route to host"},
    ConnectWords{"timeout", "net::ERR_CONNECTION_TIMED_OUT", "Connection timed out"},
    ConnectWords{"reset", "net::ERR_CONNECTION_RESET", "Connection reset by peer"},
    ConnectWords{"other", "net::ERR_FAILED", "Unknown error"},
};

struct TlsWords {
    std::string_view id, chromium, webkit;
};
constexpr std::string_view badCertificate = "Unacceptable TLS certificate";
constexpr std::array tlsWords = {
    TlsWords{"expired", "net::ERR_CERT_DATE_INVALID", badCertificate},
    TlsWords{"not-yet-valid", "net::ERR_CERT_DATE_INVALID", badCertificate},
    TlsWords{"wrong-host", "net::ERR_CERT_COMMON_NAME_INVALID", badCertificate},
    TlsWords{"self-signed", "net::ERR_CERT_AUTHORITY_INVALID", badCertificate},
    TlsWords{"unknown-ca", "net::ERR_CERT_AUTHORITY_INVALID", badCertificate},
    TlsWords{"revoked", "net::ERR_CERT_REVOKED", badCertificate},
    TlsWords{"not-tls", "net::ERR_SSL_PROTOCOL_ERROR",
             "Error performing TLS handshake: An unexpected TLS packet was received."},
    TlsWords{"protocol", "net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH", "Peer sent fatal TLS alert: Error in protocol version"},
    TlsWords{"alert", "net::ERR_SSL_PROTOCOL_ERROR", "Peer sent fatal TLS alert: Internal error"},
    TlsWords{"cut", "net::ERR_CONNECTION_CLOSED",
             "Peer failed to perform TLS handshake: The TLS connection was non-properly terminated."},
    TlsWords{"reset", "net::ERR_CONNECTION_RESET",
             "Peer failed to perform TLS handshake: Error receiving data: Connection reset by peer"},
    TlsWords{"other", "net::ERR_SSL_PROTOCOL_ERROR", "Error performing TLS handshake"},
};

/// Alerts of the server (RFC 8446, 6.2): Chromium's error where it is not the protocol error, GnuTLS's name.
struct AlertWords {
    int alert;
    std::string_view chromium, gnutls;
};
constexpr std::array alertWords = {
    AlertWords{10, {}, "Unexpected message"},
    AlertWords{20, "net::ERR_SSL_BAD_RECORD_MAC_ALERT", "Bad record MAC"},
    AlertWords{22, {}, "Record overflow"},
    AlertWords{40, "net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH", "Handshake failed"},
    AlertWords{42, "net::ERR_BAD_SSL_CLIENT_AUTH_CERT", "Certificate is bad"},
    AlertWords{43, "net::ERR_BAD_SSL_CLIENT_AUTH_CERT", "Certificate is not supported"},
    AlertWords{44, "net::ERR_BAD_SSL_CLIENT_AUTH_CERT", "Certificate was revoked"},
    AlertWords{45, "net::ERR_BAD_SSL_CLIENT_AUTH_CERT", "Certificate is expired"},
    AlertWords{46, "net::ERR_BAD_SSL_CLIENT_AUTH_CERT", "Unknown certificate"},
    AlertWords{47, {}, "Illegal parameter"},
    AlertWords{48, "net::ERR_BAD_SSL_CLIENT_AUTH_CERT", "CA is unknown"},
    AlertWords{49, "net::ERR_BAD_SSL_CLIENT_AUTH_CERT", "Access was denied"},
    AlertWords{50, {}, "Decode error"},
    AlertWords{51, "net::ERR_SSL_DECRYPT_ERROR_ALERT", "Decrypt error"},
    AlertWords{70, "net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH", "Error in protocol version"},
    AlertWords{71, "net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH", "Insufficient security"},
    AlertWords{80, {}, "Internal error"},
    AlertWords{86, {}, "Inappropriate fallback"},
    AlertWords{109, {}, "An extension was expected but was not seen"},
    AlertWords{110, {}, "An unsupported extension was sent"},
    AlertWords{112, "net::ERR_SSL_UNRECOGNIZED_NAME_ALERT", "The server name sent was not recognized"},
    AlertWords{116, {}, "Certificate is required"},
    AlertWords{120, {}, "No supported application protocol could be negotiated"},
};
constexpr int certificateRequired = 116;

template <typename Table>
const auto &rowOf(const Table &table, std::string_view id)
{
    const auto row = std::ranges::find(table, id, &Table::value_type::id);
    return row == table.end() ? table.back() : *row;
}

void failAs(PageState &page, std::string_view chromium, std::string_view webkit)
{
    switch (page.engine) {
    case Engine::Chromium:
        logChromium(page, chromium);
        break;
    case Engine::Firefox:
        logFirefox(page);
        break;
    case Engine::WebKit:
        logWebKit(page, webkit);
        break;
    case Engine::Standard:
        break;
    }
}

std::string establishing(std::string_view netError) { return "Error in connection establishment: " + std::string(netError); }

/// Of several name servers' ways to say no only "there is no such name" is final.
bool isTemporary(std::string_view resolverError) { return resolverError.find("emporary") != std::string_view::npos; }

std::string chromiumTls(const PageTlsFailed &fact, const TlsWords &words)
{
    if (fact.fault == "timeout")
        return "WebSocket opening handshake timed out";
    if (fact.alert == certificateRequired)
        return "WebSocket opening handshake was canceled";
    const auto alert = std::ranges::find(alertWords, fact.alert.value_or(-1), &AlertWords::alert);
    const bool named = alert != alertWords.end() && !alert->chromium.empty();
    return establishing(named ? alert->chromium : words.chromium);
}

std::string webkitTls(const PageTlsFailed &fact, const TlsWords &words)
{
    const auto alert = std::ranges::find(alertWords, fact.alert.value_or(-1), &AlertWords::alert);
    if (alert != alertWords.end())
        return "Peer sent fatal TLS alert: " + std::string(alert->gnutls);
    return std::string(words.webkit);
}

} // namespace

void failName(PageState &page, const PageNameFailed &fact)
{
    const std::string_view why = isTemporary(fact.error) ? "Temporary failure in name resolution" : "Name or service not known";
    failAs(page, establishing("net::ERR_NAME_NOT_RESOLVED"), "Error resolving “" + page.host + "”: " + std::string(why));
    failPage(page);
}

void failConnect(PageState &page, const PageConnectFailed &fact)
{
    const ConnectWords &words = rowOf(connectWords, fact.errorId);
    const bool network = fact.error.find("etwork is unreachable") != std::string::npos;
    const std::string why(network ? "Network is unreachable" : words.webkit);
    failAs(page, establishing(words.chromium), "Could not connect to " + page.host + ": " + why);
    page.surprised = fact.errorId != "refused";
    failPage(page);
}

void failTls(PageState &page, const PageTlsFailed &fact)
{
    const TlsWords &words = rowOf(tlsWords, fact.fault);
    if (fact.fault == "timeout" && page.engine == Engine::WebKit)
        return; // it waits for ever
    failAs(page, chromiumTls(fact, words), webkitTls(fact, words));
    fireError(page);
    const bool transport = fact.fault == "cut" || fact.fault == "reset" || fact.fault == "timeout";
    fireClose(page, page.engine == Engine::Firefox && !transport ? tlsHandshake : abnormal, {}, false);
}

void failProxy(PageState &page, const PageProxyFailed &fact)
{
    const bool connected = fact.says.find("HTTP/") != std::string::npos;
    failAs(page, connected ? "Establishing a tunnel via proxy server failed." : establishing("net::ERR_PROXY_CONNECTION_FAILED"),
        "Could not connect to " + page.host + ": " + fact.says);
    page.surprised = true;
    failPage(page);
}

} // namespace explain
