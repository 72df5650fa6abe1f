#include "gui/export_dialog/format_model.h"

#include "exporters/exporter.h"
#include "gui/paint/icons.h"
#include "gui/paint/quantity.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace gui {

namespace {

constexpr int longestLine = 20'000;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

struct FormatRow { const char *id, *icon, *says, *note; };

/// How the known formats look; one that is not here has its own line and a plain icon.
constexpr FormatRow formats[] = {
    {"html", "save", QT_TRANSLATE_NOOP("gui::ExportDialog", "One file, opens anywhere"), QT_TRANSLATE_NOOP("gui::ExportDialog", "One page with the verdict, the timeline and every frame. It loads nothing from elsewhere.")},
    {"har", "http", QT_TRANSLATE_NOOP("gui::ExportDialog", "For DevTools and proxies"), QT_TRANSLATE_NOOP("gui::ExportDialog", "HAR holds frames in _webSocketMessages, as Chrome writes them. Pings and TCP events go into _wiretale.")},
    {"pcapng", "wire", QT_TRANSLATE_NOOP("gui::ExportDialog", "For Wireshark"), QT_TRANSLATE_NOOP("gui::ExportDialog", "The session as it was recorded, byte for byte. TLS sessions are in plain text.")},
    {"jsonl", "tree", QT_TRANSLATE_NOOP("gui::ExportDialog", "One event on each line"), QT_TRANSLATE_NOOP("gui::ExportDialog", "For scripts: one JSON object for each event, in order.")},
    {"json", "braces", QT_TRANSLATE_NOOP("gui::ExportDialog", "The whole session as one object"), QT_TRANSLATE_NOOP("gui::ExportDialog", "For scripts: facts, verdict and events in one JSON object.")},
    {"markdown", "text", QT_TRANSLATE_NOOP("gui::ExportDialog", "For an issue or a chat"), QT_TRANSLATE_NOOP("gui::ExportDialog", "The verdict, the facts and the frames around the end, short enough for a ticket.")},
    {"text", "text", QT_TRANSLATE_NOOP("gui::ExportDialog", "For a terminal or a mail"), QT_TRANSLATE_NOOP("gui::ExportDialog", "The timeline in plain text.")},
};

const FormatRow *rowOf(std::string_view id)
{
    for (const FormatRow &row : formats) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("gui::ExportDialog", text);
}

} // namespace

int FormatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(exporters::allExporters().size());
}

QVariant FormatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const exporters::Exporter &format = *exporters::allExporters()[std::size_t(index.row())];
    const FormatRow *row = rowOf(format.id);
    switch (role) {
    case Qt::DisplayRole: return text(format.title);
    case Qt::DecorationRole: return row ? QString(QLatin1StringView(row->icon)) : QStringLiteral("save");
    case IdRole: return text(format.id);
    case SaysRole: return row ? translated(row->says) : text(format.says);
    case ExtensionRole: return QLatin1Char('.') + text(format.extension);
    case Qt::AccessibleTextRole: return text(format.title) + QStringLiteral(", ") + (row ? translated(row->says) : text(format.says));
    default: return {};
    }
}

void FormatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRowBackground(painter, option);
    const QRectF rect = option.rect;
    const qreal left = rect.left() + px(40), half = rect.height() / 2;
    paintIcon(painter, QRectF(rect.left() + px(11), rect.top(), px(17), rect.height()), index.data(Qt::DecorationRole).toString(),
              colour(Token::Text2));
    const qreal end = rect.right() - px(10);
    const int extension = paintText(painter, QRectF(left, rect.top(), end - left, rect.height()),
                                    index.data(FormatModel::ExtensionRole).toString(), gui::font(FontRole::MonoNote),
                                    colour(Token::Text2), Qt::AlignRight);
    const qreal room = end - extension - px(6) - left;
    const bool chosen = option.state & QStyle::State_Selected;
    paintText(painter, QRectF(left, rect.top() + px(5), room, half - px(4)), index.data().toString(),
              gui::font(chosen ? FontRole::DenseBold : FontRole::Dense), colour(Token::Text));
    paintText(painter, QRectF(left, rect.top() + half, room, half - px(5)), index.data(FormatModel::SaysRole).toString(),
              gui::font(FontRole::Note), colour(Token::Text2));
}

QSize FormatDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(200), px(44)};
}

QString formatNote(const exporters::Exporter *format)
{
    const FormatRow *row = format ? rowOf(format->id) : nullptr;
    return row ? translated(row->note) : format ? text(format->says) : QString();
}

QString shownLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n')))
        lines << shown(line, longestLine);
    return lines.join(QLatin1Char('\n'));
}

} // namespace gui
