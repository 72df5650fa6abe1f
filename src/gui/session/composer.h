#pragma once

#include "gui/session/outgoing.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <memory>

class QAbstractButton;
class QButtonGroup;

namespace Ui {
class Composer;
}

namespace gui {

/// Where messages and control frames are written. Sends nothing itself.
class Composer : public QWidget {
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);
    ~Composer() override;

    Outgoing::Kind mode() const;
    void setMode(Outgoing::Kind mode);
    /// Close mode, 1000, focus on the reason.
    void prepareClose();
    void focusEdit();
    /// Fills the fields with a recorded frame.
    void load(const Outgoing &outgoing);
    /// What would be sent; nullopt while a field is not valid.
    std::optional<Outgoing> outgoing() const;
    /// permessage-deflate was negotiated.
    void setCanCompress(bool can);
    /// One line, a combo for the modes.
    void setCompact(bool compact);
    void setSaved(const QStringList &saved);
    QStringList saved() const { return m_saved; }

public slots:
    void send();

signals:
    void sendRequested(const gui::Outgoing &outgoing);
    void savedChanged(const QStringList &saved);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupModes();
    void setupFields();
    void setupMenus();
    void showIcons();
    void showMode();
    void showState();
    void showClose();
    void fitText();
    void rebuildSaved();
    void saveText();
    void openFile();
    QAbstractButton *buttonOf(Outgoing::Kind mode) const;
    QByteArray binaryData() const;

    std::unique_ptr<Ui::Composer> m_ui;
    QButtonGroup *m_modes;
    QTimer m_repeat;
    QByteArray m_file; ///< chosen by File…
    QStringList m_saved;
    unsigned m_pings = 0;
    bool m_canCompress = false;
    bool m_compact = false;
};

} // namespace gui
