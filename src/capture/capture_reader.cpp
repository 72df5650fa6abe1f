#include "capture/capture_reader.h"

#include "capture/pcap_reader.h"
#include "capture/pcapng_format.h"
#include "capture/pcapng_reader.h"

#include <algorithm>
#include <array>

namespace capture {

namespace {

using Magic = std::array<std::uint8_t, 4>;

constexpr Magic pcapngMagic = {0x0A, 0x0D, 0x0D, 0x0A};
constexpr Magic pcapMagics[] = {
    {0xA1, 0xB2, 0xC3, 0xD4}, {0xD4, 0xC3, 0xB2, 0xA1}, // microseconds
    {0xA1, 0xB2, 0x3C, 0x4D}, {0x4D, 0x3C, 0xB2, 0xA1}, // nanoseconds
    {0xA1, 0xB2, 0xCD, 0x34}, {0x34, 0xCD, 0xB2, 0xA1}, // modified by Kuznetzov
};
constexpr Magic gzipMagic = {0x1F, 0x8B, 0x08, 0x00}, zstdMagic = {0x28, 0xB5, 0x2F, 0xFD};

ws::Error refusal(const std::string &path, const Magic &magic, std::size_t size)
{
    if (size == 0)
        return {"The file " + path + " is empty."};
    if (std::equal(gzipMagic.begin(), gzipMagic.begin() + 3, magic.begin()) || magic == zstdMagic)
        return {"The file " + path + " is compressed. Unpack it first (gunzip, zstd -d)."};
    return {"The file " + path + " is not a session file and not a capture (pcapng or pcap)."};
}

} // namespace

ws::Result<std::unique_ptr<CaptureReader>> readCapture(const File &file)
{
    Magic magic{};
    const std::size_t size = file.readAt(0, magic);
    if (magic == pcapngMagic)
        return std::unique_ptr<CaptureReader>(std::make_unique<PcapngReader>(file));
    if (std::find(std::begin(pcapMagics), std::end(pcapMagics), magic) != std::end(pcapMagics))
        return PcapReader::open(file);
    return refusal(file.path(), magic, size);
}

} // namespace capture
