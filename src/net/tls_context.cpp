#include "net/tls_context.h"

#include "net/clock.h"
#include "net/tls_certificate.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace {

constexpr net::TlsFaultKind faultKinds[] = {
    {"expired", "The certificate has expired."},
    {"wrong-host", "The certificate is for wrong-host.invalid."},
    {"not-yet-valid", "The certificate is not valid yet."},
    {"private-ca", "The certificate is signed by a private authority."},
    {"weak", "The server speaks TLS 1.0 and 1.1 only."},
    {"cut", "The server ends TCP inside the TLS handshake."},
};

constexpr unsigned char http11[] = "\x08http/1.1";

void freeLogName(void *, void *name, CRYPTO_EX_DATA *, int, long, void *)
{
    delete static_cast<std::string *>(name);
}

int logNameIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, freeLogName);
    return index;
}

/// NSS key log: a line a secret, appended, as Wireshark reads it.
void logKey(const SSL *ssl, const char *line)
{
    const auto *path = static_cast<const std::string *>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), logNameIndex()));
    if (const std::unique_ptr<std::FILE, net::Release<std::fclose>> file(std::fopen(path->c_str(), "ae")); file)
        std::fprintf(file.get(), "%s\n", line);
}

ws::Status useKeyLog(SSL_CTX *context, const std::string &path)
{
    if (path.empty())
        return ws::Done{};
    if (const std::unique_ptr<std::FILE, net::Release<std::fclose>> file(std::fopen(path.c_str(), "ae")); !file)
        return ws::Error{"Could not write the key log " + path + ": " + std::strerror(errno) + ".", errno};
    SSL_CTX_set_ex_data(context, logNameIndex(), new std::string(path));
    SSL_CTX_set_keylog_callback(context, logKey);
    return ws::Done{};
}

ws::Status useFiles(SSL_CTX *context, const net::TlsOptions &options)
{
    if (options.certificateFile.empty())
        return ws::Done{};
    if (SSL_CTX_use_certificate_chain_file(context, options.certificateFile.c_str()) != 1)
        return ws::Error{"Could not read the certificate " + options.certificateFile + ": " + net::lastTlsError() + "."};
    const std::string &key = options.keyFile.empty() ? options.certificateFile : options.keyFile;
    if (SSL_CTX_use_PrivateKey_file(context, key.c_str(), SSL_FILETYPE_PEM) != 1)
        return ws::Error{"Could not read the private key " + key + ": " + net::lastTlsError() + "."};
    return ws::Done{};
}

ws::Status useAuthorities(SSL_CTX *context, const std::string &caFile)
{
    SSL_CTX_set_default_verify_paths(context);
    if (!caFile.empty() && SSL_CTX_load_verify_locations(context, caFile.c_str(), nullptr) != 1)
        return ws::Error{"Could not read the authority's certificate " + caFile + ": " + net::lastTlsError() + "."};
    return ws::Done{};
}

net::SslContext baseContext(const SSL_METHOD *method)
{
    net::SslContext context(SSL_CTX_new(method));
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    return context;
}

/// Only http/1.1 is spoken; a client that offers nothing or other protocols goes on without ALPN (RFC 7301, 3.2).
int selectHttp11(SSL *, const unsigned char **chosen, unsigned char *size, const unsigned char *offered, unsigned offeredSize, void *)
{
    unsigned char *match = nullptr;
    if (SSL_select_next_proto(&match, size, http11, sizeof http11 - 1, offered, offeredSize) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *chosen = match;
    return SSL_TLSEXT_ERR_OK;
}

net::CertificateWish leafWish(const net::ListenRequest &request)
{
    net::CertificateWish wish{.names = {"localhost", "127.0.0.1", "::1"}};
    if (std::ranges::find(wish.names, request.address) == wish.names.end())
        wish.names.push_back(request.address);
    if (request.tlsFault == "wrong-host")
        wish.names = {wish.commonName = "wrong-host.invalid"};
    if (request.tlsFault == "expired")
        wish.notBefore = std::chrono::hours(-24 * 60), wish.notAfter = std::chrono::hours(-24 * 30);
    if (request.tlsFault == "not-yet-valid")
        wish.notBefore = std::chrono::hours(24 * 30), wish.notAfter = std::chrono::hours(24 * 365);
    return wish;
}

ws::Status useIdentity(SSL_CTX *context, const net::Identity &identity)
{
    if (SSL_CTX_use_certificate(context, identity.certificate.get()) != 1 || SSL_CTX_use_PrivateKey(context, identity.key.get()) != 1)
        return ws::Error{"Could not use the certificate: " + net::lastTlsError() + "."};
    return ws::Done{};
}

/// Every fault but "weak" and "cut" shows best under a private authority, as then nothing else is wrong.
bool wantsAuthority(const net::ListenRequest &request)
{
    return !request.caOut.empty() || (!request.tlsFault.empty() && request.tlsFault != "weak" && request.tlsFault != "cut");
}

ws::Status useMadeCertificate(SSL_CTX *context, const net::ListenRequest &request)
{
    if (!wantsAuthority(request)) {
        const auto leaf = net::makeCertificate(leafWish(request), nullptr, net::now());
        return leaf ? useIdentity(context, leaf.value()) : ws::Status(leaf.error());
    }
    const auto authority = net::makeCertificate({.commonName = "Wiretale private CA", .authority = true}, nullptr, net::now());
    if (!authority)
        return authority.error();
    if (!request.caOut.empty())
        if (const ws::Status written = net::writePem(request.caOut, net::pemOf(authority.value().certificate.get())); !written)
            return written;
    const auto leaf = net::makeCertificate(leafWish(request), &authority.value(), net::now());
    return leaf ? useIdentity(context, leaf.value()) : ws::Status(leaf.error());
}

} // namespace

ws::Result<net::SslContext> net::clientTlsContext(const TlsOptions &options)
{
    SslContext context = baseContext(TLS_client_method());
    SSL_CTX_set_verify(context.get(), options.verify ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, nullptr);
    SSL_CTX_set_alpn_protos(context.get(), http11, sizeof http11 - 1);
    for (const ws::Status &step : {useAuthorities(context.get(), options.caFile), useFiles(context.get(), options), useKeyLog(context.get(), options.keyLogFile)})
        if (!step)
            return step.error();
    return context;
}

ws::Result<net::SslContext> net::serverTlsContext(const ListenRequest &request)
{
    if (!request.tlsFault.empty() && std::ranges::find(faultKinds, request.tlsFault, &TlsFaultKind::id) == std::end(faultKinds))
        return ws::Error{"\"" + request.tlsFault + "\" is no TLS fault; there are expired, wrong-host, not-yet-valid, private-ca, weak and cut."};
    SslContext context = baseContext(TLS_server_method());
    SSL_CTX_set_alpn_select_cb(context.get(), selectHttp11, nullptr);
    if (request.tlsFault == "weak") {
        SSL_CTX_set_security_level(context.get(), 0);
        SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context.get(), TLS1_1_VERSION);
    }
    const ws::Status certificate = request.tlsFiles.certificateFile.empty() ? useMadeCertificate(context.get(), request) : useFiles(context.get(), request.tlsFiles);
    if (!certificate)
        return certificate.error();
    if (const ws::Status logged = useKeyLog(context.get(), request.tlsFiles.keyLogFile); !logged)
        return logged.error();
    return context;
}

std::span<const net::TlsFaultKind> net::tlsFaultKinds()
{
    return faultKinds;
}
