#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace ws {

/// The world's fault (file, socket, certificate), in one sentence for a person.
struct Error {
    std::string says; ///< "Could not open /tmp/a.pcapng: no such file."
    int code = 0; ///< errno or another number of the source; 0: none
};

/// A value, or the reason why there is none. Report it once, at the edge.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    T &value() &
    {
        assert(*this && "value() of a failed Result");
        return std::get<0>(m_state);
    }
    const T &value() const &
    {
        assert(*this && "value() of a failed Result");
        return std::get<0>(m_state);
    }
    T &&value() &&
    {
        assert(*this && "value() of a failed Result");
        return std::get<0>(std::move(m_state));
    }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Done { };
/// Success without a value.
using Status = Result<Done>;

} // namespace ws
