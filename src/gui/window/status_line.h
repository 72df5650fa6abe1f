#pragma once

#include "gui/core/session_book.h"
#include "gui/paint/row_data.h"

#include <QObject>

#include <initializer_list>

class QLabel;
class QStatusBar;

namespace gui {

/// The five parts of the status bar.
class StatusLine : public QObject {
    Q_OBJECT

public:
    StatusLine(QStatusBar &bar, QObject *parent);

    void setReady();
    void setSession(const SessionEntry &entry);
    void setText(const QString &text);
    void setMock(const QString &text, bool warn);
    void setCompact(bool compact);
    void showIcons();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *makeLabel(const char *name);
    QWidget *addPart(std::initializer_list<QWidget *> widgets);
    void showMemory();
    void showParts();

    QStatusBar &m_bar;
    QLabel *m_stateIcon, *m_state, *m_mockIcon, *m_mock, *m_legend, *m_memory, *m_predictions, *m_redactionIcon, *m_redaction;
    QWidget *m_mockPart, *m_memoryPart, *m_predictionsPart;
    class HatchBox *m_hatch;
    Glyph m_glyph;
    bool m_mockWarns = false;
    bool m_live = false, m_compact = false;
};

} // namespace gui
