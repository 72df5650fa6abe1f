#pragma once

#include "gui/detail/detail_context.h"
#include "gui/detail/head_model.h"

#include <QWidget>

namespace Ui {
class HeadersTab;
}

namespace gui {

/// Both heads of the opening handshake: as fields with what they mean, or raw.
class HeadersTab : public QWidget, public DetailTab {
    Q_OBJECT

public:
    explicit HeadersTab(QWidget *parent = nullptr);
    ~HeadersTab() override;

    void show(const DetailContext &context) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupTrees();
    void showIcons();

    std::unique_ptr<Ui::HeadersTab> m_ui;
    HeadModel m_request, m_response;
    std::shared_ptr<const ws::HttpHead> m_shownRequest, m_shownResponse;
};

} // namespace gui
