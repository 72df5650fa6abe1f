#include "gui/session/ended_bar.h"

#include "gui/paint/icons.h"
#include "gui/paint/theme.h"
#include "ui_ended_bar.h"

#include <QEvent>

namespace gui {

EndedBar::EndedBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::EndedBar>())
{
    m_ui->setupUi(this);
    setFillToken(this, Token::Window);
    showIcons();
    connect(m_ui->connectAgainButton, &QPushButton::clicked, this, &EndedBar::connectAgainRequested);
    connect(m_ui->askBrowserAgainButton, &QPushButton::clicked, this, &EndedBar::askBrowserRequested);
    connect(m_ui->replayOnMockButton, &QPushButton::clicked, this, &EndedBar::replayRequested);
    connect(m_ui->copyAsCurlButton, &QPushButton::clicked, this, &EndedBar::copyAsCurlRequested);
}

EndedBar::~EndedBar() = default;

void EndedBar::setOffers(bool again, bool browser, bool mock)
{
    m_ui->connectAgainButton->setVisible(again);
    m_ui->askBrowserAgainButton->setVisible(browser);
    m_ui->replayOnMockButton->setVisible(mock);
}

void EndedBar::showIcons()
{
    m_ui->connectAgainButton->setIcon(icon(QStringLiteral("again")));
    m_ui->askBrowserAgainButton->setIcon(icon(QStringLiteral("browser")));
    m_ui->replayOnMockButton->setIcon(icon(QStringLiteral("test")));
    m_ui->copyAsCurlButton->setIcon(icon(QStringLiteral("copy")));
}

void EndedBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace gui
