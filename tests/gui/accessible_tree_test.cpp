#include "screens.h"
#include "support/gui/tale_maker.h"
#include "support/test_registry.h"
#include "window_fixture.h"

#include "gui/about_dialog.h"
#include "gui/ask_browser_dialog.h"
#include "gui/close_codes_dialog.h"
#include "gui/export_dialog.h"
#include "gui/paint/bit_grid.h"
#include "gui/paint/chapter_stepper.h"
#include "gui/session/session_page.h"
#include "gui/settings_dialog.h"
#include "gui/shortcuts_dialog.h"
#include "gui/window/connect_bar.h"
#include "screenshot.h"

#include <QAccessible>
#include <QMenuBar>
#include <QSet>
#include <QTest>

using namespace gui;

/// What a screen reader finds in the window: walks all of it, in every screen.
class AccessibleTreeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }
    void namesEveryControl_data();
    void namesEveryControl();
    void namesEveryControlOfADialog_data();
    void namesEveryControlOfADialog();
    void tellsWhatIsPainted();
    void readsTheBitsAsATable();
    void goesToAChapter();

private:
    std::unique_ptr<support::WindowFixture> m_fixture;
    support::TaleMaker m_maker;
};

namespace {

/// A widget that paints itself, and whether its text is its name or its description.
struct PaintedWidget {
    const char *className;
    QAccessible::Role role;
    QAccessible::Text text;
};

constexpr PaintedWidget paintedWidgets[] = {
    {"gui::OverviewStrip", QAccessible::Graphic, QAccessible::Description},
    {"gui::ChapterStepper", QAccessible::PageTabList, QAccessible::Description},
    {"gui::CloseLadder", QAccessible::Graphic, QAccessible::Description},
    {"gui::SituationFunnel", QAccessible::Graphic, QAccessible::Description},
    {"gui::Waterfall", QAccessible::Graphic, QAccessible::Description},
    {"gui::BitGrid", QAccessible::Table, QAccessible::Description},
    {"gui::HexView", QAccessible::Document, QAccessible::Description},
    {"gui::WireLines", QAccessible::List, QAccessible::Description},
    {"gui::PageEvents", QAccessible::List, QAccessible::Description},
    {"gui::VerdictLabel", QAccessible::StaticText, QAccessible::Name},
};

const PaintedWidget *paintedWidget(const QObject *object)
{
    for (const auto &each : paintedWidgets)
        if (object && QByteArray(object->metaObject()->className()) == each.className)
            return &each;
    return nullptr;
}

bool needsName(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> roles{QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox, QAccessible::SpinBox,
                                               QAccessible::Slider, QAccessible::EditableText, QAccessible::PageTab, QAccessible::MenuItem, QAccessible::Table,
                                               QAccessible::Tree, QAccessible::List, QAccessible::ListItem, QAccessible::ButtonMenu, QAccessible::ButtonDropDown};
    return roles.contains(role);
}

QString told(QAccessibleInterface &node)
{
    const auto *object = node.object();
    return QStringLiteral("%1 %2, role %3").arg(object ? object->objectName() : QString(), object ? QLatin1String(object->metaObject()->className()) : QLatin1String("part")).arg(int(node.role()));
}

/// Every object that is shown, from the outermost on; an item view's rows as far as there are not too many.
template <typename Visit>
void walk(QAccessibleInterface *node, const Visit &visit)
{
    constexpr int mostChildren = 400;
    if (!node || !node->isValid() || node->state().invisible)
        return;
    visit(*node);
    for (int child = 0; child < std::min(node->childCount(), mostChildren); ++child)
        walk(node->child(child), visit);
}

QStringList nameless(QWidget &window)
{
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(&window), [&found](QAccessibleInterface &node) {
        if (needsName(node.role()) && node.text(QAccessible::Name).trimmed().isEmpty() && !node.rect().isEmpty())
            found << told(node);
    });
    return found;
}

std::unique_ptr<QDialog> makeDialog(const QByteArray &name, support::WindowFixture &fixture)
{
    if (name == "about")
        return std::make_unique<AboutDialog>();
    if (name == "close codes")
        return std::make_unique<CloseCodesDialog>();
    if (name == "settings")
        return std::make_unique<SettingsDialog>(fixture.settings(), support::theme());
    if (name == "shortcuts")
        return std::make_unique<ShortcutsDialog>(*fixture.find<QMenuBar>("menuBar"), QList<ShortcutsDialog::Key>());
    if (name == "export") {
        const auto *entry = fixture.workspace().book().find(1);
        return std::make_unique<ExportDialog>(ExportSource{entry->recording, {0}, 1, {}, {}, 0, 0, QStringLiteral("a")});
    }
    AskTarget target;
    target.choice = QStringLiteral("the address");
    target.title = QStringLiteral("ws://127.0.0.1:1/");
    return std::make_unique<AskBrowserDialog>(std::vector<AskTarget>{target});
}

} // namespace

