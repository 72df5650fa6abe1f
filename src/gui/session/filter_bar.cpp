#include "gui/session/filter_bar.h"

#include "gui/paint/icons.h"
#include "gui/paint/quantity.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"
#include "gui/text/display_text.h"
#include "ui_filter_bar.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QStringListModel>

namespace gui {

using capture::Record;
using capture::RecordKind;

namespace {

constexpr std::chrono::milliseconds typingPause{120};

/// The buttons' choice as a test of records.
struct ButtonTest {
    bool out, in, text, binary, control, problemsOnly, messagesToo;

    bool directionShown(const Record &record) const { return record.direction == ws::Direction::ClientToServer ? out : in; }
    bool kindShown(const Record &record) const
    {
        const auto opcode = ws::Opcode(record.opcode);
        return ws::isControl(opcode) ? control : opcode == ws::Opcode::Text ? text : binary;
    }
    bool operator()(const Record &record) const
    {
        switch (record.kind) {
        case RecordKind::Frame:
            if (ws::Opcode(record.opcode) == ws::Opcode::Continuation && record.flags & capture::Fragment)
                return false; // its message's record speaks for it
            return directionShown(record) && kindShown(record) && (!problemsOnly || record.flags & capture::Problem);
        case RecordKind::Message: return messagesToo && !problemsOnly && directionShown(record) && kindShown(record);
        case RecordKind::HandshakeDone:
        case RecordKind::Inflated:
        case RecordKind::Close:
        case RecordKind::Violation: return false;
        case RecordKind::TlsFailed:
        case RecordKind::FramingLost: return true;
        default: return !problemsOnly;
        }
    }
};

QString filterKeys()
{
    QString keys;
    for (const auto &[key, says] : capture::Filter::keys())
        keys += QString::fromUtf8(key.data(), qsizetype(key.size())) + u' ' + QString::fromUtf8(says.data(), qsizetype(says.size())) + u'\n';
    return keys.trimmed();
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FilterBar>())
{
    m_ui->setupUi(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::apply);
    setupButtons();
    setupField();
    setFillToken(this, Token::Window);
    showIcons();
}

FilterBar::~FilterBar() = default;

void FilterBar::setupButtons()
{
    m_ui->directionLayout->addLayout(joinButtons({m_ui->dirOutButton, m_ui->dirInButton}));
    m_ui->kindLayout->addLayout(joinButtons({m_ui->kindTextButton, m_ui->kindBinaryButton, m_ui->kindControlButton}));
    for (auto *button : {m_ui->dirOutButton, m_ui->dirInButton, m_ui->kindTextButton, m_ui->kindBinaryButton, m_ui->kindControlButton, m_ui->problemsButton}) {
        setSmall(button);
        connect(button, &QToolButton::toggled, this, &FilterBar::choiceChanged);
    }
    for (auto *button : {m_ui->pauseButton, m_ui->timelineMenuButton}) {
        setButtonLook(button, ButtonLook::Quiet);
        setSmall(button);
    }
    connect(m_ui->pauseButton, &QToolButton::clicked, this, &FilterBar::pauseToggled);
}

void FilterBar::setupField()
{
    auto &field = *m_ui->frameFilterEdit;
    field.setToolTip(plainToolTip(filterKeys()));
    field.installEventFilter(this);
    QStringList keys;
    for (const auto &[key, says] : capture::Filter::keys())
        keys << QString::fromUtf8(key.data(), qsizetype(key.size()));
    auto *completer = new QCompleter(keys, &field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field.setCompleter(completer);
    connect(&field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    m_ui->searchLabel->hide();
    setTextToken(m_ui->searchLabel, Token::Text2);
    setFontRole(m_ui->searchLabel, FontRole::Note);
}

void FilterBar::showIcons()
{
    m_ui->dirOutButton->setIcon(icon(QStringLiteral("right"), Token::Sent));
    m_ui->dirInButton->setIcon(icon(QStringLiteral("left"), Token::Recv));
    m_ui->kindTextButton->setIcon(icon(QStringLiteral("text")));
    m_ui->kindBinaryButton->setIcon(icon(QStringLiteral("bin")));
    m_ui->kindControlButton->setIcon(icon(QStringLiteral("ping")));
    m_ui->problemsButton->setIcon(m_errors ? icon(QStringLiteral("octx"), Token::Err) : icon(QStringLiteral("warn"), Token::Warn));
    m_ui->timelineMenuButton->setIcon(icon(QStringLiteral("dots")));
    if (m_ui->frameFilterEdit->actions().isEmpty())
        m_ui->frameFilterEdit->addAction(icon(QStringLiteral("filter"), Token::Text2), QLineEdit::LeadingPosition);
    setPaused(m_paused);
}

void FilterBar::setPaused(bool paused)
{
    m_paused = paused;
    m_ui->pauseButton->setChecked(paused);
    m_ui->pauseButton->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_ui->pauseButton->setToolTip(paused ? tr("Go on with the list (Ctrl+P)") : tr("Pause the list (Ctrl+P)"));
}

void FilterBar::setCounts(const TimelineCounts &counts)
{
    m_ui->dirOutButton->setText(count(counts.rows[0]));
    m_ui->dirInButton->setText(count(counts.rows[1]));
    m_ui->kindTextButton->setText(count(counts.text));
    m_ui->kindBinaryButton->setText(count(counts.binary));
    m_ui->kindControlButton->setText(count(counts.control));
    m_ui->problemsButton->setText(count(counts.problems));
    m_ui->problemsButton->setVisible(counts.problems > 0 || m_ui->problemsButton->isChecked());
    if (m_errors == counts.errors)
        return;
    m_errors = counts.errors;
    showIcons();
}

void FilterBar::setSearched(int percent)
{
    m_ui->searchLabel->setVisible(percent < 100);
    m_ui->searchLabel->setText(tr("searching, %1 %").arg(percent));
}

void FilterBar::setMenu(QMenu *menu)
{
    m_ui->timelineMenuButton->setMenu(menu);
}

void FilterBar::setBrief(bool brief)
{
    m_ui->directionButtons->setVisible(!brief);
    m_ui->kindButtons->setVisible(!brief);
    m_ui->pauseLine->setVisible(!brief);
    m_ui->pauseButton->setVisible(!brief);
    m_ui->frameFilterEdit->setPlaceholderText(brief ? tr("Filter") : tr("Filter: text, /regex/, op:ping, dir:in, size>1k, is:problem"));
}

void FilterBar::setText(const QString &text)
{
    m_ui->frameFilterEdit->setText(text);
    apply();
}

void FilterBar::appendText(const QString &text)
{
    m_ui->frameFilterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->frameFilterEdit->setText(m_ui->frameFilterEdit->text() + text);
}

void FilterBar::focusText()
{
    m_ui->frameFilterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->frameFilterEdit->selectAll();
}

void FilterBar::clear()
{
    for (auto *button : {m_ui->dirOutButton, m_ui->dirInButton, m_ui->kindTextButton, m_ui->kindBinaryButton, m_ui->kindControlButton})
        button->setChecked(true);
    m_ui->problemsButton->setChecked(false);
    setText({});
}

/// An unknown key leaves the rows as they were and says which keys there are.
void FilterBar::apply()
{
    m_typing.stop();
    auto &field = *m_ui->frameFilterEdit;
    const auto parsed = capture::Filter::parse(field.text().toStdString());
    setErrorLook(&field, !parsed);
    if (!parsed) {
        field.setToolTip(plainToolTip(harmless(QString::fromStdString(parsed.error().says)) + u'\n' + filterKeys()));
        return;
    }
    field.setToolTip(plainToolTip(filterKeys()));
    if (m_applied == field.text())
        return;
    m_applied = field.text();
    m_filter = parsed.value();
    emit choiceChanged();
}

RowChoice FilterBar::choice() const
{
    const ButtonTest test{m_ui->dirOutButton->isChecked(), m_ui->dirInButton->isChecked(), m_ui->kindTextButton->isChecked(),
                          m_ui->kindBinaryButton->isChecked(), m_ui->kindControlButton->isChecked(),
                          m_ui->problemsButton->isChecked(), !m_filter.matchesAll()};
    const bool allButtons = test.out && test.in && test.text && test.binary && test.control && !test.problemsOnly;
    return {m_filter, test, allButtons && m_filter.matchesAll(), m_applied};
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && !m_ui->frameFilterEdit->completer()->popup()->isVisible()) {
            emit leftDown();
            return true;
        }
        if (key->key() == Qt::Key_Return) {
            apply();
            emit leftDown();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_ui->frameFilterEdit->text().isEmpty()) {
            clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gui
