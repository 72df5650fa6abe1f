#include "gui/detail/head_model.h"

#include "gui/detail/header_meaning.h"
#include "gui/paint/theme.h"
#include "gui/text/display_text.h"

#include <algorithm>
#include <string_view>

namespace gui {

namespace {

constexpr std::string_view secretNames[] = {"Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie"};

} // namespace

bool isSecretHeader(std::string_view name)
{
    return std::any_of(std::begin(secretNames), std::end(secretNames), [name](std::string_view each) { return ws::equalsIgnoringCase(each, name); });
}

QString maskedValue(std::string_view name, const std::string &value)
{
    if (!isSecretHeader(name))
        return peerText(std::string_view(value), Lines::One, 65536);
    const auto keep = std::min(value.find_first_of(" ="), std::size_t(24)); // "Bearer ", "sid="
    const bool named = keep != std::string::npos && keep < value.size();
    return (named ? peerText(std::string_view(value).substr(0, keep + 1)) : QString()) + QStringLiteral("••••••••");
}

void HeadModel::setHead(std::shared_ptr<const ws::HttpHead> head, const explain::SessionFacts &facts)
{
    beginResetModel();
    m_rows.clear();
    m_title.clear();
    if (head) {
        m_title = peerText(std::string_view(head->startLine));
        for (const auto &field : head->fields)
            m_rows.push_back({peerText(std::string_view(field.name)), maskedValue(field.name, field.value), headerMeaning(field, head->kind, facts)});
    }
    endResetModel();
}

int HeadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + (m_title.isEmpty() ? 0 : 1);
}

int HeadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant HeadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool start = index.row() == 0;
    const Row row = start ? Row{m_title, {}, {}} : m_rows[index.row() - 1];
    const QString texts[] = {row.name, row.value, row.meaning};
    switch (role) {
    case Qt::DisplayRole: return texts[index.column()];
    case Qt::ToolTipRole: return plainToolTip(texts[index.column()].left(4000));
    case Qt::FontRole: return font(start ? FontRole::MonoBold : index.column() == 2 ? FontRole::Dense : FontRole::Mono);
    case Qt::ForegroundRole: return colour(index.column() == 2 ? Token::Text2 : Token::Text);
    default: return {};
    }
}

QVariant HeadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Name"), tr("Value"), tr("Meaning")};
    return section < 3 ? titles[section] : QVariant();
}

} // namespace gui
