#include "gui/detail/page_events.h"

#include "gui/detail/wire_lines.h"
#include "gui/paint/quantity.h"
#include "gui/paint/theme.h"
#include "gui/text/display_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gui {

using Type = explain::PageEvent::Type;

namespace {

QString utf8(const std::string &text)
{
    return peerText(std::string_view(text));
}

QString quoted(const std::string &text)
{
    return u'"' + utf8(text) + u'"';
}

QString eventName(const explain::PageEvent &event)
{
    switch (event.type) {
    case Type::Open: return QStringLiteral("open");
    case Type::Message: return QStringLiteral("message");
    case Type::Error: return QStringLiteral("error");
    case Type::Close: return QStringLiteral("close");
    case Type::Throw: return utf8(event.name);
    }
    return {};
}

QString eventKind(const explain::PageEvent &event)
{
    switch (event.type) {
    case Type::Open: return QStringLiteral("Event");
    case Type::Message: return event.count == 1 ? PageEvents::tr("one MessageEvent") : PageEvents::tr("%1 MessageEvents").arg(count(event.count));
    case Type::Error: return PageEvents::tr("Event, no detail in it");
    case Type::Close: return QStringLiteral("CloseEvent");
    case Type::Throw: return PageEvents::tr("thrown by the constructor");
    }
    return {};
}

QLabel *words(const QString &text, FontRole role, Token token)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFontRole(label, role);
    setTextToken(label, token);
    return label;
}

} // namespace

QString missingWords(const Tale &tale)
{
    const auto &facts = tale.facts;
    if (facts.answer && !facts.upgraded())
        return PageEvents::tr("Status %1, headers, body: no way to read them").arg(facts.answer->status);
    if (!facts.answer)
        return facts.request ? PageEvents::tr("That no answer came: no way to know") : PageEvents::tr("How far the connection came: no way to know");
    if (facts.handshake && !facts.handshake->accepted)
        return PageEvents::tr("What was wrong with the answer: no way to know");
    if (tale.ended && facts.closes.empty())
        return PageEvents::tr("Who ended TCP, and how: no way to know");
    return PageEvents::tr("Pings, Pongs, headers, TCP: no way to see them");
}

PageEvents::PageEvents(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_missing(new HatchBox)
{
    m_layout->setContentsMargins(0, 4, 0, 4);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_missing, 1);
}

void PageEvents::clear()
{
    while (m_layout->count() > 1) {
        auto *item = m_layout->takeAt(0);
        delete item->widget();
        delete item;
    }
    m_words.clear();
}

void PageEvents::setTale(const Tale &tale)
{
    clear();
    for (const auto &event : tale.page().events)
        addEvent(event);
    if (tale.page().events.empty()) {
        m_layout->insertWidget(0, words(tr("nothing yet"), FontRole::Ui, Token::Text2));
        m_words << tr("nothing yet");
    }
    m_missing->setText(missingWords(tale));
    setAccessibleName(tr("In the page’s script"));
    setAccessibleDescription(m_words.join(QStringLiteral("; ")));
}

void PageEvents::addField(QGridLayout &grid, const QString &name, const QString &value, const QString &note) const
{
    const int row = grid.rowCount();
    grid.addWidget(words(name, FontRole::Mono, Token::Text), row, 0);
    auto *both = new QHBoxLayout;
    both->setSpacing(px(8));
    both->addWidget(words(value, FontRole::MonoBold, Token::Page));
    both->addWidget(words(note, FontRole::Dense, Token::Text2));
    both->addStretch(1);
    grid.addLayout(both, row, 1);
}

void PageEvents::addEvent(const explain::PageEvent &event)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *bar = new QWidget;
    bar->setFixedWidth(3);
    setFillToken(bar, Token::Page);
    row->addWidget(bar);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    grid->setColumnMinimumWidth(0, px(76));
    grid->setColumnStretch(1, 1);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(words(eventName(event), FontRole::MonoBold, Token::Page));
    title->addWidget(words(eventKind(event), FontRole::Dense, Token::Text2));
    title->addStretch(1);
    grid->addLayout(title, 0, 0, 1, 2);
    if (event.type == Type::Close) {
        addField(*grid, QStringLiteral("code"), QString::number(event.code), {});
        addField(*grid, QStringLiteral("reason"), quoted(event.reason), event.reason.empty() ? tr("empty") : QString());
        addField(*grid, QStringLiteral("wasClean"), event.wasClean ? QStringLiteral("true") : QStringLiteral("false"), {});
        m_words << QStringLiteral("close, code %1, reason %2, wasClean %3").arg(event.code).arg(quoted(event.reason), event.wasClean ? QStringLiteral("true") : QStringLiteral("false"));
    } else {
        m_words << eventName(event) + u' ' + eventKind(event);
    }
    if (event.type == Type::Open) {
        addField(*grid, QStringLiteral("protocol"), quoted(event.protocol), {});
        addField(*grid, QStringLiteral("extensions"), quoted(event.extensions), {});
    }
    row->addLayout(grid, 1);
    m_layout->insertWidget(m_layout->count() - 1, box);
}

} // namespace gui
