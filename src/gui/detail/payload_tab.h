#pragma once

#include "decode/decoder.h"
#include "gui/detail/payload_source.h"
#include "gui/detail/tree_model.h"

#include <QWidget>

class QActionGroup;
class QButtonGroup;

namespace Ui {
class PayloadTab;
}

namespace gui {

/// A payload as a tree, as text, or as bytes. Reads the first MiB; the rest on request.
class PayloadTab : public QWidget, public DetailTab {
    Q_OBJECT

public:
    enum class View { Tree, Text, Hex };

    explicit PayloadTab(QWidget *parent = nullptr);
    ~PayloadTab() override;

    void show(const DetailContext &context) override;
    QString plainText() const; ///< for the clipboard: text as it is, bytes as hex
    /// False: no further match; the search goes round.
    bool find(bool forward);
    void focusFind();

signals:
    void loadRequested(); ///< into the composer
    void filterRequested(const QString &expression);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupModes();
    void setupTree();
    void setupTools();
    void showIcons();
    void load(quint64 limit);
    void showBytes();
    void setupDecoders();
    std::optional<decode::Decoded> decoded() const;
    void showNote(const std::optional<decode::Decoded> &read);
    void setView(View view);
    void showNode(const QModelIndex &index);
    void nodeMenu(const QPoint &pos);
    bool findInTree(const QString &text, bool forward);
    void save();

    std::unique_ptr<Ui::PayloadTab> m_ui;
    QButtonGroup *m_modes;
    QActionGroup *m_decoders = nullptr;
    TreeModel m_tree;
    PayloadSource m_source;
    QByteArray m_bytes; ///< what was read of it
    QByteArray m_layer; ///< what the tree's ranges count in
    std::string m_subprotocol, m_path;
    ws::Direction m_direction = ws::Direction::ClientToServer;
    std::optional<std::pair<const capture::Session *, std::uint32_t>> m_shown;
    View m_wanted = View::Tree;
};

} // namespace gui
