#pragma once

#include <QColor>
#include <QStringView>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace gui {

/// The colours of the interface by what they mean; resources/tokens.json has their values, in this order of names.
enum class Token : std::uint8_t {
    Window, Base, Alt, Raised, Header, Border, Ctl, Line, Text, Text2, Text3, Ink, InkText, Sel, SelOff, Hover, Focus,
    Sent, SentBg, Recv, RecvBg, Page, PageBg, Warn, WarnBg, WarnFill, WarnFillText, Err, ErrBg, ErrFill, ErrFillText,
    Hatch, Code, SynKey, SynStr, SynNum, SynCom, SynKw, Btn1, Btn2,
};
constexpr std::size_t tokenCount = std::size_t(Token::Btn2) + 1;

/// "warnFill" for Token::WarnFill, as in tokens.json.
QLatin1StringView tokenName(Token token);
std::span<const Token> allTokens();

/// One colour for every token.
struct Tokens {
    std::array<QColor, tokenCount> colours;
    const QColor &operator[](Token token) const { return colours[std::size_t(token)]; }
};

/// The tables of resources/tokens.json.
const Tokens &lightTokens();
const Tokens &darkTokens();

} // namespace gui
