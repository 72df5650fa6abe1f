#include "decode/protocol.h"

#include <algorithm>

namespace decode {

bool isOneOf(std::string_view value, std::initializer_list<std::string_view> values)
{
    return std::ranges::find(values, value) != values.end();
}

bool holds(ws::Bytes payload, std::string_view text)
{
    constexpr std::size_t looked = 4096;
    return ws::textOf(payload.first(std::min(payload.size(), looked))).find(text) != std::string_view::npos;
}

std::string_view element(const Node &array, std::size_t index)
{
    return index < array.children.size() ? std::string_view(array.children[index].value) : std::string_view();
}

const NamedType *findType(std::span<const NamedType> types, std::string_view type)
{
    const auto found = std::ranges::find(types, type, &NamedType::type);
    return found == types.end() ? nullptr : &*found;
}

} // namespace decode
