#pragma once

#include "exporters/exporter.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

class QThread;

namespace gui {

/// The beginning of an export and what was found on the way.
struct ExportPreview {
    QString text; ///< at most 256 KiB of the output
    bool cut = false;
    quint64 size = 0; ///< of the whole output
    std::vector<exporters::FoundSecret> secrets;
    QString error;
};

/// One export at a time in a thread of its own; starting another one cancels the first.
class ExportJob : public QObject {
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent);
    ~ExportJob() override;
    using Recording = std::shared_ptr<const capture::Recording>;
    void preview(const exporters::Exporter &format, Recording recording, const exporters::ExportOptions &options);
    void save(const exporters::Exporter &format, Recording recording, const exporters::ExportOptions &options, const QString &path);
    void toText(const exporters::Exporter &format, Recording recording, const exporters::ExportOptions &options);
    void cancel();

signals:
    void previewed(const gui::ExportPreview &preview);
    void saved(const QString &path, const QString &error);
    void textReady(const QByteArray &text, const QString &error);
    void progress(int percent);

private:
    using Cancelled = std::shared_ptr<std::atomic<bool>>;
    void run(std::function<void(Cancelled)> work);
    exporters::ExportOptions watched(exporters::ExportOptions options, Cancelled cancelled);
    Cancelled m_cancelled;
    std::vector<QThread *> m_threads;
};

/// Secrets of the recording's heads and messages by the rules; stops when `go` says false.
std::vector<exporters::FoundSecret> findSecrets(const capture::Recording &recording, const exporters::ExportOptions &options,
                                                const std::function<bool()> &go);

} // namespace gui
