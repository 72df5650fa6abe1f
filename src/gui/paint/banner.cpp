#include "gui/paint/banner.h"

#include "gui/paint/icons.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace gui {

namespace {

struct SeverityLook { const char *icon; Token ink, border, fill; };

constexpr SeverityLook looks[] = {
    {"info", Token::Text, Token::Line, Token::Raised},
    {"warn", Token::Warn, Token::Warn, Token::WarnBg},
    {"octx", Token::Err, Token::Err, Token::ErrBg},
};

const SeverityLook &lookOf(const BannerData &banner)
{
    return looks[int(banner.severity)];
}

} // namespace

BannerFrame::BannerFrame(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setFontRole(m_text, FontRole::Dense);
    setFontRole(m_action, FontRole::Dense);
    setSmall(m_action);
    m_action->setAutoDefault(false);
    setButtonLook(m_close, ButtonLook::Quiet);
    m_close->setIcon(icon(QStringLiteral("x")));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(10), px(4), px(6), px(4));
    layout->setSpacing(px(8));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    connect(m_action, &QPushButton::clicked, this, [this] { emit actionRequested(m_data.id); });
    connect(m_close, &QToolButton::clicked, this, qOverload<>(&BannerFrame::dismiss));
    hide();
}

void BannerFrame::showBanner(const BannerData &banner)
{
    if (!isHidden() && m_data.severity > banner.severity && m_data.id != banner.id)
        return;
    m_data = banner;
    m_text->setText(banner.text);
    m_action->setText(banner.action);
    m_action->setVisible(!banner.action.isEmpty());
    m_close->setVisible(banner.closable);
    setAccessibleName(banner.text);
    showLook();
    setVisible(true);
}

void BannerFrame::dismiss()
{
    hide();
    emit dismissed(m_data.id);
}

void BannerFrame::dismiss(const QString &id)
{
    if (m_data.id == id)
        hide();
}

void BannerFrame::showLook()
{
    const SeverityLook &look = lookOf(m_data);
    const QString name = m_data.icon.isEmpty() ? QString(QLatin1StringView(look.icon)) : m_data.icon;
    m_icon->setPixmap(iconPixmap(name, colour(look.ink), px(15), devicePixelRatioF()));
}

void BannerFrame::paintEvent(QPaintEvent *)
{
    const SeverityLook &look = lookOf(m_data);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(look.border), 1));
    painter.setBrush(colour(look.fill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
}

void BannerFrame::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showLook();
}

} // namespace gui
