#include "gui/core/workspace.h"

#include "capture/save.h"
#include "exporters/import.h"
#include "gui/core/measured_here.h"
#include "gui/text/display_text.h"

#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace gui {

namespace {

/// Runs `work` on the pool and its answer, a function, in the window's thread; nothing when the workspace is gone.
template <typename Work>
void inBackground(QObject *owner, Work work)
{
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(owner), work = std::move(work)]() mutable {
        auto answer = work();
        if (guard)
            QMetaObject::invokeMethod(guard, std::move(answer), Qt::QueuedConnection);
    });
}

QString utf8(const std::string &text)
{
    return harmless(QString::fromStdString(text));
}

} // namespace

ws::Result<std::unique_ptr<Workspace>> Workspace::create()
{
    auto recorder = capture::Recorder::createTemporary();
    if (!recorder)
        return recorder.error();
    return std::unique_ptr<Workspace>(new Workspace(net::Engine::create(std::move(recorder).value())));
}

Workspace::Workspace(std::unique_ptr<net::Engine> engine)
    : m_engine(std::move(engine))
    , m_demo(*m_engine)
{
    m_book.setMeasured(measuredHere());
    m_book.add(m_engine->recording(), Origin::Engine);
}

Workspace::~Workspace()
{
    QThreadPool::globalInstance()->waitForDone(); // files that are read or written use this object
}

void Workspace::openFile(const QString &path)
{
    inBackground(this, [this, path]() -> std::function<void()> {
        auto opened = std::make_shared<ws::Result<std::unique_ptr<capture::Recording>>>(exporters::openAny(path.toStdString()));
        return [this, path, opened] {
            if (!*opened)
                emit openFailed(path, utf8(opened->error().says));
            else
                takeRecording(path, std::shared_ptr<capture::Recording>(std::move(opened->value())));
        };
    });
}

void Workspace::takeRecording(const QString &path, std::shared_ptr<capture::Recording> recording)
{
    m_opened.push_back(recording);
    const auto first = m_book.entries().size() + 1;
    const auto remarks = recording->remarks();
    m_book.add(std::move(recording), Origin::File);
    if (m_book.entries().size() < first)
        emit openFailed(path, tr("There is no WebSocket session in it."));
    else
        emit fileOpened(path, first);
    if (!remarks.empty())
        emit openFailed(path, utf8(remarks.front()));
}

void Workspace::save(const std::vector<SessionKey> &keys, const QString &path)
{
    std::vector<std::shared_ptr<const capture::Session>> sessions;
    for (const auto key : keys)
        if (const auto *entry = m_book.find(key))
            sessions.push_back(entry->session);
    inBackground(this, [this, sessions, path]() -> std::function<void()> {
        const auto status = std::make_shared<ws::Status>(capture::saveSessions(sessions, path.toStdString()));
        return [this, path, status] {
            if (*status)
                emit saved(path);
            else
                emit saveFailed(utf8(status->error().says));
        };
    });
}

std::size_t Workspace::liveSessions() const
{
    const auto &entries = m_book.entries();
    return std::size_t(std::count_if(entries.begin(), entries.end(), [](const SessionEntry &entry) { return entry.live() && entry.tale && entry.tale->facts.upgraded(); }));
}

void Workspace::rename(SessionKey key, const QString &name)
{
    const auto id = m_book.idOf(key);
    if (id == 0)
        return;
    m_engine->withRecorder([id, name = name.toStdString()](capture::Recorder &recorder) { recorder.rename(id, name); });
    QTimer::singleShot(100, &m_book, [this, key] { m_book.refresh(key); });
}

void Workspace::mark(SessionKey key, std::size_t record, bool on)
{
    if (const auto id = m_book.idOf(key))
        m_engine->withRecorder([this, key, id, record, on](capture::Recorder &recorder) {
            recorder.mark(id, record, on, {});
            QMetaObject::invokeMethod(this, [this, key] { emit marked(key); }, Qt::QueuedConnection);
        });
    else if (const auto *entry = m_book.find(key))
        markInFile(*entry, record, on);
}

void Workspace::markInFile(const SessionEntry &entry, std::size_t record, bool on)
{
    const auto opened = std::find(m_opened.begin(), m_opened.end(), entry.recording);
    if (opened == m_opened.end())
        return;
    std::size_t session = 0;
    while (entry.recording->session(session) != entry.session)
        ++session;
    inBackground(this, [this, recording = *opened, key = entry.key, session, record, on]() -> std::function<void()> {
        const auto status = std::make_shared<ws::Status>(recording->mark(session, record, on, {}));
        return [this, key, status] {
            if (*status)
                emit marked(key);
            else
                emit markFailed(utf8(status->error().says));
        };
    });
}

} // namespace gui
