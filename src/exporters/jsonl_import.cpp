#include "exporters/jsonl_import.h"

#include "exporters/bounded_lines.h"
#include "exporters/jsonl_lines.h"
#include "exporters/kept_recording.h"

#include <nlohmann/json.hpp>

#include <cerrno>

namespace exporters {

namespace {

constexpr std::size_t longestLine = 64 * 1024 * 1024;
constexpr std::uint64_t progressEvery = 1024; ///< lines

/// What was passed over, told once.
class PassedOver {
public:
    void add(std::uint64_t line)
    {
        m_first = m_count++ == 0 ? line : m_first;
    }
    void tell(std::vector<std::string> &remarks) const
    {
        if (m_count == 1)
            remarks.push_back("Line " + std::to_string(m_first) + " is not one of ours or is cut off, and was passed over.");
        if (m_count > 1)
            remarks.push_back(std::to_string(m_count) + " lines, the first of them line " + std::to_string(m_first)
                              + ", are not ours or are cut off, and were passed over.");
    }

private:
    std::uint64_t m_count = 0, m_first = 0;
};

bool takeLine(JsonlLines &lines, const std::optional<std::string> &text)
{
    return text && (text->find_first_not_of(" \t\r") == std::string::npos || lines.take(nlohmann::json::parse(*text, nullptr, false)));
}

} // namespace

ws::Result<std::unique_ptr<capture::Recording>> openJsonLines(const std::string &path, const capture::Progress &progress)
{
    BoundedLines input(path, longestLine);
    if (!input.isOpen())
        return ws::Error{"Could not read " + path + ".", errno};
    auto recorder = capture::Recorder::createTemporary();
    if (!recorder)
        return recorder.error();
    JsonlLines lines(*recorder.value());
    PassedOver passedOver;
    while (input.next()) {
        if (progress && input.number() % progressEvery == 0 && !progress(input.position(), input.size()))
            return ws::Error{"Cancelled.", ECANCELED};
        if (!takeLine(lines, input.line()))
            passedOver.add(input.number());
    }
    if (lines.isEmpty())
        return ws::Error{path + " holds no session: it is not JSON Lines of Wiretale.", 0};
    lines.finish();
    std::vector<std::string> remarks = lines.remarks();
    passedOver.tell(remarks);
    if (const auto failure = recorder.value()->failure())
        remarks.push_back(failure->says);
    return std::unique_ptr<capture::Recording>(
        std::make_unique<KeptRecording>(std::move(recorder).value(), path, std::move(remarks)));
}

} // namespace exporters
