#include "gui/paint/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

static void initResources() // Q_INIT_RESOURCE must stand outside of namespaces
{
    Q_INIT_RESOURCE(resources);
}

namespace gui {

namespace {

constexpr QLatin1StringView names[tokenCount] = {
    QLatin1StringView("window"), QLatin1StringView("base"), QLatin1StringView("alt"), QLatin1StringView("raised"),
    QLatin1StringView("header"), QLatin1StringView("border"), QLatin1StringView("ctl"), QLatin1StringView("line"),
    QLatin1StringView("text"), QLatin1StringView("text2"), QLatin1StringView("text3"), QLatin1StringView("ink"),
    QLatin1StringView("inkText"), QLatin1StringView("sel"), QLatin1StringView("selOff"), QLatin1StringView("hover"),
    QLatin1StringView("focus"), QLatin1StringView("sent"), QLatin1StringView("sentBg"), QLatin1StringView("recv"),
    QLatin1StringView("recvBg"), QLatin1StringView("page"), QLatin1StringView("pageBg"), QLatin1StringView("warn"),
    QLatin1StringView("warnBg"), QLatin1StringView("warnFill"), QLatin1StringView("warnFillText"),
    QLatin1StringView("err"), QLatin1StringView("errBg"), QLatin1StringView("errFill"),
    QLatin1StringView("errFillText"), QLatin1StringView("hatch"), QLatin1StringView("code"),
    QLatin1StringView("synKey"), QLatin1StringView("synStr"), QLatin1StringView("synNum"),
    QLatin1StringView("synCom"), QLatin1StringView("synKw"), QLatin1StringView("btn1"), QLatin1StringView("btn2"),
};

Tokens readTokens(QLatin1StringView table)
{
    initResources();
    QFile file(QStringLiteral(":/tokens.json"));
    [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "readTokens", "tokens.json is part of the program");
    const QJsonObject values = QJsonDocument::fromJson(file.readAll()).object().value(table).toObject();

    Tokens tokens;
    for (std::size_t i = 0; i < tokenCount; ++i) {
        tokens.colours[i] = QColor(values.value(names[i]).toString());
        Q_ASSERT_X(tokens.colours[i].isValid(), "readTokens", names[i].data());
    }
    return tokens;
}

constexpr std::array<Token, tokenCount> listTokens()
{
    std::array<Token, tokenCount> all{};
    for (std::size_t i = 0; i < tokenCount; ++i)
        all[i] = Token(i);
    return all;
}

} // namespace

QLatin1StringView tokenName(Token token)
{
    return names[std::size_t(token)];
}

std::span<const Token> allTokens()
{
    static constexpr auto all = listTokens();
    return all;
}

const Tokens &lightTokens()
{
    static const Tokens tokens = readTokens(QLatin1StringView("light"));
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = readTokens(QLatin1StringView("dark"));
    return tokens;
}

} // namespace gui
