#pragma once

#include "capture/capture_reader.h"
#include "capture/file_window.h"

#include <vector>

namespace capture {

/// pcapng of either byte order, any number of sections and interfaces.
class PcapngReader : public CaptureReader {
public:
    explicit PcapngReader(const File &file);

    bool next(Sink &sink) override;
    std::uint64_t position() const override { return m_position; }
    std::string remark() const override { return m_remark; }
    bool hasSecrets() const override { return m_hasSecrets; }

private:
    struct Interface {
        int linkType = 0;
        std::uint32_t snapLength = 0;
        std::uint8_t resolution = 6; ///< 10^-6 s; with the top bit 2^-n
        std::int64_t offsetSeconds = 0;
    };

    std::optional<std::uint32_t> blockSize(ws::Bytes header);
    bool cutOff();
    bool damaged();
    void readBlock(std::uint32_t type, ws::Bytes body, Sink &sink);
    void readInterface(ws::Bytes body);
    void readOptions(ws::Bytes options, Interface &interface) const;
    void readEnhancedPacket(ws::Bytes body, Sink &sink);
    void readSimplePacket(ws::Bytes body, Sink &sink);
    void readObsoletePacket(ws::Bytes body, Sink &sink);
    void emit(std::uint32_t interface, std::uint64_t ticks, std::uint32_t captured, ws::Bytes data, Sink &sink);
    std::uint16_t get16(ws::Bytes bytes, std::size_t at) const;
    std::uint32_t get32(ws::Bytes bytes, std::size_t at) const;
    std::uint64_t getTicks(ws::Bytes bytes, std::size_t at) const;

    FileWindow m_window;
    std::uint64_t m_size;
    std::uint64_t m_position = 0;
    bool m_bigEndian = false;
    bool m_hasSecrets = false;
    std::vector<Interface> m_interfaces;
    const std::uint8_t *m_blockStart = nullptr; ///< of the block that is read, in the window
    std::string m_remark;
};

/// The time of a packet; hostile values end at the ends of what a Time can hold.
ws::Time timeFromTicks(std::uint64_t ticks, std::uint8_t resolution, std::int64_t offsetSeconds);

} // namespace capture
