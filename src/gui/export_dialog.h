#pragma once

#include "exporters/exporter.h"

#include <QDialog>

#include <memory>

class QLabel;
class QTimer;

namespace Ui {
class ExportDialog;
}

namespace gui {

/// What can be exported: a session or several of a recording.
struct ExportSource {
    std::shared_ptr<const capture::Recording> recording;
    std::vector<std::size_t> sessions; ///< indices; empty: all
    quint64 frames = 0;
    using Wanted = std::function<bool(const capture::Session &session, std::size_t record)>;
    Wanted filtered, selected; ///< empty: that choice is not offered
    quint64 filteredFrames = 0, selectedFrames = 0;
    QString suggestedName; ///< without extension
};

/// Format, scope, secrets and a preview of the true output; writes a file or the clipboard. Reads and writes in a thread.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(const ExportSource &source, QWidget *parent = nullptr);
    ~ExportDialog() override;
    void setFormat(const QString &id);
    void reject() override;

signals:
    void saved(const QString &path);

private:
    void setupFormats();
    void setupScope();
    void setupSecrets();
    void setupPreview();
    void setupButtons();
    const exporters::Exporter *format() const;
    exporters::ExportOptions options() const;
    void refresh();
    void showPreview(const struct ExportPreview &preview);
    void showMask(int step);
    void showSummary();
    void addPattern();
    void save();
    void copy();
    void setBusy(bool busy);

    std::unique_ptr<Ui::ExportDialog> m_ui;
    ExportSource m_source;
    class SecretModel *m_secrets;
    class ExportJob *m_job;
    class PreviewView *m_preview = nullptr;
    QLabel *m_maskLabel = nullptr;
    QAction *m_maskFile = nullptr;
    QTimer *m_later;
    quint64 m_size = 0;
};

} // namespace gui
