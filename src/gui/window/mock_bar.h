#pragma once

#include "gui/window/listen_fields.h"

#include <QWidget>

#include <memory>

namespace Ui {
class MockBar;
}

namespace gui {

/// Where the mock server listens and what it agrees to.
class MockBar : public QWidget {
    Q_OBJECT

public:
    explicit MockBar(QWidget *parent = nullptr);
    ~MockBar() override;

    net::MockRequest request() const;
    bool onlyThisComputer() const { return m_fields.onlyThisComputer(); }
    void setPort(int port);
    void setRunning(bool running);
    void setCompact(bool compact);
    void load(const QSettings &settings);
    void save(QSettings &settings) const;

signals:
    void startRequested();
    void stopRequested();
    void testPageRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcons();

    std::unique_ptr<Ui::MockBar> m_ui;
    ListenFields m_fields{};
    bool m_running = false;
};

} // namespace gui
