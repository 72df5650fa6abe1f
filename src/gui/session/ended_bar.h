#pragma once

#include <QFrame>

#include <memory>

namespace Ui {
class EndedBar;
}

namespace gui {

/// What can be done with a session that is over.
class EndedBar : public QFrame {
    Q_OBJECT

public:
    explicit EndedBar(QWidget *parent = nullptr);
    ~EndedBar() override;

    /// Only what makes sense for the session.
    void setOffers(bool again, bool browser, bool mock);

signals:
    void connectAgainRequested();
    void askBrowserRequested();
    void replayRequested();
    void copyAsCurlRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcons();

    std::unique_ptr<Ui::EndedBar> m_ui;
};

} // namespace gui
