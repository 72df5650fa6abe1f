#include "screenshot.h"
#include "support/gui/tale_maker.h"
#include "support/test_registry.h"

#include "gui/about_dialog.h"
#include "gui/ask_browser_dialog.h"
#include "gui/ask_browser_dialog/answer_model.h"
#include "gui/ask_browser_dialog/browser_run.h"
#include "gui/close_codes_dialog.h"
#include "gui/export_dialog.h"
#include "gui/export_dialog/format_model.h"
#include "gui/export_dialog/preview_view.h"
#include "gui/export_dialog/secret_model.h"
#include "gui/paint/code_card.h"
#include "gui/paint/theme.h"
#include "gui/settings_dialog.h"
#include "gui/shortcuts_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

using namespace gui;

class DialogsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void looksLikeItsPicture_data();
    void looksLikeItsPicture();
    void findsACodeInEveryVocabulary();
    void findsACodeInsideOfARange();
    void takesBackWhatWasCancelled();
    void keepsWhatWasAccepted();
    void listsEveryShortcutOfTheMenus();
    void masksEachSecretOnItsOwn();
    void goesThroughMasks();
    void marksWhatDiffersFromThePrediction();
};

namespace {

using Make = std::function<std::unique_ptr<QWidget>()>;

std::unique_ptr<QWidget> closeCodes()
{
    auto dialog = std::make_unique<CloseCodesDialog>();
    dialog->showCode(1006);
    return dialog;
}

std::unique_ptr<QWidget> settings()
{
    static QSettings stored(QStringLiteral("wiretale-test"), QStringLiteral("settings"));
    stored.clear();
    return std::make_unique<SettingsDialog>(stored, support::theme());
}

std::unique_ptr<QWidget> shortcuts()
{
    QMenuBar bar;
    QMenu *file = bar.addMenu("&File");
    file->addAction("&Open…")->setShortcut(QKeySequence("Ctrl+O"));
    file->addAction("&Quit")->setShortcut(QKeySequence("Ctrl+Q"));
    return std::make_unique<ShortcutsDialog>(bar, QList<ShortcutsDialog::Key>{{"Timeline", "Mark the row", "Space"}});
}

net::BrowserReport closeReport(bool wasClean)
{
    net::BrowserReport report;
    report.ran = true;
    net::BrowserEvent open, close;
    open.type = "open";
    close.type = "close";
    close.code = 4401;
    close.reason = "Unauthorized";
    close.wasClean = wasClean;
    report.events = {open, close};
    return report;
}

explain::PageOutcome predictedClose()
{
    explain::PageOutcome outcome;
    explain::PageEvent open, close;
    close.type = explain::PageEvent::Type::Close;
    close.code = 4401;
    close.reason = "Unauthorized";
    close.wasClean = true;
    outcome.events = {open, close};
    return outcome;
}

/// Two browsers that are always there: one has answered, the other is asked.
class TwoBrowsers : public BrowserRun {
public:
    TwoBrowsers() : BrowserRun(nullptr) { }
    void find() override
    {
        net::Browser chromium, firefox;
        chromium.path = "/usr/bin/chromium";
        chromium.version = "Chromium 156.0.8078.79";
        firefox.path = "/usr/bin/firefox";
        firefox.version = "Firefox 145.0";
        emit found({chromium, firefox});
    }
    void ask(const std::vector<net::Browser> &, const net::BrowserTask &) override
    {
        emit asking(0);
        auto report = closeReport(false);
        report.took = std::chrono::milliseconds(900);
        emit reported(0, report);
        emit asking(1);
    }
    void stop() override { }
};

std::unique_ptr<QWidget> askBrowser()
{
    AskTarget target;
    target.choice = "this mock server behaviour";
    target.title = "/close/4401?reason=Unauthorized&end=rst";
    target.says = "Close, echo, then TCP reset";
    target.predicted = predictedClose();
    auto dialog = std::make_unique<AskBrowserDialog>(std::vector{target}, nullptr, new TwoBrowsers);
    dialog->findChild<QPushButton *>("askButton")->click();
    return dialog;
}

std::unique_ptr<QWidget> exportSession()
{
    static support::TaleMaker maker;
    static const bool made = [] {
        maker.liveOrders(ws::Time(std::chrono::seconds(1'795'179'659)));
        return true;
    }();
    Q_UNUSED(made)
    ExportSource source;
    source.recording = maker.recording();
    source.frames = 59;
    auto dialog = std::make_unique<ExportDialog>(source);
    dialog->setFormat("har");
    const auto *summary = dialog->findChild<QLabel *>("summaryLabel");
    const bool shown = QTest::qWaitFor([summary] { return !summary->text().isEmpty(); }, 10'000);
    return shown ? std::move(dialog) : nullptr;
}

} // namespace

void DialogsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("wiretale-test");
    QSettings().clear();
}

void DialogsTest::looksLikeItsPicture_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QSize>("size");
    QTest::newRow("close-codes-dialog") << Make(closeCodes) << QSize(900, 480);
    QTest::newRow("ask-browser-dialog") << Make(askBrowser) << QSize(980, 560);
    QTest::newRow("export-dialog") << Make(exportSession) << QSize(1040, 650);
    QTest::newRow("settings-dialog") << Make(settings) << QSize(480, 260);
    QTest::newRow("shortcuts-dialog") << Make(shortcuts) << QSize(560, 240);
}

void DialogsTest::looksLikeItsPicture()
{
    QFETCH(Make, make);
    QFETCH(QSize, size);
    const QString wrong = support::compareInBothThemes(QTest::currentDataTag(), make, size);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void DialogsTest::findsACodeInEveryVocabulary()
{
    support::theme();
    CloseCodesDialog dialog;
    dialog.showCode(4401);
    const auto *model = dialog.findChild<QTreeView *>("codesTree")->model();
    QVERIFY(model->rowCount() >= 1);
    QVERIFY(dialog.findChild<CodeCard *>("codeCard")->accessibleName().contains("4401"));
}

void DialogsTest::findsACodeInsideOfARange()
{
    support::theme();
    CloseCodesDialog dialog;
    dialog.showCode(3999, "iana");
    QVERIFY(dialog.findChild<QTreeView *>("codesTree")->model()->rowCount() >= 1);
    QVERIFY(dialog.findChild<CodeCard *>("codeCard")->accessibleName().contains("3999"));
}

void DialogsTest::takesBackWhatWasCancelled()
{
    QSettings stored;
    Theme &theme = support::theme();
    SettingsDialog dialog(stored, theme);
    dialog.findChild<QComboBox *>("themeCombo")->setCurrentIndex(int(ThemeChoice::Dark));
    emit dialog.findChild<QComboBox *>("themeCombo")->activated(int(ThemeChoice::Dark));
    QVERIFY(theme.isDark());
    dialog.reject();
    QVERIFY(!theme.isDark());
    QVERIFY(!stored.contains("ui/theme"));
}

void DialogsTest::keepsWhatWasAccepted()
{
    QSettings stored;
    SettingsDialog dialog(stored, support::theme());
    dialog.findChild<QSpinBox *>("limitSpin")->setValue(12);
    dialog.accept();
    QCOMPARE(stored.value("connect/limit").toInt(), 12);
}

void DialogsTest::listsEveryShortcutOfTheMenus()
{
    support::theme();
    const auto dialog = shortcuts();
    const auto *model = dialog->findChild<QTreeView *>("shortcutsTree")->model();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, 2).data().toString(), "Ctrl+O");
    dialog->findChild<QLineEdit *>("shortcutSearchEdit")->setText("quit");
    QCOMPARE(model->rowCount(), 1);
}

void DialogsTest::masksEachSecretOnItsOwn()
{
    support::theme();
    SecretModel model;
    model.setSecrets({{1, "header Authorization", "Authorization", "Bear…2", 1, 77}, {2, "e-mail", "payload", "mira…t", 12, 78}});
    QCOMPARE(model.maskedPlaces(), quint64(13));
    QCOMPARE(model.index(0, SecretModel::InTheFile).data().toString(), "[masked 1]");
    QVERIFY(model.setData(model.index(1, SecretModel::Masked), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.rules().kept, std::vector<std::uint64_t>{78});
    QVERIFY(model.rules().email && model.rules().credentials); // its kind is masked wherever it stands else
    QCOMPARE(model.index(1, SecretModel::InTheFile).data().toString(), "kept");
    QCOMPARE(model.maskedPlaces(), quint64(1));
    model.keepAll();
    QCOMPARE(model.keptSecrets(), 2);
    model.maskAll();
    QCOMPARE(model.maskedPlaces(), quint64(13));
}

void DialogsTest::goesThroughMasks()
{
    support::theme();
    PreviewView view;
    view.setPreview("a\nb [masked 1]\nc\n[masked 2]");
    QCOMPARE(view.maskCount(), 2);
    view.goToMask(0);
    QCOMPARE(view.currentLine(), 2);
    view.goToMask(1);
    QCOMPARE(view.currentLine(), 4);
    view.goToMask(2);
    QCOMPARE(view.currentLine(), 2);
    QCOMPARE(shownLines("a\u202eb\nc"), QStringLiteral("a\ufffdb\nc"));
}

void DialogsTest::marksWhatDiffersFromThePrediction()
{
    support::theme();
    AnswerModel model;
    model.setPredicted(answersOf(predictedClose()));
    model.setBrowsers({"Chromium 156", "Firefox 145"});
    model.setAnswers(0, answersOf(closeReport(false)));
    model.setAnswers(1, answersOf(closeReport(true)));
    QCOMPARE(model.differences(0), 1);
    QCOMPARE(model.differences(1), 0);
    QVERIFY(model.differs(5, 0));
    QVERIFY(model.markdown("/close/4401").contains("| close: wasClean | true | false (differs) | true |"));
}

WIRETALE_TEST(DialogsTest)
#include "dialogs_test.moc"
