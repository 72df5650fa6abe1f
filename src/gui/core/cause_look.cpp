#include "gui/core/cause_look.h"

#include <algorithm>
#include <cassert>

namespace gui {

namespace {

using explain::Cause;

constexpr CauseLook looks[] = {
    {Cause::Open, StateGlyph::Open, Chapter::Messages, false},
    {Cause::BadUrl, StateGlyph::NotWebSocket, Chapter::Connect, true},
    {Cause::NameNotFound, StateGlyph::NameNotFound, Chapter::Connect, true},
    {Cause::NoRoute, StateGlyph::NoRoute, Chapter::Connect, true},
    {Cause::PortRefused, StateGlyph::Refused, Chapter::Connect, true},
    {Cause::ConnectTimeout, StateGlyph::NoAnswer, Chapter::Connect, true},
    {Cause::TlsFailed, StateGlyph::TlsFailed, Chapter::Connect, true},
    {Cause::ProxyFailed, StateGlyph::Refused, Chapter::Connect, true},
    {Cause::HandshakeRefused, StateGlyph::Refused, Chapter::Handshake, true},
    {Cause::Redirected, StateGlyph::Refused, Chapter::Handshake, true},
    {Cause::NotWebSocket, StateGlyph::NotWebSocket, Chapter::Handshake, true},
    {Cause::BadHandshake, StateGlyph::NotWebSocket, Chapter::Handshake, true},
    {Cause::HandshakeTimeout, StateGlyph::NoAnswer, Chapter::Handshake, true},
    {Cause::HandshakeCut, StateGlyph::Dropped, Chapter::Handshake, true},
    {Cause::ClosedCleanly, StateGlyph::ClosedCleanly, Chapter::Close, false},
    {Cause::ClosedByServer, StateGlyph::ClosedWithCode, Chapter::Close, false},
    {Cause::ClosedByClient, StateGlyph::ClosedWithCode, Chapter::Close, false},
    {Cause::CloseNotEchoed, StateGlyph::CloseWentWrong, Chapter::Close, true},
    {Cause::Dropped, StateGlyph::Dropped, Chapter::TcpEnd, true},
    {Cause::Reset, StateGlyph::Reset, Chapter::TcpEnd, true},
    {Cause::ProtocolViolation, StateGlyph::CloseWentWrong, Chapter::Messages, true},
    {Cause::LateFrame, StateGlyph::CloseWentWrong, Chapter::Close, true},
    {Cause::MessageTooBig, StateGlyph::CloseWentWrong, Chapter::Messages, true},
    {Cause::TimedOut, StateGlyph::NoAnswer, Chapter::Messages, true},
    {Cause::AbortedByUser, StateGlyph::ClosedWithCode, Chapter::Handshake, true},
};

} // namespace

const CauseLook &causeLook(explain::Cause cause)
{
    const auto *look = std::find_if(std::begin(looks), std::end(looks), [cause](const CauseLook &each) { return each.cause == cause; });
    assert(look != std::end(looks) && "a cause without a look");
    return *look;
}

} // namespace gui
