#include "gui/window/demo_model.h"

#include "gui/core/demo.h"
#include "gui/paint/icons.h"
#include "gui/paint/theme.h"

namespace gui {

namespace {

enum Column { State, Title, Wire, Page };
constexpr int columns = 4;

QList<Badge> pageBadges(const DemoSession &session)
{
    QList<Badge> badges;
    for (const auto &event : QString::fromLatin1(session.page).split(u'|'))
        badges.push_back({Badge::Look::Page, event, {}});
    return badges;
}

} // namespace

int DemoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(demoSessions().size());
}

int DemoModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DemoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &session = demoSessions()[std::size_t(index.row())];
    const auto look = glyph(session.glyph);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Title ? Demo::tr(session.title) : index.column() == Wire ? Demo::tr(session.wire) : index.column() == Page ? QString::fromLatin1(session.page).replace(u'|', QStringLiteral(", ")) : QString();
    case Qt::DecorationRole: return index.column() == State ? icon(look.icon, look.token) : QVariant();
    case Qt::FontRole: return font(index.column() == Title ? FontRole::DenseBold : FontRole::Dense);
    case Qt::SizeHintRole: return QSize(px(60), px(33));
    case BadgesRole: return index.column() == Page ? QVariant::fromValue(pageBadges(session)) : QVariant();
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2, %3").arg(Demo::tr(session.title), Demo::tr(session.wire), QString::fromLatin1(session.page).replace(u'|', QStringLiteral(", ")));
    default: return {};
    }
}

QVariant DemoModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QString titles[] = {{}, tr("Demo session"), tr("On the wire"), tr("In the page’s script")};
    if (role == Qt::DisplayRole)
        return section < columns ? titles[section] : QVariant();
    if (role == Qt::DecorationRole && section >= Wire)
        return icon(section == Wire ? QStringLiteral("wire") : QStringLiteral("braces"), section == Wire ? Token::Text2 : Token::Page);
    if (role == Qt::ForegroundRole && section == Page)
        return colour(Token::Page);
    return {};
}

} // namespace gui
