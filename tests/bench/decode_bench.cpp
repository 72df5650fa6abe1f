// Reading frames off the wire: SessionDecoder with all its events, against memcpy of the same bytes and Boost.Beast.
// About 1 MiB of equal frames, handed over in chunks of 64 KiB as a socket would; per_frame is the time for one frame.
#include "ws/session_decoder.h"

#include <benchmark/benchmark.h>

#ifdef WIRETALE_HAVE_BEAST
#include <boost/asio/io_context.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>
#endif

#include <cstring>
#include <string>

using namespace ws;

namespace {

constexpr std::size_t chunkSize = 64 * 1024;

enum class Content { Ascii, Mixed, Binary };

struct Shape {
    std::size_t payload;
    Direction direction;
    Content content;
};

struct Wire {
    ByteBuffer bytes;
    std::size_t frames = 0;
};

ByteBuffer payloadOf(const Shape &shape)
{
    constexpr std::string_view mixed = "na\xc3\xafve \xe2\x82\xac\xf0\x9f\x98\x80 text, ";
    ByteBuffer payload;
    for (std::size_t i = 0; payload.size() < shape.payload; ++i) {
        if (shape.content == Content::Mixed && payload.size() + mixed.size() <= shape.payload)
            append(payload, bytesOf(mixed));
        else
            payload.push_back(std::uint8_t('a' + i % 26));
    }
    return payload;
}

Wire wireOf(const Shape &shape)
{
    FrameHeader header;
    header.opcode = shape.content == Content::Binary ? Opcode::Binary : Opcode::Text;
    if (shape.direction == Direction::ClientToServer)
        header.mask = MaskingKey{0x37, 0xfa, 0x21, 0x3d};
    const ByteBuffer payload = payloadOf(shape);
    Wire wire;
    while (wire.bytes.size() < (std::size_t(1) << 20)) {
        appendFrame(wire.bytes, header, payload);
        ++wire.frames;
    }
    return wire;
}

template <typename Use>
void inChunks(Bytes bytes, Use use)
{
    for (std::size_t at = 0; at < bytes.size(); at += chunkSize)
        use(bytes.subspan(at, std::min(chunkSize, bytes.size() - at)));
}

void report(benchmark::State &state, const Wire &wire)
{
    const auto rounds = double(state.iterations());
    state.SetBytesProcessed(std::int64_t(rounds) * std::int64_t(wire.bytes.size()));
    state.counters["per_frame"] = benchmark::Counter(
        rounds * double(wire.frames), benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

void copies(benchmark::State &state, const Shape &shape)
{
    const Wire wire = wireOf(shape);
    ByteBuffer to(chunkSize);
    for ([[maybe_unused]] auto round : state)
        inChunks(wire.bytes, [&](Bytes chunk) {
            std::memcpy(to.data(), chunk.data(), chunk.size());
            benchmark::DoNotOptimize(to.data());
            benchmark::ClobberMemory();
        });
    report(state, wire);
}

void decodes(benchmark::State &state, const Shape &shape)
{
    const Wire wire = wireOf(shape);
    SessionDecoder decoder;
    decoder.skipHandshake();
    std::size_t seen = 0;
    const EventSink sink = [&](std::span<Event> events) { seen += events.size(); };
    for ([[maybe_unused]] auto round : state)
        inChunks(wire.bytes, [&](Bytes chunk) { decoder.receive(shape.direction, chunk, Time{}, sink); });
    if (seen != 2 * wire.frames * std::size_t(state.iterations()))
        state.SkipWithError("a frame was not decoded as it should be");
    report(state, wire);
}

#ifdef WIRETALE_HAVE_BEAST
namespace beast = boost::beast;

/// A stream whose bytes come from memory. As a client's it answers the handshake that is written to it.
class MemoryStream {
public:
    using executor_type = boost::asio::io_context::executor_type;
    explicit MemoryStream(boost::asio::io_context &context)
        : m_executor(context.get_executor())
    {
    }
    executor_type get_executor() noexcept { return m_executor; }
    void refill(Bytes bytes) { m_rest = bytes; }

    template <typename Buffers>
    std::size_t read_some(const Buffers &buffers, beast::error_code &code)
    {
        if (m_rest.empty() && !m_written.empty())
            answer();
        const std::size_t size = boost::asio::buffer_copy(
            buffers, boost::asio::const_buffer(m_rest.data(), std::min(m_rest.size(), chunkSize)));
        m_rest = m_rest.subspan(size);
        code = size > 0 ? beast::error_code() : boost::asio::error::eof;
        return size;
    }
    template <typename Buffers>
    std::size_t read_some(const Buffers &buffers)
    {
        beast::error_code code;
        return read_some(buffers, code);
    }
    template <typename Buffers>
    std::size_t write_some(const Buffers &buffers, beast::error_code &code)
    {
        m_written += beast::buffers_to_string(buffers);
        code = {};
        return boost::asio::buffer_size(buffers);
    }
    template <typename Buffers>
    std::size_t write_some(const Buffers &buffers)
    {
        beast::error_code code;
        return write_some(buffers, code);
    }

private:
    void answer()
    {
        constexpr std::string_view field = "Sec-WebSocket-Key: ";
        const std::string key = m_written.substr(m_written.find(field) + field.size(), 24);
        m_answer = formatAcceptance(key, {});
        m_written.clear();
        m_rest = m_answer;
    }

    executor_type m_executor;
    Bytes m_rest;
    std::string m_written;
    ByteBuffer m_answer;
};

void teardown(beast::role_type, MemoryStream &, beast::error_code &code) { code = {}; }

void shakeHands(beast::websocket::stream<MemoryStream, false> &stream, Direction direction)
{
    constexpr std::string_view request = "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                         "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    if (direction == Direction::ServerToClient)
        return stream.handshake("a", "/");
    stream.next_layer().refill(bytesOf(request));
    stream.accept();
}

void beastReads(benchmark::State &state, const Shape &shape)
{
    const Wire wire = wireOf(shape);
    boost::asio::io_context context;
    beast::websocket::stream<MemoryStream, false> stream(context);
    stream.read_message_max(0);
    shakeHands(stream, shape.direction);
    beast::flat_buffer buffer;
    for ([[maybe_unused]] auto round : state) {
        stream.next_layer().refill(wire.bytes);
        for (std::size_t frame = 0; frame < wire.frames; ++frame) {
            stream.read(buffer);
            benchmark::DoNotOptimize(buffer.data().data());
            buffer.clear();
        }
    }
    report(state, wire);
}
#endif

void addShape(const std::string &name, const Shape &shape)
{
    benchmark::RegisterBenchmark(("memcpy/" + name).c_str(), copies, shape);
    benchmark::RegisterBenchmark(("wiretale/" + name).c_str(), decodes, shape);
#ifdef WIRETALE_HAVE_BEAST
    benchmark::RegisterBenchmark(("beast/" + name).c_str(), beastReads, shape);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    constexpr std::size_t sizes[] = {16, 125, 1024, 65536, 1 << 20};
    const std::pair<const char *, Content> contents[]
        = {{"text", Content::Ascii}, {"textmix", Content::Mixed}, {"binary", Content::Binary}};
    for (const auto &[word, content] : contents)
        for (const std::size_t size : sizes)
            for (const Direction direction : {Direction::ServerToClient, Direction::ClientToServer}) {
                const std::string mask = direction == Direction::ClientToServer ? "masked/" : "unmasked/";
                addShape(std::string(word) + "/" + mask + std::to_string(size), {size, direction, content});
            }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
