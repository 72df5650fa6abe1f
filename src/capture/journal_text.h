#pragma once

#include "capture/journal_event.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <type_traits>

/// Values as the text of journal fields, and back. What cannot be read leaves the value as it was.
namespace capture::journal {

inline constexpr std::array<std::string_view, 4> outcomeIds = {"ok", "failed", "timeout", "cancelled"};
inline constexpr std::array<std::string_view, 5> timeoutIds = {"connect", "tls", "handshake", "close-echo", "idle"};
inline constexpr std::array<std::string_view, 4> modeIds = {"connect", "serve", "relay", "file"};
inline constexpr std::array<std::string_view, 3> beginningIds = {"handshake", "frames", "opaque"};
inline constexpr std::array<std::string_view, 2> directionIds = {"client-to-server", "server-to-client"};

constexpr const auto &idsOf(ws::Outcome) { return outcomeIds; }
constexpr const auto &idsOf(ws::TimeoutKind) { return timeoutIds; }
constexpr const auto &idsOf(Mode) { return modeIds; }
constexpr const auto &idsOf(StreamBeginning) { return beginningIds; }
constexpr const auto &idsOf(ws::Direction) { return directionIds; }

std::string toText(const std::string &value);
std::string toText(bool value);
std::string toText(std::uint64_t value);
std::string toText(std::uint32_t value);
std::string toText(ws::Duration value);
std::string toText(ws::Time value);
std::string toText(RecordKind value);
std::string toText(const ws::Endpoint &value);
std::string toText(const ws::TlsCertificate &value);

void fromText(std::string_view text, std::string &value);
void fromText(std::string_view text, bool &value);
void fromText(std::string_view text, std::uint64_t &value);
void fromText(std::string_view text, std::uint32_t &value);
void fromText(std::string_view text, ws::Duration &value);
void fromText(std::string_view text, ws::Time &value);
void fromText(std::string_view text, RecordKind &value);
void fromText(std::string_view text, ws::Endpoint &value);
void fromText(std::string_view text, ws::TlsCertificate &value);

template <typename Enum>
    requires std::is_enum_v<Enum>
std::string toText(Enum value)
{
    return std::string(idsOf(value)[std::size_t(value)]);
}

template <typename Enum>
    requires std::is_enum_v<Enum>
void fromText(std::string_view text, Enum &value)
{
    const auto &ids = idsOf(value);
    const auto found = std::find(ids.begin(), ids.end(), text);
    if (found != ids.end())
        value = Enum(found - ids.begin());
}

} // namespace capture::journal
