#pragma once

#include "ws/result.h"

#include <string>

namespace exporters {

/// What a pipe gives, as a file in the temporary folder, removed with this object. Readers need files that they can map.
class SpooledInput {
public:
    static ws::Result<SpooledInput> readStandardInput();
    /// Of a pipe with a name; fails at once when nobody writes into it.
    static ws::Result<SpooledInput> readPipe(const std::string &path);
    ~SpooledInput();
    SpooledInput(SpooledInput &&other) noexcept;
    SpooledInput &operator=(SpooledInput &&) = delete;

    const std::string &path() const { return m_path; }

private:
    explicit SpooledInput(std::string path);
    static ws::Result<SpooledInput> read(int from, const std::string &name);

    std::string m_path;
};

} // namespace exporters
