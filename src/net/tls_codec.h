#pragma once

#include "net/tls_fault.h"
#include "ws/bytes.h"

#include <memory>
#include <string>

namespace net {

/// TLS as a codec, sans I/O: ciphertext from the socket in, ciphertext for the socket out, plaintext on the other side.
class TlsCodec {
public:
    enum class State : std::uint8_t { Handshaking, Open, PeerClosed, Failed };

    /// `host`: for SNI and verification; empty for a server.
    TlsCodec(SSL_CTX *context, ws::Role role, std::string host);
    ~TlsCodec();
    TlsCodec(const TlsCodec &) = delete;
    TlsCodec &operator=(const TlsCodec &) = delete;

    /// Begins, and goes on with, the handshake; to be called once at the start and after each feed() until Open.
    State handshake();
    void feed(ws::Bytes ciphertext);
    /// Puts decrypted bytes into `room`; returns how many. 0: all is read, or the peer closed (state()).
    std::size_t read(std::span<std::uint8_t> room);
    void write(ws::Bytes plaintext);
    void sendCloseNotify();
    /// What is to go to the socket, handed over.
    ws::ByteBuffer takeCiphertext();

    State state() const { return m_state; }
    /// What the handshake came to; `took` is left to the caller.
    ws::TlsDone done() const;
    ws::TlsFailed failure() const;

private:
    static int verified(int ok, X509_STORE_CTX *store);

    SslPointer m_ssl;
    BIO *m_in = nullptr; ///< owned by m_ssl
    BIO *m_out = nullptr;
    std::string m_host;
    VerifyErrors m_errors;
    TlsFault m_fault;
    State m_state = State::Handshaking;
};

} // namespace net