void AccessibleTreeTest::initTestCase()
{
    QAccessible::setActive(true); // as with a screen reader: views tell of their new rows
    m_fixture = std::make_unique<support::WindowFixture>();
    support::recordScreens(m_maker);
    m_fixture->add(m_maker.recording());
    QVERIFY(m_fixture->allTold());
}

void AccessibleTreeTest::namesEveryControl_data()
{
    QTest::addColumn<int>("screen");
    for (std::size_t index = 0; index < support::allScreens().size(); ++index)
        QTest::newRow(support::allScreens()[index].name) << int(index);
}

void AccessibleTreeTest::namesEveryControl()
{
    QFETCH(int, screen);
    const auto &shown = support::allScreens()[std::size_t(screen)];
    if (!shown.url) {
        support::WindowFixture empty;
        QCOMPARE(nameless(empty.window()), QStringList());
        return;
    }
    QVERIFY(support::showScreen(*m_fixture, shown));
    QCOMPARE(nameless(m_fixture->window()), QStringList());
}

void AccessibleTreeTest::namesEveryControlOfADialog_data()
{
    QTest::addColumn<int>("unused");
    for (const char *name : {"about", "close codes", "settings", "shortcuts", "export", "ask a browser"})
        QTest::newRow(name) << 0;
}

void AccessibleTreeTest::namesEveryControlOfADialog()
{
    const auto dialog = makeDialog(QTest::currentDataTag(), *m_fixture);
    dialog->show();
    QCoreApplication::processEvents();
    QCOMPARE(nameless(*dialog), QStringList());
}

void AccessibleTreeTest::tellsWhatIsPainted()
{
    QSet<QByteArray> seen;
    for (const auto &screen : support::allScreens()) {
        if (!screen.url)
            continue;
        QVERIFY(support::showScreen(*m_fixture, screen));
        walk(QAccessible::queryAccessibleInterface(&m_fixture->window()), [&seen, &screen](QAccessibleInterface &node) {
            const auto *painted = paintedWidget(node.object());
            if (!painted || node.rect().isEmpty())
                return;
            const QString where = QLatin1String(screen.name) + QStringLiteral(": ") + told(node);
            QVERIFY2(node.role() == painted->role, qPrintable(where));
            QVERIFY2(!node.text(QAccessible::Name).isEmpty(), qPrintable(where));
            QVERIFY2(!node.text(painted->text).isEmpty(), qPrintable(where));
            seen << painted->className;
        });
    }
    for (const auto &each : paintedWidgets)
        QVERIFY2(seen.contains(each.className), each.className); // a walk that misses one proves nothing about it
}

void AccessibleTreeTest::readsTheBitsAsATable()
{
    QVERIFY(support::showScreen(*m_fixture, support::allScreens()[3]));
    auto *grid = m_fixture->find<BitGrid>("bitGrid");
    auto *table = QAccessible::queryAccessibleInterface(grid)->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), int(grid->fields().size()));
    QCOMPARE(table->columnDescription(0), QStringLiteral("Field"));
    QCOMPARE(table->cellAt(0, 0)->text(QAccessible::Name), QStringLiteral("FIN"));
    QCOMPARE(table->cellAt(0, 1)->text(QAccessible::Name), grid->fields().front().value);
    QVERIFY(!table->cellAt(0, 0)->rect().isEmpty());
    QVERIFY(!table->cellAt(table->rowCount(), 0));
    QVERIFY(table->selectRow(2));
    QCOMPARE(grid->currentField(), 2);
    QCOMPARE(table->selectedRows(), QList<int>{2});
    QVERIFY(table->cellAt(2, 1)->state().selected);
}

void AccessibleTreeTest::goesToAChapter()
{
    QVERIFY(support::showScreen(*m_fixture, support::allScreens().front()));
    auto *stepper = m_fixture->find<ChapterStepper>("chapterStepper");
    auto *tabs = QAccessible::queryAccessibleInterface(stepper);
    QCOMPARE(tabs->childCount(), 5);
    auto *handshake = tabs->child(1);
    QCOMPARE(handshake->role(), QAccessible::PageTab);
    QVERIFY(handshake->text(QAccessible::Name).startsWith(QStringLiteral("Handshake")));
    QCOMPARE(tabs->indexOfChild(handshake), 1);
    handshake->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    auto *page = m_fixture->find<SessionPage>("sessionPage");
    QCOMPARE(page->timeline().currentIndex().row(), page->model().chapterRow(Chapter::Handshake));
}

WIRETALE_TEST(AccessibleTreeTest)
#include "accessible_tree_test.moc"
