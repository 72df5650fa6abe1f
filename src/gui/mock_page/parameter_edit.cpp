#include "gui/mock_page/parameter_edit.h"

#include "explain/vocabulary.h"
#include "gui/paint/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <climits>

namespace gui {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

struct TitleRow { std::string_view name; const char *title; };

constexpr TitleRow titles[] = {
    {"code", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Code")},
    {"status", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Status")},
    {"reason", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Reason")},
    {"delay", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Answer after")},
    {"after", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Act after")},
    {"messages", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Messages")},
    {"end", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Then")},
    {"chop", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Write in pieces of")},
    {"gap", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Gap between")},
    {"subprotocol", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Subprotocol")},
    {"header", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Header")},
    {"body", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Body")},
    {"type", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Content type")},
    {"bytes", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Bytes")},
    {"every", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Every")},
    {"count", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Count")},
    {"size", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Size")},
    {"rate", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Rate")},
    {"allow", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Allowed Origin")},
    {"to", QT_TRANSLATE_NOOP("gui::ParameterEdit", "To")},
    {"fail", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Fails how often")},
    {"with", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Fails by")},
    {"seed", QT_TRANSLATE_NOOP("gui::ParameterEdit", "Seed")},
};

constexpr TitleRow endings[] = {
    {"wait", QT_TRANSLATE_NOOP("gui::ParameterEdit", "wait for echo, send FIN")},
    {"fin", QT_TRANSLATE_NOOP("gui::ParameterEdit", "send FIN at once")},
    {"rst", QT_TRANSLATE_NOOP("gui::ParameterEdit", "reset TCP (RST)")},
    {"none", QT_TRANSLATE_NOOP("gui::ParameterEdit", "leave TCP open")},
};

QString choiceTitle(const mock::ParameterInfo &info, const QString &choice)
{
    for (const TitleRow &row : endings) {
        if (info.name == "end" && choice == text(row.name))
            return ParameterEdit::tr(row.title);
    }
    return choice;
}

QString closeCodeName(int code)
{
    const auto *iana = explain::VocabularySet::embedded().find("iana");
    const auto *entry = iana ? iana->find(std::uint32_t(code)) : nullptr;
    if (!entry && code >= 4000 && code <= 4999)
        return ParameterEdit::tr("Private use");
    return entry ? QString::fromStdString(entry->name) : QString();
}

} // namespace

QString parameterTitle(std::string_view name)
{
    const QString plainName = text(name).toLower(); // arguments are named in capitals
    for (const TitleRow &row : titles) {
        if (plainName == text(row.name))
            return ParameterEdit::tr(row.title);
    }
    QString plain = plainName;
    if (!plain.isEmpty())
        plain[0] = plain[0].toUpper();
    return plain.replace(QLatin1Char('-'), QLatin1Char(' '));
}

ParameterEdit::ParameterEdit(const mock::ParameterInfo &info, bool isArgument, const QString &fallback, QWidget *parent)
    : QWidget(parent)
    , m_info(info)
    , m_isArgument(isArgument)
    , m_fallback(fallback)
    , m_editor(makeEditor())
    , m_note(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    row->addWidget(m_editor);
    row->addWidget(m_note, 1);
    const bool wide = info.kind == mock::ValueKind::Text || info.kind == mock::ValueKind::Address
                      || info.kind == mock::ValueKind::Addresses || info.kind == mock::ValueKind::Field;
    if (wide)
        row->setStretch(0, 4);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse); // names from the registry
    m_note->setSizePolicy(wide ? QSizePolicy::Fixed : QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFontRole(m_note, FontRole::Note);
    setTextToken(m_note, Token::Text2);
    m_editor->setToolTip(text(info.help));
    m_editor->setAccessibleName(parameterTitle(info.name));
    setFocusProxy(m_editor);
    connect(this, &ParameterEdit::edited, this, &ParameterEdit::showNote);
}

QWidget *ParameterEdit::makeEditor()
{
    if (m_info.kind == mock::ValueKind::Integer && m_info.most <= INT_MAX) {
        auto *spin = new QSpinBox;
        spin->setRange(int(m_info.least), int(m_info.most));
        spin->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        spin->setMaximumWidth(px(74));
        connect(spin, &QSpinBox::valueChanged, this, &ParameterEdit::edited);
        return spin;
    }
    if (m_info.kind == mock::ValueKind::Choice) {
        auto *combo = new QComboBox;
        for (const QString &choice : text(m_info.choices).split(QLatin1Char('|'), Qt::SkipEmptyParts))
            combo->addItem(choiceTitle(m_info, choice), choice);
        connect(combo, &QComboBox::activated, this, &ParameterEdit::edited);
        return combo;
    }
    if (m_info.kind == mock::ValueKind::Flag) {
        auto *check = new QCheckBox;
        connect(check, &QCheckBox::clicked, this, &ParameterEdit::edited);
        return check;
    }
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(m_info.kind == mock::ValueKind::Duration ? tr("%1 ms").arg(m_fallback) : m_fallback);
    if (m_info.kind == mock::ValueKind::Duration)
        edit->setFixedWidth(px(58));
    connect(edit, &QLineEdit::textEdited, this, &ParameterEdit::edited);
    return edit;
}

QString ParameterEdit::value() const
{
    const QString now = present();
    return now == m_fallback && !m_isArgument ? QString() : now;
}

QString ParameterEdit::present() const
{
    if (const auto *spin = qobject_cast<const QSpinBox *>(m_editor))
        return QString::number(spin->value());
    if (const auto *combo = qobject_cast<const QComboBox *>(m_editor))
        return combo->currentData().toString();
    if (const auto *check = qobject_cast<const QCheckBox *>(m_editor))
        return check->isChecked() ? QStringLiteral("1") : QStringLiteral("0");
    return static_cast<const QLineEdit *>(m_editor)->text();
}

void ParameterEdit::setValue(const QString &value)
{
    const QSignalBlocker quiet(m_editor);
    const QString wanted = value.isEmpty() ? m_fallback : value;
    if (auto *spin = qobject_cast<QSpinBox *>(m_editor))
        spin->setValue(wanted.toInt());
    else if (auto *combo = qobject_cast<QComboBox *>(m_editor))
        combo->setCurrentIndex(qMax(0, combo->findData(wanted)));
    else if (auto *check = qobject_cast<QCheckBox *>(m_editor))
        check->setChecked(wanted == QLatin1String("1"));
    else if (auto *edit = static_cast<QLineEdit *>(m_editor); edit->text() != value)
        edit->setText(value);
    showNote();
}

void ParameterEdit::showNote()
{
    QString note;
    if (m_info.name == "code" || m_info.name == "CODE")
        note = closeCodeName(present().toInt());
    if (m_info.name == "reason")
        note = tr("%1/123 B").arg(present().toUtf8().size());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace gui
