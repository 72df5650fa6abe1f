#include "gui/paint/code_view.h"

#include "gui/paint/theme.h"

#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QtMath>

#include <algorithm>

namespace gui {

namespace {

struct LanguageRow {
    CodeLanguage language;
    const char *keywords; // separated by |
    const char *comment; // from here to the end of the line, a regular expression
};

constexpr LanguageRow languages[] = {
    {CodeLanguage::JavaScript, "const|let|var|new|if|else|return|function|async|await|for|of|in|while|throw|try|catch|import|from|export|class|this|null|true|false|undefined", "//"},
    {CodeLanguage::Json, "true|false|null", ""},
    {CodeLanguage::Python, "def|async|await|if|elif|else|return|for|in|while|with|as|import|from|class|raise|try|except|not|and|or|is|None|True|False|lambda|pass", "#"},
    {CodeLanguage::Go, "func|if|else|return|for|range|var|const|type|struct|package|import|defer|go|nil|true|false|switch|case|map|chan", "//"},
    {CodeLanguage::Java, "public|private|protected|class|void|new|if|else|return|final|static|throws|try|catch|null|true|false|var|int|String|boolean|import", "//"},
    {CodeLanguage::CSharp, "public|private|class|void|new|if|else|return|async|await|var|using|null|true|false|int|string|bool|static|try|catch", "//"},
    {CodeLanguage::Rust, "fn|let|mut|if|else|return|match|use|pub|struct|impl|async|await|move|for|in|while|loop|Some|None|Ok|Err|true|false", "//"},
    {CodeLanguage::Php, "function|if|else|return|new|use|class|public|private|foreach|as|null|true|false|echo|fn", "//|#"},
    {CodeLanguage::Elixir, "def|defp|defmodule|do|end|if|else|case|fn|use|import|alias|nil|true|false|when", "#"},
    {CodeLanguage::Nginx, "location|server|map|proxy_pass|proxy_http_version|proxy_set_header|return|if|upstream|listen|default", "#"},
    {CodeLanguage::Cpp, "auto|const|if|else|return|new|void|int|bool|class|struct|using|namespace|true|false|nullptr|for|while|connect", "//"},
    {CodeLanguage::Shell, "if|then|fi|for|do|done|export|in", "#"},
    {CodeLanguage::Http, "GET|POST|HTTP|Upgrade|Connection", ""},
};

/// Keywords, strings, numbers and comments; enough to read a snippet by, no parser.
class Highlighter : public QSyntaxHighlighter {
public:
    Highlighter(QTextDocument *document, const LanguageRow &row)
        : QSyntaxHighlighter(document)
        , m_words(QStringLiteral("\\b(?:%1)\\b").arg(QLatin1StringView(row.keywords)))
        , m_tail(QLatin1StringView(row.comment))
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression strings(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`[^`]*`"));
        static const QRegularExpression numbers(QStringLiteral("\\b(?:0x[0-9a-fA-F]+|\\d+(?:\\.\\d+)?)\\b"));
        colourAll(text, m_words, Token::SynKw);
        colourAll(text, numbers, Token::SynNum);
        colourAll(text, strings, Token::SynStr);
        colourComment(text, strings);
    }

private:
    void colourAll(const QString &text, const QRegularExpression &pattern, Token token)
    {
        auto matches = pattern.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), colour(token));
        }
    }
    /// The first comment sign that is not inside of a string.
    void colourComment(const QString &text, const QRegularExpression &strings)
    {
        if (m_tail.pattern().isEmpty())
            return;
        QString bare = text;
        auto matches = strings.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
                bare[i] = QLatin1Char(' ');
        }
        const auto comment = m_tail.match(bare);
        if (!comment.hasMatch())
            return;
        QTextCharFormat format;
        format.setForeground(colour(Token::SynCom));
        format.setFontItalic(true);
        setFormat(int(comment.capturedStart()), int(text.size() - comment.capturedStart()), format);
    }

    QRegularExpression m_words, m_tail;
};

} // namespace

void highlight(QTextDocument *document, CodeLanguage language)
{
    for (QSyntaxHighlighter *old : document->findChildren<QSyntaxHighlighter *>(Qt::FindDirectChildrenOnly))
        delete old;
    for (const LanguageRow &row : languages) {
        if (row.language != language)
            continue;
        auto *highlighter = new Highlighter(document, row);
        QObject::connect(&Theme::current(), &Theme::changed, highlighter, &QSyntaxHighlighter::rehighlight);
        return;
    }
}

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFontRole(this, FontRole::Mono);
    setFillToken(this, Token::Code);
    document()->setDocumentMargin(px(8));
    setFitHeight(true);
}

void CodeView::setCode(const QString &code, CodeLanguage language)
{
    setPlainText(code);
    highlight(document(), language);
    setAccessibleDescription(code);
    updateGeometry();
}

void CodeView::setFitHeight(bool fit)
{
    m_fit = fit;
    setVerticalScrollBarPolicy(fit ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fit ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

QSize CodeView::sizeHint() const
{
    const QFontMetricsF metrics(font());
    qreal widest = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        widest = qMax(widest, metrics.horizontalAdvance(block.text()));
    const qreal margin = 2 * document()->documentMargin();
    const int fit = qCeil(metrics.lineSpacing() * blockCount() + margin) + px(2);
    return {qCeil(widest + margin), m_fit ? fit : std::min(fit, px(60))}; // else it takes the room that there is
}

QSize CodeView::minimumSizeHint() const
{
    return {px(120), m_fit ? sizeHint().height() : px(46)};
}

} // namespace gui
