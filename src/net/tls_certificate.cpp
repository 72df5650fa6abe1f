#include "net/tls_certificate.h"

#include "net/random.h"

#include <arpa/inet.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>

namespace {

using BioPointer = std::unique_ptr<BIO, net::Release<BIO_free_all>>;

std::string take(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, std::size_t(size)};
}

std::string nameText(const X509_NAME *name)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~unsigned(ASN1_STRFLGS_ESC_MSB));
    return take(bio.get());
}

ws::Time timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return ws::Time(std::chrono::seconds(timegm(&parts)));
}

bool isAddress(const std::string &name)
{
    unsigned char room[16];
    return inet_pton(AF_INET, name.c_str(), room) == 1 || inet_pton(AF_INET6, name.c_str(), room) == 1;
}

std::string addressText(const ASN1_OCTET_STRING *address)
{
    char text[INET6_ADDRSTRLEN] = {};
    const int size = ASN1_STRING_length(address);
    if (size == 4 || size == 16)
        inet_ntop(size == 4 ? AF_INET : AF_INET6, ASN1_STRING_get0_data(address), text, sizeof text);
    return text;
}

std::vector<std::string> alternativeNames(const X509 *certificate)
{
    std::vector<std::string> names;
    auto *list = static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < sk_GENERAL_NAME_num(list); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(list, i);
        if (name->type == GEN_DNS)
            names.emplace_back(reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)),
                               std::size_t(ASN1_STRING_length(name->d.dNSName)));
        else if (name->type == GEN_IPADD)
            names.push_back(addressText(name->d.iPAddress));
    }
    GENERAL_NAMES_free(list);
    return names;
}

void addExtension(X509 *certificate, X509 *issuer, int id, const std::string &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    if (X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.c_str())) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

void addExtensions(X509 *certificate, X509 *issuer, const net::CertificateWish &wish)
{
    addExtension(certificate, issuer, NID_basic_constraints, wish.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    addExtension(certificate, issuer, NID_key_usage, wish.authority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature");
    if (!wish.authority)
        addExtension(certificate, issuer, NID_ext_key_usage, "serverAuth,clientAuth");
    std::string names;
    for (const std::string &name : wish.names)
        names += (names.empty() ? "" : ",") + std::string(isAddress(name) ? "IP:" : "DNS:") + name;
    if (!names.empty())
        addExtension(certificate, issuer, NID_subject_alt_name, names);
}

void setSubject(X509 *certificate, const std::string &commonName)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto add = [name](const char *field, const std::string &value) {
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(value.data()), int(value.size()), -1, 0);
    };
    add("O", "Wiretale");
    add("CN", commonName);
}

} // namespace

ws::Result<net::Identity> net::makeCertificate(const CertificateWish &wish, const Identity *issuer, ws::Time now)
{
    Identity made{X509Pointer(X509_new()), KeyPointer(EVP_EC_gen("P-256"))};
    if (!made.certificate || !made.key)
        return ws::Error{"Could not make a certificate: " + lastTlsError() + "."};
    X509 *certificate = made.certificate.get();
    X509_set_version(certificate, X509_VERSION_3);
    std::uint64_t serial = 0;
    systemRandom()({reinterpret_cast<std::uint8_t *>(&serial), sizeof serial});
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1);
    const std::time_t base = std::chrono::system_clock::to_time_t(std::chrono::time_point_cast<std::chrono::system_clock::duration>(now));
    ASN1_TIME_set(X509_getm_notBefore(certificate), base + std::time_t(wish.notBefore.count() * 3600));
    ASN1_TIME_set(X509_getm_notAfter(certificate), base + std::time_t(wish.notAfter.count() * 3600));
    X509_set_pubkey(certificate, made.key.get());
    setSubject(certificate, wish.commonName);

    X509 *signer = issuer ? issuer->certificate.get() : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(signer));
    addExtensions(certificate, signer, wish);
    if (X509_sign(certificate, issuer ? issuer->key.get() : made.key.get(), EVP_sha256()) == 0)
        return ws::Error{"Could not sign a certificate: " + lastTlsError() + "."};
    return made;
}

ws::TlsCertificate net::describeCertificate(X509 *certificate)
{
    ws::TlsCertificate told;
    told.subject = nameText(X509_get_subject_name(certificate));
    told.issuer = nameText(X509_get_issuer_name(certificate));
    told.names = alternativeNames(certificate);
    told.notBefore = timeOf(X509_get0_notBefore(certificate));
    told.notAfter = timeOf(X509_get0_notAfter(certificate));
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    X509_digest(certificate, EVP_sha256(), digest, &size);
    constexpr char digits[] = "0123456789abcdef";
    for (unsigned i = 0; i < size; ++i)
        told.sha256.append({digits[digest[i] >> 4], digits[digest[i] & 0x0F]});
    return told;
}

std::vector<ws::TlsCertificate> net::describeChain(const SSL *ssl)
{
    std::vector<ws::TlsCertificate> chain;
    const STACK_OF(X509) *sent = SSL_get_peer_cert_chain(ssl);
    if (SSL_is_server(ssl)) // there the chain leaves the leaf out
        if (const X509Pointer leaf(SSL_get1_peer_certificate(ssl)); leaf)
            chain.push_back(describeCertificate(leaf.get()));
    for (int i = 0; i < sk_X509_num(sent); ++i)
        chain.push_back(describeCertificate(sk_X509_value(sent, i)));
    return chain;
}

std::string net::pemOf(X509 *certificate)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return take(bio.get());
}

ws::Status net::writePem(const std::string &path, const std::string &pem)
{
    const std::unique_ptr<std::FILE, Release<std::fclose>> file(std::fopen(path.c_str(), "wbe"));
    if (!file || std::fwrite(pem.data(), 1, pem.size(), file.get()) != pem.size() || std::fflush(file.get()) != 0)
        return ws::Error{"Could not write " + path + ": " + std::strerror(errno) + ".", errno};
    return ws::Done{};
}

std::string net::lastTlsError()
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    const char *reason = code ? ERR_reason_error_string(code) : nullptr;
    if (reason)
        return reason;
    return ERR_SYSTEM_ERROR(code) ? std::strerror(ERR_GET_REASON(code)) : "unknown error";
}
