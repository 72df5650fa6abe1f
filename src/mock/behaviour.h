#pragma once

#include "mock/limits.h"
#include "mock/step.h"
#include "ws/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace mock {

class Arguments;

enum class Group : std::uint8_t { Accept, Refuse, Close, Connection, Protocol, Sequence };
/// "accept", "refuse", "close", "connection", "protocol", "sequences".
std::string_view groupId(Group group);
/// "Accept and behave", "Refuse the handshake", ...
std::string_view groupTitle(Group group);

/// What a value of an address is read as.
enum class ValueKind : std::uint8_t {
    Text,
    Integer, ///< decimal, within least and most
    Real, ///< decimal, 0 to 1
    Duration, ///< 250ms, 2s, 1m
    Hex, ///< even number of hexadecimal digits
    Flag, ///< 1 or 0
    Choice, ///< one of `choices`, written "fin|rst|wait|none"
    Field, ///< NAME:VALUE
    Address, ///< another address, also in the short form reject-503
    Addresses, ///< several, separated by commas
    Numbers, ///< Integer out of a set, written in `choices` as "3-7,11-15"
};

/// One parameter, or the argument, of an address.
struct ParameterInfo {
    std::string_view name;
    ValueKind kind = ValueKind::Text;
    std::string_view fallback{}; ///< the value when it is not given; empty: none
    std::string_view help{};
    std::uint64_t least = 0;
    std::uint64_t most = ~std::uint64_t(0);
    std::string_view choices{};
    bool required = false;
    bool repeatable = false;
    /// The bound that an option of the server raises, in place of `most`; null: none.
    std::uint64_t Limits::*cap = nullptr;
};

struct Example {
    std::string_view address; ///< "/close/4401?reason=expired"
    std::string_view brief; ///< "your code, reason"
};

/// Which peers live through a behaviour: they report an ordinary session or refusal and neither hang nor crash.
enum class Hostile : std::uint8_t {
    No, ///< every peer goes on
    Fails, ///< a strict peer fails the connection
    Hangs, ///< a peer waits until its own time limit
};

/// A row of the catalogue; one per file of behaviours/.
struct BehaviourInfo {
    std::string_view name; ///< "close", "close/empty": as in the address
    Group group = Group::Accept;
    const ParameterInfo *argument = nullptr; ///< what follows the name; null: nothing may
    std::span<const ParameterInfo> parameters{}; ///< its own; commonParameters() are taken besides
    std::string_view does{}; ///< one plain sentence
    std::span<const Example> examples{};
    Hostile hostile = Hostile::No;
    EndKind end = EndKind::Wait; ///< how TCP ends unless end= says otherwise
    /// The steps; all values were checked before. Fails only for what a ParameterInfo cannot say.
    ws::Result<Steps> (*build)(const Arguments &) = nullptr;
};

/// All behaviours, in the order of groups and of the source list.
std::span<const BehaviourInfo *const> allBehaviours();
/// By its full name; null when there is none.
const BehaviourInfo *findBehaviour(std::string_view name);
/// What every address takes: delay, after, messages, reason, end, chop, gap, subprotocol, header.
std::span<const ParameterInfo> commonParameters();
/// The behaviour's own parameter of that name, else the common one; null when there is none.
const ParameterInfo *findParameter(const BehaviourInfo &behaviour, std::string_view name);
/// What a value may be, for a sentence: "a whole number from 0 to 65535".
std::string describeValues(const ParameterInfo &parameter, const Limits &limits = {});

} // namespace mock
