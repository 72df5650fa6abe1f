#include "gui/about_dialog.h"

#include "gui/dialog_geometry.h"
#include "gui/paint/icons.h"
#include "gui/paint/theme.h"
#include "ui_about_dialog.h"

#include <QClipboard>
#include <QGuiApplication>

#include <asio/version.hpp>
#include <nlohmann/json_fwd.hpp>
#include <openssl/crypto.h>
#include <zlib.h>

namespace gui {

namespace {

struct LibraryRow { const char *name; QString version; const char *use; };

QString number(int major, int minor, int patch)
{
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch);
}

QList<LibraryRow> libraries()
{
    return {
        {"Qt", QLatin1StringView(qVersion()), QT_TRANSLATE_NOOP("gui::AboutDialog", "window, Qt WebSockets as a peer")},
        {"Asio", number(ASIO_VERSION / 100000, ASIO_VERSION / 100 % 1000, ASIO_VERSION % 100), QT_TRANSLATE_NOOP("gui::AboutDialog", "sockets")},
        {"OpenSSL", QLatin1StringView(OpenSSL_version(OPENSSL_VERSION_STRING)), QT_TRANSLATE_NOOP("gui::AboutDialog", "TLS, SHA-1 of the accept key")},
        {"zlib", QLatin1StringView(zlibVersion()), QT_TRANSLATE_NOOP("gui::AboutDialog", "permessage-deflate, compressed payloads")},
        {"nlohmann-json", number(NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH), QT_TRANSLATE_NOOP("gui::AboutDialog", "JSON")},
        {"simdjson", {}, QT_TRANSLATE_NOOP("gui::AboutDialog", "UTF-8 validation")},
        {"PCRE2", {}, QT_TRANSLATE_NOOP("gui::AboutDialog", "patterns in payloads")},
        {"zstd", {}, QT_TRANSLATE_NOOP("gui::AboutDialog", "permessage-deflate, compressed payloads")},
        {"libpcap", {}, QT_TRANSLATE_NOOP("gui::AboutDialog", "reading captures")},
        {"CLI11", {}, QT_TRANSLATE_NOOP("gui::AboutDialog", "command line")},
    };
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("aboutDialog"));
    rememberGeometry(this, {520, 400});
    m_ui->tileLabel->setPixmap(applicationIcon().pixmap(px(48)));
    m_ui->nameLabel->setText(tr("Wiretale %1").arg(QGuiApplication::applicationVersion()));
    setFontRole(m_ui->nameLabel, FontRole::Title);
    setTextToken(m_ui->sloganLabel, Token::Text2);
    for (const LibraryRow &row : libraries())
        new QTreeWidgetItem(m_ui->librariesTree, {QLatin1StringView(row.name), row.version, tr(row.use)});
    m_ui->librariesTree->resizeColumnToContents(0);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QStringLiteral("%1, Qt %2, %3").arg(m_ui->nameLabel->text(), QLatin1StringView(qVersion()), QSysInfo::prettyProductName()));
    });
}

AboutDialog::~AboutDialog() = default;

} // namespace gui
