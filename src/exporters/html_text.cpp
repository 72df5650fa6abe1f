#include "exporters/html_text.h"

#include "exporters/json_out.h"
#include "explain/sentence.h"

#include <openssl/evp.h>

#include <array>

namespace exporters {

std::string htmlText(std::string_view text, std::size_t limit)
{
    std::string out;
    for (const char c : explain::printable(text, limit)) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

std::string cspHash(std::string_view content)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
    unsigned size = 0;
    EVP_Digest(content.data(), content.size(), digest.data(), &size, EVP_sha256(), nullptr);
    std::string out = "'sha256-";
    appendBase64(out, ws::Bytes(digest.data(), size));
    return out + "'";
}

} // namespace exporters
