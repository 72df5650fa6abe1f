#include "gui/export_dialog.h"

#include "gui/dialog_geometry.h"
#include "gui/export_dialog/export_job.h"
#include "gui/export_dialog/format_model.h"
#include "gui/export_dialog/preview_view.h"
#include "gui/export_dialog/secret_model.h"
#include "gui/paint/badges_delegate.h"
#include "gui/paint/icons.h"
#include "gui/paint/quantity.h"
#include "gui/paint/style.h"
#include "gui/paint/text_delegate.h"
#include "gui/paint/theme.h"
#include "ui_export_dialog.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace gui {

ExportDialog::ExportDialog(const ExportSource &source, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_source(source)
    , m_secrets(new SecretModel(this))
    , m_job(new ExportJob(this))
    , m_later(new QTimer(this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("exportDialog"));
    rememberGeometry(this, {1040, 620});
    m_later->setSingleShot(true);
    m_later->setInterval(120);
    connect(m_later, &QTimer::timeout, this, &ExportDialog::refresh);
    setupFormats();
    setupScope();
    setupSecrets();
    setupPreview();
    setupButtons();
    setFormat(QSettings().value(QStringLiteral("export/format"), QStringLiteral("html")).toString());
    refresh();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setupFormats()
{
    setFillToken(m_ui->formatPane, Token::Base);
    setFillToken(m_ui->paneLine, Token::Border);
    setFillToken(m_ui->buttonLine, Token::Border);
    m_ui->formatPane->setFixedWidth(px(235));
    setFontRole(m_ui->formatLabel, FontRole::NoteBold);
    setTextToken(m_ui->formatLabel, Token::Text2);
    setFontRole(m_ui->formatNote, FontRole::Note);
    setTextToken(m_ui->formatNote, Token::Text2);
    m_ui->formatList->setModel(new FormatModel(this));
    m_ui->formatList->setItemDelegate(new FormatDelegate(this));
    m_ui->formatList->setMouseTracking(true);
    connect(m_ui->formatList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_ui->formatNote->setText(formatNote(format()));
        m_later->start();
    });
}

void ExportDialog::setupScope()
{
    m_ui->wholeRadio->setText(tr("Whole session, %n frame(s)", nullptr, int(m_source.frames)));
    m_ui->filteredRadio->setText(tr("Shown by the filter, %1").arg(count(m_source.filteredFrames)));
    m_ui->selectedRadio->setText(tr("Selected, %1").arg(count(m_source.selectedFrames)));
    m_ui->filteredRadio->setVisible(bool(m_source.filtered));
    m_ui->selectedRadio->setVisible(bool(m_source.selected));
    setTextToken(m_ui->framesLabel, Token::Text2);
    setTextToken(m_ui->payloadsLabel, Token::Text2);
    for (QButtonGroup *group : {m_ui->scopeGroup, m_ui->payloadGroup})
        connect(group, &QButtonGroup::idClicked, m_later, qOverload<>(&QTimer::start));
}

void ExportDialog::setupSecrets()
{
    Card *card = m_ui->secretsCard;
    card->setTitle(tr("Mask secrets"), tr("found by name and by shape; look before you share"));
    card->setGlyph({QStringLiteral("shield"), Token::Text2});
    card->body()->setContentsMargins(0, 0, 0, 0);
    auto *add = new QPushButton(icon(QStringLiteral("plus")), tr("Add pattern…"));
    auto *all = new QPushButton(tr("All"));
    for (QPushButton *button : {add, all}) {
        setSmall(button);
        setFontRole(button, FontRole::Dense);
        button->setAutoDefault(false);
        card->addTool(button);
    }
    auto *menu = new QMenu(all);
    menu->addAction(tr("Mask all"), m_secrets, &SecretModel::maskAll);
    menu->addAction(tr("Keep all"), m_secrets, &SecretModel::keepAll);
    QAction *host = menu->addAction(tr("Mask the host, too"));
    host->setCheckable(true);
    connect(host, &QAction::toggled, this, [this](bool on) {
        exporters::RedactionRules rules = m_secrets->rules();
        rules.host = on;
        m_secrets->setRules(rules);
    });
    m_maskFile = menu->addAction(tr("Mask the session file, too"));
    m_maskFile->setCheckable(true);
    connect(m_maskFile, &QAction::toggled, m_later, qOverload<>(&QTimer::start));
    all->setMenu(menu);
    connect(add, &QPushButton::clicked, this, &ExportDialog::addPattern);

    auto *tree = new QTreeView;
    tree->setObjectName(QStringLiteral("secretsTree"));
    tree->setAccessibleName(tr("Secrets that were found"));
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setModel(m_secrets);
    tree->setItemDelegate(new TextDelegate(this));
    tree->setItemDelegateForColumn(SecretModel::InTheFile, new BadgesDelegate(this));
    const int widths[] = {28, 122, 150, 290, 130, 60};
    for (int column = 0; column < int(std::size(widths)); ++column)
        tree->header()->resizeSection(column, px(widths[column]));
    tree->header()->setMinimumSectionSize(px(24));
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(SecretModel::Now, QHeaderView::Stretch);
    tree->setFixedHeight(px(176));
    card->body()->addWidget(tree);
    connect(m_secrets, &SecretModel::rulesChanged, m_later, qOverload<>(&QTimer::start));
}

void ExportDialog::setupPreview()
{
    Card *card = m_ui->previewCard;
    card->body()->setContentsMargins(0, 0, 0, 0);
    m_preview = new PreviewView;
    m_preview->setObjectName(QStringLiteral("previewView"));
    card->body()->addWidget(m_preview);
    const auto step = [&](const QString &name, const QString &tip, int by) {
        auto *button = new QToolButton;
        button->setIcon(icon(name));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        setButtonLook(button, ButtonLook::Quiet);
        setSmall(button);
        card->addTool(button);
        connect(button, &QToolButton::clicked, this, [this, by] { showMask(by); });
    };
    step(QStringLiteral("up"), tr("Previous mask"), -1);
    step(QStringLiteral("down"), tr("Next mask"), 1);
    m_maskLabel = new QLabel;
    setFontRole(m_maskLabel, FontRole::Dense);
    setTextToken(m_maskLabel, Token::Text2);
    card->addTool(m_maskLabel);
    card->setTitle(tr("Preview"));
}

void ExportDialog::setupButtons()
{
    m_ui->shieldLabel->setPixmap(iconPixmap(QStringLiteral("shield"), colour(Token::Text), px(15), devicePixelRatioF()));
    m_ui->copyButton->setIcon(icon(QStringLiteral("copy")));
    m_ui->saveButton->setIcon(icon(QStringLiteral("save")));
    setButtonLook(m_ui->saveButton, ButtonLook::Main);
    setFontRole(m_ui->summaryLabel, FontRole::Dense);
    m_ui->progressBar->setMaximumWidth(px(160));
    setBusy(false);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_job, &ExportJob::previewed, this, &ExportDialog::showPreview);
    connect(m_job, &ExportJob::progress, m_ui->progressBar, &QProgressBar::setValue);
    connect(m_job, &ExportJob::saved, this, [this](const QString &path, const QString &error) {
        setBusy(false);
        if (!error.isEmpty())
            return m_ui->summaryLabel->setText(error);
        emit saved(path);
        accept();
    });
    connect(m_job, &ExportJob::textReady, this, [this](const QByteArray &text, const QString &error) {
        setBusy(false);
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        m_ui->summaryLabel->setText(error.isEmpty() ? tr("Copied %1.").arg(bytes(quint64(text.size()))) : error);
    });
}

