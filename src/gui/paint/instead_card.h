#pragma once

#include "gui/paint/card.h"
#include "gui/paint/code_view.h"

class QPushButton;
class QTabBar;
class QToolButton;

namespace gui {

class PillRow;

/// "Do this instead": server code in several languages, the page's code under it, and the events after the change.
struct InsteadData {
    struct Snippet { QString language; CodeLanguage syntax = CodeLanguage::Plain; QString code; };
    QString title; ///< "Do this instead: accept, then close with 4403"
    QList<Snippet> snippets;
    QString pageCode;
    QList<Badge> then; ///< "open", "close 4403"
    QString note; ///< "Keep 403 for a foreign Origin."
    QString tryAddress;
};

/// Object names: languageTabs, serverCode, pageCode, tryOnMockButton.
class InsteadCard : public Card {
    Q_OBJECT

public:
    explicit InsteadCard(QWidget *parent = nullptr);
    void setData(const InsteadData &data);
    QString language() const;
    void setLanguage(const QString &language);

signals:
    void languageChosen(const QString &language);
    void tryRequested(const QString &mockAddress);

private:
    void showSnippet(int index);
    void fillMore();
    InsteadData m_data;
    QTabBar *m_tabs;
    QToolButton *m_more;
    CodeView *m_server, *m_page;
    PillRow *m_then;
    QLabel *m_note;
    QPushButton *m_try;
};

} // namespace gui
