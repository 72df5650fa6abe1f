#include "gui/close_codes_dialog.h"

#include "explain/code_text.h"
#include "gui/core/vocabularies.h"
#include "gui/close_codes_dialog/close_code_model.h"
#include "gui/dialog_geometry.h"
#include "gui/paint/icons.h"
#include "gui/paint/text_delegate.h"
#include "gui/paint/theme.h"
#include "ui_close_codes_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

namespace gui {

namespace {

CodeCardData cardOf(const explain::CodeExplanation &known)
{
    CodeCardData card;
    card.code = QString::number(known.code);
    card.name = QString::fromStdString(known.name);
    card.range = QString::fromStdString(known.range);
    const std::pair<QString, const std::string &> facts[] = {
        {CloseCodesDialog::tr("On the wire"), known.onWire},      {CloseCodesDialog::tr("May be sent by"), known.sentBy},
        {CloseCodesDialog::tr("Registered"), known.registered},   {CloseCodesDialog::tr("Script sends"), known.scriptSends},
        {CloseCodesDialog::tr("Script sees"), known.scriptSees},  {CloseCodesDialog::tr("Source"), known.source},
    };
    for (const auto &[name, value] : facts) {
        if (!value.empty())
            card.facts << std::pair(name, QString::fromStdString(value));
    }
    for (const explain::CodeMeaning &meaning : known.meanings)
        card.vocabularies << QString::fromStdString(meaning.title.empty() ? meaning.vocabulary : meaning.title);
    return card;
}

QString meaningOf(const explain::CodeExplanation &known, int vocabulary)
{
    if (vocabulary < 0 || vocabulary >= int(known.meanings.size()))
        return QString::fromStdString(known.meaning);
    const explain::CodeMeaning &meaning = known.meanings[std::size_t(vocabulary)];
    QString text = QString::fromStdString(meaning.name);
    if (!meaning.meaning.empty())
        text += (text.isEmpty() ? QString() : QStringLiteral(": ")) + QString::fromStdString(meaning.meaning);
    if (!meaning.note.empty())
        text += QLatin1Char(' ') + QString::fromStdString(meaning.note);
    return text;
}

} // namespace

CloseCodesDialog::CloseCodesDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CloseCodesDialog>())
    , m_set(std::make_unique<explain::VocabularySet>(vocabularies()))
    , m_model(new CloseCodeModel(*m_set, this))
    , m_filter(new CloseCodeFilter(this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("closeCodesDialog"));
    rememberGeometry(this, {900, 560});
    m_filter->setSourceModel(m_model);
    m_ui->codesTree->setModel(m_filter);
    m_ui->codesTree->setItemDelegate(new TextDelegate(this));
    m_ui->codesTree->sortByColumn(CloseCodeModel::Code, Qt::AscendingOrder);
    m_ui->codesTree->header()->resizeSection(CloseCodeModel::Code, px(96));
    m_ui->codesTree->header()->resizeSection(CloseCodeModel::Name, px(160));
    m_ui->codesTree->header()->resizeSection(CloseCodeModel::Vocabulary, px(120));
    m_ui->codesSplitter->setSizes({px(580), px(310)});
    m_ui->codeSearchEdit->addAction(icon(QStringLiteral("search"), Token::Text2), QLineEdit::LeadingPosition);
    setFontRole(m_ui->codesCountLabel, FontRole::Dense);
    setTextToken(m_ui->codesCountLabel, Token::Text2);
    fillVocabularies();
    connectParts();
    showCount();
    selectFirst();
}

CloseCodesDialog::~CloseCodesDialog() = default;

void CloseCodesDialog::connectParts()
{
    connect(m_ui->codeSearchEdit, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        showCount();
        selectFirst();
    });
    connect(m_ui->vocabularyCombo, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setVocabulary(m_ui->vocabularyCombo->currentData().toString());
        showCount();
        selectFirst();
    });
    connect(m_ui->codesTree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CloseCodesDialog::showCurrent);
    connect(m_ui->codeCard, &CodeCard::vocabularyChosen, this, &CloseCodesDialog::showMeaning);
    connect(m_ui->codeCard, &CodeCard::copyRequested, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromStdString(explain::codeText(explanation())));
    });
}

void CloseCodesDialog::fillVocabularies()
{
    m_ui->vocabularyCombo->addItem(tr("All vocabularies"), QString());
    for (const explain::Vocabulary &vocabulary : m_set->all())
        m_ui->vocabularyCombo->addItem(QString::fromStdString(vocabulary.title.empty() ? vocabulary.id : vocabulary.title),
                                       QString::fromStdString(vocabulary.id));
}

void CloseCodesDialog::showCount()
{
    m_ui->codesCountLabel->setText(tr("%n code(s) or range(s)", nullptr, m_filter->rowCount()));
}

void CloseCodesDialog::selectFirst()
{
    m_ui->codesTree->setCurrentIndex(m_filter->index(0, 0));
}

explain::CodeExplanation CloseCodesDialog::explanation() const
{
    const QModelIndex row = m_ui->codesTree->currentIndex().siblingAtColumn(0);
    quint32 code = row.data(CloseCodeModel::FirstRole).toUInt();
    if (m_asked >= code && m_asked <= row.data(CloseCodeModel::LastRole).toUInt())
        code = m_asked;
    explain::ExplainOptions options;
    options.vocabulary = row.data(CloseCodeModel::VocabularyRole).toString().toStdString();
    options.vocabularies = m_set.get();
    return explain::explainCode(code, {}, options);
}

void CloseCodesDialog::showCurrent()
{
    m_ui->codeCard->setVisible(m_ui->codesTree->currentIndex().isValid());
    if (m_ui->codesTree->currentIndex().isValid())
        showMeaning(0);
}

void CloseCodesDialog::showMeaning(int vocabulary)
{
    const explain::CodeExplanation known = explanation();
    CodeCardData card = cardOf(known);
    card.vocabulary = vocabulary;
    card.meaning = meaningOf(known, vocabulary);
    m_ui->codeCard->setData(card);
}

void CloseCodesDialog::showCode(quint32 code, const QString &vocabulary)
{
    m_asked = code;
    showVocabulary(vocabulary);
    m_ui->codeSearchEdit->setText(QString::number(code));
    m_ui->codeSearchEdit->selectAll();
}

void CloseCodesDialog::showVocabulary(const QString &id)
{
    m_ui->vocabularyCombo->setCurrentIndex(qMax(0, m_ui->vocabularyCombo->findData(id)));
}

} // namespace gui
