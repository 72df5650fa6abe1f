#include "gui/core/curl_command.h"

#include <algorithm>

namespace gui {

namespace {

const QStringList ownHeaders = {
    QStringLiteral("host"), QStringLiteral("connection"), QStringLiteral("upgrade"), QStringLiteral("sec-websocket-key"),
    QStringLiteral("sec-websocket-version"), QStringLiteral("sec-websocket-extensions"),
};

/// Options of curl that take a value which has no meaning here.
const QStringList ignoredWithValue = {
    QStringLiteral("-o"), QStringLiteral("--output"), QStringLiteral("-X"), QStringLiteral("--request"), QStringLiteral("-m"),
    QStringLiteral("--max-time"), QStringLiteral("--connect-timeout"), QStringLiteral("-x"), QStringLiteral("--proxy"),
    QStringLiteral("-w"), QStringLiteral("--write-out"), QStringLiteral("-d"), QStringLiteral("--data"), QStringLiteral("--data-raw"),
};

void takeHeader(CurlCommand &command, const QString &line)
{
    const QString name = line.section(u':', 0, 0).trimmed(), value = line.section(u':', 1).trimmed();
    const QString lower = name.toLower();
    if (lower == QLatin1String("origin"))
        command.draft.origin = value;
    else if (lower == QLatin1String("sec-websocket-protocol"))
        for (const auto &each : value.split(u',', Qt::SkipEmptyParts))
            command.draft.subprotocols << each.trimmed();
    else if (!ownHeaders.contains(lower) && !name.isEmpty())
        command.draft.headers.push_back({true, name, value, lower == QLatin1String("authorization") || lower == QLatin1String("cookie")});
}

QString asSocketAddress(QString url)
{
    if (url.startsWith(QLatin1String("http")))
        url.replace(0, 4, QStringLiteral("ws"));
    return url.contains(QLatin1String("://")) ? url : QStringLiteral("ws://") + url;
}

} // namespace

QStringList shellWords(const QString &text)
{
    QStringList words;
    QString word;
    bool inWord = false;
    QChar quote;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (!quote.isNull()) {
            if (c == quote)
                quote = {};
            else if (c == u'\\' && quote == u'"' && at + 1 < text.size())
                word += text.at(++at);
            else
                word += c;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
            inWord = true;
        } else if (c == u'\\' && at + 1 < text.size()) {
            if (text.at(++at) != u'\n') {
                word += text.at(at);
                inWord = true;
            }
        } else if (c.isSpace()) {
            if (inWord)
                words << word;
            word.clear();
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (inWord)
        words << word;
    return words;
}

QString shellQuoted(const QString &word)
{
    return u'\'' + QString(word).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

std::optional<CurlCommand> parseCurl(const QString &text)
{
    const auto words = shellWords(text.trimmed());
    if (words.isEmpty() || words.first() != QLatin1String("curl"))
        return std::nullopt;
    CurlCommand command;
    for (qsizetype at = 1; at < words.size(); ++at) {
        const QString &word = words.at(at);
        const bool more = at + 1 < words.size();
        if (more && (word == QLatin1String("-H") || word == QLatin1String("--header")))
            takeHeader(command, words.at(++at));
        else if (more && (word == QLatin1String("-b") || word == QLatin1String("--cookie")))
            takeHeader(command, QStringLiteral("Cookie: ") + words.at(++at));
        else if (more && (word == QLatin1String("-A") || word == QLatin1String("--user-agent")))
            takeHeader(command, QStringLiteral("User-Agent: ") + words.at(++at));
        else if (more && word == QLatin1String("--url"))
            command.url = asSocketAddress(words.at(++at));
        else if (more && ignoredWithValue.contains(word))
            ++at;
        else if (word == QLatin1String("-k") || word == QLatin1String("--insecure"))
            command.insecure = true;
        else if (!word.startsWith(u'-'))
            command.url = asSocketAddress(word);
    }
    return command.url.isEmpty() ? std::nullopt : std::optional(command);
}

} // namespace gui
