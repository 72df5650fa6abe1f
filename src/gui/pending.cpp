// Bodies that the mock page and the dialogs still wait for.
#include "gui/about_dialog.h"
#include "gui/close_codes_dialog.h"
#include "gui/mock_page.h"
#include "gui/paint/theme.h"
#include "gui/settings_dialog.h"
#include "gui/shortcuts_dialog.h"

namespace Ui {
class MockPage { };
class CloseCodesDialog { };
class SettingsDialog { };
class ShortcutsDialog { };
class AboutDialog { };
}

namespace gui {
MockPage::MockPage(QWidget *parent) : QWidget(parent) { }
MockPage::~MockPage() = default;
void MockPage::setState(const MockState &) { }
void MockPage::setClients(const QList<MockClient> &) { }
void MockPage::setHits(const QList<quint64> &) { }
void MockPage::setBrowsers(const QStringList &) { }
QString MockPage::rulesJson() const { return {}; }
bool MockPage::setRulesJson(const QString &, QString *) { return false; }
void MockPage::addRule() { }
QString MockPage::address() const { return {}; }
void MockPage::setAddress(const QString &) { }
CloseCodesDialog::CloseCodesDialog(QWidget *parent) : QDialog(parent) { }
CloseCodesDialog::~CloseCodesDialog() = default;
void CloseCodesDialog::showCode(quint32, const QString &) { }
void CloseCodesDialog::showVocabulary(const QString &) { }
SettingsDialog::SettingsDialog(QSettings &settings, Theme &theme, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_theme(theme), m_oldScale(0), m_oldChoice(0) { Q_UNUSED(m_settings) Q_UNUSED(m_theme) }
SettingsDialog::~SettingsDialog() = default;
void SettingsDialog::accept() { QDialog::accept(); }
void SettingsDialog::reject() { QDialog::reject(); }
ShortcutsDialog::ShortcutsDialog(const QMenuBar &, const QList<Key> &, QWidget *parent) : QDialog(parent) { }
ShortcutsDialog::~ShortcutsDialog() = default;
AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent) { }
AboutDialog::~AboutDialog() = default;
} // namespace gui
