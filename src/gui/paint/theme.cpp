#include "gui/paint/theme.h"

#include "gui/paint/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPixmapCache>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace gui {

namespace {

Theme *theTheme = nullptr; // as QApplication has one palette

struct FontRow {
    FontRole role;
    qreal pixels; // at 96 dpi and 100 %
    bool bold, fixed;
};

constexpr FontRow fontRows[] = {
    {FontRole::Ui, 13, false, false},        {FontRole::UiBold, 13, true, false},
    {FontRole::Dense, 12, false, false},     {FontRole::DenseBold, 12, true, false},
    {FontRole::Note, 11, false, false},      {FontRole::NoteBold, 11, true, false},
    {FontRole::Lead, 14, false, false},      {FontRole::LeadBold, 14, true, false},
    {FontRole::Verdict, 15, true, false},    {FontRole::Title, 21, true, false},
    {FontRole::Mono, 11.5, false, true},     {FontRole::MonoBold, 11.5, true, true},
    {FontRole::MonoNote, 10.5, false, true}, {FontRole::CodeNumber, 24, true, true},
};

constexpr char fontProperty[] = "wiretaleFont";
constexpr char textProperty[] = "wiretaleText";
constexpr char fillProperty[] = "wiretaleFill";

void applyLook(QWidget *widget)
{
    const Theme &theme = Theme::current();
    if (const QVariant role = widget->property(fontProperty); role.isValid())
        widget->setFont(theme.font(FontRole(role.toInt())));
    const QVariant text = widget->property(textProperty), fill = widget->property(fillProperty);
    if (!text.isValid() && !fill.isValid())
        return;
    QPalette palette;
    if (text.isValid()) {
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(role, theme[Token(text.toInt())]);
    }
    if (fill.isValid()) {
        palette.setColor(QPalette::Window, theme[Token(fill.toInt())]);
        palette.setColor(QPalette::Base, theme[Token(fill.toInt())]);
        widget->setAutoFillBackground(true);
    }
    widget->setPalette(palette);
}

void setLook(QWidget *widget, const char *property, int value)
{
    widget->setProperty(property, value);
    applyLook(widget);
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_tokens(&lightTokens())
{
    Q_ASSERT_X(!theTheme, "Theme", "an application has one theme");
    theTheme = this;
    m_family = QApplication::font().family();
    m_monoFamily = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    m_applying = true;
    QApplication::setStyle(new Style);
    m_applying = false;
    readSystem();
    apply();
    qApp->installEventFilter(this);
}

Theme::~Theme()
{
    theTheme = nullptr;
}

const Theme &Theme::current()
{
    Q_ASSERT_X(theTheme, "Theme", "made in main before any window");
    return *theTheme;
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    if (choice == ThemeChoice::System)
        readSystem();
    apply();
}

void Theme::setTextScale(int percent)
{
    m_textScale = std::clamp(percent, 80, 200);
    apply();
}

void Theme::setFontFamilies(const QString &general, const QString &fixed)
{
    m_family = general;
    m_monoFamily = fixed;
    apply();
}

QFont Theme::font(FontRole role) const
{
    const FontRow &row = *std::ranges::find(fontRows, role, &FontRow::role);
    QFont font(row.fixed ? m_monoFamily : m_family);
    font.setPointSizeF(row.pixels * 0.75 * m_textScale / 100); // 96 dpi: 0.75 pt a pixel
    font.setBold(row.bold);
    if (row.fixed)
        font.setStyleHint(QFont::Monospace);
    return font;
}

/// The system's palette shows only while ours is away.
void Theme::readSystem()
{
    m_applying = true;
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    m_systemDark = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    m_applying = false;
}

void Theme::apply()
{
    m_applying = true;
    m_dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemDark);
    m_tokens = m_dark ? &darkTokens() : &lightTokens();
    const QScreen *screen = QGuiApplication::primaryScreen();
    m_scale = m_textScale / 100.0 * (screen ? screen->logicalDotsPerInch() / 96 : 1);
    QPixmapCache::clear();
    applyFonts();
    QApplication::setPalette(palette());
    QPalette header = palette();
    header.setColor(QPalette::ButtonText, colour(Token::Text2));
    QApplication::setPalette(header, "QHeaderView");
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent fonts(QEvent::ApplicationFontChange); // Qt sends it only while the application's loop runs
        QApplication::sendEvent(widget, &fonts);
        applyLook(widget);
    }
    m_applying = false;
    emit changed();
}

void Theme::applyFonts() const
{
    QApplication::setFont(gui::font(FontRole::Ui));
    for (const char *dense : {"QAbstractItemView", "QStatusBar", "QToolTip"})
        QApplication::setFont(gui::font(FontRole::Dense), dense);
}

QPalette Theme::palette() const
{
    struct Row { QPalette::ColorRole role; Token token; };
    static constexpr Row rows[] = {
        {QPalette::Window, Token::Window},          {QPalette::WindowText, Token::Text},
        {QPalette::Base, Token::Base},              {QPalette::AlternateBase, Token::Alt},
        {QPalette::Text, Token::Text},              {QPalette::Button, Token::Btn2},
        {QPalette::ButtonText, Token::Text},        {QPalette::BrightText, Token::Err},
        {QPalette::Highlight, Token::Sel},          {QPalette::HighlightedText, Token::Text},
        {QPalette::PlaceholderText, Token::Text3},  {QPalette::ToolTipBase, Token::Raised},
        {QPalette::ToolTipText, Token::Text},       {QPalette::Link, Token::Text2},
        {QPalette::LinkVisited, Token::Text2},      {QPalette::Light, Token::Raised},
        {QPalette::Midlight, Token::Header},        {QPalette::Mid, Token::Border},
        {QPalette::Dark, Token::Ctl},               {QPalette::Shadow, Token::Ctl},
    };
    QPalette palette;
    for (const Row &row : rows)
        palette.setColor(row.role, colour(row.token));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colour(Token::Ctl));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, colour(Token::SelOff));
    return palette;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool systemMayHaveChanged
        = event->type() == QEvent::ThemeChange
          || (event->type() == QEvent::ApplicationPaletteChange && watched == qApp);
    if (systemMayHaveChanged && !m_applying && m_choice == ThemeChoice::System) {
        const bool before = m_systemDark;
        readSystem();
        if (before != m_systemDark)
            apply();
        else
            QApplication::setPalette(palette());
    }
    return QObject::eventFilter(watched, event);
}

const QColor &colour(Token token)
{
    return Theme::current()[token];
}

int px(qreal at13)
{
    return Theme::current().px(at13);
}

QFont font(FontRole role)
{
    return Theme::current().font(role);
}

void setFontRole(QWidget *widget, FontRole role)
{
    setLook(widget, fontProperty, int(role));
}

void setTextToken(QWidget *widget, Token token)
{
    setLook(widget, textProperty, int(token));
}

void setFillToken(QWidget *widget, Token token)
{
    setLook(widget, fillProperty, int(token));
}

} // namespace gui
