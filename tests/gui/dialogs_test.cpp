#include "screenshot.h"
#include "support/test_registry.h"

#include "gui/about_dialog.h"
#include "gui/ask_browser_dialog.h"
#include "gui/ask_browser_dialog/answer_model.h"
#include "gui/close_codes_dialog.h"
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
    void masksByKindOfSecret();
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

void DialogsTest::masksByKindOfSecret()
{
    support::theme();
    SecretModel model;
    model.setSecrets({{1, "header Authorization", "Authorization", "Bear…2", 1}, {2, "e-mail", "payload", "mira…t", 12}});
    QCOMPARE(model.maskedPlaces(), quint64(13));
    QCOMPARE(model.index(0, SecretModel::InTheFile).data().toString(), "[masked 1]");
    QVERIFY(model.setData(model.index(1, SecretModel::Masked), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.rules().email);
    QVERIFY(model.rules().credentials);
    QCOMPARE(model.index(1, SecretModel::InTheFile).data().toString(), "kept");
    QCOMPARE(model.maskedPlaces(), quint64(1));
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
