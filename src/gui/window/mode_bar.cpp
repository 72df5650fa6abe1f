#include "gui/window/mode_bar.h"

#include "gui/paint/icons.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"
#include "gui/window/connect_bar.h"
#include "gui/window/mock_bar.h"
#include "gui/window/relay_bar.h"
#include "ui_mode_bar.h"

#include <QButtonGroup>
#include <QEvent>

namespace gui {

namespace {

constexpr const char *modeIcons[] = {"connect", "relay", "host"}; // in the order of Mode

} // namespace

ModeBar::ModeBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ModeBar>())
    , m_modes(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    setupModes();
    showIcons();
}

ModeBar::~ModeBar() = default;

void ModeBar::setupModes()
{
    m_modes->setObjectName(QStringLiteral("modeGroup"));
    const std::initializer_list<QAbstractButton *> buttons{m_ui->modeConnectButton, m_ui->modeRelayButton, m_ui->modeMockButton};
    int id = 0;
    for (auto *button : buttons) {
        m_modes->addButton(button, id);
        m_ui->modeCombo->addItem(button->text());
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(button->text()).arg(++id));
        setButtonLook(button, ButtonLook::Mode);
    }
    m_ui->modeButtonsLayout->addLayout(joinButtons(buttons));
    m_ui->modeCombo->hide();
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int mode) { setMode(Mode(mode)); });
    connect(m_ui->modeCombo, &QComboBox::activated, this, [this](int mode) { setMode(Mode(mode)); });
}

void ModeBar::showIcons()
{
    for (int mode = 0; mode < 3; ++mode) {
        const bool on = m_modes->checkedId() == mode;
        m_modes->button(mode)->setIcon(icon(QString::fromLatin1(modeIcons[mode]), on ? Token::InkText : Token::Text));
        m_ui->modeCombo->setItemIcon(mode, icon(QString::fromLatin1(modeIcons[mode])));
    }
}

Mode ModeBar::mode() const
{
    return Mode(m_modes->checkedId());
}

void ModeBar::setMode(Mode mode)
{
    m_modes->button(int(mode))->setChecked(true);
    m_ui->modeCombo->setCurrentIndex(int(mode));
    m_ui->modeBarStack->setCurrentIndex(int(mode));
    showIcons();
    emit modeChanged(mode);
}

void ModeBar::setCompact(bool compact)
{
    m_ui->modeButtons->setVisible(!compact);
    m_ui->modeCombo->setVisible(compact);
    m_ui->connectBar->setCompact(compact);
    m_ui->mockBar->setCompact(compact);
    m_ui->relayBar->setCompact(compact);
}

ConnectBar &ModeBar::connectBar() const { return *m_ui->connectBar; }
MockBar &ModeBar::mockBar() const { return *m_ui->mockBar; }
RelayBar &ModeBar::relayBar() const { return *m_ui->relayBar; }

/// The tool bar must never hide it behind an extension button.
QSize ModeBar::minimumSizeHint() const
{
    return {px(300), QWidget::minimumSizeHint().height()};
}

void ModeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace gui
