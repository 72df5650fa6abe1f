#pragma once

#include "mock/address.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace gui {

class BehaviourForm;
class CodeView;
class OutcomeCard;
class PaneHeader;

/// The chosen behaviour: its fields and its address in step, what it will do, how to try it, and a test that uses it.
class BehaviourPanel : public QWidget {
    Q_OBJECT

public:
    explicit BehaviourPanel(QWidget *parent = nullptr);
    /// Where the server listens: "ws://127.0.0.1:9001".
    void setServer(const QString &url);
    void setBrowsers(const QStringList &names);
    /// Predictions may have become measurements.
    void refreshOutcome();
    QString address() const { return m_address; }
    /// False when the text is no address; nothing changes then.
    bool setAddress(const QString &pathAndQuery);

signals:
    void addressChanged(const QString &pathAndQuery);
    void connectRequested(const QString &url);
    void testPageRequested(const QString &url, const QString &browser);
    void ruleRequested(const QString &pathAndQuery);
    void copied(const QString &text);

private:
    QWidget *setupAddress();
    QWidget *setupTry();
    QWidget *setupSnippet();
    void fieldsToAddress();
    void addressToFields();
    void showAddress();
    void showSnippet();
    QString url() const;

    QString m_server, m_address;
    const mock::BehaviourInfo *m_info = nullptr;
    PaneHeader *m_header;
    BehaviourForm *m_form;
    QLineEdit *m_addressEdit;
    QLabel *m_problem;
    OutcomeCard *m_outcome;
    QToolButton *m_testPage;
    QComboBox *m_language;
    CodeView *m_snippet;
};

} // namespace gui
