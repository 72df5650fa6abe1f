#include "screenshot.h"
#include "support/test_registry.h"

#include "gui/paint/session_delegate.h"
#include "gui/paint/theme.h"

#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace gui;

class SessionDelegateTest : public QObject {
    Q_OBJECT

private slots:
    void paintsSessionsUnderTheirGroups();
    void paintsTheRail();
};

namespace {

struct Row { StateGlyph state; const char *title, *detail, *code; };

const Row live[] = {{StateGlyph::Open, "live…/v2/orders", "Open 2:14 · 42 messages", ""},
                    {StateGlyph::Relay, "Relay :9000 → :8080", "1 connection open", ""}};
const Row ended[] = {{StateGlyph::Refused, "live…/v2/orders", "HTTP 403 Forbidden", "1006"},
                     {StateGlyph::CloseWentWrong, "api…/graphql", "4401, then a late frame", "1006"},
                     {StateGlyph::Reset, "live…/v2/orders", "TCP reset after 30.0 s", "1006"},
                     {StateGlyph::TlsFailed, "old…/feed", "Certificate expired", "1006"},
                     {StateGlyph::NoAnswer, "127.0.0.1:9001/hang", "No answer in 30 s", "1006"},
                     {StateGlyph::ClosedCleanly, "echo…/", "Closed cleanly, “bye”", "1000"}};

void addGroup(QStandardItemModel *model, const QString &title, const QString &right, std::span<const Row> rows)
{
    auto *group = new QStandardItem;
    group->setData(QVariant::fromValue(GroupData{title, int(rows.size()), right, {}, true}), GroupRole);
    for (const Row &row : rows) {
        auto *item = new QStandardItem;
        item->setData(QVariant::fromValue(SessionData{glyph(row.state), row.title, row.detail, row.code}), SessionRole);
        group->appendRow(item);
    }
    model->appendRow(group);
}

std::unique_ptr<QWidget> tree(bool rail)
{
    auto view = std::make_unique<QTreeView>();
    auto *model = new QStandardItemModel(view.get());
    addGroup(model, "Live", "Page code", live);
    addGroup(model, "Ended today", {}, ended);
    auto *delegate = new SessionDelegate(view.get());
    delegate->setRail(rail);
    view->setItemDelegate(delegate);
    view->setModel(model);
    view->setHeaderHidden(true);
    view->setIndentation(0);
    view->setFrameShape(QFrame::NoFrame);
    view->expandAll();
    view->setCurrentIndex(model->index(0, 0, model->index(1, 0)));
    return view;
}

} // namespace

void SessionDelegateTest::paintsSessionsUnderTheirGroups()
{
    const QString wrong = support::compareInBothThemes("sessions", [] { return tree(false); }, {220, 420});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void SessionDelegateTest::paintsTheRail()
{
    const QString wrong = support::compareInBothThemes("sessions-rail", [] { return tree(true); }, {52, 400});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

WIRETALE_TEST(SessionDelegateTest)
#include "session_delegate_test.moc"
