#include "gui/session/composer.h"

#include "gui/paint/code_view.h"
#include "gui/paint/icons.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"
#include "ui_composer.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFileDialog>
#include <QMenu>

namespace gui {

using Kind = Outgoing::Kind;

namespace {

struct Mode {
    const char *icon;
    const char *word;
};

constexpr Mode modes[outgoingKinds] = { // in the order of Outgoing::Kind
    {"text", QT_TRANSLATE_NOOP("gui::Composer", "Text")},
    {"bin", QT_TRANSLATE_NOOP("gui::Composer", "Binary")},
    {"ping", QT_TRANSLATE_NOOP("gui::Composer", "Ping")},
    {"pong", QT_TRANSLATE_NOOP("gui::Composer", "Pong")},
    {"close", QT_TRANSLATE_NOOP("gui::Composer", "Close")},
};

} // namespace

Composer::Composer(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::Composer>())
    , m_modes(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    setupModes();
    setupFields();
    setupMenus();
    setFillToken(this, Token::Window);
    showIcons();
    showMode();
}

Composer::~Composer() = default;

void Composer::setupModes()
{
    m_modes->setObjectName(QStringLiteral("composerModeGroup"));
    const std::initializer_list<QAbstractButton *> buttons{m_ui->composeTextButton, m_ui->composeBinaryButton, m_ui->composePingButton, m_ui->composePongButton, m_ui->composeCloseButton};
    int id = 0;
    for (auto *button : buttons) {
        m_modes->addButton(button, id);
        m_ui->composerModeCombo->addItem(tr(modes[id++].word));
        setSmall(button);
    }
    m_ui->composerModesLayout->addLayout(joinButtons(buttons));
    m_ui->binaryFormsLayout->addLayout(joinButtons({m_ui->binaryHexButton, m_ui->base64Button, m_ui->fileButton}));
    auto *forms = new QButtonGroup(this);
    forms->addButton(m_ui->binaryHexButton);
    forms->addButton(m_ui->base64Button);
    connect(forms, &QButtonGroup::buttonToggled, this, &Composer::showState);
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int mode) { setMode(Kind(mode)); });
    connect(m_ui->composerModeCombo, &QComboBox::activated, this, [this](int mode) { setMode(Kind(mode)); });
    m_ui->composerModeCombo->hide();
}

void Composer::setupFields()
{
    setButtonLook(m_ui->sendButton, ButtonLook::Main);
    setButtonLook(m_ui->savedButton, ButtonLook::Quiet);
    setButtonLook(m_ui->composerMenuButton, ButtonLook::Quiet);
    for (QWidget *small : {static_cast<QWidget *>(m_ui->binaryHexButton), static_cast<QWidget *>(m_ui->base64Button), static_cast<QWidget *>(m_ui->fileButton), static_cast<QWidget *>(m_ui->fragmentsSpin)})
        setSmall(small);
    for (QWidget *field : {static_cast<QWidget *>(m_ui->textEdit), static_cast<QWidget *>(m_ui->binaryEdit), static_cast<QWidget *>(m_ui->pingEdit), static_cast<QWidget *>(m_ui->pongEdit)})
        setFontRole(field, FontRole::Mono);
    m_ui->sendButton->setMinimumWidth(px(92));
    setTextToken(m_ui->sizeLabel, Token::Text2);
    setFontRole(m_ui->sizeLabel, FontRole::Note);
    setTextToken(m_ui->closeNameLabel, Token::Text2);
    setTextToken(m_ui->closeErrorLabel, Token::Err);
    highlight(m_ui->textEdit->document(), CodeLanguage::Json);
    m_ui->pingEdit->setText(QStringLiteral("wt-00001"));
    connect(m_ui->textEdit, &QPlainTextEdit::textChanged, this, &Composer::showState);
    for (auto *edit : {m_ui->binaryEdit, m_ui->pingEdit, m_ui->pongEdit, m_ui->closeReasonEdit})
        connect(edit, &QLineEdit::textChanged, this, &Composer::showState);
    connect(m_ui->binaryEdit, &QLineEdit::textEdited, this, [this] { m_file.clear(); });
    connect(m_ui->closeCodeSpin, &QSpinBox::valueChanged, this, &Composer::showState);
    connect(m_ui->forbiddenCheck, &QCheckBox::toggled, this, &Composer::showState);
    connect(m_ui->fileButton, &QToolButton::clicked, this, &Composer::openFile);
    connect(m_ui->sendButton, &QPushButton::clicked, this, &Composer::send);
    m_repeat.setInterval(std::chrono::seconds(20));
    connect(&m_repeat, &QTimer::timeout, this, &Composer::send);
    connect(m_ui->repeatCheck, &QCheckBox::toggled, this, [this](bool on) { on ? m_repeat.start() : m_repeat.stop(); });
}

void Composer::setupMenus()
{
    m_ui->savedButton->setMenu(new QMenu(m_ui->savedButton));
    auto *menu = new QMenu(m_ui->composerMenuButton);
    menu->addAction(tr("Save this text"), this, &Composer::saveText);
    menu->addAction(tr("Clear"), this, [this] { load({mode(), {}, 1, false, 1000}); });
    m_ui->composerMenuButton->setMenu(menu);
    rebuildSaved();
}

