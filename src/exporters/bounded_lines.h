#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>

namespace exporters {

/// A file's lines one after the other, none longer than `limit` bytes in memory.
class BoundedLines {
public:
    BoundedLines(const std::string &path, std::size_t limit);

    bool isOpen() const { return m_file != nullptr; }
    /// Goes to the next line; false at the end.
    bool next();
    /// The line without its end; nullopt when it is longer than the limit.
    const std::optional<std::string> &line() const { return m_line; }
    std::uint64_t number() const { return m_number; } ///< from 1
    std::uint64_t position() const { return m_position; } ///< bytes read
    std::uint64_t size() const { return m_size; }

private:
    struct Closer {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    /// False at the file's end.
    bool fill();

    std::unique_ptr<std::FILE, Closer> m_file;
    std::size_t m_limit;
    std::string m_piece; ///< read, from m_at on not yet handed out
    std::size_t m_at = 0;
    std::optional<std::string> m_line;
    std::uint64_t m_number = 0, m_position = 0, m_size = 0;
};

} // namespace exporters
