#include "gui/window/mock_bar.h"

#include "gui/paint/icons.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"
#include "ui_mock_bar.h"

#include <QEvent>
#include <QSettings>

namespace gui {

MockBar::MockBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MockBar>())
{
    m_ui->setupUi(this);
    m_fields = {m_ui->mockAddressCombo, m_ui->mockTlsCombo, m_ui->mockPortSpin};
    m_fields.setup();
    for (QWidget *label : {m_ui->mockAddressLabel, m_ui->mockPortLabel, m_ui->mockTlsLabel, m_ui->mockSubprotocolsLabel})
        setTextToken(label, Token::Text2);
    setButtonLook(m_ui->mockStartButton, ButtonLook::Main);
    m_ui->mockStartButton->setToolTip(tr("Start or stop the mock server (Ctrl+M)"));
    connect(m_ui->mockStartButton, &QPushButton::clicked, this, [this] { m_running ? emit stopRequested() : emit startRequested(); });
    connect(m_ui->testPageButton, &QToolButton::clicked, this, &MockBar::testPageRequested);
    showIcons();
}

MockBar::~MockBar() = default;

net::MockRequest MockBar::request() const
{
    net::MockRequest request;
    request.listen = m_fields.request();
    request.deflate = m_ui->mockDeflateCheck->isChecked();
    for (const auto &each : m_ui->mockSubprotocolsEdit->text().split(u',', Qt::SkipEmptyParts))
        request.subprotocols.push_back(each.trimmed().toStdString());
    return request;
}

void MockBar::setPort(int port)
{
    m_ui->mockPortSpin->setValue(port);
}

void MockBar::setRunning(bool running)
{
    m_running = running;
    m_fields.setEnabled(!running);
    m_ui->mockDeflateCheck->setEnabled(!running);
    m_ui->mockSubprotocolsEdit->setEnabled(!running);
    m_ui->testPageButton->setEnabled(running);
    m_ui->mockStartButton->setText(running ? tr("Stop") : tr("Start"));
    showIcons();
}

void MockBar::setCompact(bool compact)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->mockAddressLabel), static_cast<QWidget *>(m_ui->mockTlsLabel), static_cast<QWidget *>(m_ui->mockSubprotocolsLabel), static_cast<QWidget *>(m_ui->mockDeflateCheck), static_cast<QWidget *>(m_ui->mockBarLine)})
        widget->setVisible(!compact);
    m_ui->testPageButton->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void MockBar::showIcons()
{
    m_ui->mockStartButton->setIcon(icon(m_running ? QStringLiteral("stop") : QStringLiteral("play"), Token::InkText));
    m_ui->testPageButton->setIcon(icon(QStringLiteral("browser")));
}

void MockBar::load(const QSettings &settings)
{
    m_fields.load(settings, QStringLiteral("mock"), 9001);
}

void MockBar::save(QSettings &settings) const
{
    m_fields.save(settings, QStringLiteral("mock"));
}

void MockBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace gui
