#pragma once

#include <QWidget>

class QLabel;

namespace gui {

/// Two rows under the detail pane: what crossed the wire, and what the page gets.
class WirePageFooter : public QWidget {
    Q_OBJECT

public:
    explicit WirePageFooter(QWidget *parent = nullptr);
    void setTexts(const QString &onTheWire, const QString &inThePage);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_wire, *m_page;
};

} // namespace gui
