#include "gui/window/status_line.h"

#include "gui/core/session_words.h"
#include "gui/detail/wire_lines.h"
#include "gui/paint/icons.h"
#include "gui/paint/quantity.h"
#include "gui/paint/theme.h"

#include <QEvent>
#include <QFile>
#include <QFrame>
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

/// "Chromium 156": what the page models were measured with.
QString chromiumVersion(const SessionEntry &entry)
{
    if (!entry.tale)
        return {};
    for (const auto &page : entry.tale->verdict.pages)
        if (page.engine == explain::Engine::Chromium)
            return QString::fromStdString(page.outcome.engineVersion);
    return {};
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
    setTextToken(m_state, Token::Text2);
    setFontRole(m_state, FontRole::Dense);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state, 1);
    bar.addWidget(left, 1);
    m_mockIcon = makeLabel("mockStateIcon");
    m_mock = makeLabel("mockStateLabel");
    m_hatch = new HatchBox;
    m_hatch->setSample();
    m_legend = makeLabel("hatchLegendLabel");
    m_memory = makeLabel("memoryLabel");
    m_predictions = makeLabel("predictionsLabel");
    m_redactionIcon = makeLabel("redactionIcon");
    m_redaction = makeLabel("redactionLabel");
    m_mockPart = addPart({m_mockIcon, m_mock});
    addPart({m_hatch, m_legend});
    m_memoryPart = addPart({m_memory});
    m_predictionsPart = addPart({m_predictions});
    addPart({m_redactionIcon, m_redaction});
    m_legend->setText(tr("hidden from the page’s script"));
    m_redaction->setText(tr("Secrets masked in exports"));
    bar.setSizeGripEnabled(false);
    bar.setMinimumHeight(px(24));
    bar.installEventFilter(this);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &StatusLine::showMemory);
    timer->start(std::chrono::seconds(2));
    showMemory();
    setReady();
}

QLabel *StatusLine::makeLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    setTextToken(label, Token::Text2);
    setFontRole(label, FontRole::Dense);
    return label;
}

/// What belongs together, after a thin line.
QWidget *StatusLine::addPart(std::initializer_list<QWidget *> widgets)
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, px(2), px(10), px(2));
    row->setSpacing(px(6));
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    row->addWidget(line);
    row->addSpacing(px(4));
    for (auto *widget : widgets)
        row->addWidget(widget);
    m_bar.addPermanentWidget(part);
    return part;
}

void StatusLine::setReady()
{
    m_glyph = {};
    m_live = false;
    setText(tr("Ready"));
    showParts();
}

void StatusLine::setText(const QString &text)
{
    m_state->setText(text);
    showIcons();
}

void StatusLine::setSession(const SessionEntry &entry)
{
    m_glyph = sessionGlyph(entry);
    m_live = entry.live();
    setText(sessionStatus(entry));
    const QString version = chromiumVersion(entry);
    m_predictions->setText(version.isEmpty() ? QString() : tr("Predictions checked with %1").arg(version));
    showParts();
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
    m_compact = compact;
    showParts();
    m_redaction->setText(compact ? tr("Masked") : tr("Secrets masked in exports"));
}

/// A live session uses memory; one that has ended is explained.
void StatusLine::showParts()
{
    m_mockPart->setVisible(!m_compact);
    m_memoryPart->setVisible(!m_compact && m_live);
    m_predictionsPart->setVisible(!m_compact && !m_live && !m_predictions->text().isEmpty());
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
