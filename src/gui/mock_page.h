#pragma once

#include "gui/mock_page/client_command.h"
#include "gui/paint/row_data.h"

#include <QWidget>

#include <memory>

namespace Ui {
class MockPage;
}

namespace gui {

/// What the mock server is doing, for the page's header.
struct MockState {
    bool listening = false;
    QString url; ///< "ws://127.0.0.1:9001", of the running server; of the next start when it is stopped
    bool onlyThisComputer = true;
    QString measuredWith; ///< "Chromium 156" where a prediction was measured; empty: predicted
};

/// One connection of the mock server.
struct MockClient {
    quint32 session = 0;
    Glyph glyph;
    QString since; ///< "13:58:04"
    QString client; ///< "Chromium :51822"
    QString path;
    QString state; ///< "rule 3: echo, 12 messages"
    int rule = -1; ///< index of the rule that matched, from 0; -1: by its own path
    PageData page;
    bool live = true;
};

/// The mock server's page: behaviours, rules, clients, and the panel of the chosen behaviour. Knows no network: the owner
/// sets state and clients and acts on the signals.
class MockPage : public QWidget {
    Q_OBJECT

public:
    explicit MockPage(QWidget *parent = nullptr);
    ~MockPage() override;

    void setState(const MockState &state);
    void setClients(const QList<MockClient> &clients);
    /// How often each rule matched, by index; the last is "by its own path".
    void setHits(const QList<quint64> &hits);
    /// Browsers for "Open test page in": names, e.g. "Chromium".
    void setBrowsers(const QStringList &names);

    /// The rules as the JSON of MOCK.md, for the engine and for files.
    QString rulesJson() const;
    /// False, and nothing changed, when the text is not a list of rules; `error` has line and column.
    bool setRulesJson(const QString &json, QString *error = nullptr);
    void addRule(); ///< Mock server > Add rule…
    /// The chosen behaviour's address, path and query only.
    QString address() const;
    void setAddress(const QString &pathAndQuery);

signals:
    void rulesChanged(const QString &json);
    void startRequested();
    void copied(const QString &text);
    void connectRequested(const QString &url); ///< "Connect from Wiretale"
    void testPageRequested(const QString &url, const QString &browser);
    void askBrowserRequested(const QString &pathAndQuery);
    void clientCommand(quint32 session, gui::ClientCommand command);
    void closeAllRequested();

private:
    void setupHeader();
    void setupBehaviours();
    void setupRules();
    void setupClients();
    void connectPanes();
    int currentRule() const;
    void selectRule(int row);
    void showRule();
    void moveRule(int by);

    std::unique_ptr<Ui::MockPage> m_ui;
    class BehaviourModel *m_behaviours;
    class BehaviourFilter *m_behaviourFilter;
    class RuleModel *m_rules;
    class ClientModel *m_clients;
    class RuleEditor *m_ruleEditor = nullptr;
    MockState m_state;
};

} // namespace gui
