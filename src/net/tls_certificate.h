#pragma once

#include "net/tls_handles.h"
#include "ws/event.h"
#include "ws/result.h"

#include <string>
#include <vector>

namespace net {

/// A certificate and its private key.
struct Identity {
    X509Pointer certificate;
    KeyPointer key;
};

struct CertificateWish {
    std::string commonName = "localhost";
    std::vector<std::string> names{}; ///< DNS names and IP addresses for subjectAltName
    std::chrono::hours notBefore{-1}; ///< from the moment of making
    std::chrono::hours notAfter{24 * 365};
    bool authority = false; ///< may sign others
};

/// Makes a P-256 key and a certificate signed by `issuer`, or by itself where that is null.
ws::Result<Identity> makeCertificate(const CertificateWish &wish, const Identity *issuer, ws::Time now);

/// What the handshake's record shows of a certificate.
ws::TlsCertificate describeCertificate(X509 *certificate);
/// The chain as the peer sent it, leaf first.
std::vector<ws::TlsCertificate> describeChain(const SSL *ssl);

std::string pemOf(X509 *certificate);
/// Writes PEM text; the error names the file.
ws::Status writePem(const std::string &path, const std::string &pem);
/// OpenSSL's last error of this thread in words; empties its queue.
std::string lastTlsError();

} // namespace net
