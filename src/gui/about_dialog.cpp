#include "gui/about_dialog.h"

#include "gui/dialog_geometry.h"
#include "gui/paint/icons.h"
#include "gui/paint/theme.h"
#include "ui_about_dialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace gui {

namespace {

struct LibraryRow { const char *name; QString version; const char *use; };

QList<LibraryRow> libraries()
{
    return {
        {"Qt", QLatin1StringView(qVersion()), QT_TRANSLATE_NOOP("gui::AboutDialog", "window, Qt WebSockets as a peer")},
        {"Asio", {}, QT_TRANSLATE_NOOP("gui::AboutDialog", "sockets")},
        {"OpenSSL", {}, QT_TRANSLATE_NOOP("gui::AboutDialog", "TLS, SHA-1 of the accept key")},
        {"zlib, zstd", {}, QT_TRANSLATE_NOOP("gui::AboutDialog", "permessage-deflate, compressed payloads")},
        {"simdjson", {}, QT_TRANSLATE_NOOP("gui::AboutDialog", "UTF-8 validation")},
        {"PCRE2", {}, QT_TRANSLATE_NOOP("gui::AboutDialog", "patterns in payloads")},
        {"nlohmann-json", {}, QT_TRANSLATE_NOOP("gui::AboutDialog", "JSON")},
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
