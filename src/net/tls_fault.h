#pragma once

#include "net/tls_handles.h"
#include "ws/event.h"

#include <string>
#include <vector>

namespace net {

/// What is wrong with a peer's certificate: X509_V_ERR_* codes in the order found, one for each fault.
using VerifyErrors = std::vector<int>;

/// The id (ws::TlsFailed::fault) of the fault that tells a person most, and all of them in a sentence part.
struct TlsFault {
    std::string id, says;
};
TlsFault certificateFault(const VerifyErrors &errors, const std::vector<ws::TlsCertificate> &chain, const std::string &host);

/// The fault behind OpenSSL's error queue after a failed handshake that was not the certificate's.
TlsFault handshakeFault();

} // namespace net
