#include "gui/mock_page/outcome_words.h"

#include "gui/mock_page/behaviour_panel.h"
#include "gui/mock_page/rehearsal.h"
#include "gui/paint/icons.h"
#include "gui/paint/quantity.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"
#include "mock/words.h"

#include <QPainter>

namespace gui {

namespace {

Badge pageBadge(const QString &text)
{
    return {Badge::Look::Page, shown(text, 60), {}};
}

void addEvent(QList<Badge> &badges, const explain::PageEvent &event)
{
    using Type = explain::PageEvent::Type;
    switch (event.type) {
    case Type::Open: badges << pageBadge(QStringLiteral("open")); return;
    case Type::Message:
        badges << pageBadge(event.count == 1 ? QStringLiteral("message") : QStringLiteral("message × %1").arg(event.count));
        return;
    case Type::Error: badges << pageBadge(QStringLiteral("error")); return;
    case Type::Throw: badges << pageBadge(QString::fromStdString(event.name)); return;
    case Type::Close:
        badges << pageBadge(QStringLiteral("close %1").arg(event.code));
        if (!event.reason.empty())
            badges << pageBadge(QStringLiteral("“%1”").arg(QString::fromStdString(event.reason)));
        return;
    }
}

} // namespace

Outcome outcomeOf(const QString &pathAndQuery)
{
    const auto behaviour = mock::parseAddress(pathAndQuery.toStdString());
    if (!behaviour)
        return {};
    Outcome outcome;
    QStringList steps;
    for (const std::string &step : mock::whatWillHappen(behaviour.value().steps))
        steps << QString::fromStdString(step);
    outcome.wire = steps.mid(0, 8).join(QLatin1Char(' '));
    const explain::Verdict verdict = rehearse(behaviour.value());
    for (const explain::PageView &page : verdict.pages) {
        if (page.engine != explain::Engine::Chromium)
            continue;
        for (const explain::PageEvent &event : page.outcome.events)
            addEvent(outcome.events, event);
        QStringList console;
        for (const std::string &line : page.outcome.console)
            console << shown(QString::fromStdString(line), 400);
        outcome.console = console.isEmpty() ? BehaviourPanel::tr("nothing") : console.join(QLatin1Char('\n'));
        outcome.measured = page.outcome.basis == explain::Basis::Measured;
        outcome.browser = QString::fromStdString(page.outcome.engineVersion);
    }
    if (outcome.events.isEmpty())
        outcome.events << Badge{Badge::Look::Plain, BehaviourPanel::tr("nothing yet"), {}};
    return outcome;
}

CodeLanguage snippetSyntax(const QString &languageId)
{
    struct Row { const char *id; CodeLanguage language; };
    static constexpr Row rows[] = {{"javascript", CodeLanguage::JavaScript}, {"python", CodeLanguage::Python},
                                   {"go", CodeLanguage::Go}, {"java", CodeLanguage::Java}, {"csharp", CodeLanguage::CSharp},
                                   {"kotlin", CodeLanguage::Java}, {"swift", CodeLanguage::Rust}};
    for (const Row &row : rows) {
        if (languageId == QLatin1StringView(row.id))
            return row.language;
    }
    return CodeLanguage::Plain;
}

void GlyphHeading::set(const QString &iconName, const QString &words, Token token)
{
    m_icon = iconName;
    m_words = words;
    m_token = token;
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize GlyphHeading::sizeHint() const
{
    return {px(120), px(18)};
}

void GlyphHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, QRectF(0, 0, px(14), height()), m_icon, colour(m_token));
    paintText(&painter, QRectF(px(23), 0, width() - px(23), height()), m_words, gui::font(FontRole::DenseBold), colour(m_token));
}

} // namespace gui
