#pragma once

#include "gui/window/demo_model.h"

#include <QScrollArea>

#include <memory>

namespace Ui {
class WelcomePage;
}

namespace gui {

/// Shown while there is no session: the demo, and the four ways to bring one's own.
class WelcomePage : public QScrollArea {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    void focusDemo();

signals:
    void runAllRequested();
    void runRequested(int index);
    void addressRequested();
    void relayRequested();
    void mockRequested();
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupTitle();
    void setupDemo();
    void setupOwn();
    void showIcons();
    void fitColumns();

    std::unique_ptr<Ui::WelcomePage> m_ui;
    DemoModel m_demo;
};

} // namespace gui
