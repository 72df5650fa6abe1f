#include "dialog_answer.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <utility>

namespace support {

DialogAnswer::DialogAnswer(std::function<void(QWidget &)> answer)
    : m_answer(std::move(answer))
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    m_timer.start(10);
}

void DialogAnswer::look()
{
    QWidget *shown = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
    if (!shown || !shown->isVisible())
        return;
    m_timer.stop();
    m_asked = true;
    const QPointer<QWidget> dialog(shown);
    m_answer(*dialog);
    if (dialog && dialog->isVisible())
        dialog->close();
}

std::function<void(QWidget &)> choosing(const QString &path)
{
    return [path](QWidget &dialog) {
        dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        QMetaObject::invokeMethod(&dialog, "accept");
    };
}

void sayYes(QWidget &box)
{
    qobject_cast<QMessageBox *>(&box)->button(QMessageBox::Yes)->click();
}

} // namespace support
