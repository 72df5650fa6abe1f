#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace gui {

/// The chapters that every session's tale has, reached or not.
enum class Chapter : std::uint8_t { Connect, Handshake, Messages, Close, TcpEnd };

constexpr std::array allChapters = {Chapter::Connect, Chapter::Handshake, Chapter::Messages, Chapter::Close, Chapter::TcpEnd};
constexpr std::size_t chapterCount = allChapters.size();

constexpr std::size_t indexOf(Chapter chapter) { return std::size_t(chapter); }

} // namespace gui
