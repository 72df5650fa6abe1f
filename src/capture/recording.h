#pragma once

#include "capture/session.h"
#include "ws/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace capture {

/// Sessions of one file, or of one run of the program. Readers on any thread; sessions are only ever added.
class Recording {
public:
    virtual ~Recording() = default;

    virtual std::size_t sessionCount() const = 0;
    /// In order of their start, index below a count that this thread has read; lives as long as the recording. Null when
    /// the recorder was told to forget it.
    virtual std::shared_ptr<const Session> session(std::size_t index) const = 0;
    virtual std::string path() const = 0;
    /// What the file lacks, in sentences ("The last block is cut off: 120 bytes were left out."); empty: it is whole.
    virtual std::vector<std::string> remarks() const = 0;

    /// Sets or takes away the mark of a record, and writes that to the end of the file. Only session files of ours keep marks.
    virtual ws::Status mark(std::size_t session, std::size_t record, bool on, const std::string &note);

    /// Grows with every change of any session; poll it, or wait with waitForChange.
    virtual std::uint64_t revision() const = 0;
    /// Returns once revision() is above `seen`, or after `limit`.
    virtual std::uint64_t waitForChange(std::uint64_t seen, ws::Duration limit) const = 0;
};

/// Called now and then while a file is read; `done` of `total` bytes. Returning false stops the reading.
using Progress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

/// Opens a session file of ours, or a real capture (pcap, pcapng). Runs the one decoder over the bytes.
ws::Result<std::unique_ptr<Recording>> openRecording(const std::string &path, const Progress &progress = {});

} // namespace capture
