#include "gui/ask_browser_dialog/answer_model.h"

#include "gui/paint/icons.h"
#include "gui/paint/quantity.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QBrush>
#include <QPainter>

#include <algorithm>

namespace gui {

namespace {

enum Row { Open, Message, Error, CloseCode, CloseReason, WasClean, Console };

QString fromUtf8(const std::string &utf8)
{
    return shown(QString::fromStdString(utf8), 400);
}

Answers emptyAnswers()
{
    return {AnswerModel::tr("no"), QStringLiteral("0"), AnswerModel::tr("none"), QString(QChar(0x2013)), QString(QChar(0x2013)),
            QString(QChar(0x2013)), AnswerModel::tr("nothing")};
}

void setClose(Answers &answers, unsigned code, const std::string &reason, bool wasClean)
{
    answers[CloseCode] = QString::number(code);
    answers[CloseReason] = QStringLiteral("“%1”").arg(fromUtf8(reason));
    answers[WasClean] = wasClean ? QStringLiteral("true") : QStringLiteral("false");
}

} // namespace

Answers answersOf(const explain::PageOutcome &outcome)
{
    using Type = explain::PageEvent::Type;
    Answers answers = emptyAnswers();
    quint64 messages = 0;
    for (const explain::PageEvent &event : outcome.events) {
        switch (event.type) {
        case Type::Open: answers[Open] = AnswerModel::tr("yes"); break;
        case Type::Message: messages += event.count; break;
        case Type::Error: answers[Error] = AnswerModel::tr("yes"); break;
        case Type::Throw: answers[Error] = fromUtf8(event.name); break;
        case Type::Close: setClose(answers, event.code, event.reason, event.wasClean); break;
        }
    }
    answers[Message] = QString::number(messages);
    if (!outcome.console.empty())
        answers[Console] = fromUtf8(outcome.console.front());
    return answers;
}

Answers answersOf(const net::BrowserReport &report)
{
    Answers answers = emptyAnswers();
    quint64 messages = 0;
    for (const net::BrowserEvent &event : report.events) {
        if (event.type == "open")
            answers[Open] = AnswerModel::tr("yes");
        else if (event.type == "message")
            ++messages;
        else if (event.type == "error")
            answers[Error] = AnswerModel::tr("yes");
        else if (event.type == "throw")
            answers[Error] = fromUtf8(event.name);
        else if (event.type == "close")
            setClose(answers, event.code, event.reason, event.wasClean);
    }
    answers[Message] = QString::number(messages);
    if (!report.console.empty())
        answers[Console] = fromUtf8(report.console.front().text);
    return answers;
}

void AnswerModel::setPredicted(const Answers &predicted)
{
    beginResetModel();
    m_predicted = predicted;
    endResetModel();
}

void AnswerModel::setBrowsers(const QStringList &names)
{
    beginResetModel();
    m_columns.clear();
    for (const QString &name : names)
        m_columns.push_back({name, tr("not asked yet"), {}, false});
    endResetModel();
}

void AnswerModel::setState(int browser, const QString &state)
{
    m_columns[std::size_t(browser)].state = state;
    emit headerDataChanged(Qt::Horizontal, firstBrowser + browser, firstBrowser + browser);
}

void AnswerModel::setAnswers(int browser, const Answers &answers)
{
    m_columns[std::size_t(browser)].answers = answers;
    m_columns[std::size_t(browser)].known = true;
    emit dataChanged(index(0, firstBrowser + browser), index(answerRows - 1, firstBrowser + browser));
}

/// The standard says nothing of the console's words, so they never differ.
bool AnswerModel::differs(int row, int browser) const
{
    const Column &column = m_columns[std::size_t(browser)];
    return column.known && row != Console && column.answers[std::size_t(row)] != m_predicted[std::size_t(row)];
}

int AnswerModel::differences(int browser) const
{
    int rows = 0;
    for (int row = 0; row < answerRows; ++row)
        rows += differs(row, browser);
    return rows;
}

QString AnswerModel::markdown(const QString &title) const
{
    const auto cell = [](QString text) { return text.replace(QLatin1Char('|'), QLatin1String("\\|")).replace(QLatin1Char('\n'), QLatin1Char(' ')); };
    QString head = QStringLiteral("| |"), line = QStringLiteral("|---|");
    for (int column = 1; column < columnCount(); ++column) {
        head += QLatin1Char(' ') + headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().section(QLatin1Char('\n'), 0, 0) + QStringLiteral(" |");
        line += QStringLiteral("---|");
    }
    QStringList rows{QStringLiteral("### `%1`").arg(title), QString(), head, line};
    for (int row = 0; row < answerRows; ++row) {
        QString text = QStringLiteral("|");
        for (int column = 0; column < columnCount(); ++column)
            text += QLatin1Char(' ') + cell(this->text(row, column)) + (column >= firstBrowser && differs(row, column - firstBrowser) ? tr(" (differs)") : QString()) + QStringLiteral(" |");
        rows << text;
    }
    return rows.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : answerRows;
}

int AnswerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstBrowser + int(m_columns.size());
}

QString AnswerModel::text(int row, int column) const
{
    static const char *const names[] = {"open", "message", "error", "close: code", "close: reason", "close: wasClean", "console"};
    if (column == 0)
        return QLatin1StringView(names[row]);
    if (column == 1)
        return m_predicted[std::size_t(row)];
    const Column &browser = m_columns[std::size_t(column - firstBrowser)];
    return browser.known ? browser.answers[std::size_t(row)] : QString(QChar(0x2026));
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool browser = index.column() >= firstBrowser;
    const bool different = browser && differs(index.row(), index.column() - firstBrowser);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index.row(), index.column());
    case Qt::AccessibleTextRole: return text(index.row(), index.column()) + (different ? tr(", differs") : QString());
    case Qt::FontRole: return gui::font(different ? FontRole::MonoBold : FontRole::Mono);
    case Qt::ForegroundRole: return QBrush(colour(index.column() == 0 ? Token::Page : Token::Text));
    case DiffersRole: return different;
    case KnownRole: return browser && m_columns[std::size_t(index.column() - firstBrowser)].known;
    default: return {};
    }
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("What the script gets");
    if (section == 1)
        return tr("Predicted") + QLatin1Char('\n') + tr("RFC 6455 and WHATWG");
    const Column &browser = m_columns[std::size_t(section - firstBrowser)];
    const int different = differences(section - firstBrowser);
    const QString state = different ? browser.state + QStringLiteral(", ") + tr("%n differ(s)", nullptr, different) : browser.state;
    return browser.name + QLatin1Char('\n') + state;
}

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRowBackground(painter, option);
    QRectF rect = QRectF(option.rect).adjusted(px(6), 0, -px(6), 0);
    painter->fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Token::Line));
    if (index.data(AnswerModel::DiffersRole).toBool())
        rect.setLeft(rect.left() + paintBadge(painter, rect, {Badge::Look::Err, tr("differs"), QStringLiteral("x")}) + px(6));
    else if (index.data(AnswerModel::KnownRole).toBool()) {
        paintIcon(painter, QRectF(rect.left(), rect.top(), px(14), rect.height()), QStringLiteral("tick"), colour(Token::Text));
        rect.setLeft(rect.left() + px(20));
    }
    paintText(painter, rect, index.data().toString(), index.data(Qt::FontRole).value<QFont>(),
              index.data(Qt::ForegroundRole).value<QBrush>().color());
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(120), px(27)};
}

} // namespace gui
