#include "gui/mock_page/rule_editor.h"

#include "gui/paint/style.h"
#include "gui/paint/theme.h"
#include "ui_mock_page.h"

namespace gui {

namespace {

struct NthRow { const char *text; std::uint64_t from, to; };

constexpr std::uint64_t noEnd = ~std::uint64_t(0);
constexpr NthRow nthRows[] = {
    {QT_TRANSLATE_NOOP("gui::RuleEditor", "any"), 0, 0},      {QT_TRANSLATE_NOOP("gui::RuleEditor", "1st"), 1, 1},
    {QT_TRANSLATE_NOOP("gui::RuleEditor", "2nd"), 2, 2},      {QT_TRANSLATE_NOOP("gui::RuleEditor", "3rd"), 3, 3},
    {QT_TRANSLATE_NOOP("gui::RuleEditor", "4th"), 4, 4},      {QT_TRANSLATE_NOOP("gui::RuleEditor", "from the 2nd on"), 2, noEnd},
    {QT_TRANSLATE_NOOP("gui::RuleEditor", "from the 3rd on"), 3, noEnd}, {QT_TRANSLATE_NOOP("gui::RuleEditor", "from the 4th on"), 4, noEnd},
};

int nthIndex(const mock::Rule &rule)
{
    if (!rule.nth)
        return 0;
    for (int i = 1; i < int(std::size(nthRows)); ++i) {
        if (nthRows[i].from == rule.nth->from && nthRows[i].to == rule.nth->to)
            return i;
    }
    return -1; // another range, from a file: kept as it is
}

} // namespace

RuleEditor::RuleEditor(Ui::MockPage *ui, QObject *parent)
    : QObject(parent)
    , m_ui(ui)
{
    for (const NthRow &row : nthRows)
        ui->ruleNthCombo->addItem(tr(row.text));
    ui->rulePeerCombo->addItems({tr("peer"), tr("connection in all")});
    for (QLineEdit *edit : {ui->rulePathEdit, ui->ruleOriginEdit, ui->ruleSubprotocolEdit}) {
        setFontRole(edit, FontRole::Mono);
        connect(edit, &QLineEdit::textEdited, this, &RuleEditor::write);
    }
    for (QComboBox *combo : {ui->ruleNthCombo, ui->rulePeerCombo, ui->ruleActionCombo})
        connect(combo, &QComboBox::activated, this, &RuleEditor::write);
    connect(ui->ruleActionCombo->lineEdit(), &QLineEdit::textEdited, this, &RuleEditor::write);
    ui->ruleActionCombo->lineEdit()->setAccessibleName(ui->ruleActionCombo->accessibleName());
    ui->ruleActionCombo->lineEdit()->setPlaceholderText(tr("by its own path"));
    setFontRole(ui->ruleActionCombo, FontRole::Mono);
    for (QLabel *label : {ui->rulePathLabel, ui->ruleOriginLabel, ui->ruleSubprotocolLabel, ui->ruleNthLabel, ui->ruleOfEachLabel}) {
        setFontRole(label, FontRole::Dense);
        setTextToken(label, Token::Text2);
    }
}

void RuleEditor::setActions(const QStringList &addresses)
{
    m_ui->ruleActionCombo->addItems(addresses);
}

void RuleEditor::show(const mock::Rule &rule, bool fixed)
{
    m_showing = true;
    m_rule = rule;
    const auto showText = [](QLineEdit *edit, const std::string &text) {
        if (edit->text().toStdString() != text)
            edit->setText(QString::fromStdString(text));
    };
    showText(m_ui->rulePathEdit, rule.path);
    showText(m_ui->ruleOriginEdit, rule.origin);
    showText(m_ui->ruleSubprotocolEdit, rule.subprotocol);
    showText(m_ui->ruleActionCombo->lineEdit(), rule.action);
    m_ui->ruleNthCombo->setCurrentIndex(nthIndex(rule));
    m_ui->rulePeerCombo->setCurrentIndex(rule.nth && !rule.nth->ofEachPeer ? 1 : 0);
    m_ui->rulePeerCombo->setEnabled(rule.nth.has_value());
    m_ui->ruleEditor->setEnabled(!fixed);
    m_showing = false;
}

mock::Rule RuleEditor::fromForm() const
{
    mock::Rule rule = m_rule;
    rule.path = m_ui->rulePathEdit->text().toStdString();
    rule.origin = m_ui->ruleOriginEdit->text().toStdString();
    rule.subprotocol = m_ui->ruleSubprotocolEdit->text().toStdString();
    rule.action = m_ui->ruleActionCombo->currentText().toStdString();
    const int nth = m_ui->ruleNthCombo->currentIndex();
    if (nth == 0)
        rule.nth.reset();
    else if (nth > 0)
        rule.nth = mock::NthMatch{nthRows[nth].from, nthRows[nth].to, true};
    if (rule.nth)
        rule.nth->ofEachPeer = m_ui->rulePeerCombo->currentIndex() == 0;
    return rule;
}

void RuleEditor::write()
{
    if (m_showing)
        return;
    m_rule = fromForm();
    m_ui->rulePeerCombo->setEnabled(m_rule.nth.has_value());
    const bool known = m_rule.action.empty() || mock::parseAddress(m_rule.action);
    setErrorLook(m_ui->ruleActionCombo, !known);
    m_ui->ruleActionCombo->setToolTip(known ? QString() : tr("No behaviour has this address."));
    if (known)
        emit edited(m_rule);
}

} // namespace gui
