#include "net/tls_fault.h"

#include "net/tls_certificate.h"

#include <openssl/err.h>
#include <openssl/sslerr.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <ctime>

namespace {

/// In order of what tells a person most: trust is often missing in tests anyway, a wrong date or name is not.
struct FaultRow {
    int error;
    std::string_view id, says;
};
constexpr FaultRow rows[] = {
    {X509_V_ERR_CERT_HAS_EXPIRED, "expired", "the certificate expired on {END}"},
    {X509_V_ERR_CERT_NOT_YET_VALID, "not-yet-valid", "the certificate is valid from {BEGIN} on only"},
    {X509_V_ERR_HOSTNAME_MISMATCH, "wrong-host", "the certificate is for {NAMES}, not for {HOST}"},
    {X509_V_ERR_IP_ADDRESS_MISMATCH, "wrong-host", "the certificate is for {NAMES}, not for {HOST}"},
    {X509_V_ERR_CERT_REVOKED, "revoked", "the certificate was revoked"},
    {X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, "self-signed", "the certificate is signed by itself"},
    {X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, "unknown-ca", "the certificate is signed by an authority that is not trusted here ({ISSUER})"},
    {X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, "unknown-ca", "the certificate is signed by an authority that is not known here ({ISSUER})"},
    {X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, "unknown-ca", "the certificate is signed by an authority that is not known here ({ISSUER})"},
    {X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, "unknown-ca", "the certificate's signature cannot be checked, as its authority is not known here ({ISSUER})"},
};

std::string dateText(ws::Time time)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(std::chrono::time_point_cast<std::chrono::system_clock::duration>(time));
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%d", &parts);
    return text;
}

void fill(std::string &text, std::string_view place, const std::string &value)
{
    if (const std::size_t at = text.find(place); at != std::string::npos)
        text.replace(at, place.size(), value);
}

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text.empty() ? "no name" : text;
}

std::string filled(std::string_view pattern, const std::vector<ws::TlsCertificate> &chain, const std::string &host)
{
    std::string text(pattern);
    const ws::TlsCertificate leaf = chain.empty() ? ws::TlsCertificate() : chain.front();
    fill(text, "{END}", dateText(leaf.notAfter));
    fill(text, "{BEGIN}", dateText(leaf.notBefore));
    fill(text, "{NAMES}", joined(leaf.names));
    fill(text, "{HOST}", host);
    fill(text, "{ISSUER}", chain.empty() ? "unknown" : chain.back().issuer);
    return text;
}

} // namespace

net::TlsFault net::certificateFault(const VerifyErrors &errors, const std::vector<ws::TlsCertificate> &chain, const std::string &host)
{
    TlsFault fault;
    const auto add = [&](std::string_view id, const std::string &says) {
        if (fault.id.empty())
            fault.id = id;
        if (fault.says.find(says) == std::string::npos)
            fault.says += (fault.says.empty() ? "" : "; also ") + says;
    };
    for (const FaultRow &row : rows)
        if (std::ranges::find(errors, row.error) != errors.end())
            add(row.id, filled(row.says, chain, host));
    for (const int error : errors)
        if (std::ranges::find(rows, error, &FaultRow::error) == std::end(rows))
            add("other", X509_verify_cert_error_string(error));
    return fault;
}

net::TlsFault net::handshakeFault()
{
    const unsigned long code = ERR_peek_error();
    const int reason = ERR_GET_REASON(code);
    const std::string says = lastTlsError();
    if (ERR_GET_LIB(code) != ERR_LIB_SSL)
        return {"other", says};
    if (reason == SSL_R_WRONG_VERSION_NUMBER || reason == SSL_R_HTTP_REQUEST || reason == SSL_R_PACKET_LENGTH_TOO_LONG)
        return {"not-tls", "the peer answered with something that is not TLS"};
    if (reason >= SSL_AD_REASON_OFFSET)
        return {"alert", "the peer sent the alert \"" + std::string(SSL_alert_desc_string_long(reason - SSL_AD_REASON_OFFSET)) + "\""};
    return {"protocol", says};
}
