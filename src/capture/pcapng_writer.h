#pragma once

#include "capture/file.h"
#include "ws/time.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace capture {

/// Appends pcapng blocks to a file: one section, one interface of LINKTYPE_RAW with nanosecond times. Blocks gather until
/// flush() writes them with one write(2). A write that fails is cut back to whole blocks, and nothing is written after it.
class PcapngWriter {
public:
    enum class Start {
        NewFile, ///< writes section header and interface
        BehindLastBlock, ///< the file is one of ours and whole; no packets are added to it
    };
    explicit PcapngWriter(std::shared_ptr<File> file, Start start = Start::NewFile);

    /// An enhanced packet block. Returns the position in the file of the payload's first byte; 0 after a failure.
    std::uint64_t packet(ws::Time time, ws::Bytes headers, ws::Bytes payload, std::string_view comment = {});
    /// A systemd-journal block of that entry (see journal.h).
    void journal(ws::Bytes entry);
    void flush();

    /// Why writing stopped; nullopt while it works.
    const std::optional<ws::Error> &failure() const { return m_failure; }
    std::uint64_t size() const { return m_written + m_pending.size(); }

private:
    void writeBeginning();
    std::size_t openBlock(std::uint32_t type);
    void closeBlock(std::size_t start);

    std::shared_ptr<File> m_file;
    ws::ByteBuffer m_pending;
    std::uint64_t m_written = 0;
    std::optional<ws::Error> m_failure;
};

} // namespace capture
