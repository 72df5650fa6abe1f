#pragma once

#include "capture/file.h"
#include "capture/journal.h"
#include "ws/time.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace capture {

/// A packet as captured.
struct CapturedPacket {
    ws::Time time{};
    int linkType = 0; ///< LINKTYPE_ number
    ws::Bytes data; ///< what was kept of it; valid during the call
    std::uint64_t position = 0; ///< of its first byte in the file
};

/// Reads a capture file from front to back; peers' and disks' faults end it with a remark, never with an exception.
class CaptureReader {
public:
    class Sink {
    public:
        virtual ~Sink() = default;
        virtual void packet(const CapturedPacket &packet) = 0;
        virtual void journal(const JournalEntry &entry) = 0;
        /// A new section: session numbers start again.
        virtual void section() = 0;
    };

    virtual ~CaptureReader() = default;
    /// Reads the next block or packet; false at the end.
    virtual bool next(Sink &sink) = 0;
    /// Bytes of the file read so far.
    virtual std::uint64_t position() const = 0;
    /// Why it ended before the file did, one sentence; empty: it did not.
    virtual std::string remark() const = 0;
    /// The file holds keys for TLS (a decryption secrets block).
    virtual bool hasSecrets() const { return false; }
};

/// The reader for a file by its first bytes: pcapng our own, pcap by libpcap. The file must outlive the reader.
ws::Result<std::unique_ptr<CaptureReader>> readCapture(const File &file);

} // namespace capture
