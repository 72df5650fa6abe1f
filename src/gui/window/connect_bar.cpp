#include "gui/window/connect_bar.h"

#include "gui/core/curl_command.h"
#include "gui/core/profiles.h"
#include "gui/paint/icons.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"
#include "gui/window/request_popup.h"
#include "ui_connect_bar.h"

#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>

namespace gui {

namespace {

constexpr int mostAddresses = 30;

struct OfferLook {
    const char *text, *icon;
};

constexpr OfferLook offerLooks[] = { // in the order of ConnectBar::Offer
    {QT_TRANSLATE_NOOP("gui::ConnectBar", "Connect"), "connect"},
    {QT_TRANSLATE_NOOP("gui::ConnectBar", "Stop"), "stop"},
    {QT_TRANSLATE_NOOP("gui::ConnectBar", "Close…"), "close"},
};

} // namespace

ConnectBar::ConnectBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectBar>())
    , m_popup(new RequestPopup(this))
{
    m_ui->setupUi(this);
    setupAddress();
    setupRequest();
    setupProfiles();
    setButtonLook(m_ui->connectButton, ButtonLook::Main);
    m_ui->connectButton->setMinimumWidth(px(92));
    connect(m_ui->connectButton, &QPushButton::clicked, this, &ConnectBar::act);
    connect(m_ui->askBrowserButton, &QToolButton::clicked, this, &ConnectBar::askBrowserRequested);
    showIcons();
}

ConnectBar::~ConnectBar() = default;

void ConnectBar::setupAddress()
{
    auto &combo = *m_ui->addressCombo;
    auto *edit = combo.lineEdit();
    edit->setPlaceholderText(tr("ws:// or wss:// address, or paste a curl command"));
    combo.setAccessibleName(tr("Address"));
    edit->setAccessibleName(tr("Address"));
    edit->installEventFilter(this);
    setFontRole(&combo, FontRole::Ui);
    m_lock = edit->addAction(icon(QStringLiteral("connect"), Token::Text2), QLineEdit::LeadingPosition);
    combo.completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(&combo, &QComboBox::editTextChanged, this, [this](const QString &text) {
        showLock();
        setFontRole(m_ui->addressCombo, text.isEmpty() ? FontRole::Ui : FontRole::Mono); // the hint is no address
        if (text.startsWith(QLatin1String("curl ")))
            takeCurl(text);
        m_popup->setTarget(address(), profile());
    });
}

void ConnectBar::setupRequest()
{
    setFontRole(m_ui->requestButton, FontRole::Ui);
    connect(m_ui->requestButton, &QToolButton::clicked, this, &ConnectBar::openRequestPopup);
    connect(m_popup, &RequestPopup::draftChanged, this, &ConnectBar::showIcons);
    connect(m_popup, &RequestPopup::copyCurlRequested, this, &ConnectBar::copyCurlRequested);
    connect(m_popup, &RequestPopup::closed, this, [this] { m_ui->requestButton->setDown(false); });
}

void ConnectBar::setupProfiles()
{
    for (const auto &profile : allProfiles())
        m_ui->profileCombo->addItem(profile.title, QString::fromStdString(profile.id));
    connect(m_ui->profileCombo, &QComboBox::currentIndexChanged, this, [this] {
        m_popup->setTarget(address(), profile());
        emit profileChanged();
    });
}

