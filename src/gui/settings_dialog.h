#pragma once

#include <QDialog>

#include <memory>

class QSettings;

namespace Ui {
class SettingsDialog;
}

namespace gui {

class Theme;

/// Theme, text size, times, limits, paths. Writes QSettings under the keys of UI.md, section 10; theme and text size act at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(QSettings &settings, Theme &theme, QWidget *parent = nullptr);
    ~SettingsDialog() override;
    void accept() override;
    void reject() override;

signals:
    void settingsChanged();

private:
    void load();
    void showPosition(int position);
    void preview();
    void restoreDefaults();
    void chooseFolder();
    std::unique_ptr<Ui::SettingsDialog> m_ui;
    QSettings &m_settings;
    Theme &m_theme;
    int m_oldScale;
    int m_oldChoice;
};

} // namespace gui
