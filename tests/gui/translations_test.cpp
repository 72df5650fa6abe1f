#include "pseudo_translator.h"
#include "screenshot.h"
#include "support/test_registry.h"

#include "gui/about_dialog.h"
#include "gui/ask_browser_dialog.h"
#include "gui/close_codes_dialog.h"
#include "gui/export_dialog.h"
#include "gui/mock_page.h"
#include "gui/paint/theme.h"
#include "gui/settings_dialog.h"
#include "gui/translations.h"
#include "mock/behaviour.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace gui;

class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void isComplete_data();
    void isComplete();
    void keepsPlaceholders_data() { isComplete_data(); }
    void keepsPlaceholders();
    void changesTheLanguage();
    void leavesNoTextUntranslated_data();
    void leavesNoTextUntranslated();
    void showsLongWordsWhole_data() { leavesNoTextUntranslated_data(); }
    void showsLongWordsWhole();
};

namespace {

using Make = std::function<std::unique_ptr<QWidget>()>;

struct Message {
    QString source;
    QStringList translations;
    bool unfinished = false, plural = false;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message"))
            messages << Message{{}, {}, false, xml.attributes().value("numerus") == QLatin1String("yes")};
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            messages.last().unfinished = xml.attributes().hasAttribute("type");
            if (!messages.last().plural)
                messages.last().translations << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform"))
            messages.last().translations << xml.readElementText();
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern("%(?:\\d|n|Ln)");
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

bool isWords(const QString &text)
{
    static const QRegularExpression word("[A-Za-z]{3,}");
    return word.match(text).hasMatch();
}

/// Data, not words of ours: names, addresses, codes.
bool isData(const QString &text)
{
    static const QRegularExpression data("^(?:ws|wss|http|/)[^ ]*$|^[a-z0-9.+_-]+$|^(?:orders|IANA|RFC|HTTP|JSON|Open[A-Z]).*|^[A-Z][A-Za-z+#-]+$");
    return data.match(text).hasMatch();
}

/// The catalogue of the mock server speaks for itself, in English, in the window as on the command line.
bool isOfTheCatalogue(const QString &text)
{
    return std::ranges::any_of(mock::allBehaviours(), [&text](const mock::BehaviourInfo *info) {
        const auto has = [&text](const mock::ParameterInfo &parameter) { return text == QLatin1StringView(parameter.help.data(), qsizetype(parameter.help.size())); };
        return text == QLatin1StringView(info->does.data(), qsizetype(info->does.size())) || std::ranges::any_of(info->parameters, has)
               || (info->argument && has(*info->argument)) || std::ranges::any_of(mock::commonParameters(), has);
    });
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.windowTitle()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts << edit->placeholderText();
    return texts;
}

std::unique_ptr<QWidget> mockPage()
{
    auto page = std::make_unique<MockPage>();
    page->setState({true, "ws://127.0.0.1:9001", true, {}});
    return page;
}

std::unique_ptr<QWidget> settingsDialog()
{
    static QSettings stored;
    return std::make_unique<SettingsDialog>(stored, support::theme());
}

} // namespace

void TranslationsTest::isComplete_data()
{
    QTest::addColumn<QString>("path");
    for (const char *language : {"de", "zh_CN"})
        QTest::newRow(language) << QStringLiteral(WIRETALE_SOURCE_DIR "/resources/translations/wiretale_%1.ts").arg(language);
}

void TranslationsTest::isComplete()
{
    QFETCH(QString, path);
    const QList<Message> messages = messagesOf(path);
    QVERIFY(messages.size() > 300);
    for (const Message &message : messages) {
        QVERIFY2(!message.unfinished, qPrintable(message.source));
        for (const QString &translation : message.translations)
            QVERIFY2(translation.isEmpty() == message.source.isEmpty(), qPrintable(message.source));
    }
}

void TranslationsTest::keepsPlaceholders()
{
    QFETCH(QString, path);
    for (const Message &message : messagesOf(path)) {
        for (const QString &translation : message.translations)
            QVERIFY2(placeholders(translation) == placeholders(message.source), qPrintable(message.source + " / " + translation));
    }
}

void TranslationsTest::changesTheLanguage()
{
    QCOMPARE(languages(), QStringList({"de", "en", "zh_CN"}));
    installTranslation(*qApp, QLocale(QLocale::German));
    QCOMPARE(MockPage::tr("Clients"), "Clients");
    QCOMPARE(MockPage::tr("Rules"), "Regeln");
    installTranslation(*qApp, QLocale("zh_CN"));
    QCOMPARE(MockPage::tr("Rules"), QStringLiteral("规则"));
    installTranslation(*qApp, QLocale("eo"));
    QCOMPARE(MockPage::tr("Rules"), "Rules");
    QCOMPARE(CloseCodesDialog::tr("%n code(s) or range(s)", nullptr, 1), "1 code or range");
}

void TranslationsTest::leavesNoTextUntranslated_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("mock page") << Make(mockPage);
    QTest::newRow("settings") << Make(settingsDialog);
    QTest::newRow("close codes") << Make([] { return std::make_unique<CloseCodesDialog>(); });
    QTest::newRow("about") << Make([] { return std::make_unique<AboutDialog>(); });
}

void TranslationsTest::leavesNoTextUntranslated()
{
    QFETCH(Make, make);
    support::theme();
    support::PseudoTranslator pseudo;
    qApp->installTranslator(&pseudo);
    const auto window = make();
    qApp->removeTranslator(&pseudo);
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        for (const QString &text : textsOf(*widget)) {
            const bool fine = text.contains(QStringLiteral("⟦")) || !isWords(text) || isData(text) || isOfTheCatalogue(text);
            const bool data = widget->property("text").toString() == text && qobject_cast<const QLabel *>(widget)
                              && static_cast<const QLabel *>(widget)->textInteractionFlags() & Qt::TextSelectableByMouse;
            QVERIFY2(fine || data, qPrintable(widget->objectName() + ": " + text));
        }
    }
}

void TranslationsTest::showsLongWordsWhole()
{
    QFETCH(Make, make);
    support::theme();
    support::PseudoTranslator pseudo;
    qApp->installTranslator(&pseudo);
    const auto window = make();
    window->resize(window->sizeHint().expandedTo({1100, 700}));
    window->show();
    QApplication::processEvents();
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        QVERIFY2(button->width() >= words, qPrintable(button->objectName() + ": " + button->text()));
    }
    qApp->removeTranslator(&pseudo);
}

WIRETALE_TEST(TranslationsTest)
#include "translations_test.moc"
