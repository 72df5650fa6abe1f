#pragma once

#include "gui/window/mode.h"

#include <QWidget>

#include <memory>

class QButtonGroup;

namespace Ui {
class ModeBar;
}

namespace gui {

class ConnectBar;
class MockBar;
class RelayBar;

/// The three modes and the bar of the one that is chosen.
class ModeBar : public QWidget {
    Q_OBJECT

public:
    explicit ModeBar(QWidget *parent = nullptr);
    ~ModeBar() override;

    Mode mode() const;
    void setMode(Mode mode);
    void setCompact(bool compact);
    ConnectBar &connectBar() const;
    MockBar &mockBar() const;
    RelayBar &relayBar() const;
    QSize minimumSizeHint() const override;

signals:
    void modeChanged(gui::Mode mode);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupModes();
    void showIcons();

    std::unique_ptr<Ui::ModeBar> m_ui;
    QButtonGroup *m_modes;
};

} // namespace gui
