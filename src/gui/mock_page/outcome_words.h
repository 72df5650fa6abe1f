#pragma once

#include "gui/paint/code_view.h"
#include "gui/paint/row_data.h"

#include <QWidget>

namespace gui {

/// What an address will make happen: in words for the wire, as events for the page, as text for the console.
struct Outcome {
    QString wire, console;
    QList<Badge> events;
    bool measured = false;
    QString browser; ///< "Chromium 156"
};
Outcome outcomeOf(const QString &pathAndQuery);

/// How the code of a snippet is coloured.
CodeLanguage snippetSyntax(const QString &languageId);

/// A glyph with bold words, no background.
class GlyphHeading : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    void set(const QString &iconName, const QString &words, Token token);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon, m_words;
    Token m_token = Token::Text;
};

} // namespace gui
