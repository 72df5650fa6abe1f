#pragma once

#include "gui/core/tale.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace gui {

class HatchBox;

/// The script's side of the browser view: its events in order with every field, then what it cannot read.
class PageEvents : public QWidget {
    Q_OBJECT

public:
    explicit PageEvents(QWidget *parent = nullptr);
    void setTale(const Tale &tale);

private:
    void clear();
    void addEvent(const explain::PageEvent &event);
    void addField(QGridLayout &grid, const QString &name, const QString &value, const QString &note) const;

    QVBoxLayout *m_layout;
    HatchBox *m_missing;
    QStringList m_words;
};

/// What of the wire the script has no way to read; empty: nothing is hidden.
QString missingWords(const Tale &tale);

} // namespace gui
