#include "mock/behaviours/arguments.h"

#include "mock/values.h"

#include <algorithm>
#include <cassert>

namespace mock {

namespace {

const std::string *findValue(const AddressFields &fields, std::string_view name)
{
    const auto found = std::find_if(fields.parameters.begin(), fields.parameters.end(),
                                    [&](const auto &parameter) { return parameter.first == name; });
    return found == fields.parameters.end() ? nullptr : &found->second;
}

constexpr std::pair<std::string_view, EndKind> endKinds[] = {
    {"fin", EndKind::Fin}, {"rst", EndKind::Rst}, {"wait", EndKind::Wait}, {"none", EndKind::None}};

} // namespace

bool Arguments::given(std::string_view name) const
{
    if (m_info.argument && m_info.argument->name == name)
        return !m_fields.argument.empty();
    return findValue(m_fields, name) != nullptr;
}

std::string Arguments::text(std::string_view name) const
{
    if (m_info.argument && m_info.argument->name == name)
        return m_fields.argument.empty() ? std::string(m_info.argument->fallback) : m_fields.argument;
    if (const std::string *value = findValue(m_fields, name))
        return *value;
    const ParameterInfo *info = findParameter(m_info, name);
    assert(info && "a behaviour reads a parameter that it does not declare");
    return std::string(info->fallback);
}

std::uint64_t Arguments::number(std::string_view name) const
{
    return readInteger(text(name)).value_or(0);
}

double Arguments::share(std::string_view name) const
{
    return readShare(text(name)).value_or(0);
}

ws::Duration Arguments::duration(std::string_view name) const
{
    return readDuration(text(name)).value_or(ws::Duration::zero());
}

ws::ByteBuffer Arguments::hex(std::string_view name) const
{
    return readHex(text(name)).value_or(ws::ByteBuffer());
}

bool Arguments::flag(std::string_view name) const
{
    return text(name) == "1";
}

std::vector<ws::HttpField> Arguments::httpFields(std::string_view name) const
{
    std::vector<ws::HttpField> fields;
    for (const auto &[key, value] : m_fields.parameters)
        if (key == name)
            if (const auto field = readField(value))
                fields.push_back({field->first, field->second});
    return fields;
}

EndKind Arguments::end() const
{
    const std::string wanted = text("end");
    for (const auto &[word, kind] : endKinds)
        if (wanted == word)
            return kind;
    return m_info.end;
}

} // namespace mock
