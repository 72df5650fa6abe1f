#pragma once

#include "gui/paint/row_data.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace gui {

struct BannerData {
    enum class Severity : std::uint8_t { Neutral, Warn, Err } severity = Severity::Neutral;
    QString text; ///< plain
    QString action; ///< button text; empty: none
    QString id; ///< given back by the signals
    bool closable = true;
    QString icon; ///< empty: by severity
};

/// One banner at a time: the newest severity wins.
class BannerFrame : public QFrame {
    Q_OBJECT

public:
    explicit BannerFrame(QWidget *parent = nullptr);
    /// Shows it unless one of higher severity stands.
    void showBanner(const BannerData &banner);
    void dismiss();
    /// Takes the banner away if it is the one with this id.
    void dismiss(const QString &id);
    const BannerData &banner() const { return m_data; }

signals:
    void actionRequested(const QString &id);
    void dismissed(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showLook();
    BannerData m_data;
    QLabel *m_icon, *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace gui
