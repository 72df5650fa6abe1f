#pragma once

#include "mock/address.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace gui {

class Card;
class CodeView;
class PaneHeader;
class ParameterEdit;
class PillRow;
class Pill;

/// The chosen behaviour: its fields and its address in step, what it will do, how to try it, and a test that uses it.
class BehaviourPanel : public QWidget {
    Q_OBJECT

public:
    explicit BehaviourPanel(QWidget *parent = nullptr);
    /// Where the server listens: "ws://127.0.0.1:9001".
    void setServer(const QString &url);
    void setBrowsers(const QStringList &names);
    void setMeasuredWith(const QString &browser);
    QString address() const { return m_address; }
    /// False when the text is no address; nothing changes then.
    bool setAddress(const QString &pathAndQuery);

signals:
    void addressChanged(const QString &pathAndQuery);
    void connectRequested(const QString &url);
    void testPageRequested(const QString &url, const QString &browser);
    void ruleRequested(const QString &pathAndQuery);
    void copied(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupForm();
    QWidget *setupAddress();
    QWidget *setupOutcome();
    QWidget *setupTry();
    QWidget *setupSnippet();
    void buildFields(const mock::BehaviourInfo &info);
    void addField(const mock::ParameterInfo &info, const QString &label, bool isArgument);
    void fieldsToAddress();
    void addressToFields();
    void showOutcome();
    void fitTexts();
    void showSnippet();
    QString url() const;

    QString m_server, m_address, m_measuredWith;
    const mock::BehaviourInfo *m_info = nullptr;
    mock::AddressFields m_fields;
    PaneHeader *m_header = nullptr;
    QWidget *m_form = nullptr;
    QFormLayout *m_rows = nullptr;
    std::vector<ParameterEdit *> m_edits;
    QLineEdit *m_addressEdit = nullptr;
    QLabel *m_problem = nullptr, *m_wire = nullptr, *m_console = nullptr;
    Card *m_outcome = nullptr;
    PillRow *m_events = nullptr;
    Pill *m_mark = nullptr;
    QToolButton *m_testPage = nullptr;
    QComboBox *m_language = nullptr;
    CodeView *m_snippet = nullptr;
};

} // namespace gui
