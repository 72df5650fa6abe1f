#include "gui/settings_dialog.h"

#include "gui/dialog_geometry.h"
#include "gui/paint/theme.h"
#include "gui/session/session_page.h"
#include "ui_settings_dialog.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSettings>

namespace gui {

namespace {

constexpr int defaultLimit = 30; // seconds

struct Position {
    DetailPosition position;
    const char *title;
};

constexpr Position positions[] = {
    {DetailPosition::Right, QT_TRANSLATE_NOOP("gui::SettingsDialog", "Right")},
    {DetailPosition::Below, QT_TRANSLATE_NOOP("gui::SettingsDialog", "Below")},
    {DetailPosition::Automatic, QT_TRANSLATE_NOOP("gui::SettingsDialog", "Automatic")},
};

} // namespace

SettingsDialog::SettingsDialog(QSettings &settings, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_settings(settings)
    , m_theme(theme)
    , m_oldScale(theme.textScale())
    , m_oldChoice(int(theme.choice()))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("settingsDialog"));
    rememberGeometry(this, {480, 260});
    m_ui->themeCombo->addItems({tr("Follow the system"), tr("Light"), tr("Dark")});
    for (const auto &each : positions)
        m_ui->detailCombo->addItem(tr(each.title), int(each.position));
    load();
    connect(m_ui->themeCombo, &QComboBox::activated, this, &SettingsDialog::preview);
    connect(m_ui->textScaleSpin, &QSpinBox::editingFinished, this, &SettingsDialog::preview);
    connect(m_ui->vocabularyButton, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    connect(m_ui->buttonBox->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &SettingsDialog::restoreDefaults);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setDefault(true);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::load()
{
    m_ui->themeCombo->setCurrentIndex(m_oldChoice);
    m_ui->textScaleSpin->setValue(m_oldScale);
    showPosition(m_settings.value(QStringLiteral("ui/detailPosition"), int(DetailPosition::Automatic)).toInt());
    m_ui->limitSpin->setValue(m_settings.value(QStringLiteral("connect/limit"), defaultLimit).toInt());
    m_ui->vocabularyEdit->setText(m_settings.value(QStringLiteral("vocabulary/folder")).toString());
}

void SettingsDialog::showPosition(int position)
{
    m_ui->detailCombo->setCurrentIndex(std::max(0, m_ui->detailCombo->findData(position)));
}

/// Theme and text size are seen at once; Cancel takes them back.
void SettingsDialog::preview()
{
    m_theme.setChoice(ThemeChoice(m_ui->themeCombo->currentIndex()));
    m_theme.setTextScale(m_ui->textScaleSpin->value());
}

void SettingsDialog::restoreDefaults()
{
    m_ui->themeCombo->setCurrentIndex(int(ThemeChoice::System));
    m_ui->textScaleSpin->setValue(100);
    showPosition(int(DetailPosition::Automatic));
    m_ui->limitSpin->setValue(defaultLimit);
    m_ui->vocabularyEdit->clear();
    preview();
}

void SettingsDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of close codes"), m_ui->vocabularyEdit->text());
    if (!folder.isEmpty())
        m_ui->vocabularyEdit->setText(folder);
}

void SettingsDialog::accept()
{
    preview();
    m_settings.setValue(QStringLiteral("ui/theme"), int(m_theme.choice()));
    m_settings.setValue(QStringLiteral("ui/textScale"), m_theme.textScale());
    m_settings.setValue(QStringLiteral("ui/detailPosition"), m_ui->detailCombo->currentData());
    m_settings.setValue(QStringLiteral("connect/limit"), m_ui->limitSpin->value());
    m_settings.setValue(QStringLiteral("vocabulary/folder"), m_ui->vocabularyEdit->text());
    emit settingsChanged();
    QDialog::accept();
}

void SettingsDialog::reject()
{
    m_theme.setChoice(ThemeChoice(m_oldChoice));
    m_theme.setTextScale(m_oldScale);
    QDialog::reject();
}

} // namespace gui
