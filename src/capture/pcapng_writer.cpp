#include "capture/pcapng_writer.h"

#include "capture/pcapng_format.h"

namespace capture {

using namespace pcapng;

namespace {

void put16(ws::ByteBuffer &out, std::uint16_t value)
{
    out.insert(out.end(), {std::uint8_t(value), std::uint8_t(value >> 8)});
}

void put32(ws::ByteBuffer &out, std::uint32_t value)
{
    put16(out, std::uint16_t(value));
    put16(out, std::uint16_t(value >> 16));
}

void pad(ws::ByteBuffer &out, std::size_t size)
{
    out.insert(out.end(), (4 - size % 4) % 4, 0);
}

void putOption(ws::ByteBuffer &out, Option option, std::string_view value)
{
    value = value.substr(0, 0xFFFF);
    put16(out, option);
    put16(out, std::uint16_t(value.size()));
    ws::append(out, ws::bytesOf(value));
    pad(out, value.size());
}

} // namespace

PcapngWriter::PcapngWriter(std::shared_ptr<File> file, Start start)
    : m_file(std::move(file))
{
    if (start == Start::NewFile)
        writeBeginning();
    else
        m_written = m_file->size();
}

void PcapngWriter::writeBeginning()
{
    std::size_t start = openBlock(SectionHeader);
    put32(m_pending, byteOrderMagic);
    put32(m_pending, 1); // version 1.0
    put32(m_pending, std::uint32_t(unknownSectionLength));
    put32(m_pending, std::uint32_t(unknownSectionLength >> 32));
    putOption(m_pending, UserApplication, "Wiretale");
    putOption(m_pending, EndOfOptions, {});
    closeBlock(start);

    start = openBlock(InterfaceDescription);
    put32(m_pending, linkTypeRaw);
    put32(m_pending, 0); // no snap length
    putOption(m_pending, InterfaceName, "wiretale");
    putOption(m_pending, TimeResolution, "\x09");
    putOption(m_pending, EndOfOptions, {});
    closeBlock(start);
    flush();
}

std::size_t PcapngWriter::openBlock(std::uint32_t type)
{
    const std::size_t start = m_pending.size();
    put32(m_pending, type);
    put32(m_pending, 0);
    return start;
}

void PcapngWriter::closeBlock(std::size_t start)
{
    const auto size = std::uint32_t(m_pending.size() - start + 4);
    put32(m_pending, size);
    for (unsigned i = 0; i < 4; ++i)
        m_pending[start + 4 + i] = std::uint8_t(size >> 8 * i);
}

std::uint64_t PcapngWriter::packet(ws::Time time, ws::Bytes headers, ws::Bytes payload, std::string_view comment)
{
    if (m_failure)
        return 0;
    if (m_pending.size() >= gatherLimit)
        flush();
    const std::size_t start = openBlock(EnhancedPacket);
    const auto nanoseconds = std::uint64_t(time.time_since_epoch().count());
    const auto size = std::uint32_t(headers.size() + payload.size());
    put32(m_pending, 0);
    put32(m_pending, std::uint32_t(nanoseconds >> 32));
    put32(m_pending, std::uint32_t(nanoseconds));
    put32(m_pending, size);
    put32(m_pending, size);
    ws::append(m_pending, headers);
    const std::uint64_t position = this->size();
    ws::append(m_pending, payload);
    pad(m_pending, size);
    if (!comment.empty()) {
        putOption(m_pending, Comment, comment);
        putOption(m_pending, EndOfOptions, {});
    }
    closeBlock(start);
    return m_failure ? 0 : position;
}

void PcapngWriter::journal(ws::Bytes entry)
{
    if (m_failure)
        return;
    const std::size_t start = openBlock(SystemdJournal);
    ws::append(m_pending, entry);
    pad(m_pending, entry.size());
    closeBlock(start);
}

void PcapngWriter::flush()
{
    const int error = m_pending.empty() ? 0 : m_file->writeAt(m_written, m_pending);
    if (error == 0) {
        m_written += m_pending.size();
    } else {
        m_failure = fileError("write", m_file->path(), error);
        if (m_file->truncate(m_written) != 0)
            m_failure->says += " Its last block is cut off.";
    }
    m_pending.clear();
}

} // namespace capture
