#include "gui/core/request_draft.h"

#include "gui/core/profiles.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RequestDraft)
};

} // namespace

QString RequestDraft::summary() const
{
    const auto on = int(std::count_if(headers.begin(), headers.end(), [](const DraftHeader &header) { return header.on; }));
    if (origin.isEmpty() && on == 0 && subprotocols.isEmpty())
        return Tr::tr("Origin, headers, subprotocols");
    QStringList parts;
    if (!origin.isEmpty())
        parts << QStringLiteral("Origin");
    parts << Tr::tr("%n headers", nullptr, on);
    if (!subprotocols.isEmpty())
        parts << Tr::tr("%n subprotocols", nullptr, int(subprotocols.size()));
    return parts.join(QStringLiteral(", "));
}

net::ConnectRequest RequestDraft::request(const QString &url, const std::string &profile) const
{
    net::ConnectRequest request;
    request.url = url.trimmed().toStdString();
    request.offerDeflate = deflate;
    if (!origin.isEmpty())
        request.fields.push_back({"Origin", origin.toStdString(), 0, 0});
    for (const auto &header : headers)
        if (header.on && !header.name.isEmpty())
            request.fields.push_back({header.name.toStdString(), header.value.toStdString(), 0, 0});
    for (const auto &subprotocol : subprotocols)
        request.subprotocols.push_back(subprotocol.toStdString());
    actAs(profile, request);
    return request;
}

/// A page's script chooses the address and the subprotocols and nothing else (WHATWG WebSockets, 3.1).
QStringList RequestDraft::impossibleInPage() const
{
    QStringList names;
    for (const auto &header : headers)
        if (header.on && !header.name.isEmpty() && header.name.compare(QLatin1String("Cookie"), Qt::CaseInsensitive) != 0)
            names << header.name;
    return names;
}

void RequestDraft::load(const QSettings &settings)
{
    origin = settings.value(QStringLiteral("connect/origin")).toString();
    subprotocols = settings.value(QStringLiteral("connect/subprotocols")).toStringList();
    deflate = settings.value(QStringLiteral("connect/deflate"), true).toBool();
    headers.clear();
    for (const auto &line : settings.value(QStringLiteral("connect/headers")).toStringList())
        headers.push_back({line.startsWith(u'+'), line.section(u':', 0, 0).mid(1), line.section(u':', 1), false});
}

void RequestDraft::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("connect/origin"), origin);
    settings.setValue(QStringLiteral("connect/subprotocols"), subprotocols);
    settings.setValue(QStringLiteral("connect/deflate"), deflate);
    QStringList lines;
    for (const auto &header : headers)
        if (!header.secret)
            lines << QStringLiteral("%1%2:%3").arg(header.on ? u'+' : u'-').arg(header.name, header.value);
    settings.setValue(QStringLiteral("connect/headers"), lines);
}

} // namespace gui
