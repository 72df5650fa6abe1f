#pragma once

#include "gui/core/request_draft.h"

#include <QWidget>

#include <memory>
#include <string>

class QAction;
class QSettings;

namespace Ui {
class ConnectBar;
}

namespace gui {

class RequestPopup;

/// The address, what is asked for, whose manners, and the button that connects, stops or closes.
class ConnectBar : public QWidget {
    Q_OBJECT

public:
    /// What the main button does.
    enum class Offer { Connect, Stop, Close };

    explicit ConnectBar(QWidget *parent = nullptr);
    ~ConnectBar() override;

    QString address() const;
    void setAddress(const QString &address);
    void focusAddress();
    std::string profile() const;
    void setProfile(const std::string &id);
    const RequestDraft &draft() const;
    void setDraft(const RequestDraft &draft);
    void setOffer(Offer offer);
    void setCompact(bool compact);
    /// The newest first, at most 30.
    void remember(const QString &address);
    void setBrowserShown(bool shown);
    void load(const QSettings &settings);
    void save(QSettings &settings) const;
    /// Ctrl+Return of the address field.
    void addConnectAction(QAction *action);

public slots:
    void openRequestPopup();

signals:
    void connectRequested();
    void stopRequested();
    void closeRequested();
    void askBrowserRequested();
    void copyCurlRequested();
    void profileChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupAddress();
    void setupRequest();
    void setupProfiles();
    void showIcons();
    void showLock();
    void takeCurl(const QString &text);
    void act();

    std::unique_ptr<Ui::ConnectBar> m_ui;
    RequestPopup *m_popup;
    QAction *m_lock = nullptr;
    Offer m_offer = Offer::Connect;
    bool m_compact = false;
};

} // namespace gui
