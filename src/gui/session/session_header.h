#pragma once

#include "gui/core/session_book.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SessionHeader;
}

namespace gui {

/// The two sentences and the five chapters of the session that is shown.
class SessionHeader : public QWidget {
    Q_OBJECT

public:
    explicit SessionHeader(QWidget *parent = nullptr);
    ~SessionHeader() override;

    void showEntry(const SessionEntry &entry);
    void setCompact(bool compact);

signals:
    void chapterActivated(int index);

private:
    std::unique_ptr<Ui::SessionHeader> m_ui;
};

} // namespace gui