void ConnectBar::showIcons()
{
    m_ui->requestButton->setIcon(icon(QStringLiteral("pen")));
    m_ui->requestButton->setText(m_compact ? tr("Request") : draft().summary());
    m_ui->requestButton->setToolTip(draft().summary());
    for (int item = 0; item < m_ui->profileCombo->count(); ++item)
        m_ui->profileCombo->setItemIcon(item, icon(item < 2 ? QStringLiteral("wire") : QStringLiteral("browser")));
    m_ui->askBrowserButton->setIcon(icon(QStringLiteral("browser")));
    m_ui->askBrowserButton->setToolButtonStyle(m_compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_ui->askBrowserButton->setAccessibleName(tr("Ask a browser"));
    setOffer(m_offer);
    showLock();
}

void ConnectBar::showLock()
{
    const QString text = address();
    const QString name = text.startsWith(QLatin1String("wss:")) || text.startsWith(QLatin1String("https:")) ? QStringLiteral("lock")
        : text.startsWith(QLatin1String("ws:")) || text.startsWith(QLatin1String("http:")) ? QStringLiteral("unlock") : QStringLiteral("connect");
    m_lock->setIcon(icon(name, Token::Text2));
    const QString says = name == QLatin1String("lock") ? tr("TLS") : name == QLatin1String("unlock") ? tr("Not encrypted") : QString();
    m_lock->setToolTip(says);
    m_lock->setText(says.isEmpty() ? tr("Address") : says);
}

QString ConnectBar::address() const
{
    return m_ui->addressCombo->currentText().trimmed();
}

void ConnectBar::setAddress(const QString &address)
{
    m_ui->addressCombo->setEditText(address);
}

void ConnectBar::focusAddress()
{
    m_ui->addressCombo->lineEdit()->setFocus(Qt::ShortcutFocusReason);
    m_ui->addressCombo->lineEdit()->selectAll();
}

std::string ConnectBar::profile() const
{
    return m_ui->profileCombo->currentData().toString().toStdString();
}

void ConnectBar::setProfile(const std::string &id)
{
    const int index = m_ui->profileCombo->findData(QString::fromStdString(id));
    m_ui->profileCombo->setCurrentIndex(index < 0 ? 0 : index);
}

const RequestDraft &ConnectBar::draft() const
{
    return m_popup->draft();
}

void ConnectBar::setDraft(const RequestDraft &draft)
{
    m_popup->setDraft(draft);
    showIcons();
}

void ConnectBar::setOffer(Offer offer)
{
    m_offer = offer;
    const auto &look = offerLooks[int(offer)];
    m_ui->connectButton->setText(tr(look.text));
    m_ui->connectButton->setIcon(icon(QString::fromLatin1(look.icon), Token::InkText));
}

void ConnectBar::setCompact(bool compact)
{
    m_compact = compact;
    for (int item = 0; item < m_ui->profileCombo->count(); ++item) {
        const auto &profile = profileById(m_ui->profileCombo->itemData(item).toString().toStdString());
        m_ui->profileCombo->setItemText(item, compact ? profile.brief : profile.title);
    }
    m_ui->connectBarLine->setVisible(!compact);
    showIcons();
}

void ConnectBar::setBrowserShown(bool shown)
{
    m_ui->askBrowserButton->setVisible(shown);
    m_ui->connectBarLine->setVisible(shown && !m_compact);
}

void ConnectBar::remember(const QString &address)
{
    auto &combo = *m_ui->addressCombo;
    const QSignalBlocker quiet(&combo);
    if (const int known = combo.findText(address); known >= 0)
        combo.removeItem(known);
    combo.insertItem(0, address);
    while (combo.count() > mostAddresses)
        combo.removeItem(combo.count() - 1);
    combo.setCurrentIndex(0);
}

/// A pasted curl command becomes an address and a request.
void ConnectBar::takeCurl(const QString &text)
{
    const auto command = parseCurl(text);
    if (!command)
        return;
    setDraft(command->draft);
    setAddress(command->url);
}

void ConnectBar::openRequestPopup()
{
    m_popup->setTarget(address(), profile());
    m_ui->requestButton->setDown(true);
    m_popup->showBelow(m_ui->requestButton);
}

void ConnectBar::act()
{
    switch (m_offer) {
    case Offer::Connect: emit connectRequested(); return;
    case Offer::Stop: emit stopRequested(); return;
    case Offer::Close: emit closeRequested(); return;
    }
}

void ConnectBar::addConnectAction(QAction *action)
{
    m_ui->addressCombo->addAction(action);
}

void ConnectBar::load(const QSettings &settings)
{
    const QSignalBlocker quiet(m_ui->addressCombo);
    m_ui->addressCombo->addItems(settings.value(QStringLiteral("connect/history")).toStringList());
    m_ui->addressCombo->setEditText({});
    setProfile(settings.value(QStringLiteral("connect/profile"), QStringLiteral("chromium")).toString().toStdString());
    RequestDraft draft;
    draft.load(settings);
    setDraft(draft);
}

void ConnectBar::save(QSettings &settings) const
{
    QStringList history;
    for (int item = 0; item < m_ui->addressCombo->count(); ++item)
        history << m_ui->addressCombo->itemText(item);
    settings.setValue(QStringLiteral("connect/history"), history);
    settings.setValue(QStringLiteral("connect/profile"), QString::fromStdString(profile()));
    draft().save(settings);
}

void ConnectBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

bool ConnectBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier && !address().isEmpty()) {
            emit connectRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gui
