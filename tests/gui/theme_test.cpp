#include "screenshot.h"
#include "support/test_registry.h"

#include "gui/paint/icons.h"
#include "gui/paint/quantity.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace gui;

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void hasAValueForEveryToken();
    void keepsTextReadable_data();
    void keepsTextReadable();
    void changesWhileItRuns();
    void scalesTextAndLengths();
    void drawsEveryIcon();
    void paintsControls();
    void writesQuantities();
    void showsPeerTextSafely();
};

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

template <typename Control, typename... Arguments>
Control *add(QGridLayout *grid, int row, int column, Arguments &&...arguments)
{
    auto *control = new Control(std::forward<Arguments>(arguments)...);
    grid->addWidget(control, row, column);
    return control;
}

std::unique_ptr<QWidget> controls()
{
    auto window = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(window.get());
    add<QPushButton>(grid, 0, 0, "Normal");
    auto *checked = add<QPushButton>(grid, 0, 1, "Checked");
    checked->setCheckable(true);
    checked->setChecked(true);
    add<QPushButton>(grid, 0, 2, "Disabled")->setEnabled(false);
    auto *main = add<QPushButton>(grid, 0, 3, icon("connect"), "Main");
    setButtonLook(main, ButtonLook::Main);
    add<QLineEdit>(grid, 1, 0, "Text field");
    setErrorLook(add<QLineEdit>(grid, 1, 1, "1006"), true);
    add<QComboBox>(grid, 1, 2)->addItem("Combo box");
    auto *spin = add<QSpinBox>(grid, 1, 3);
    spin->setRange(1, 65535);
    spin->setValue(9001);
    auto *on = add<QCheckBox>(grid, 2, 0, "On");
    on->setChecked(true);
    add<QCheckBox>(grid, 2, 1, "Off");
    auto *one = add<QRadioButton>(grid, 2, 2, "One");
    one->setChecked(true);
    add<QRadioButton>(grid, 2, 3, "Two");
    QList<QToolButton *> modes;
    for (const char *name : {"connect", "relay", "host"}) {
        auto *mode = new QToolButton;
        mode->setText(QLatin1StringView(name));
        mode->setIcon(icon(QLatin1StringView(name)));
        mode->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        mode->setCheckable(true);
        setButtonLook(mode, ButtonLook::Mode);
        modes << mode;
    }
    modes[0]->setChecked(true);
    grid->addLayout(joinButtons({modes[0], modes[1], modes[2]}), 3, 0, 1, 2, Qt::AlignLeft);
    auto *progress = add<QProgressBar>(grid, 3, 2);
    progress->setTextVisible(false);
    progress->setValue(60);
    auto *tabs = add<QTabBar>(grid, 4, 0);
    grid->addWidget(tabs, 4, 0, 1, 3);
    for (const char *name : {"Overview", "Headers", "Payload"})
        tabs->addTab(QLatin1StringView(name));
    tabs->setCurrentIndex(2);
    tabs->setDrawBase(false);
    return window;
}

} // namespace

void ThemeTest::hasAValueForEveryToken()
{
    for (const Token token : allTokens()) {
        QVERIFY2(lightTokens()[token].isValid(), tokenName(token).data());
        QVERIFY2(darkTokens()[token].isValid(), tokenName(token).data());
    }
}

