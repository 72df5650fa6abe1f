#include "gui/window/request_popup.h"

#include "gui/core/profiles.h"
#include "gui/detail/head_model.h"
#include "gui/paint/icons.h"
#include "gui/paint/style.h"
#include "gui/paint/text_delegate.h"
#include "gui/paint/theme.h"
#include "gui/text/display_text.h"
#include "net/request_head.h"
#include "net/url.h"
#include "ui_request_popup.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

namespace gui {

namespace {

constexpr std::string_view noKey = "(new for each try)";

bool sameName(const std::string &line, const QString &name)
{
    return ws::equalsIgnoringCase(std::string_view(line).substr(0, line.find(':')), name.toStdString());
}

/// What every client has to send (RFC 6455, 4.1).
bool isEveryones(const QString &name)
{
    static const QStringList names{QStringLiteral("Host"), QStringLiteral("Connection"), QStringLiteral("Upgrade"),
                                   QStringLiteral("Sec-WebSocket-Version"), QStringLiteral("Sec-WebSocket-Key")};
    return name.startsWith(QLatin1String("GET ")) || names.contains(name, Qt::CaseInsensitive);
}

} // namespace

RequestPopup::RequestPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_ui(std::make_unique<Ui::RequestPopup>())
{
    m_ui->setupUi(this);
    setFillToken(this, Token::Raised);
    setupFields();
    setupPreview();
}

RequestPopup::~RequestPopup() = default;

void RequestPopup::setupFields()
{
    auto &tree = *m_ui->headersTree;
    tree.setModel(&m_headers);
    tree.setItemDelegate(new TextDelegate(&tree));
    tree.setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    tree.header()->setStretchLastSection(false);
    tree.header()->setSectionResizeMode(1, QHeaderView::Stretch);
    tree.header()->resizeSection(0, px(150));
    tree.header()->resizeSection(2, px(50));
    m_ui->originCombo->lineEdit()->setPlaceholderText(tr("none"));
    for (QWidget *label : {m_ui->originLabel, m_ui->subprotocolsLabel, m_ui->compressionLabel, m_ui->headersLabel, m_ui->deflateNote})
        setTextToken(label, Token::Text2);
    setFontRole(m_ui->subprotocolsEdit, FontRole::Mono);
    setFontRole(m_ui->originCombo, FontRole::Mono);
    connect(m_ui->originCombo, &QComboBox::editTextChanged, this, &RequestPopup::takeEdits);
    connect(m_ui->subprotocolsEdit, &QLineEdit::textChanged, this, &RequestPopup::takeEdits);
    connect(m_ui->requestDeflateCheck, &QCheckBox::toggled, this, &RequestPopup::takeEdits);
    connect(&m_headers, &HeaderTable::edited, this, &RequestPopup::takeEdits);
}

void RequestPopup::setupPreview()
{
    auto &preview = *m_ui->requestPreview;
    preview.setModel(&m_preview);
    auto *delegate = new TextDelegate(&preview);
    delegate->setRowHeight(18);
    preview.setItemDelegate(delegate);
    preview.setSelectionMode(QAbstractItemView::NoSelection);
    setFillToken(m_ui->previewHeader, Token::Header);
    setFontRole(m_ui->previewTitle, FontRole::UiBold);
    setTextToken(m_ui->previewNote, Token::Text2);
    setButtonLook(m_ui->copyCurlButton, ButtonLook::Quiet);
    m_ui->copyCurlButton->setIcon(icon(QStringLiteral("copy")));
    connect(m_ui->copyCurlButton, &QToolButton::clicked, this, &RequestPopup::copyCurlRequested);
    m_ui->pageWarningRow->hide();
}

void RequestPopup::setDraft(const RequestDraft &draft)
{
    m_loading = true;
    m_draft = draft;
    m_ui->originCombo->setEditText(draft.origin);
    m_ui->subprotocolsEdit->setText(draft.subprotocols.join(QStringLiteral(", ")));
    m_ui->requestDeflateCheck->setChecked(draft.deflate);
    m_headers.setHeaders(draft.headers);
    m_loading = false;
    showPreview();
    showWarning();
}

void RequestPopup::setTarget(const QString &url, const std::string &profile)
{
    m_url = url;
    m_profile = profile;
    const QStringList origins{QStringLiteral("https://app.example.test"), QStringLiteral("http://localhost:3000"), QStringLiteral("null")};
    if (m_ui->originCombo->count() == 0) {
        const QSignalBlocker quiet(m_ui->originCombo);
        m_ui->originCombo->addItems(origins);
        m_ui->originCombo->setEditText(m_draft.origin);
    }
    showPreview();
}

void RequestPopup::takeEdits()
{
    if (m_loading)
        return;
    m_draft.origin = m_ui->originCombo->currentText().trimmed();
    m_draft.subprotocols.clear();
    for (const auto &each : m_ui->subprotocolsEdit->text().split(u',', Qt::SkipEmptyParts))
        m_draft.subprotocols << each.trimmed();
    m_draft.subprotocols.removeAll(QString());
    m_draft.deflate = m_ui->requestDeflateCheck->isChecked();
    m_draft.headers = m_headers.headers();
    showPreview();
    showWarning();
    emit draftChanged();
}

void RequestPopup::addLine(const QString &line, const QString &who, bool own)
{
    auto *text = new QStandardItem(line);
    QFont face = gui::font(FontRole::MonoNote);
    face.setBold(own);
    text->setFont(face);
    auto *by = new QStandardItem(who);
    by->setFont(gui::font(FontRole::Note));
    by->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    by->setForeground(colour(who.contains(u',') ? Token::Warn : Token::Text2));
    m_preview.appendRow({text, by});
}

void RequestPopup::showPreview()
{
    m_preview.clear();
    const auto &profile = profileById(m_profile);
    m_ui->previewNote->setText(tr("header order of %1").arg(profile.who));
    const auto request = m_draft.request(m_url, m_profile);
    const auto url = net::parseUrl(request.url);
    if (!url) {
        addLine(tr("Type an address first."), {}, false);
        return;
    }
    const auto head = net::requestHead(request, url.value(), noKey);
    const auto impossible = m_draft.impossibleInPage();
    for (const auto &line : QString::fromUtf8(reinterpret_cast<const char *>(head.data()), qsizetype(head.size())).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts)) {
        const auto bytes = line.toStdString();
        const QString name = QString::fromStdString(bytes.substr(0, bytes.find(':')));
        const bool mine = std::any_of(m_draft.headers.begin(), m_draft.headers.end(), [&](const DraftHeader &header) { return sameName(bytes, header.name); });
        const bool own = mine || name == QLatin1String("Origin") || name == QLatin1String("Sec-WebSocket-Protocol");
        const bool barred = mine && impossible.contains(name, Qt::CaseInsensitive);
        const QString shown = isSecretHeader(name.toStdString()) ? name + QStringLiteral(": ") + maskedValue(name.toStdString(), line.section(u':', 1).trimmed().toStdString()) : harmless(line);
        addLine(shown, barred ? tr("you, not possible in a page") : own ? tr("you") : isEveryones(name) || m_profile == "plain" || m_profile == "strict" ? QString() : profile.who, own);
    }
    m_ui->requestPreview->resizeColumnToContents(1);
    m_ui->requestPreview->header()->setStretchLastSection(false);
    m_ui->requestPreview->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->requestPreview->setFixedHeight(px(18) * std::clamp(m_preview.rowCount(), 6, 16));
}

void RequestPopup::showWarning()
{
    const auto names = m_draft.impossibleInPage();
    m_ui->pageWarningRow->setVisible(!names.isEmpty());
    if (!names.isEmpty())
        m_ui->pageWarning->showBanner({BannerData::Severity::Warn, tr("A page’s script cannot set %1. A browser test of this server must pass the token another way.").arg(names.join(QStringLiteral(", "))), {}, QStringLiteral("page"), false, {}});
}

void RequestPopup::showBelow(QWidget *button)
{
    const int width = std::min(px(560), button->screen()->availableGeometry().width());
    setFixedWidth(width);
    m_ui->headersTree->setFixedHeight(px(24) * std::clamp(m_headers.rowCount() + 1, 3, 7) + 4);
    adjustSize();
    auto corner = button->mapToGlobal(QPoint(0, button->height() + px(4)));
    const auto screen = button->screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width)));
    move(corner);
    QFrame::show();
    m_ui->originCombo->setFocus(Qt::PopupFocusReason);
}

void RequestPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_ui->headersTree->hasFocus())
        return m_headers.remove(m_ui->headersTree->currentIndex().row());
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void RequestPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

} // namespace gui
