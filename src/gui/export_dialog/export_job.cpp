#include "gui/export_dialog/export_job.h"

#include <QPointer>
#include <QThread>

namespace gui {

namespace {

constexpr std::size_t previewLimit = 256 * 1024;
constexpr std::size_t clipboardLimit = 64 * 1024 * 1024;
constexpr std::uint64_t longestScanned = 1024 * 1024; // bytes of one message

void scanSession(const capture::Session &session, exporters::Redactor &redactor, const std::function<bool()> &go)
{
    redactor.url(session.info().url);
    const std::size_t records = session.records().size();
    for (std::size_t i = 0; i < records && go(); ++i) {
        const capture::Record &record = session.records().at(i);
        if (record.kind == capture::RecordKind::Head) {
            const ws::Event event = session.event(i);
            std::visit(
                [&redactor](const auto &body) {
                    if constexpr (requires { body.head->raw; })
                        redactor.head(*body.head);
                },
                event.body);
        } else if (record.kind == capture::RecordKind::Message) {
            const ws::ByteBuffer bytes = session.messagePayload(record, 0, longestScanned);
            redactor.text(std::string_view(reinterpret_cast<const char *>(bytes.data()), bytes.size()));
        }
    }
}

} // namespace

std::vector<exporters::FoundSecret> findSecrets(const capture::Recording &recording, const exporters::ExportOptions &options,
                                                const std::function<bool()> &go)
{
    exporters::Redactor redactor(options.redaction);
    std::vector<std::size_t> sessions = options.sessions;
    for (std::size_t i = 0; sessions.empty() && i < recording.sessionCount(); ++i)
        sessions.push_back(i);
    for (const std::size_t index : sessions)
        scanSession(*recording.session(index), redactor, go);
    return redactor.found();
}

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<ExportPreview>();
}

ExportJob::~ExportJob()
{
    cancel();
    for (QThread *thread : m_threads) {
        thread->wait();
        delete thread;
    }
}

void ExportJob::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

/// The work checks its own flag, so a cancelled one ends soon and says nothing.
void ExportJob::run(std::function<void(Cancelled)> work)
{
    cancel();
    std::erase_if(m_threads, [](QThread *thread) {
        const bool over = thread->isFinished();
        if (over)
            delete thread;
        return over;
    });
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    QThread *thread = QThread::create([work = std::move(work), cancelled = m_cancelled] { work(cancelled); });
    m_threads.push_back(thread);
    thread->start();
}

exporters::ExportOptions ExportJob::watched(exporters::ExportOptions options, Cancelled cancelled)
{
    options.progress = [this, cancelled, last = -1](std::uint64_t done, std::uint64_t total) mutable {
        const int percent = total ? int(done * 100 / total) : 0;
        if (percent != last && !*cancelled)
            emit progress(percent);
        last = percent;
        return !cancelled->load();
    };
    return options;
}

void ExportJob::preview(const exporters::Exporter &format, Recording recording, const exporters::ExportOptions &options)
{
    run([this, &format, recording, options](Cancelled cancelled) {
        ExportPreview preview;
        const auto go = [&cancelled] { return !cancelled->load(); };
        exporters::ExportOptions all = options;
        all.redaction = exporters::RedactionRules{}; // the table lists what could be masked, too
        all.redaction.patterns = options.redaction.patterns;
        all.redaction.jsonPaths = options.redaction.jsonPaths;
        preview.secrets = findSecrets(*recording, all, go);
        std::string text;
        const auto status = format.write(*recording, watched(options, cancelled), [&](std::string_view piece) {
            preview.size += piece.size();
            text.append(piece.substr(0, previewLimit - std::min(previewLimit, text.size())));
            return go();
        });
        if (!go())
            return;
        if (!status)
            preview.error = QString::fromStdString(status.error().says);
        preview.cut = preview.size > text.size();
        preview.text = QString::fromUtf8(text.data(), qsizetype(text.size()));
        emit previewed(preview);
    });
}

void ExportJob::save(const exporters::Exporter &format, Recording recording, const exporters::ExportOptions &options, const QString &path)
{
    run([this, &format, recording, options, path](Cancelled cancelled) {
        const auto status = exporters::exportToFile(format, *recording, watched(options, cancelled), path.toStdString());
        if (!*cancelled)
            emit saved(path, status ? QString() : QString::fromStdString(status.error().says));
    });
}

void ExportJob::toText(const exporters::Exporter &format, Recording recording, const exporters::ExportOptions &options)
{
    run([this, &format, recording, options](Cancelled cancelled) {
        QByteArray text;
        const auto status = format.write(*recording, watched(options, cancelled), [&](std::string_view piece) {
            text.append(piece.data(), qsizetype(piece.size()));
            return !*cancelled && std::size_t(text.size()) < clipboardLimit;
        });
        if (!*cancelled)
            emit textReady(text, status ? QString() : QString::fromStdString(status.error().says));
    });
}

} // namespace gui
