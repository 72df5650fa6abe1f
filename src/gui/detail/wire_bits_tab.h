#pragma once

#include "gui/detail/detail_context.h"
#include "gui/paint/bit_grid.h"

#include <QStandardItemModel>
#include <QWidget>

namespace Ui {
class WireBitsTab;
}

namespace gui {

/// A frame as RFC 6455, 5.2 draws it: figure, fields and bytes, selected in step.
class WireBitsTab : public QWidget, public DetailTab {
    Q_OBJECT

public:
    explicit WireBitsTab(QWidget *parent = nullptr);
    ~WireBitsTab() override;

    void show(const DetailContext &context) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupFields();
    void listFrames(const DetailContext &context);
    void showFrame(std::uint32_t record);
    void showNothing();
    void selectField(int field);

    std::unique_ptr<Ui::WireBitsTab> m_ui;
    QStandardItemModel m_fields;
    std::shared_ptr<const capture::Session> m_session;
    std::uint32_t m_record = std::uint32_t(-1);
    bool m_selecting = false;
};

} // namespace gui
