#include "decode/protocol.h"

#include <array>

namespace decode {

namespace {

/// OCPP-J 1.6, 4.2: [2, id, action, payload], [3, id, payload], [4, id, code, description, details].
constexpr std::array types = {
    NamedType{"2", "CALL", Part::Request},
    NamedType{"3", "CALLRESULT", Part::Reply},
    NamedType{"4", "CALLERROR", Part::Reply},
};

int fits(const Hint &hint, ws::Bytes) { return hint.subprotocol.starts_with("ocpp") ? fit::named : 0; }

Decoded run(ws::Bytes payload, const Hint &, const Limits &limits)
{
    Decoded decoded = readJson(payload, limits);
    decoded.decoder = "ocpp";
    const NamedType *type = findType(types, element(decoded.root, 0));
    if (!type)
        return decoded;
    decoded.exchange = {type->part, std::string(element(decoded.root, 1)), {}, type->type == "4"};
    if (type->part == Part::Request || decoded.exchange.failed)
        decoded.exchange.name = element(decoded.root, 2);
    decoded.summary = std::string(type->name) + " " + decoded.exchange.id
        + (decoded.exchange.name.empty() ? "" : " " + decoded.exchange.name);
    return decoded;
}

} // namespace

extern const Decoder ocppDecoder{"ocpp", "OCPP", fits, run};

} // namespace decode
