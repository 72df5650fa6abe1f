#pragma once

#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <memory>

namespace net {

/// unique_ptr over OpenSSL's own objects.
template <auto release>
struct Release {
    template <typename T>
    void operator()(T *object) const { release(object); }
};
using SslContext = std::unique_ptr<SSL_CTX, Release<SSL_CTX_free>>;
using SslPointer = std::unique_ptr<SSL, Release<SSL_free>>;
using X509Pointer = std::unique_ptr<X509, Release<X509_free>>;
using KeyPointer = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;

} // namespace net
