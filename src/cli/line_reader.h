#pragma once

#include <string>
#include <vector>

namespace cli {

/// Lines of standard input as they come, without waiting for them.
class LineReader {
public:
    /// The whole lines that have come since the last call.
    std::vector<std::string> takeLines();
    bool atEnd() const { return m_atEnd; }

private:
    void readWhatIsThere();

    std::string m_pending;
    bool m_atEnd = false;
};

} // namespace cli
