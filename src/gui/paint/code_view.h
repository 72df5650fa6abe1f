#pragma once

#include <QPlainTextEdit>

namespace gui {

enum class CodeLanguage : std::uint8_t { Plain, JavaScript, Json, Python, Go, Java, CSharp, Rust, Php, Elixir, Nginx, Cpp, Shell, Http };

/// Colours keywords, strings, numbers and comments of a document; one small table per language.
void highlight(QTextDocument *document, CodeLanguage language);

/// Code to read and copy: fixed font, no wrap, as high as its lines.
class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);
    void setCode(const QString &code, CodeLanguage language);
    /// As high as the code, no vertical scrolling (the default); false: as large as the layout makes it.
    void setFitHeight(bool fit);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    bool m_fit = true;
};

} // namespace gui
