#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace support {

/// Answers the next modal dialog or context menu as a person would, and closes it if the answer did not.
class DialogAnswer {
public:
    explicit DialogAnswer(std::function<void(QWidget &dialog)> answer);

    bool asked() const { return m_asked; }

private:
    void look();

    std::function<void(QWidget &)> m_answer;
    QTimer m_timer;
    bool m_asked = false;
};

/// The answer to a file dialog: that path.
std::function<void(QWidget &)> choosing(const QString &path);
/// The answer to a question: yes.
void sayYes(QWidget &box);

} // namespace support
