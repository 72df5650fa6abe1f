#include "gui/window/status_line.h"

#include "gui/core/session_words.h"
#include "gui/detail/wire_lines.h"
#include "gui/paint/icons.h"
#include "gui/paint/quantity.h"
#include "gui/paint/theme.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QStatusBar>
#include <QTimer>

namespace gui {

namespace {

/// Resident bytes of this process; 0 where the system does not tell.
quint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr quint64 pageSize = 4096;
    return file.readAll().split(' ').value(1).toULongLong() * pageSize;
}

} // namespace

StatusLine::StatusLine(QStatusBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    auto *left = new QWidget;
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(6);
    m_stateIcon = new QLabel;
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("stateLabel"));
    m_state->setTextFormat(Qt::PlainText);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state, 1);
    bar.addWidget(left, 1);
    m_mockIcon = add("mockStateIcon");
    m_mock = add("mockStateLabel");
    m_hatch = new HatchBox;
    m_hatch->setSample();
    bar.addPermanentWidget(m_hatch);
    m_legend = add("hatchLegendLabel");
    m_memory = add("memoryLabel");
    m_redactionIcon = add("redactionIcon");
    m_redaction = add("redactionLabel");
    m_legend->setText(tr("hidden from the page’s script"));
    m_redaction->setText(tr("Secrets masked in exports"));
    bar.setContentsMargins(0, 0, 8, 0);
    bar.installEventFilter(this);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &StatusLine::showMemory);
    timer->start(std::chrono::seconds(2));
    showMemory();
    setReady();
}

QLabel *StatusLine::add(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    setTextToken(label, Token::Text2);
    m_bar.addPermanentWidget(label);
    return label;
}

void StatusLine::setReady()
{
    m_glyph = {};
    setText(tr("Ready"));
}

void StatusLine::setText(const QString &text)
{
    m_state->setText(text);
    showIcons();
}

void StatusLine::setSession(const SessionEntry &entry)
{
    m_glyph = sessionGlyph(entry);
    setText(sessionStatus(entry));
}

void StatusLine::setMock(const QString &text, bool warn)
{
    m_mockWarns = warn;
    m_mock->setText(text);
    setTextToken(m_mock, warn ? Token::Warn : Token::Text2);
    showIcons();
}

void StatusLine::setCompact(bool compact)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_mock), static_cast<QWidget *>(m_mockIcon), static_cast<QWidget *>(m_memory)})
        widget->setVisible(!compact);
    m_redaction->setText(compact ? tr("Masked") : tr("Secrets masked in exports"));
}

void StatusLine::showIcons()
{
    const int side = px(14);
    m_stateIcon->setVisible(!m_glyph.icon.isEmpty());
    if (!m_glyph.icon.isEmpty())
        m_stateIcon->setPixmap(icon(m_glyph.icon, m_glyph.token).pixmap(side));
    m_mockIcon->setPixmap(icon(m_mockWarns ? QStringLiteral("warn") : QStringLiteral("host"), m_mockWarns ? Token::Warn : Token::Text2).pixmap(side));
    m_redactionIcon->setPixmap(icon(QStringLiteral("shield"), Token::Text2).pixmap(side));
}

void StatusLine::showMemory()
{
    const auto used = residentBytes();
    m_memory->setText(used ? tr("Memory %1").arg(bytes(used)) : QString());
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcons();
    return QObject::eventFilter(watched, event);
}

} // namespace gui
