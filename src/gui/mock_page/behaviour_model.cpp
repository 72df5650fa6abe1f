#include "gui/mock_page/behaviour_model.h"

#include "gui/paint/icons.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"
#include "mock/behaviour.h"

#include <QPainter>

#include <map>

namespace gui {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

struct GroupRow { mock::Group group; StateGlyph glyph; const char *title; };

constexpr GroupRow groups[] = {
    {mock::Group::Accept, StateGlyph::Done, QT_TRANSLATE_NOOP("gui::BehaviourModel", "Accept and behave")},
    {mock::Group::Refuse, StateGlyph::Refused, QT_TRANSLATE_NOOP("gui::BehaviourModel", "Refuse the handshake")},
    {mock::Group::Close, StateGlyph::ClosedWithCode, QT_TRANSLATE_NOOP("gui::BehaviourModel", "Close with a code")},
    {mock::Group::Connection, StateGlyph::Dropped, QT_TRANSLATE_NOOP("gui::BehaviourModel", "Break the connection")},
    {mock::Group::Protocol, StateGlyph::Warning, QT_TRANSLATE_NOOP("gui::BehaviourModel", "Break the protocol")},
    {mock::Group::Sequence, StateGlyph::Relay, QT_TRANSLATE_NOOP("gui::BehaviourModel", "Sequences")},
};

const GroupRow &rowOf(mock::Group group)
{
    for (const GroupRow &row : groups) {
        if (row.group == group)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

Glyph behaviourGlyph(mock::Group group)
{
    return glyph(rowOf(group).glyph);
}

BehaviourModel::BehaviourModel(QObject *parent)
    : QStandardItemModel(parent)
{
    std::map<mock::Group, QStandardItem *> heads;
    for (const mock::BehaviourInfo *info : mock::allBehaviours()) {
        QStandardItem *&head = heads[info->group];
        if (!head)
            head = addGroup(info->group);
        for (const mock::Example &example : info->examples) {
            auto *item = new QStandardItem(text(example.address));
            item->setData(text(example.address), AddressRole);
            item->setData(text(example.brief), BriefRole);
            item->setToolTip(text(info->does));
            item->setAccessibleText(text(example.address) + QStringLiteral(", ") + text(example.brief));
            head->appendRow(item);
        }
    }
    for (const auto &[group, head] : heads) {
        auto data = head->data(GroupRole).value<GroupData>();
        data.count = head->rowCount();
        head->setData(QVariant::fromValue(data), GroupRole);
    }
}

QStandardItem *BehaviourModel::addGroup(mock::Group group)
{
    auto *head = new QStandardItem(tr(rowOf(group).title));
    head->setData(QVariant::fromValue(GroupData{head->text(), 0, {}, behaviourGlyph(group), false}), GroupRole);
    head->setSelectable(false);
    appendRow(head);
    return head;
}

BehaviourFilter::BehaviourFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void BehaviourFilter::setWords(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool BehaviourFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString all = index.data().toString() + QLatin1Char(' ') + index.data(BehaviourModel::BriefRole).toString()
                        + QLatin1Char(' ') + index.data(Qt::ToolTipRole).toString();
    return std::ranges::all_of(m_words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

namespace {

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const GroupData &group)
{
    const QRectF rect = option.rect;
    painter->fillRect(rect, colour(Token::Alt));
    painter->fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), colour(Token::Line));
    paintIcon(painter, QRectF(rect.left() + px(6), rect.top(), px(12), rect.height()),
              option.state & QStyle::State_Open ? QStringLiteral("chev") : QStringLiteral("chevr"), colour(Token::Text2));
    paintIcon(painter, QRectF(rect.left() + px(23), rect.top(), px(14), rect.height()), group.glyph.icon,
              colour(group.glyph.token));
    qreal x = rect.left() + px(43);
    x += paintText(painter, QRectF(x, rect.top(), rect.right() - x, rect.height()), group.title,
                   gui::font(FontRole::DenseBold), colour(Token::Text));
    paintText(painter, QRectF(x + px(6), rect.top(), px(40), rect.height()), QString::number(group.count),
              gui::font(FontRole::Dense), colour(Token::Text2));
}

} // namespace

void BehaviourDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const QVariant group = index.data(GroupRole); group.isValid())
        return paintHeading(painter, option, group.value<GroupData>());
    QStyleOptionViewItem row = option;
    row.viewItemPosition = QStyleOptionViewItem::OnlyOne;
    paintRowBackground(painter, row);
    const QRectF rect = option.rect;
    const QString address = index.data(BehaviourModel::AddressRole).toString();
    const qreal left = rect.left() + px(24), column = rect.left() + px(142);
    const int used = paintText(painter, QRectF(left, rect.top(), rect.right() - left, rect.height()), address,
                               gui::font(FontRole::Mono), colour(Token::Text));
    const qreal words = qMax(column, left + used + px(8));
    paintText(painter, QRectF(words, rect.top(), rect.right() - words - px(4), rect.height()),
              index.data(BehaviourModel::BriefRole).toString(), gui::font(FontRole::Note), colour(Token::Text2));
}

QSize BehaviourDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(240), px(21)};
}

} // namespace gui
