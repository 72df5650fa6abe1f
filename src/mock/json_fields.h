#pragma once

#include "mock/json_reader.h"
#include "ws/bytes.h"
#include "ws/time.h"

#include <span>

namespace mock {

/// The first thing that is wrong with a document, kept until its reader is done.
class JsonFaults {
public:
    void add(std::size_t offset, std::string says);
    bool any() const { return m_any; }
    ws::Error error(std::string_view text) const { return faultAt(text, m_offset, m_says); }

private:
    bool m_any = false;
    std::size_t m_offset = 0;
    std::string m_says;
};

/// Reads one object's members by name; what has the wrong type, is out of range or was never asked for is a fault.
class JsonFields {
public:
    JsonFields(const JsonValue &object, JsonFaults &faults);
    /// Names that nobody asked for are faults, with the nearest that was.
    ~JsonFields();
    JsonFields(const JsonFields &) = delete;
    JsonFields &operator=(const JsonFields &) = delete;

    bool has(std::string_view name) const { return m_object.find(name) != nullptr; }
    const JsonValue *any(std::string_view name);
    const JsonValue *ofKind(std::string_view name, JsonValue::Kind kind);
    std::string text(std::string_view name, std::string_view fallback = {});
    std::uint64_t number(std::string_view name, std::uint64_t fallback, std::uint64_t most, std::uint64_t least = 0);
    double share(std::string_view name, double fallback);
    bool flag(std::string_view name, bool fallback);
    std::optional<ws::Duration> duration(std::string_view name);
    std::optional<ws::ByteBuffer> hex(std::string_view name);
    /// Index of the word among `words`, or `fallback`.
    std::size_t choice(std::string_view name, std::span<const std::string_view> words, std::size_t fallback);
    std::vector<std::string> texts(std::string_view name);
    void fault(std::string_view name, std::string says);

private:
    const JsonValue &m_object;
    JsonFaults &m_faults;
    std::vector<std::string> m_asked;
};

/// A number as a whole one; nullopt when it is none.
std::optional<std::uint64_t> wholeNumber(const JsonValue &value);

} // namespace mock
