#include "gui/paint/verdict_label.h"

#include "gui/paint/icons.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QRegularExpression>

#include <utility>

namespace gui {

namespace {

using Run = std::pair<QString, bool>; // text, is a word of the script's interface

QList<Run> runsOf(const QString &sentence)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(error|close|open|message|wasClean|send\\(\\)|readyState)\\b"));
    QList<Run> runs;
    qsizetype at = 0;
    auto matches = words.globalMatch(sentence);
    while (matches.hasNext()) {
        const auto match = matches.next();
        runs << Run(sentence.mid(at, match.capturedStart() - at), false) << Run(match.captured(), true);
        at = match.capturedEnd();
    }
    runs << Run(sentence.mid(at), false);
    return runs;
}

} // namespace

VerdictLabel::VerdictLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setStrong(false);
}

void VerdictLabel::setSentence(const Glyph &glyph, const QString &sentence)
{
    m_glyph = glyph;
    update();
    if (text() == sentence)
        return;
    setText(sentence);
    setToolTip(sentence);
    setAccessibleName(sentence);
    QAccessibleValueChangeEvent change(this, sentence);
    QAccessible::updateAccessibility(&change);
}

void VerdictLabel::setStrong(bool strong)
{
    m_strong = strong;
    setFontRole(this, strong ? FontRole::Verdict : FontRole::Ui);
    setMargin(0);
    setIndent(px(21));
}

QSize VerdictLabel::sizeHint() const
{
    return {textWidth(text(), font()) + px(24), px(22)};
}

QSize VerdictLabel::minimumSizeHint() const
{
    return {px(80), px(22)};
}

void VerdictLabel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const qreal edge = px(m_strong ? 17 : 14);
    paintIcon(&painter, QRectF(px(m_strong ? 0 : 1), 0, edge, height()), m_glyph.icon, colour(m_glyph.token));
    if (hasSelectedText() || hasFocus()) { // the label itself knows how to show a selection
        painter.end();
        return QLabel::paintEvent(event);
    }
    qreal x = px(21);
    const QFont mono = gui::font(FontRole::Mono);
    const auto runs = m_strong ? QList<Run>{{text(), false}} : runsOf(text());
    for (const auto &[words, fixed] : runs) {
        const QFont face = fixed ? mono : font();
        paintText(&painter, QRectF(x, 0, width() - x, height()), words, face, colour(Token::Text));
        x += QFontMetricsF(face).horizontalAdvance(words);
        if (x >= width())
            break;
    }
}

} // namespace gui
