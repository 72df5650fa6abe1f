#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace exporters {

/// Finds the entries of a HAR file without building its document: a cut file gives its whole entries, a long one is never
/// held as a whole. Bytes in, in any pieces.
class HarScanner {
public:
    struct Sink {
        /// One item of the `_webSocketMessages` of the entry that is being read: JSON text.
        std::function<void(std::string &&item)> message;
        /// An entry, with `_webSocketMessages` left empty: JSON text. Nothing of it where it is too large to be read.
        std::function<void(std::string &&entry)> entry;
        std::function<void()> tooLarge;
    };
    explicit HarScanner(Sink sink);

    /// False when the brackets do not match or are too deep: all after is not read.
    bool feed(std::string_view bytes);
    bool sawEntries() const { return m_sawEntries; }
    /// The whole document was read.
    bool isWhole() const { return m_whole; }

private:
    enum Depth : std::size_t { Root = 1, Log, Entries, Entry, Messages, Message }; ///< containers that are open

    bool take(char c);
    void takeInString(char c);
    void open(char c);
    bool close(char c);
    void keep(char c);
    void handOver();
    bool isKey(std::size_t depth, std::string_view name) const;

    Sink m_sink;
    std::string m_open; ///< the closing brackets that are due, innermost last
    std::vector<std::string> m_keys; ///< the last string at each depth, cut
    std::string m_entry, m_message;
    std::uint64_t m_values = 0; ///< commas of the entry: what its document would take
    bool m_inString = false, m_escaped = false;
    bool m_inLog = false, m_inEntries = false, m_inMessages = false;
    bool m_sawEntries = false, m_large = false, m_whole = false;
};

} // namespace exporters
