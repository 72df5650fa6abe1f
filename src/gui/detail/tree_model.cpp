#include "gui/detail/tree_model.h"

#include "gui/paint/theme.h"
#include "gui/text/display_text.h"

namespace gui {

using decode::Node;
using decode::NodeType;

namespace {

struct TypeLook {
    const char *name;
    Token token;
};

constexpr TypeLook looks[] = { // in the order of NodeType
    {QT_TRANSLATE_NOOP("gui::TreeModel", "object"), Token::Text2},  {QT_TRANSLATE_NOOP("gui::TreeModel", "array"), Token::Text2},
    {QT_TRANSLATE_NOOP("gui::TreeModel", "string"), Token::SynStr}, {QT_TRANSLATE_NOOP("gui::TreeModel", "number"), Token::SynNum},
    {QT_TRANSLATE_NOOP("gui::TreeModel", "boolean"), Token::SynKw}, {QT_TRANSLATE_NOOP("gui::TreeModel", "null"), Token::SynKw},
    {QT_TRANSLATE_NOOP("gui::TreeModel", "bytes"), Token::Text},    {QT_TRANSLATE_NOOP("gui::TreeModel", "value"), Token::Text},
};

QString valueText(const Node &node)
{
    constexpr qsizetype shown = 2000;
    const auto children = int(node.children.size());
    if (node.type == NodeType::Object)
        return TreeModel::tr("%n keys", nullptr, children);
    if (node.type == NodeType::Array)
        return TreeModel::tr("%n items", nullptr, children);
    const QString text = peerText(std::string_view(node.value), Lines::One, shown) + (node.cut ? QStringLiteral("…") : QString());
    return node.type == NodeType::String ? u'"' + text + u'"' : text;
}

} // namespace

void TreeModel::setRoot(Node root)
{
    beginResetModel();
    m_root = std::move(root);
    m_entries.assign(1, {&m_root, 0, 0, 0});
    for (std::size_t each = 0; each < m_entries.size(); ++each) { // breadth first: siblings stand together
        const auto *node = m_entries[each].node;
        m_entries[each].firstChild = m_entries.size();
        for (std::size_t child = 0; child < node->children.size(); ++child)
            m_entries.push_back({&node->children[child], each, int(child), 0});
    }
    endResetModel();
}

void TreeModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_root = {};
    endResetModel();
}

const Node *TreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? m_entries[entryOf(index)].node : nullptr;
}

QString TreeModel::path(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    std::vector<std::size_t> steps;
    for (auto entry = entryOf(index); entry != 0; entry = m_entries[entry].parent)
        steps.insert(steps.begin(), std::size_t(m_entries[entry].row));
    return QString::fromStdString(decode::jsonPath(m_root, steps));
}

QModelIndex TreeModel::indexOf(std::size_t entry) const
{
    return createIndex(m_entries[entry].row, 0, quintptr(entry));
}

// The root's members are the top rows; a root without members is the only row itself.

QModelIndex TreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid() && rootIsShown())
        return createIndex(0, column, quintptr(0));
    const auto &from = m_entries[parent.isValid() ? entryOf(parent) : 0];
    return createIndex(row, column, quintptr(from.firstChild + std::size_t(row)));
}

QModelIndex TreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const auto parent = m_entries[entryOf(child)].parent;
    return parent == 0 ? QModelIndex() : indexOf(parent);
}

int TreeModel::rowCount(const QModelIndex &parent) const
{
    if (m_entries.empty() || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return rootIsShown() ? 1 : int(m_root.children.size());
    return int(node(parent)->children.size());
}

int TreeModel::columnCount(const QModelIndex &) const
{
    return 3;
}

QVariant TreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &at = *node(index);
    const auto &look = looks[std::size_t(at.type)];
    switch (role) {
    case Qt::DisplayRole: return index.column() == 0 ? peerText(std::string_view(at.key)) : index.column() == 1 ? valueText(at) : tr(look.name);
    case Qt::FontRole: return font(index.column() == 2 ? FontRole::Dense : FontRole::Mono);
    case Qt::ForegroundRole: return colour(index.column() == 0 ? Token::Text : index.column() == 1 ? look.token : Token::Text2);
    case Qt::ToolTipRole: return plainToolTip(index.column() == 1 ? valueText(at) : harmless(path(index)));
    default: return {};
    }
}

QVariant TreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Key"), tr("Value"), tr("Type")};
    return section < 3 ? titles[section] : QVariant();
}

} // namespace gui
