#include "exporters/har_import.h"

#include "exporters/har_entry.h"
#include "exporters/har_scanner.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <cstdio>

namespace exporters {

namespace {

constexpr std::size_t pieceSize = 256 * 1024;

std::string counted(std::size_t count, const std::string &what)
{
    return std::to_string(count) + ' ' + what;
}

/// Makes sessions of what a scanner finds.
class HarReader {
public:
    HarReader()
        : m_scanner({[this](std::string &&item) { message(item); }, [this](std::string &&text) { entry(text); },
                     [this] { ++m_unreadable; m_items.clear(); }})
    {
    }

    bool feed(std::string_view bytes) { return m_scanner.feed(bytes); }
    bool isHar() const { return m_scanner.sawEntries() && (m_scanner.isWhole() || m_entries > 0); }
    std::unique_ptr<capture::Recording> recording(const std::string &path)
    {
        std::vector<std::string> told = remarks();
        return std::make_unique<ListedRecording>(path, std::move(m_sessions), std::move(told));
    }

private:
    void message(const std::string &text)
    {
        if (const auto read = readHarMessage(text))
            m_items.push_back(itemOf(*read, *m_scratch));
        else
            ++m_unreadableMessages;
    }

    void entry(const std::string &text)
    {
        ++m_entries;
        std::vector<HarItem> items = std::exchange(m_items, {});
        const auto document = nlohmann::json::parse(text, nullptr, false);
        if (document.is_discarded())
            ++m_unreadable;
        else if (isWebSocketEntry(document))
            m_sessions.push_back(sessionOf(document, std::move(items), capture::SessionId(m_sessions.size() + 1), m_scratch));
    }

    std::vector<std::string> remarks() const
    {
        std::vector<std::string> told;
        if (!m_scanner.isWhole())
            told.push_back("The file is cut off or damaged: its " + counted(m_entries, m_entries == 1 ? "whole entry was" : "whole entries were")
                           + " read, what follows was left out.");
        if (m_unreadable > 0)
            told.push_back(counted(m_unreadable, m_unreadable == 1 ? "entry was" : "entries were") + " left out: not JSON, or too large to be read.");
        if (m_unreadableMessages > 0)
            told.push_back(counted(m_unreadableMessages, m_unreadableMessages == 1 ? "message was" : "messages were") + " left out: not JSON.");
        if (m_sessions.empty())
            told.push_back("The file holds " + counted(m_entries, m_entries == 1 ? "request" : "requests") + " and no WebSocket among them.");
        return told;
    }

    const std::shared_ptr<capture::Scratch> m_scratch = std::make_shared<capture::Scratch>();
    HarScanner m_scanner;
    std::vector<HarItem> m_items; ///< of the entry that is being read
    std::vector<std::shared_ptr<const ListedSession>> m_sessions;
    std::size_t m_entries = 0, m_unreadable = 0, m_unreadableMessages = 0;
};

} // namespace

ws::Result<std::unique_ptr<capture::Recording>> openHar(const std::string &path, const capture::Progress &progress)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(path.c_str(), "rb"), std::fclose);
    if (!file)
        return ws::Error{"Could not read " + path + ".", errno};
    std::fseek(file.get(), 0, SEEK_END);
    const auto size = std::uint64_t(std::max(0L, std::ftell(file.get())));
    std::rewind(file.get());
    HarReader reader;
    std::string piece(pieceSize, '\0');
    std::uint64_t done = 0;
    while (const std::size_t got = std::fread(piece.data(), 1, piece.size(), file.get())) {
        done += got;
        if (progress && !progress(done, size))
            return ws::Error{"Cancelled.", ECANCELED};
        if (!reader.feed(std::string_view(piece).substr(0, got)))
            break;
    }
    if (!reader.isHar())
        return ws::Error{path + " is not a whole HAR file: its JSON ends early or has no log.entries.", 0};
    return reader.recording(path);
}

} // namespace exporters
