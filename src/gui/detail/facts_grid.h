#pragma once

#include <QWidget>

class QGridLayout;

namespace gui {

/// A label and what is to be said under it.
struct Fact {
    QString label;
    QString value; ///< harmless; shown as plain text
    bool mono = false;
};
using Facts = QList<Fact>;

/// Facts in two columns, the values selectable.
class FactsGrid : public QWidget {
    Q_OBJECT

public:
    explicit FactsGrid(QWidget *parent = nullptr);
    void setFacts(const Facts &facts);

private:
    QGridLayout *m_grid;
    Facts m_facts;
};

inline bool operator==(const Fact &a, const Fact &b)
{
    return a.label == b.label && a.value == b.value && a.mono == b.mono;
}

} // namespace gui
