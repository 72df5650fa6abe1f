#include "gui/window/relay_bar.h"

#include "gui/paint/icons.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"
#include "ui_relay_bar.h"

#include <QEvent>
#include <QSettings>

namespace gui {

RelayBar::RelayBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RelayBar>())
{
    m_ui->setupUi(this);
    m_fields = {m_ui->relayAddressCombo, m_ui->relayTlsCombo, m_ui->relayPortSpin};
    m_fields.setup();
    for (QWidget *label : {m_ui->relayAddressLabel, m_ui->relayPortLabel, m_ui->relayTlsLabel, m_ui->relayForwardsLabel})
        setTextToken(label, Token::Text2);
    setFontRole(m_ui->relayTargetEdit, FontRole::Mono);
    setButtonLook(m_ui->relayStartButton, ButtonLook::Main);
    connect(m_ui->relayStartButton, &QPushButton::clicked, this, [this] { m_running ? emit stopRequested() : emit startRequested(); });
    connect(m_ui->relayTargetEdit, &QLineEdit::returnPressed, m_ui->relayStartButton, &QPushButton::click);
    showIcons();
}

RelayBar::~RelayBar() = default;

net::RelayRequest RelayBar::request() const
{
    net::RelayRequest request;
    request.listen = m_fields.request();
    request.to.url = m_ui->relayTargetEdit->text().trimmed().toStdString();
    return request;
}

void RelayBar::setRunning(bool running)
{
    m_running = running;
    m_fields.setEnabled(!running);
    m_ui->relayTargetEdit->setEnabled(!running);
    m_ui->relayStartButton->setText(running ? tr("Stop") : tr("Start"));
    showIcons();
}

void RelayBar::setCompact(bool compact)
{
    for (auto *widget : {m_ui->relayAddressLabel, m_ui->relayTlsLabel})
        widget->setVisible(!compact);
}

void RelayBar::focusTarget()
{
    m_ui->relayTargetEdit->setFocus(Qt::ShortcutFocusReason);
}

void RelayBar::showIcons()
{
    m_ui->relayStartButton->setIcon(icon(m_running ? QStringLiteral("stop") : QStringLiteral("play"), Token::InkText));
}

void RelayBar::load(const QSettings &settings)
{
    m_fields.load(settings, QStringLiteral("relay"), 9000);
    m_ui->relayTargetEdit->setText(settings.value(QStringLiteral("relay/target")).toString());
}

void RelayBar::save(QSettings &settings) const
{
    m_fields.save(settings, QStringLiteral("relay"));
    settings.setValue(QStringLiteral("relay/target"), m_ui->relayTargetEdit->text());
}

void RelayBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace gui
