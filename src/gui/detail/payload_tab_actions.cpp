// What can be done with a payload: its menu, find, save; payload_tab.cpp shows it.
#include "gui/detail/payload_tab.h"

#include "ui_payload_tab.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>

#include <algorithm>

namespace gui {

void PayloadTab::nodeMenu(const QPoint &pos)
{
    const auto index = m_ui->payloadTree->indexAt(pos);
    const auto *node = m_tree.node(index);
    if (!node)
        return;
    QMenu menu;
    const bool scalar = node->children.empty();
    const QString path = m_tree.path(index);
    menu.addAction(tr("Copy value"), this, [&] {
        const auto slice = (m_layer.isEmpty() ? m_bytes : m_layer).mid(qsizetype(node->range.offset), qsizetype(node->range.size));
        QGuiApplication::clipboard()->setText(scalar ? QString::fromStdString(node->value) : QString::fromUtf8(slice));
    });
    menu.addAction(tr("Copy path"), this, [&] { QGuiApplication::clipboard()->setText(path); });
    if (scalar)
        menu.addAction(tr("Filter by this value"), this, [&] { emit filterRequested(path + u'=' + QString::fromStdString(node->value)); });
    menu.exec(m_ui->payloadTree->viewport()->mapToGlobal(pos));
}

void PayloadTab::focusFind()
{
    m_ui->payloadFindEdit->show();
    m_ui->payloadFindEdit->setFocus(Qt::ShortcutFocusReason);
}

bool PayloadTab::find(bool forward)
{
    const QString text = m_ui->payloadFindEdit->text();
    if (text.isEmpty())
        return false;
    if (m_ui->payloadStack->currentWidget() == m_ui->payloadSplitter)
        return findInTree(text, forward);
    setView(View::Text);
    const auto flags = forward ? QTextDocument::FindFlags() : QTextDocument::FindFlags(QTextDocument::FindBackward);
    if (m_ui->payloadText->find(text, flags))
        return true;
    m_ui->payloadText->moveCursor(forward ? QTextCursor::Start : QTextCursor::End);
    return m_ui->payloadText->find(text, flags);
}

bool PayloadTab::findInTree(const QString &text, bool forward)
{
    const auto count = m_tree.size();
    const auto start = m_ui->payloadTree->currentIndex();
    const auto from = start.isValid() ? m_tree.entryOf(start) : 0;
    for (std::size_t step = 1; step <= count; ++step) {
        const auto entry = (forward ? from + step : from + count - step) % count;
        const auto &at = m_tree.node(entry);
        const bool found = QString::fromStdString(at.key).contains(text, Qt::CaseInsensitive) || QString::fromStdString(at.value).contains(text, Qt::CaseInsensitive);
        if (!found || entry == 0)
            continue;
        m_ui->payloadTree->setCurrentIndex(m_tree.indexOf(entry));
        return true;
    }
    return false;
}

void PayloadTab::save()
{
    const QString name = QFileDialog::getSaveFileName(this, tr("Save the payload"));
    QSaveFile file(name);
    if (name.isEmpty() || !file.open(QIODevice::WriteOnly))
        return;
    constexpr quint64 piece = 4 * 1024 * 1024;
    for (quint64 at = 0; at < m_source.size; at += piece)
        file.write(m_source.read(at, std::min(piece, m_source.size - at)));
    file.commit();
}

} // namespace gui