void ThemeTest::keepsTextReadable_data()
{
    QTest::addColumn<int>("ink");
    QTest::addColumn<int>("ground");
    const auto row = [](Token ink, Token ground) {
        QTest::addRow("%s on %s", tokenName(ink).data(), tokenName(ground).data()) << int(ink) << int(ground);
    };
    constexpr Token grounds[] = {Token::Base, Token::Window, Token::Alt, Token::Raised, Token::Header, Token::Sel, Token::SelOff, Token::Hover};
    for (const Token ground : grounds) {
        for (const Token ink : {Token::Text, Token::Text2, Token::Text3, Token::Sent, Token::Page, Token::Warn, Token::Err})
            row(ink, ground);
    }
    for (const Token ground : {Token::Base, Token::Window, Token::Alt, Token::Raised, Token::RecvBg}) // on sel: lines and icons alone
        row(Token::Recv, ground);
    row(Token::InkText, Token::Ink);
    row(Token::WarnFillText, Token::WarnFill);
    row(Token::ErrFillText, Token::ErrFill);
    for (const Token ink : {Token::SynKey, Token::SynStr, Token::SynNum, Token::SynCom, Token::SynKw})
        row(ink, Token::Code);
    row(Token::Page, Token::PageBg);
    row(Token::Sent, Token::SentBg);
    for (const Token ground : {Token::WarnBg, Token::ErrBg, Token::PageBg})
        row(Token::Text, ground);
}

void ThemeTest::keepsTextReadable()
{
    QFETCH(int, ink);
    QFETCH(int, ground);
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()})
        QVERIFY2(contrast((*tokens)[Token(ink)], (*tokens)[Token(ground)]) >= 4.5, "less than WCAG 2.1, 1.4.3 (AA) asks for");
}

void ThemeTest::changesWhileItRuns()
{
    Theme &theme = support::theme();
    QLabel label("words");
    setTextToken(&label, Token::Err);
    QSignalSpy changes(&theme, &Theme::changed);
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(changes.size(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), darkTokens()[Token::Base]);
    QCOMPARE(label.palette().color(QPalette::WindowText), darkTokens()[Token::Err]);
    theme.setChoice(ThemeChoice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), lightTokens()[Token::Base]);
    QCOMPARE(label.palette().color(QPalette::WindowText), lightTokens()[Token::Err]);
}

void ThemeTest::scalesTextAndLengths()
{
    Theme &theme = support::theme();
    QPushButton button("Connect");
    const int before = button.sizeHint().height();
    theme.setTextScale(150);
    QCOMPARE(theme.px(20), 30);
    QVERIFY(button.sizeHint().height() > before);
    theme.setTextScale(1000);
    QCOMPARE(theme.textScale(), 200);
    theme.setTextScale(100);
    QCOMPARE(button.sizeHint().height(), before);
}

void ThemeTest::drawsEveryIcon()
{
    support::theme();
    QVERIFY(iconNames().size() > 70);
    for (const QString &name : iconNames()) {
        const QImage image = iconPixmap(name, Qt::red, 16, 2).toImage();
        QCOMPARE(image.width(), 32);
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = qRed(image.pixel(x, y)) > 100;
        }
        QVERIFY2(drawn, qPrintable(name));
    }
}

void ThemeTest::paintsControls()
{
    const QString wrong = support::compareInBothThemes("controls", controls, {480, 180});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void ThemeTest::writesQuantities()
{
    using namespace std::chrono_literals;
    QCOMPARE(gui::bytes(162), "162 B");
    QCOMPARE(gui::bytes(16412), QStringLiteral("16\u2009412 B"));
    QCOMPARE(gui::bytes(3'100'000), "3.1 MB");
    QCOMPARE(gui::duration(61200us), "61.2 ms");
    QCOMPARE(gui::duration(134s), "2 min 14 s");
    QCOMPARE(gui::duration(3400ms), "3.4 s");
    QCOMPARE(gui::clock(134s), "2:14");
    QCOMPARE(gui::count(1234567), QStringLiteral("1\u2009234\u2009567"));
}

void ThemeTest::showsPeerTextSafely()
{
    QCOMPARE(gui::shown(QStringLiteral("a\nb")), QStringLiteral("a\u240ab"));
    QCOMPARE(gui::shown(QStringLiteral("a\u202eb")), QStringLiteral("a\ufffdb"));
    QCOMPARE(gui::shown(QString(10, 'x'), 4), QStringLiteral("xxxx\u2026"));
}

WIRETALE_TEST(ThemeTest)
#include "theme_test.moc"
