#include "gui/mock_page/behaviour_form.h"

#include "gui/mock_page/parameter_edit.h"
#include "gui/paint/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace gui {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Of what every address takes, the ones that most behaviours are used with; the others are set in the address.
constexpr std::string_view usualParameters[] = {"reason", "after", "end"};

QLabel *quiet(const QString &words)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    setFontRole(label, FontRole::Dense);
    setTextToken(label, Token::Text2);
    return label;
}

const mock::ParameterInfo *common(std::string_view name)
{
    const auto all = mock::commonParameters();
    const auto found = std::ranges::find(all, name, &mock::ParameterInfo::name);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

BehaviourForm::BehaviourForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(px(7));
    m_rows->setHorizontalSpacing(px(10));
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void BehaviourForm::show(const mock::BehaviourInfo &info, const mock::AddressFields &fields)
{
    m_fields = fields;
    if (&info != m_info) {
        m_info = &info;
        build();
    }
    fill();
}

void BehaviourForm::build()
{
    m_edits.clear();
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    if (m_info->argument)
        addRow(*m_info->argument, true);
    for (const mock::ParameterInfo &parameter : m_info->parameters)
        addRow(parameter, false);
    addUsual();
}

void BehaviourForm::addUsual()
{
    const bool closes = m_info->group == mock::Group::Close;
    for (const auto name : usualParameters) {
        const auto *parameter = common(name);
        const bool own = std::ranges::find(m_info->parameters, name, &mock::ParameterInfo::name) != m_info->parameters.end();
        if (parameter && !own && (closes || name != "reason"))
            addRow(*parameter, false);
    }
}

/// "after" and "messages" are one sentence: after 0 ms and 0 msgs.
void BehaviourForm::addRow(const mock::ParameterInfo &info, bool isArgument)
{
    auto *edit = makeEdit(info, isArgument);
    const bool closes = info.name == "after" && m_info->group == mock::Group::Close;
    auto *name = quiet(closes ? tr("Close after") : parameterTitle(info.name));
    name->setBuddy(edit);
    const bool ownMessages = std::ranges::find(m_info->parameters, "messages", &mock::ParameterInfo::name) != m_info->parameters.end();
    const auto *messages = info.name == "after" && !ownMessages ? common("messages") : nullptr;
    if (!messages)
        return m_rows->addRow(name, edit);
    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(px(6));
    sentence->addWidget(edit);
    sentence->addWidget(quiet(tr("and")));
    sentence->addWidget(makeEdit(*messages, false));
    sentence->addWidget(quiet(tr("msgs")));
    sentence->addStretch(1);
    m_rows->addRow(name, sentence);
}

ParameterEdit *BehaviourForm::makeEdit(const mock::ParameterInfo &info, bool isArgument)
{
    static constexpr const char *endings[] = {"fin", "rst", "wait", "none"}; // in the order of mock::EndKind
    const bool ending = info.name == "end" && info.fallback.empty();
    auto *edit = new ParameterEdit(info, isArgument, ending ? QLatin1StringView(endings[int(m_info->end)]) : text(info.fallback));
    m_edits.push_back(edit);
    connect(edit, &ParameterEdit::edited, this, &BehaviourForm::read);
    return edit;
}

void BehaviourForm::fill()
{
    for (ParameterEdit *edit : m_edits) {
        const auto given = std::ranges::find(m_fields.parameters, edit->info().name, &std::pair<std::string, std::string>::first);
        if (edit->isArgument())
            edit->setValue(QString::fromStdString(m_fields.argument));
        else
            edit->setValue(given == m_fields.parameters.end() ? QString() : QString::fromStdString(given->second));
    }
}

void BehaviourForm::read()
{
    for (const ParameterEdit *edit : m_edits) {
        const std::string value = edit->value().toStdString();
        if (edit->isArgument()) {
            m_fields.argument = value;
            continue;
        }
        const auto given = std::ranges::find(m_fields.parameters, edit->info().name, &std::pair<std::string, std::string>::first);
        if (given != m_fields.parameters.end())
            given->second = value;
        else if (!value.empty())
            m_fields.parameters.emplace_back(edit->info().name, value);
    }
    emit edited();
}

} // namespace gui
