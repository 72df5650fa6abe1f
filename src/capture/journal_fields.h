#pragma once

#include "capture/journal_text.h"

/// A struct is described once, by a function that names its members to an Io; Writer and Reader are the two of them.
namespace capture::journal {

inline constexpr std::string_view prefix = "WIRETALE_";

/// Adds members to an entry; empty texts are left out.
inline std::string fieldName(std::string_view name)
{
    return std::string(prefix).append(name);
}

struct Writer {
    JournalEntry &entry;

    template <typename T>
    void operator()(std::string_view name, const T &value)
    {
        const std::string text = toText(value);
        if (!text.empty())
            entry.add(fieldName(name), text);
    }
    template <typename T>
    void operator()(std::string_view name, const std::vector<T> &values)
    {
        for (const T &value : values)
            (*this)(name, value);
    }
};

/// Sets members from an entry; absent ones keep their value.
struct Reader {
    const JournalEntry &entry;

    template <typename T>
    void operator()(std::string_view name, T &value)
    {
        if (entry.has(fieldName(name)))
            fromText(entry.value(fieldName(name)), value);
    }
    template <typename T>
    void operator()(std::string_view name, std::vector<T> &values)
    {
        for (const std::string &text : entry.values(fieldName(name)))
            fromText(text, values.emplace_back());
    }
};

/// What every entry of ours begins with; `says` is for people who look with Wireshark.
JournalEntry newEntry(SessionId id, std::string_view event, std::string_view says, ws::Time now);

} // namespace capture::journal
