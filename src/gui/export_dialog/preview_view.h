#pragma once

#include <QPlainTextEdit>

namespace gui {

/// Text with line numbers; masks ("[masked 4]") stand out and can be gone through.
class PreviewView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);
    void setPreview(const QString &text);
    int maskCount() const { return int(m_masks.size()); }
    int currentMask() const { return m_current; }
    /// Goes to a mask; beyond the ends it starts again at the other.
    void goToMask(int index);
    int currentLine() const { return textCursor().blockNumber() + 1; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int numbersWidth() const;
    void paintNumbers(QPaintEvent *event);
    void markMasks();
    QWidget *m_numbers;
    QList<QPair<int, int>> m_masks; ///< position, length
    int m_current = -1;
    friend class LineNumbers;
};

} // namespace gui
