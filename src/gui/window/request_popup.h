#pragma once

#include "gui/core/request_draft.h"
#include "gui/window/header_table.h"

#include <QFrame>
#include <QStandardItemModel>

#include <memory>

namespace Ui {
class RequestPopup;
}

namespace gui {

/// What the opening handshake asks for, with the request as it will be sent below it. Edits hold at once; Esc closes.
class RequestPopup : public QFrame {
    Q_OBJECT

public:
    explicit RequestPopup(QWidget *parent = nullptr);
    ~RequestPopup() override;

    void setDraft(const RequestDraft &draft);
    const RequestDraft &draft() const { return m_draft; }
    /// What the preview is made for.
    void setTarget(const QString &url, const std::string &profile);
    /// Below the button, right edges aligned.
    void showBelow(QWidget *button);

signals:
    void draftChanged();
    void copyCurlRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setupFields();
    void setupPreview();
    void takeEdits();
    void showPreview();
    void showWarning();
    void addLine(const QString &line, const QString &who, bool own);

    std::unique_ptr<Ui::RequestPopup> m_ui;
    HeaderTable m_headers;
    QStandardItemModel m_preview;
    RequestDraft m_draft;
    QString m_url;
    std::string m_profile = "plain";
    bool m_loading = false;
};

} // namespace gui
