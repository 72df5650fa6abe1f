#pragma once

#include "mock/address.h"

namespace mock {

/// The values of one address, checked against their ParameterInfo before a behaviour sees them; defaults filled in.
class Arguments {
public:
    Arguments(const BehaviourInfo &info, const AddressFields &fields, const AddressOptions &options)
        : m_info(info)
        , m_fields(fields)
        , m_options(options)
    {
    }

    /// True when the address gives it; the argument counts under its own name.
    bool given(std::string_view name) const;
    std::string text(std::string_view name) const;
    std::uint64_t number(std::string_view name) const;
    double share(std::string_view name) const;
    ws::Duration duration(std::string_view name) const;
    ws::ByteBuffer hex(std::string_view name) const;
    bool flag(std::string_view name) const;
    /// All of a repeatable NAME:VALUE parameter.
    std::vector<ws::HttpField> httpFields(std::string_view name) const;
    EndKind end() const; ///< end=, or the behaviour's own

    const BehaviourInfo &info() const { return m_info; }
    const AddressFields &fields() const { return m_fields; }
    const AddressOptions &options() const { return m_options; }

private:
    const BehaviourInfo &m_info;
    const AddressFields &m_fields;
    const AddressOptions &m_options;
};

} // namespace mock
