#pragma once

#include "mock/behaviour.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace mock {

/// An address taken apart: what a form shows. Values are decoded.
struct AddressFields {
    std::string name; ///< "close"
    std::string argument; ///< "4401"
    std::vector<std::pair<std::string, std::string>> parameters; ///< in order, as given
    friend bool operator==(const AddressFields &, const AddressFields &) = default;
};

/// Steps of a script by name; an empty pointer when there is none of that name.
using FindScript = std::function<std::shared_ptr<const Steps>(std::string_view name)>;

struct AddressOptions {
    Limits limits;
    FindScript findScript; ///< for /script/NAME; none: every name is unknown
    std::vector<std::string> scriptNames; ///< those that findScript knows, for the text of a 404
    unsigned depth = 0; ///< of addresses inside of addresses (/sequence, /flaky)
};

/// An address ready to be played.
struct Behaviour {
    const BehaviourInfo *info = nullptr; ///< null for a script that was not asked for by address
    std::string address; ///< as asked for: "/close/4401?reason=expired"
    AddressFields fields;
    Steps steps;
};

/// Reads "/NAME[/ARGUMENT][?PARAM=VALUE&...]". The error is text for a client that lists what exists and the nearest match;
/// its code is the HTTP status: 404 for an unknown name, 400 for a wrong argument, parameter or value.
ws::Result<Behaviour> parseAddress(std::string_view target, const AddressOptions &options = {});
/// The same for the short form that lists use: "reject-503", "close/4401?reason=x", "echo".
ws::Result<Behaviour> parseShortAddress(std::string_view text, const AddressOptions &options = {});

/// Only takes it apart and decodes, for forms; fails for an unknown name or broken percent-encoding.
ws::Result<AddressFields> splitAddress(std::string_view target);
/// The address of a form's fields, encoded; parameters with an empty value or the default are left out.
std::string joinAddress(const AddressFields &fields);

} // namespace mock
