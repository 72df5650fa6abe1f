#include "screenshot.h"
#include "support/test_registry.h"

#include "gui/paint/chapter_delegate.h"
#include "gui/paint/kind_delegate.h"
#include "gui/paint/lane_delegate.h"
#include "gui/paint/page_delegate.h"
#include "gui/paint/summary_delegate.h"
#include "gui/paint/text_delegate.h"
#include "gui/paint/theme.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

using namespace gui;

class RowDelegatesTest : public QObject {
    Q_OBJECT

private slots:
    void paintsARowForEveryKind();
    void paintsRelayedRowsWithThreeLifelines();
};

namespace {

using Shape = LaneData::Shape;
using Towards = LaneData::Towards;
using Mark = PageData::Mark;

struct Row {
    const char *number, *time, *icon, *kind, *bytes, *summary;
    Shape shape;
    Towards towards;
    Mark mark;
    const char *page;
    QList<Badge> badges = {};
    const char *chapter = nullptr;
    bool reached = true;
};

const QList<Row> rows = {
    {"2", "", "", "", "", "101 Switching Protocols, orders.v2+json", {}, {}, {}, "24.7 ms", {}, "Opening handshake"},
    {"1", "0.036", "http", "HTTP", "648", "GET /v2/orders HTTP/1.1", Shape::Http, Towards::Server, Mark::Event, "WebSocket()"},
    {"2", "0.061", "http", "HTTP", "301", "HTTP/1.1 101 Switching Protocols", Shape::Http, Towards::Client, Mark::Event, "open"},
    {"3", "", "", "", "", "open since 14:00:59", {}, {}, {}, "2:14", {}, "Messages"},
    {"3", "0.063", "text", "Text", "58", "{\"type\":\"hello\",\"tz\":\"Europe/Berlin\"}", Shape::Text, Towards::Server, Mark::Call, "send()"},
    {"6", "0.094", "text", "Text", "1 426", "{\"type\":\"snapshot\",\"orders\":[{\"contact\":\"x\"}]}", Shape::Text, Towards::Client, Mark::Event, "message", {{Badge::Look::Plain, "deflate 4.1 : 1", {}}}},
    {"7", "0.512", "bin", "Binary", "16 412", "08 96 01 12 1a 0a 06 62 65 72 6c 69 6e", Shape::Binary, Towards::Client, Mark::Event, "message", {{Badge::Look::Plain, "3 frames", "frag"}}},
    {"8", "20.081", "ping", "Ping", "4", "hb-1", Shape::Ping, Towards::Client, Mark::Hidden, ""},
    {"9", "20.081", "pong", "Pong", "4", "hb-1", Shape::Pong, Towards::Server, Mark::Hidden, ""},
    {"15", "51.235", "pong", "Pong", "0", "no data", Shape::Pong, Towards::Client, Mark::Hidden, "", {{Badge::Look::Warn, "Differs from its Ping", "warn"}}},
    {"16", "52.880", "text", "Text", "27", "connection_ack", Shape::Text, Towards::Client, Mark::Event, "message", {{Badge::Look::Err, "after Close", "octx"}, {Badge::Look::Plain, "echo", {}}, {Badge::Look::Plain, "marked", {}}}},
    {"17", "54.310", "close", "Close", "14", "4403 Forbidden", Shape::Close, Towards::Client, Mark::Event, "close 4403"},
    {"18", "54.311", "close", "Close", "14", "4403 Forbidden", Shape::Close, Towards::Server, Mark::None, ""},
    {"4", "", "", "", "", "no Close frame, either way", {}, {}, {}, "", {}, "Close", false},
    {"", "61.9", "flag", "FIN", "", "server FIN", Shape::Fin, Towards::Client, Mark::None, ""},
    {"", "62.6", "bolt", "RST", "", "reset", Shape::Rst, Towards::Client, Mark::None, ""},
    {"", "0.0", "globe", "DNS", "", "203.0.113.20 (A), 3.1 ms", Shape::Dns, Towards::Server, Mark::None, ""},
    {"", "3.1", "tcp", "TCP", "", "port 443, 11.8 ms", Shape::Tcp, Towards::Server, Mark::None, ""},
};

class Timeline : public QAbstractTableModel {
public:
    explicit Timeline(LaneData::Leg leg)
        : m_leg(leg)
    {
    }
    int rowCount(const QModelIndex &) const override { return int(rows.size()); }
    int columnCount(const QModelIndex &) const override { return 7; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        static const char *const names[] = {"#", "Time, s", "Client  Server", "Kind", "Bytes", "Summary", "Page’s script"};
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return QString::fromUtf8(names[section]);
        return {};
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row &row = rows[index.row()];
        if (role == ChapterRole && row.chapter) {
            return QVariant::fromValue(ChapterData{QByteArray(row.number).toInt(), row.chapter, row.summary, row.page,
                                                   glyph(row.reached ? StateGlyph::Done : StateGlyph::NotReached),
                                                   row.reached, row.reached, true});
        }
        switch (role) {
        case LaneRole: return QVariant::fromValue(LaneData{row.shape, row.towards, m_leg, true});
        case KindRole: return QVariant::fromValue(KindData{row.icon, row.kind});
        case SummaryRole: return QVariant::fromValue(SummaryData{{}, row.summary, row.badges, false});
        case PageRole: return QVariant::fromValue(PageData{row.mark, row.page, true, true});
        case Qt::FontRole: return gui::font(FontRole::MonoNote);
        case Qt::ForegroundRole: return QBrush(colour(index.column() == 1 ? Token::Text : Token::Text2));
        case Qt::TextAlignmentRole: return int(Qt::AlignRight);
        case Qt::DisplayRole: {
            const char *texts[] = {row.number, row.time, "", "", row.bytes};
            return index.column() < 5 ? QVariant(QString(texts[index.column()])) : QVariant();
        }
        default: return {};
        }
    }

private:
    LaneData::Leg m_leg;
};

std::unique_ptr<QWidget> timeline(LaneData::Leg leg)
{
    auto view = std::make_unique<QTableView>();
    auto *model = new Timeline(leg);
    model->setParent(view.get());
    view->setModel(model);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(px(24));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setItemDelegate(new TextDelegate(view.get()));
    view->setItemDelegateForColumn(2, new LaneDelegate(view.get()));
    view->setItemDelegateForColumn(3, new KindDelegate(view.get()));
    view->setItemDelegateForColumn(5, new SummaryDelegate(view.get()));
    view->setItemDelegateForColumn(6, new PageDelegate(view.get()));
    const int widths[] = {34, 66, leg == LaneData::Leg::Whole ? 100 : 150, 70, 64, 300};
    for (int column = 0; column < 6; ++column)
        view->setColumnWidth(column, px(widths[column]));
    for (int row = 0; row < rows.size(); ++row) {
        if (!rows[row].chapter)
            continue;
        view->setSpan(row, 0, 1, 7);
        view->setItemDelegateForRow(row, new ChapterDelegate(view.get()));
    }
    view->selectRow(11);
    return view;
}

} // namespace

void RowDelegatesTest::paintsARowForEveryKind()
{
    const QString wrong = support::compareInBothThemes("timeline-rows", [] { return timeline(LaneData::Leg::Whole); }, {750, 462});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void RowDelegatesTest::paintsRelayedRowsWithThreeLifelines()
{
    const QString wrong = support::compareInBothThemes("timeline-relay", [] { return timeline(LaneData::Leg::App); }, {480, 200});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

WIRETALE_TEST(RowDelegatesTest)
#include "row_delegates_test.moc"
