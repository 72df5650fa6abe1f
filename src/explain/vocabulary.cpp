#include "explain/vocabulary.h"

#include "explain/embedded.h"
#include "ws/http_head.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace explain {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == text.npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

/// `*` stands for any characters, `?` for one; compared without case.
bool matchesGlob(std::string_view glob, std::string_view text)
{
    if (glob.empty())
        return text.empty();
    if (glob.front() == '*') {
        for (std::size_t skipped = 0; skipped <= text.size(); ++skipped)
            if (matchesGlob(glob.substr(1), text.substr(skipped)))
                return true;
        return false;
    }
    const bool fits =
        !text.empty() && (glob.front() == '?' || ws::equalsIgnoringCase(glob.substr(0, 1), text.substr(0, 1)));
    return fits && matchesGlob(glob.substr(1), text.substr(1));
}

bool readNumber(std::string_view text, std::uint32_t &number)
{
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    return result.ec == std::errc() && result.ptr == text.data() + text.size() && number <= 65535;
}

bool readRange(std::string_view text, VocabularyEntry &entry)
{
    const auto dash = text.find('-');
    const bool readable = readNumber(text.substr(0, dash), entry.first)
        && readNumber(dash == text.npos ? text : text.substr(dash + 1), entry.last);
    return readable && entry.first <= entry.last;
}

/// The text columns behind the code, in their order.
constexpr std::array columns = {
    &VocabularyEntry::name,       &VocabularyEntry::meaning, &VocabularyEntry::sentBy, &VocabularyEntry::onWire,
    &VocabularyEntry::scriptSees, &VocabularyEntry::source,  &VocabularyEntry::note,
};

/// Empty when the line is an entry and was added, else what is wrong with it.
std::string_view addEntry(Vocabulary &vocabulary, std::string_view line)
{
    const auto cells = split(line, '\t');
    VocabularyEntry entry;
    if (!readRange(cells.front(), entry))
        return "the code is not a number or a range below 65536";
    if (cells.size() < 2 || cells[1].empty())
        return "a name is missing";
    if (cells.size() > columns.size() + 1)
        return "there are too many columns";
    for (std::size_t i = 1; i < cells.size(); ++i)
        entry.*columns[i - 1] = cells[i];
    vocabulary.entries.push_back(std::move(entry));
    return {};
}

void addKey(Vocabulary &vocabulary, std::string_view line)
{
    line.remove_prefix(std::min(line.find_first_not_of("# "), line.size()));
    const auto tab = line.find('\t');
    if (tab == line.npos)
        return; // a remark
    const auto key = line.substr(0, tab);
    const std::string value(line.substr(tab + 1));
    if (key == "title")
        vocabulary.title = value;
    if (key == "subprotocol")
        vocabulary.subprotocols.push_back(value);
    if (key == "host")
        vocabulary.hosts.push_back(value);
    if (key == "message")
        vocabulary.messages.push_back(value);
}

std::string idOf(std::string_view fileName)
{
    return std::string(fileName.substr(0, fileName.rfind('.')));
}

VocabularySet readEmbedded()
{
    VocabularySet set;
    for (const EmbeddedFile &file : closeCodeFiles())
        if (auto vocabulary = parseVocabulary(idOf(file.name), file.text))
            set.add(std::move(vocabulary).value());
    return set;
}

bool anyMatches(const std::vector<std::string> &globs, std::string_view text)
{
    return !text.empty()
        && std::any_of(globs.begin(), globs.end(), [&](const auto &glob) { return matchesGlob(glob, text); });
}

bool anyHolds(const std::vector<std::string> &messages, const std::vector<std::string> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](const std::string &part) {
        return std::any_of(messages.begin(), messages.end(),
                           [&](const std::string &message) { return message.find(part) != message.npos; });
    });
}

/// Files in the order of their names, so that the outcome does not depend on the disk.
std::vector<std::filesystem::path> tsvFiles(const std::string &folder)
{
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        if (it->path().extension() == ".tsv")
            files.push_back(it->path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

const VocabularyEntry *Vocabulary::find(std::uint32_t code) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [=](const auto &entry) { return entry.first <= code && code <= entry.last; });
    return found == entries.end() ? nullptr : &*found;
}

const VocabularySet &VocabularySet::embedded()
{
    static const VocabularySet set = readEmbedded();
    return set;
}

VocabularySet VocabularySet::withFolder(const std::string &folder, std::vector<std::string> &problems)
{
    VocabularySet set = embedded();
    for (const auto &path : tsvFiles(folder)) {
        std::ifstream in(path, std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        auto vocabulary = parseVocabulary(path.stem().string(), text.str());
        if (!in)
            problems.push_back("Could not read " + path.string() + ".");
        else if (vocabulary)
            set.add(std::move(vocabulary).value());
        else
            problems.push_back(path.filename().string() + ": " + vocabulary.error().says);
    }
    return set;
}

void VocabularySet::add(Vocabulary vocabulary)
{
    const auto same =
        std::find_if(m_all.begin(), m_all.end(), [&](const auto &known) { return known.id == vocabulary.id; });
    if (same == m_all.end())
        m_all.push_back(std::move(vocabulary));
    else
        *same = std::move(vocabulary);
}

const Vocabulary *VocabularySet::find(std::string_view id) const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [=](const auto &vocabulary) { return vocabulary.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

std::vector<VocabularySet::Choice> VocabularySet::choose(const SessionHints &hints) const
{
    std::vector<Choice> choices;
    const auto addWhere = [&](auto matches, const std::string &by) {
        for (const Vocabulary &vocabulary : m_all)
            if (matches(vocabulary) && std::none_of(choices.begin(), choices.end(), [&](const Choice &c) {
                    return c.vocabulary == &vocabulary;
                }))
                choices.push_back({&vocabulary, by});
    };
    addWhere([&](const Vocabulary &v) { return anyMatches(v.subprotocols, hints.subprotocol); },
             "subprotocol " + hints.subprotocol);
    addWhere([&](const Vocabulary &v) { return anyMatches(v.hosts, hints.host); }, "host " + hints.host);
    addWhere([&](const Vocabulary &v) { return anyHolds(hints.messages, v.messages); }, "a message");
    return choices;
}

ws::Result<Vocabulary> parseVocabulary(std::string_view id, std::string_view tsv)
{
    Vocabulary vocabulary;
    vocabulary.id = vocabulary.title = id;
    std::size_t number = 0;
    for (std::string_view line : split(tsv, '\n')) {
        ++number;
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (line.empty() || line.starts_with("code\t"))
            continue;
        if (line.front() == '#') {
            addKey(vocabulary, line);
            continue;
        }
        if (const auto wrong = addEntry(vocabulary, line); !wrong.empty())
            return ws::Error{"Line " + std::to_string(number) + ": " + std::string(wrong) + "."};
    }
    if (vocabulary.entries.empty())
        return ws::Error{"The file has no codes."};
    return vocabulary;
}

} // namespace explain
