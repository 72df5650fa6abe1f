#include "ws/frame_composer.h"

#include <algorithm>
#include <utility>

namespace ws {

FrameComposer::FrameComposer(Role role, RandomSource random)
    : m_role(role)
    , m_random(std::move(random))
{
}

void FrameComposer::frame(ByteBuffer &to, FrameHeader header, Bytes payload) const
{
    if (m_role == Role::Client)
        m_random(header.mask.emplace());
    appendFrame(to, header, payload);
}

void FrameComposer::frameAsGiven(ByteBuffer &to, FrameHeader header, Bytes payload) const
{
    if (header.mask == MaskingKey{})
        m_random(*header.mask);
    appendFrame(to, header, payload);
}

void FrameComposer::message(ByteBuffer &to, Opcode kind, Bytes payload, SendOptions options, const std::optional<DeflateParameters> &deflate)
{
    const bool compress = options.compress && deflate;
    const ByteBuffer deflated = compress ? compressed(payload, *deflate) : ByteBuffer();
    Bytes rest = compress ? Bytes(deflated) : payload;

    FrameHeader header;
    header.opcode = kind;
    header.rsv = compress ? rsv1 : 0;
    for (unsigned left = std::max(1u, options.fragments); left > 0; --left) {
        const std::size_t size = rest.size() / left;
        header.fin = left == 1;
        frame(to, header, rest.first(size));
        rest = rest.subspan(size);
        header.opcode = Opcode::Continuation;
        header.rsv = 0;
    }
}

ByteBuffer FrameComposer::compressed(Bytes payload, const DeflateParameters &agreed)
{
    if (!m_deflater) {
        const bool client = m_role == Role::Client;
        const bool alone = client ? agreed.clientNoContextTakeover : agreed.serverNoContextTakeover;
        m_deflater.emplace(alone ? Deflater::ContextTakeover::No : Deflater::ContextTakeover::Yes,
            client ? agreed.clientMaxWindowBits : agreed.serverMaxWindowBits);
    }
    return m_deflater->compress(payload);
}

} // namespace ws
