#pragma once

#include "ws/frame.h"
#include "ws/http_head.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace exporters {

/// What counts as a secret. The defaults are on.
struct RedactionRules {
    bool credentials = true; ///< Authorization, Proxy-Authorization, Cookie, Set-Cookie, bearer-like subprotocols
    bool namedValues = true; ///< query values and JSON fields named token, key, secret, password, session, jwt, signature...
    bool jwt = true;
    bool keyShapes = true; ///< "Bearer ...", sk_live_..., AKIA..., ghp_...
    bool email = true;
    bool host = false;
    std::vector<std::string> patterns; ///< own PCRE2 patterns
    std::vector<std::string> jsonPaths; ///< "$.user.name"
    std::vector<std::uint64_t> kept; ///< FoundSecret::id of values that are written as they are
};

/// One secret that was found, for the dialog's table.
struct FoundSecret {
    unsigned number = 0; ///< n of "[masked n]"
    std::string kind; ///< "Authorization", "JWT", "query value token"
    std::string place; ///< where it stood first, in words
    std::string shortened; ///< the value's first and last characters around an ellipsis
    std::uint64_t places = 0;
    std::uint64_t id = 0; ///< the same for the same value while the program runs; tells nothing of it
};

/// Masks secrets as "[masked n]": the same value has the same n through everything that one Redactor writes, in its raw,
/// percent-encoded and base64 forms. Keeps the values in memory only.
class Redactor {
public:
    explicit Redactor(RedactionRules rules = {});
    /// One that changes nothing (--reveal).
    static Redactor none();
    ~Redactor();
    Redactor(Redactor &&) noexcept;
    Redactor &operator=(Redactor &&) noexcept;

    bool masks() const;
    /// Notes a head's secrets without writing it, so that they are masked where they come before the head, too.
    void learn(const ws::HttpHead &head);
    std::string url(std::string_view url, std::string_view place = "URL");
    /// The head with fields, target and raw bytes masked alike.
    ws::HttpHead head(const ws::HttpHead &head);
    /// A payload, a body, a reason: JSON by field names, anything else by shapes and known values.
    std::string text(std::string_view text, std::string_view place = "payload");
    /// A frame's payload; of a Close only the reason behind the code.
    std::string payload(ws::Opcode opcode, ws::Bytes payload);
    const std::vector<FoundSecret> &found() const;

private:
    struct Private;
    explicit Redactor(std::unique_ptr<Private> state);
    std::string maskedField(const ws::HttpField &field);
    std::string maskedShortSecrets(const ws::HttpField &field);
    std::string maskedRaw(const ws::HttpHead &head);

    std::unique_ptr<Private> d;
};

} // namespace exporters
