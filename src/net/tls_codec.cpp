#include "net/tls_codec.h"

#include "net/tls_certificate.h"

#include <arpa/inet.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace {

bool isAddress(const std::string &host)
{
    unsigned char room[16];
    return inet_pton(AF_INET, host.c_str(), room) == 1 || inet_pton(AF_INET6, host.c_str(), room) == 1;
}

/// SNI carries names only (RFC 6066, 3); an address is verified against the certificate's addresses.
void expectHost(SSL *ssl, const std::string &host)
{
    if (isAddress(host)) {
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host.c_str());
        return;
    }
    SSL_set_tlsext_host_name(ssl, host.c_str());
    SSL_set_hostflags(ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    SSL_set1_host(ssl, host.c_str());
}

int codecIndex()
{
    static const int index = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

} // namespace

net::TlsCodec::TlsCodec(SSL_CTX *context, ws::Role role, std::string host)
    : m_ssl(SSL_new(context))
    , m_in(BIO_new(BIO_s_mem()))
    , m_out(BIO_new(BIO_s_mem()))
    , m_host(std::move(host))
{
    BIO_set_mem_eof_return(m_in, -1);
    SSL_set_bio(m_ssl.get(), m_in, m_out);
    SSL_set_ex_data(m_ssl.get(), codecIndex(), this);
    if (role == ws::Role::Server) {
        SSL_set_accept_state(m_ssl.get());
        return;
    }
    SSL_set_connect_state(m_ssl.get());
    expectHost(m_ssl.get(), m_host);
    SSL_set_verify(m_ssl.get(), SSL_get_verify_mode(m_ssl.get()), verified);
}

net::TlsCodec::~TlsCodec() = default;

/// Goes on after each fault, so that all of them are known, and refuses at the leaf, which OpenSSL comes to last.
int net::TlsCodec::verified(int ok, X509_STORE_CTX *store)
{
    auto *ssl = static_cast<SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto *codec = static_cast<TlsCodec *>(SSL_get_ex_data(ssl, codecIndex()));
    const int error = X509_STORE_CTX_get_error(store);
    if (!ok && std::ranges::find(codec->m_errors, error) == codec->m_errors.end())
        codec->m_errors.push_back(error);
    const bool last = ok && X509_STORE_CTX_get_error_depth(store) == 0;
    if (!last || codec->m_errors.empty() || !(SSL_get_verify_mode(ssl) & SSL_VERIFY_PEER))
        return 1;
    X509_STORE_CTX_set_error(store, codec->m_errors.front());
    return 0;
}

net::TlsCodec::State net::TlsCodec::handshake()
{
    if (m_state != State::Handshaking)
        return m_state;
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl.get());
    const bool verify = SSL_get_verify_mode(m_ssl.get()) & SSL_VERIFY_PEER;
    const bool refused = verify && !SSL_is_server(m_ssl.get()) && !m_errors.empty();
    if (!m_errors.empty())
        m_fault = certificateFault(m_errors, describeChain(m_ssl.get()), m_host);
    if (refused)
        return m_state = State::Failed;
    if (result == 1)
        return m_state = State::Open;
    const int why = SSL_get_error(m_ssl.get(), result);
    if (why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE)
        return m_state;
    m_fault = handshakeFault();
    return m_state = State::Failed;
}

void net::TlsCodec::feed(ws::Bytes ciphertext)
{
    BIO_write(m_in, ciphertext.data(), int(ciphertext.size()));
}

std::size_t net::TlsCodec::read(std::span<std::uint8_t> room)
{
    if (m_state != State::Open)
        return 0;
    ERR_clear_error();
    std::size_t size = 0;
    if (SSL_read_ex(m_ssl.get(), room.data(), room.size(), &size) == 1)
        return size;
    const int why = SSL_get_error(m_ssl.get(), 0);
    if (why == SSL_ERROR_ZERO_RETURN)
        m_state = State::PeerClosed;
    else if (why == SSL_ERROR_SSL || why == SSL_ERROR_SYSCALL) {
        m_fault = handshakeFault();
        m_state = State::Failed;
    }
    return 0;
}

void net::TlsCodec::write(ws::Bytes plaintext)
{
    std::size_t written = 0;
    if (!plaintext.empty())
        SSL_write_ex(m_ssl.get(), plaintext.data(), plaintext.size(), &written);
}

void net::TlsCodec::sendCloseNotify()
{
    if (m_state == State::Open || m_state == State::PeerClosed)
        SSL_shutdown(m_ssl.get());
    ERR_clear_error();
}

ws::ByteBuffer net::TlsCodec::takeCiphertext()
{
    ws::ByteBuffer bytes(BIO_ctrl_pending(m_out));
    if (!bytes.empty())
        BIO_read(m_out, bytes.data(), int(bytes.size()));
    return bytes;
}

ws::TlsDone net::TlsCodec::done() const
{
    const SSL *ssl = m_ssl.get();
    const unsigned char *alpn = nullptr;
    unsigned alpnSize = 0;
    SSL_get0_alpn_selected(ssl, &alpn, &alpnSize);
    const char *name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
    ws::TlsDone done;
    done.version = SSL_get_version(ssl);
    done.cipher = SSL_get_cipher_name(ssl);
    if (alpn)
        done.alpn.assign(reinterpret_cast<const char *>(alpn), alpnSize);
    done.serverName = name ? name : "";
    done.chain = describeChain(ssl);
    done.verified = (SSL_get_verify_mode(ssl) & SSL_VERIFY_PEER) && m_errors.empty();
    done.fault = m_fault.id;
    return done;
}

ws::TlsFailed net::TlsCodec::failure() const
{
    ws::TlsFailed failure;
    failure.fault = m_fault.id;
    failure.says = m_fault.says;
    failure.chain = describeChain(m_ssl.get());
    return failure;
}
