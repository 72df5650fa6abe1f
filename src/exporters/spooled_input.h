#pragma once

#include "ws/result.h"

#include <string>

namespace exporters {

/// Standard input as a file in the temporary folder, removed with this object. Readers need files that they can map.
class SpooledInput {
public:
    static ws::Result<SpooledInput> readStandardInput();
    ~SpooledInput();
    SpooledInput(SpooledInput &&other) noexcept;
    SpooledInput &operator=(SpooledInput &&) = delete;

    const std::string &path() const { return m_path; }

private:
    explicit SpooledInput(std::string path);

    std::string m_path;
};

} // namespace exporters
