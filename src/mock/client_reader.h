#pragma once

#include "ws/frame.h"
#include "ws/frame_rules.h"
#include "ws/handshake.h"
#include "ws/inflater.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mock {

/// A whole message, unmasked and inflated.
struct InMessage {
    ws::Opcode kind = ws::Opcode::Text;
    ws::ByteBuffer data;
    std::vector<std::size_t> fragments; ///< payload size of each frame; empty when there was only one, or for compressed ones
    bool compressed = false;
};

struct InControl {
    ws::Opcode opcode = ws::Opcode::Ping;
    ws::ByteBuffer payload;
};

/// The client broke a rule; nothing is read after it.
struct InFault {
    std::uint16_t closeCode = 1002;
    std::string says;
};

using Incoming = std::variant<InMessage, InControl, InFault>;

/// What a client sends after its handshake, read by the letter of RFC 6455 and RFC 7692: bytes in under any split, whole
/// messages and control frames out. Holds at most one message (bounded) and the bytes not asked for yet.
class ClientReader {
public:
    explicit ClientReader(std::uint64_t maxMessage)
        : m_maxMessage(maxMessage)
    {
    }

    void useDeflate(const ws::DeflateParameters &negotiated);
    void receive(ws::Bytes bytes);
    /// The next whole one; nullopt until more bytes come.
    std::optional<Incoming> next();

    std::uint64_t framesRead() const { return m_frames; }
    std::uint64_t bytesReceived() const { return m_bytes; }

private:
    std::optional<Incoming> readFrame(const ws::FrameHeader &header);
    std::optional<Incoming> addToMessage(const ws::FrameHeader &header, ws::ByteBuffer payload);
    Incoming finishMessage();
    bool inflate(ws::ByteBuffer &data);
    std::optional<InFault> faultOf(const ws::FrameHeader &header) const;
    InFault fail(InFault fault);
    ws::ByteBuffer takePayload(const ws::FrameHeader &header);

    std::uint64_t m_maxMessage;
    ws::ByteBuffer m_in;
    std::size_t m_read = 0; ///< bytes of m_in that are done with
    ws::FrameContext m_context;
    std::optional<InMessage> m_message; ///< begun
    std::optional<ws::Inflater> m_inflater;
    std::uint64_t m_frames = 0, m_bytes = 0;
    bool m_failed = false, m_tooBig = false;
};

} // namespace mock
