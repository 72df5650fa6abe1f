#pragma once

#include "gui/paint/row_data.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace gui {

/// A frame with a header (glyph, bold title, quiet subtitle, tools at the right) and a body. Radius 3, 1 px border.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &subtitle = {});
    void setGlyph(const Glyph &glyph);
    /// A 3 px bar of the colour along the top (the columns of the browser view).
    void setTopBar(Token token);
    /// Title colour other than text, e.g. Page.
    void setTitleToken(Token token);
    /// Subtitle under the title instead of beside it.
    void setTwoLines(bool twoLines);
    /// A higher header with a larger title: the cards of a page of its own.
    void setLarge();
    void addTool(QWidget *tool);
    /// Lets a tool take the room of the title, which must be empty.
    void setToolStretch(QWidget *tool);
    QBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_header = nullptr;
    QLabel *m_icon = nullptr, *m_title = nullptr, *m_subtitle = nullptr;
    QBoxLayout *m_headerLayout = nullptr, *m_titles = nullptr, *m_body = nullptr;
    int m_topBar = -1;
    Glyph m_glyph;
    void showGlyph();
    void changeEvent(QEvent *event) override;
};

/// A 30 px bar over a pane: glyph, bold title, quiet subtitle; tools are added to layout().
class PaneHeader : public QWidget {
    Q_OBJECT

public:
    explicit PaneHeader(QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &subtitle = {});
    void setGlyph(const Glyph &glyph);
    void setSubtitleToken(Token token);
    void addTool(QWidget *tool);
    /// Only the first tool, in the middle: over a rail.
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showGlyph();
    QLabel *m_icon = nullptr, *m_title = nullptr, *m_subtitle = nullptr;
    QBoxLayout *m_layout = nullptr;
    QList<QWidget *> m_tools;
    bool m_compact = false;
    Glyph m_glyph;
};

} // namespace gui
