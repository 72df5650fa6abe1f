#include "capture/pcap_reader.h"

#include "capture/pcapng_reader.h"

#include <cstdio>

#include <fcntl.h>
#include <pcap/pcap.h>
#include <unistd.h>

namespace capture {

ws::Result<std::unique_ptr<CaptureReader>> PcapReader::open(const File &file)
{
    char why[PCAP_ERRBUF_SIZE] = {};
    const int descriptor = ::fcntl(file.descriptor(), F_DUPFD_CLOEXEC, 0);
    std::FILE *const stream = descriptor < 0 ? nullptr : ::fdopen(descriptor, "rb");
    if (!stream) {
        if (descriptor >= 0)
            ::close(descriptor);
        return ws::Error{"Could not read " + file.path() + "."};
    }
    std::rewind(stream); // the descriptor's position is shared
    pcap *const handle = ::pcap_fopen_offline_with_tstamp_precision(stream, PCAP_TSTAMP_PRECISION_NANO, why);
    if (!handle) {
        std::fclose(stream);
        return ws::Error{"Could not read " + file.path() + ": " + why + '.'};
    }
    return std::unique_ptr<CaptureReader>(new PcapReader(handle, file));
}

PcapReader::PcapReader(pcap *handle, const File &file)
    : m_handle(handle)
    , m_linkType(::pcap_datalink(handle))
    , m_size(file.size())
{
}

PcapReader::~PcapReader()
{
    ::pcap_close(m_handle); // closes the stream too
}

bool PcapReader::next(Sink &sink)
{
    pcap_pkthdr *header = nullptr;
    const u_char *data = nullptr;
    const int outcome = ::pcap_next_ex(m_handle, &header, &data);
    if (outcome == PCAP_ERROR && m_remark.empty())
        m_remark = m_size > m_position
            ? "The last packet is cut off or damaged: " + std::to_string(m_size - m_position) + " bytes were left out."
            : "The last packet is cut off.";
    if (outcome != 1)
        return false;
    m_position = std::uint64_t(::ftello(::pcap_file(m_handle)));
    constexpr std::uint8_t nanoseconds = 9;
    const auto ticks = std::uint64_t(header->ts.tv_sec) * 1'000'000'000u + std::uint64_t(header->ts.tv_usec);
    sink.packet({timeFromTicks(ticks, nanoseconds, 0), m_linkType, ws::Bytes(data, header->caplen),
                 m_position - header->caplen});
    return true;
}

} // namespace capture
