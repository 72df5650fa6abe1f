#pragma once

#include "explain/page_model.h"
#include "net/browser.h"

#include <QDialog>

#include <memory>
#include <vector>

class QCheckBox;

namespace Ui {
class AskBrowserDialog;
}

namespace gui {

/// What a browser can be asked about.
struct AskTarget {
    QString choice; ///< "this mock server behaviour", "the address of the session"
    QString title; ///< "/close/4401?reason=Unauthorized&end=rst"
    QString says; ///< "Close, echo, then TCP reset"
    net::BrowserTask task; ///< address, subprotocols, origin
    explain::PageOutcome predicted; ///< by the standard
};

/// Runs real browsers against an address and lays what their scripts saw beside what the standard predicts.
class AskBrowserDialog : public QDialog {
    Q_OBJECT

public:
    /// `run`: what finds and asks the browsers, taken over; null: the computer's own.
    explicit AskBrowserDialog(const std::vector<AskTarget> &targets, QWidget *parent = nullptr, class BrowserRun *run = nullptr);
    ~AskBrowserDialog() override;
    /// The target to begin with, by index.
    void setTarget(int index);
    /// Begins at once with the browsers that are checked, as soon as they were found.
    void askWhenReady() { m_askWhenReady = true; }
    void reject() override;

signals:
    void measured(const net::Browser &browser, const net::BrowserReport &report);

private:
    void setupLook();
    void setupTargets();
    void connectParts();
    void addBrowser(const net::Browser &browser, bool checked);
    void addByPath();
    void browsersFound(const std::vector<net::Browser> &browsers);
    void ask();
    void stop();
    void showReport(int column, const net::BrowserReport &report);
    void showRemark();
    void stretchColumns();
    void showBusy(bool busy);
    const AskTarget &target() const { return m_targets[std::size_t(m_target)]; }

    std::unique_ptr<Ui::AskBrowserDialog> m_ui;
    std::vector<AskTarget> m_targets;
    int m_target = 0;
    std::vector<net::Browser> m_browsers, m_asked;
    std::vector<QCheckBox *> m_checks;
    class AnswerModel *m_answers;
    BrowserRun *m_run;
    bool m_askWhenReady = false;
};

} // namespace gui
