#include "gui/window/listen_fields.h"

#include "gui/paint/icons.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSettings>
#include <QSpinBox>

namespace gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ListenFields)
};

struct TlsChoice {
    const char *title, *fault;
    bool on;
};

constexpr TlsChoice tlsChoices[] = {
    {QT_TRANSLATE_NOOP("ListenFields", "Off"), "", false},
    {QT_TRANSLATE_NOOP("ListenFields", "Self-signed"), "", true},
    {QT_TRANSLATE_NOOP("ListenFields", "Expired"), "expired", true},
    {QT_TRANSLATE_NOOP("ListenFields", "Not valid yet"), "not-yet-valid", true},
    {QT_TRANSLATE_NOOP("ListenFields", "Wrong host"), "wrong-host", true},
    {QT_TRANSLATE_NOOP("ListenFields", "Private CA"), "private-ca", true},
    {QT_TRANSLATE_NOOP("ListenFields", "Weak"), "weak", true},
    {QT_TRANSLATE_NOOP("ListenFields", "Cut handshake"), "cut", true},
};

} // namespace

void ListenFields::setup()
{
    address->addItem(icon(QStringLiteral("lock")), Tr::tr("127.0.0.1, this computer only"), QStringLiteral("127.0.0.1"));
    address->addItem(icon(QStringLiteral("lock")), Tr::tr("::1, this computer only"), QStringLiteral("::1"));
    address->addItem(icon(QStringLiteral("warn"), Token::Warn), Tr::tr("0.0.0.0, everyone on the network"), QStringLiteral("0.0.0.0"));
    address->setEditable(false);
    for (const auto &choice : tlsChoices)
        tls->addItem(icon(choice.on ? QStringLiteral("lock") : QStringLiteral("unlock")), Tr::tr(choice.title));
}

net::ListenRequest ListenFields::request() const
{
    const auto &choice = tlsChoices[std::max(0, tls->currentIndex())];
    net::ListenRequest request;
    request.address = address->currentData().toString().toStdString();
    request.port = std::uint16_t(port->value());
    request.tls = choice.on;
    request.tlsFault = choice.fault;
    return request;
}

bool ListenFields::onlyThisComputer() const
{
    const QString at = address->currentData().toString();
    return at.startsWith(QLatin1String("127.")) || at == QLatin1String("::1");
}

void ListenFields::setEnabled(bool enabled)
{
    address->setEnabled(enabled);
    tls->setEnabled(enabled);
    port->setEnabled(enabled);
}

void ListenFields::load(const QSettings &settings, const QString &group, int defaultPort)
{
    address->setCurrentIndex(std::max(0, address->findData(settings.value(group + QStringLiteral("/address")))));
    port->setValue(settings.value(group + QStringLiteral("/port"), defaultPort).toInt());
    tls->setCurrentIndex(qBound(0, settings.value(group + QStringLiteral("/tls"), 0).toInt(), tls->count() - 1));
}

void ListenFields::save(QSettings &settings, const QString &group) const
{
    settings.setValue(group + QStringLiteral("/address"), address->currentData());
    settings.setValue(group + QStringLiteral("/port"), port->value());
    settings.setValue(group + QStringLiteral("/tls"), tls->currentIndex());
}

} // namespace gui