const exporters::Exporter *ExportDialog::format() const
{
    return exporters::findExporter(m_ui->formatList->currentIndex().data(FormatModel::IdRole).toString().toStdString());
}

void ExportDialog::setFormat(const QString &id)
{
    const QAbstractItemModel *model = m_ui->formatList->model();
    const QModelIndexList found = model->match(model->index(0, 0), FormatModel::IdRole, id);
    m_ui->formatList->setCurrentIndex(found.isEmpty() ? model->index(0, 0) : found.first());
}

exporters::ExportOptions ExportDialog::options() const
{
    exporters::ExportOptions options;
    options.sessions = m_source.sessions;
    if (m_ui->filteredRadio->isChecked())
        options.wanted = m_source.filtered;
    if (m_ui->selectedRadio->isChecked())
        options.wanted = m_source.selected;
    options.payloads = m_ui->cutRadio->isChecked() ? exporters::Payloads::Cut
                       : m_ui->sizesRadio->isChecked() ? exporters::Payloads::LeftOut : exporters::Payloads::Whole;
    options.payloadLimit = 256;
    options.redaction = m_secrets->rules();
    options.maskSessionFile = m_maskFile->isChecked();
    return options;
}

void ExportDialog::refresh()
{
    if (const auto *chosen = format()) {
        setBusy(true);
        m_job->preview(*chosen, m_source.recording, options());
    }
}

