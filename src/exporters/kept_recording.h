#pragma once

#include "capture/recorder.h"

#include <memory>
#include <string>
#include <vector>

namespace exporters {

/// A recording that keeps its recorder, and with it the temporary file.
class KeptRecording : public capture::Recording {
public:
    KeptRecording(std::unique_ptr<capture::Recorder> recorder, std::string path, std::vector<std::string> remarks)
        : m_recorder(std::move(recorder))
        , m_recording(m_recorder->recording())
        , m_path(std::move(path))
        , m_remarks(std::move(remarks))
    {
    }
    std::size_t sessionCount() const override { return m_recording->sessionCount(); }
    std::shared_ptr<const capture::Session> session(std::size_t index) const override { return m_recording->session(index); }
    std::string path() const override { return m_path; }
    std::vector<std::string> remarks() const override { return m_remarks; }
    std::uint64_t revision() const override { return m_recording->revision(); }
    std::uint64_t waitForChange(std::uint64_t seen, ws::Duration limit) const override { return m_recording->waitForChange(seen, limit); }

private:
    std::unique_ptr<capture::Recorder> m_recorder;
    std::shared_ptr<const capture::Recording> m_recording;
    std::string m_path;
    std::vector<std::string> m_remarks;
};

} // namespace exporters
