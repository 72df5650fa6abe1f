#pragma once

#include "gui/window/listen_fields.h"

#include <QWidget>

#include <memory>

namespace Ui {
class RelayBar;
}

namespace gui {

/// Where the relay listens and whom it forwards to.
class RelayBar : public QWidget {
    Q_OBJECT

public:
    explicit RelayBar(QWidget *parent = nullptr);
    ~RelayBar() override;

    net::RelayRequest request() const;
    void setRunning(bool running);
    void setCompact(bool compact);
    void focusTarget();
    void load(const QSettings &settings);
    void save(QSettings &settings) const;

signals:
    void startRequested();
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcons();

    std::unique_ptr<Ui::RelayBar> m_ui;
    ListenFields m_fields{};
    bool m_running = false;
};

} // namespace gui
