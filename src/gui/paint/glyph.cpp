#include "gui/paint/row_data.h"

namespace gui {

namespace {

struct GlyphRow { StateGlyph state; const char *icon; Token token; };

constexpr GlyphRow rows[] = {
    {StateGlyph::Connecting, "half", Token::Text},      {StateGlyph::Open, "open", Token::Text},
    {StateGlyph::ClosedCleanly, "check", Token::Text2}, {StateGlyph::ClosedWithCode, "close", Token::Text2},
    {StateGlyph::CloseWentWrong, "close", Token::Err},  {StateGlyph::Refused, "octx", Token::Err},
    {StateGlyph::TlsFailed, "lockx", Token::Err},       {StateGlyph::Dropped, "broken", Token::Err},
    {StateGlyph::Reset, "bolt", Token::Err},            {StateGlyph::NoAnswer, "clock", Token::Warn},
    {StateGlyph::Relay, "relay", Token::Text},          {StateGlyph::File, "folder", Token::Text2},
    {StateGlyph::MockServer, "host", Token::Text},      {StateGlyph::NotReached, "ring", Token::Text3},
    {StateGlyph::Done, "check", Token::Text2},          {StateGlyph::Warning, "warn", Token::Warn},
    {StateGlyph::NameNotFound, "nohost", Token::Err},   {StateGlyph::NoRoute, "route", Token::Err},
    {StateGlyph::NotWebSocket, "http", Token::Err},     {StateGlyph::End, "flag", Token::Text2},
};

} // namespace

Glyph glyph(StateGlyph state)
{
    for (const GlyphRow &row : rows) {
        if (row.state == state)
            return {QLatin1StringView(row.icon), row.token};
    }
    Q_UNREACHABLE();
}

} // namespace gui