void ExportDialog::showPreview(const ExportPreview &preview)
{
    setBusy(false);
    m_size = preview.size;
    m_secrets->setSecrets(preview.secrets);
    m_preview->setPreview(shownLines(preview.text));
    showMask(0);
    if (preview.error.isEmpty())
        showSummary();
    else
        m_ui->summaryLabel->setText(preview.error);
}

void ExportDialog::showMask(int step)
{
    m_preview->goToMask(m_preview->currentMask() + step);
    const int masks = m_preview->maskCount();
    m_maskLabel->setText(masks ? tr("mask %1 of %2").arg(m_preview->currentMask() + 1).arg(masks) : tr("no masks"));
    m_ui->previewCard->setTitle(tr("Preview"), tr("line %1 of %2").arg(m_preview->currentLine()).arg(m_preview->blockCount()));
}

void ExportDialog::showSummary()
{
    const auto *chosen = format();
    if (chosen && !chosen->masksByDefault && !m_maskFile->isChecked())
        return m_ui->summaryLabel->setText(tr("This format keeps every byte: nothing is masked. About %1.").arg(bytes(m_size)));
    m_ui->summaryLabel->setText(tr("%n place(s) masked", nullptr, int(m_secrets->maskedPlaces()))
                                + tr(", %1 kept. About %2.").arg(m_secrets->keptSecrets()).arg(bytes(m_size)));
}

void ExportDialog::addPattern()
{
    const QString pattern = QInputDialog::getText(this, tr("Add a pattern"),
                                                  tr("A regular expression, or a JSON path such as $.user.name:"));
    if (pattern.isEmpty())
        return;
    exporters::RedactionRules rules = m_secrets->rules();
    auto &list = pattern.startsWith(QLatin1Char('$')) ? rules.jsonPaths : rules.patterns;
    list.push_back(pattern.toStdString());
    m_secrets->setRules(rules);
}

void ExportDialog::save()
{
    const auto *chosen = format();
    if (!chosen)
        return;
    QSettings settings;
    const QString extension = QString::fromUtf8(chosen->extension.data(), qsizetype(chosen->extension.size()));
    const QString folder = settings.value(QStringLiteral("export/dir"), QDir::homePath()).toString();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as"), QDir(folder).filePath(m_source.suggestedName + QLatin1Char('.') + extension),
                                                      tr("%1 files (*.%2)").arg(QString::fromUtf8(chosen->title.data()), extension));
    if (path.isEmpty())
        return;
    settings.setValue(QStringLiteral("export/dir"), QFileInfo(path).path());
    settings.setValue(QStringLiteral("export/format"), QString::fromUtf8(chosen->id.data()));
    setBusy(true);
    m_job->save(*chosen, m_source.recording, options(), path);
}

void ExportDialog::copy()
{
    if (const auto *chosen = format()) {
        setBusy(true);
        m_job->toText(*chosen, m_source.recording, options());
    }
}

void ExportDialog::setBusy(bool busy)
{
    m_ui->progressBar->setVisible(busy);
    m_ui->progressBar->setValue(0);
    m_ui->saveButton->setEnabled(!busy);
    m_ui->copyButton->setEnabled(!busy);
}

void ExportDialog::reject()
{
    m_job->cancel();
    QDialog::reject();
}

} // namespace gui
