#pragma once

namespace ws {

/// One visitor made of several lambdas, for std::visit.
template <typename... Calls>
struct Overloaded : Calls... {
    using Calls::operator()...;
};
template <typename... Calls>
Overloaded(Calls...) -> Overloaded<Calls...>; // clang 14 does not deduce aggregates by itself

} // namespace ws