void Composer::showIcons()
{
    for (int mode = 0; mode < outgoingKinds; ++mode) {
        m_modes->button(mode)->setIcon(icon(QString::fromLatin1(modes[mode].icon)));
        m_ui->composerModeCombo->setItemIcon(mode, icon(QString::fromLatin1(modes[mode].icon)));
    }
    m_ui->savedButton->setIcon(icon(QStringLiteral("folder")));
    m_ui->composerMenuButton->setIcon(icon(QStringLiteral("dots")));
    m_ui->sendButton->setIcon(icon(QStringLiteral("send"), Token::InkText));
    m_ui->closeErrorIcon->setPixmap(icon(QStringLiteral("octx"), Token::Err).pixmap(px(16)));
}

Kind Composer::mode() const
{
    return Kind(m_modes->checkedId());
}

void Composer::setMode(Kind mode)
{
    m_modes->button(int(mode))->setChecked(true);
    m_ui->composerModeCombo->setCurrentIndex(int(mode));
    showMode();
}

void Composer::showMode()
{
    const auto now = mode();
    m_ui->composerStack->setCurrentIndex(int(now));
    m_ui->messageOptions->setVisible(!m_compact && (now == Kind::Text || now == Kind::Binary));
    m_ui->binaryOptions->setVisible(now == Kind::Binary);
    m_ui->savedButton->setVisible(!m_compact && now == Kind::Text);
    m_ui->savedLine->setVisible(m_ui->savedButton->isVisibleTo(this));
    m_ui->repeatCheck->setVisible(!m_compact && now == Kind::Ping);
    if (now != Kind::Ping)
        m_ui->repeatCheck->setChecked(false);
    m_ui->forbiddenCheck->setVisible(now == Kind::Close);
    fitText();
    showState();
}

/// The text has three lines, everything else one.
void Composer::fitText()
{
    const int lines = mode() == Kind::Text && !m_compact ? 3 : 1;
    const int height = lines == 1 ? px(26) : px(56);
    m_ui->composerStack->setFixedHeight(height);
    m_ui->textEdit->setVerticalScrollBarPolicy(lines == 1 ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_ui->sizeLabel->setVisible(!m_compact);
}

void Composer::send()
{
    const auto made = outgoing();
    if (!made || !isEnabled())
        return;
    emit sendRequested(*made);
    if (made->kind == Kind::Ping && m_ui->pingEdit->text().startsWith(QLatin1String("wt-")))
        m_ui->pingEdit->setText(QStringLiteral("wt-%1").arg(++m_pings + 1, 5, 10, QChar(u'0')));
}

void Composer::prepareClose()
{
    setMode(Kind::Close);
    m_ui->closeCodeSpin->setValue(1000);
    m_ui->closeReasonEdit->setFocus(Qt::ShortcutFocusReason);
}

void Composer::focusEdit()
{
    QWidget *edits[outgoingKinds] = {m_ui->textEdit, m_ui->binaryEdit, m_ui->pingEdit, m_ui->pongEdit, m_ui->closeReasonEdit};
    edits[int(mode())]->setFocus(Qt::ShortcutFocusReason);
}

void Composer::setCanCompress(bool can)
{
    if (can && !m_canCompress)
        m_ui->deflateCheck->setChecked(true); // as every endpoint that negotiated it does
    m_canCompress = can;
    m_ui->deflateCheck->setToolTip(can ? QString() : tr("permessage-deflate was not negotiated in the opening handshake."));
    m_ui->deflateCheck->setChecked(m_ui->deflateCheck->isChecked() && can);
    showState();
}

void Composer::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    m_ui->composerModes->setVisible(!compact);
    m_ui->composerModeCombo->setVisible(compact);
    m_ui->composerMenuButton->setVisible(!compact);
    auto *from = compact ? m_ui->composerTopLayout : m_ui->composerBottomLayout;
    auto *to = compact ? m_ui->composerBottomLayout : m_ui->composerTopLayout;
    from->removeWidget(m_ui->composerModeCombo);
    to->insertWidget(compact ? 0 : 1, m_ui->composerModeCombo);
    m_ui->composerTop->setVisible(!compact);
    showMode();
}

void Composer::saveText()
{
    const QString text = m_ui->textEdit->toPlainText();
    if (text.isEmpty())
        return;
    m_saved.removeAll(text);
    m_saved.prepend(text);
    m_saved = m_saved.mid(0, 30);
    rebuildSaved();
    emit savedChanged(m_saved);
}

void Composer::setSaved(const QStringList &saved)
{
    m_saved = saved;
    rebuildSaved();
}

void Composer::rebuildSaved()
{
    auto &menu = *m_ui->savedButton->menu();
    menu.clear();
    for (const QString &text : m_saved) {
        QString title = text.simplified().left(60);
        menu.addAction(title.replace(u'&', QStringLiteral("&&")), this, [this, text] { load({Kind::Text, text.toUtf8(), 1, false, {}}); });
    }
    if (!m_saved.isEmpty())
        menu.addSeparator();
    menu.addAction(tr("Save this text"), this, &Composer::saveText);
}

void Composer::openFile()
{
    const QString name = QFileDialog::getOpenFileName(this, tr("Send the bytes of a file"));
    QFile file(name);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    m_file = file.read(64 * 1024 * 1024);
    m_ui->binaryEdit->setText(name);
    showState();
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
    if (event->type() == QEvent::FontChange)
        fitText();
}

} // namespace gui
