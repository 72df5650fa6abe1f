#pragma once

#include "ws/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace exporters {

/// A file that appears under its name only when it is whole: written beside it, renamed by commit(), removed otherwise.
class TemporaryFile {
public:
    static ws::Result<TemporaryFile> beside(const std::string &path);
    ~TemporaryFile();
    TemporaryFile(TemporaryFile &&other) noexcept;
    TemporaryFile &operator=(TemporaryFile &&) = delete;

    /// False once anything could not be written; failure() then has the sentence.
    bool write(std::string_view bytes);
    const std::optional<ws::Error> &failure() const { return m_failure; }
    ws::Status commit();

private:
    TemporaryFile(int descriptor, std::string temporary, std::string path);
    void fail(int error);

    int m_descriptor = -1;
    std::string m_temporary, m_path;
    std::optional<ws::Error> m_failure;
};

} // namespace exporters
