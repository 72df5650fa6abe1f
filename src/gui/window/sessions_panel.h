#pragma once

#include "gui/core/session_list_model.h"
#include "gui/paint/session_delegate.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SessionsPanel;
}

namespace gui {

/// The list of sessions with its filter; as a rail only glyphs and codes.
class SessionsPanel : public QWidget {
    Q_OBJECT

public:
    explicit SessionsPanel(QWidget *parent = nullptr);
    ~SessionsPanel() override;

    QSize sizeHint() const override;
    void setModel(SessionListModel *model);
    void setRail(bool rail);
    void select(SessionKey key);
    SessionKey current() const;
    QWidget *filterEdit() const;
    QWidget *tree() const;
    /// Actions that act on the tree's session while it has the focus.
    void addTreeAction(QAction *action);

signals:
    void sessionChosen(gui::SessionKey key);
    void serverChosen(quint32 id);
    void sessionMenuRequested(gui::SessionKey key, const QPoint &globalPos);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupTree();
    void expandAll();
    void showSameCode();
    void choose(const QModelIndex &index);

    std::unique_ptr<Ui::SessionsPanel> m_ui;
    SessionListModel *m_model = nullptr;
    SessionDelegate *m_delegate;
    SessionKey m_current = 0;
    bool m_restoring = false;
};

} // namespace gui
