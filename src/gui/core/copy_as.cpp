#include "gui/core/copy_as.h"

#include "gui/core/curl_command.h"
#include "gui/text/display_text.h"

#include <algorithm>
#include <string_view>

namespace gui {

namespace {

struct Header {
    QString name, value;
};

constexpr std::string_view clientsOwn[] = {
    "Host", "Upgrade", "Connection", "Sec-WebSocket-Key", "Sec-WebSocket-Version", "Sec-WebSocket-Extensions", "Sec-WebSocket-Protocol",
};
constexpr std::string_view secrets[] = {"Authorization", "Proxy-Authorization", "Cookie"};

template <std::size_t n>
bool contains(const std::string_view (&names)[n], std::string_view name)
{
    return std::any_of(std::begin(names), std::end(names), [name](std::string_view each) { return ws::equalsIgnoringCase(each, name); });
}

QList<Header> headersOf(const Tale &tale)
{
    QList<Header> headers;
    if (!tale.facts.request)
        return headers;
    for (const auto &field : tale.facts.request->fields)
        if (!contains(clientsOwn, field.name))
            headers.push_back({peerText(std::string_view(field.name)), contains(secrets, field.name) ? QStringLiteral("[masked]") : peerText(std::string_view(field.value))});
    return headers;
}

QString subprotocolsOf(const Tale &tale)
{
    return tale.facts.request ? peerText(std::string_view(tale.facts.request->joined("Sec-WebSocket-Protocol"))) : QString();
}

QString addressOf(const Tale &tale)
{
    return harmless(QString::fromStdString(tale.info.url));
}

QString quotedFor(const QString &text)
{
    return u'"' + QString(text).replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"';
}

QString curl(const Tale &tale)
{
    QString url = addressOf(tale);
    if (url.startsWith(QLatin1String("ws")))
        url.replace(0, 2, QStringLiteral("http"));
    QString command = QStringLiteral("curl -i -N --http1.1 \\\n  -H 'Connection: Upgrade' -H 'Upgrade: websocket' \\\n  -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: SGVsbG8sIHdvcmxkISEhIQ==' \\\n");
    for (const auto &header : headersOf(tale))
        command += QStringLiteral("  -H %1 \\\n").arg(shellQuoted(header.name + QStringLiteral(": ") + header.value));
    if (const QString offered = subprotocolsOf(tale); !offered.isEmpty())
        command += QStringLiteral("  -H %1 \\\n").arg(shellQuoted(QStringLiteral("Sec-WebSocket-Protocol: ") + offered));
    return command + QStringLiteral("  ") + shellQuoted(url);
}

QString withHeaders(const Tale &tale, const QString &program, const QString &protocolOption)
{
    QString command = program;
    for (const auto &header : headersOf(tale))
        command += QStringLiteral(" -H %1").arg(shellQuoted(header.name + QStringLiteral(": ") + header.value));
    if (const QString offered = subprotocolsOf(tale); !offered.isEmpty())
        command += u' ' + protocolOption + u' ' + shellQuoted(offered);
    return command;
}

QString python(const Tale &tale)
{
    QStringList lines;
    for (const auto &header : headersOf(tale))
        lines << QStringLiteral("            %1: %2,").arg(quotedFor(header.name), quotedFor(header.value));
    QStringList subprotocols;
    for (const auto &each : subprotocolsOf(tale).split(u',', Qt::SkipEmptyParts))
        subprotocols << quotedFor(each.trimmed());
    return QStringLiteral("import asyncio\nimport websockets\n\n\nasync def main():\n    async with websockets.connect(\n        %1,\n        extra_headers={\n%2\n        },\n        subprotocols=[%3],\n    ) as socket:\n        async for message in socket:\n            print(message)\n\n\nasyncio.run(main())\n")
        .arg(quotedFor(addressOf(tale)), lines.join(u'\n'), subprotocols.join(QStringLiteral(", ")));
}

QString javaScript(const Tale &tale)
{
    QStringList subprotocols;
    for (const auto &each : subprotocolsOf(tale).split(u',', Qt::SkipEmptyParts))
        subprotocols << quotedFor(each.trimmed());
    return QStringLiteral("const socket = new WebSocket(%1, [%2]);\nsocket.onopen = () => console.log('open');\nsocket.onmessage = (e) => console.log('message', e.data);\nsocket.onerror = () => console.log('error');\nsocket.onclose = (e) => console.log('close', e.code, e.reason, e.wasClean);\n")
        .arg(quotedFor(addressOf(tale)), subprotocols.join(QStringLiteral(", ")));
}

QString markdown(const Tale &tale)
{
    const auto utf8 = [](const std::string &text) { return harmless(QString::fromStdString(text)).replace(u'`', u'\''); };
    QString text = QStringLiteral("**%1**\n\n%2\n\n- Address: `%3`\n").arg(utf8(tale.verdict.wire), utf8(tale.verdict.says), utf8(tale.info.url));
    for (const auto &advice : tale.verdict.advice)
        text += QStringLiteral("- To change: %1\n").arg(utf8(advice.says));
    return text;
}

} // namespace

QString copyAs(CopyFormat format, const Tale &tale)
{
    switch (format) {
    case CopyFormat::Curl: return curl(tale);
    case CopyFormat::Websocat: return withHeaders(tale, QStringLiteral("websocat"), QStringLiteral("--protocol")) + u' ' + shellQuoted(addressOf(tale));
    case CopyFormat::Wscat: return withHeaders(tale, QStringLiteral("wscat"), QStringLiteral("-s")) + QStringLiteral(" -c ") + shellQuoted(addressOf(tale));
    case CopyFormat::Python: return python(tale);
    case CopyFormat::JavaScript: return javaScript(tale);
    case CopyFormat::Markdown: return markdown(tale);
    case CopyFormat::Address: return addressOf(tale);
    }
    return {};
}

} // namespace gui
