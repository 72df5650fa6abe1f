#pragma once

#include "gui/paint/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QWidget;

namespace gui {

enum class ThemeChoice : std::uint8_t { System, Light, Dark };

/// What a text is for; the size and weight follow (UI.md, section 2).
enum class FontRole : std::uint8_t { Ui, UiBold, Dense, DenseBold, Note, NoteBold, Verdict, Lead, LeadBold, Title, Mono, MonoBold, MonoNote, CodeNumber };

/// The look of the application: colours, fonts and sizes, live. One per application, made in main before any window.
/// Widgets ask current() while they paint; a change reaches them as PaletteChange and FontChange.
class Theme : public QObject {
    Q_OBJECT

public:
    /// Takes over style, palette and fonts of the application.
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// The application's; there must be one.
    static const Theme &current();

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    /// Per cent, kept within 80 to 200.
    int textScale() const { return m_textScale; }
    void setTextScale(int percent);

    /// Other families than the system's.
    void setFontFamilies(const QString &general, const QString &fixed);

    bool isDark() const { return m_dark; }
    const QColor &colour(Token token) const { return (*m_tokens)[token]; }
    const QColor &operator[](Token token) const { return (*m_tokens)[token]; }
    QFont font(FontRole role) const;
    /// A length given for 13 px text, scaled to the present text.
    int px(qreal at13) const { return qRound(at13 * m_scale); }
    qreal scale() const { return m_scale; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void applyFonts() const;
    void readSystem();
    QPalette palette() const;

    ThemeChoice m_choice = ThemeChoice::System;
    int m_textScale = 100;
    bool m_dark = false;
    bool m_systemDark = false;
    bool m_applying = false;
    qreal m_scale = 1;
    QString m_family, m_monoFamily;
    const Tokens *m_tokens;
};

/// Short for Theme::current()[token].
const QColor &colour(Token token);
/// Short for Theme::current().px(at13).
int px(qreal at13);
/// Short for Theme::current().font(role).
QFont font(FontRole role);

/// Gives the widget the font of a role, now and after every change of the theme.
void setFontRole(QWidget *widget, FontRole role);
/// Gives the widget's text (WindowText, Text, ButtonText) the colour of a token, now and after every change.
void setTextToken(QWidget *widget, Token token);
/// Gives the widget's background (Window, Base) the colour of a token and fills it, now and after every change.
void setFillToken(QWidget *widget, Token token);

} // namespace gui
