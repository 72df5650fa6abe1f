#pragma once

#include "capture/capture_reader.h"

struct pcap;

namespace capture {

/// Classic pcap files of either byte order, micro- and nanoseconds, read by libpcap.
class PcapReader : public CaptureReader {
public:
    static ws::Result<std::unique_ptr<CaptureReader>> open(const File &file);
    ~PcapReader() override;

    bool next(Sink &sink) override;
    std::uint64_t position() const override { return m_position; }
    std::string remark() const override { return m_remark; }

private:
    PcapReader(pcap *handle, const File &file);

    pcap *m_handle;
    int m_linkType;
    std::uint64_t m_size;
    std::uint64_t m_position = 0;
    std::string m_remark;
};

} // namespace capture
