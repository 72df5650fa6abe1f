#include "gui/core/teller.h"

#include "exporters/event_writer.h"

#include <algorithm>

namespace gui {

namespace {

constexpr std::size_t slice = 50'000; // records; tens of milliseconds

} // namespace

void TellerWorker::tell(SessionKey key, const std::shared_ptr<const capture::Session> &session)
{
    auto &telling = m_tellings[key];
    if (!telling.session) {
        telling.session = session;
        telling.facts = exporters::factsFor(session->info());
    }
    if (std::find(m_queue.begin(), m_queue.end(), key) != m_queue.end())
        return;
    m_queue.push_back(key);
    if (m_queue.size() == 1)
        QMetaObject::invokeMethod(this, &TellerWorker::work, Qt::QueuedConnection);
}

void TellerWorker::forget(SessionKey key)
{
    m_tellings.erase(key);
    std::erase(m_queue, key);
}

void TellerWorker::work()
{
    if (m_queue.empty())
        return;
    const auto key = m_queue.front();
    m_queue.pop_front();
    auto &telling = m_tellings[key];
    const bool whole = foldSlice(telling);
    publish(key, telling);
    if (!whole)
        m_queue.push_back(key);
    if (!m_queue.empty())
        QMetaObject::invokeMethod(this, &TellerWorker::work, Qt::QueuedConnection);
}

bool TellerWorker::foldSlice(Telling &telling)
{
    const auto size = telling.session->records().size();
    const auto end = std::min(size, telling.folded + slice);
    for (; telling.folded < end; ++telling.folded)
        telling.facts.apply(telling.session->event(telling.folded), telling.folded);
    return telling.folded == size;
}

void TellerWorker::publish(SessionKey key, const Telling &telling)
{
    auto tale = std::make_shared<Tale>();
    tale->ended = telling.session->ended() && telling.folded == telling.session->records().size();
    tale->info = telling.session->info();
    tale->facts = telling.facts;
    tale->facts.ended = tale->ended;
    tale->acting = exporters::actingEngine(tale->info);
    tale->now = tale->ended ? tale->facts.last : ws::Time(std::chrono::system_clock::now());
    tale->verdict = explain::judge(tale->facts, tale->acting, tale->now);
    if (m_measured)
        explain::applyMeasured(tale->verdict, tale->facts, *m_measured);
    tale->told = telling.folded;
    emit told(key, std::move(tale));
}

Teller::Teller(QObject *parent)
    : QObject(parent)
    , m_worker(new TellerWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &TellerWorker::told, this, [this](SessionKey key, const TalePtr &tale) {
        m_asked.erase(key);
        emit told(key, tale);
    });
    m_thread.setObjectName(QStringLiteral("teller"));
    m_thread.start(QThread::LowPriority);
}

Teller::~Teller()
{
    m_thread.quit();
    m_thread.wait();
}

void Teller::ask(SessionKey key, const std::shared_ptr<const capture::Session> &session)
{
    if (!m_asked.insert(key).second)
        return;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, key, session] { worker->tell(key, session); });
}

void Teller::setMeasured(std::shared_ptr<const explain::MeasuredPages> measured)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, measured = std::move(measured)] { worker->setMeasured(measured); });
}

void Teller::forget(SessionKey key)
{
    m_asked.erase(key);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, key] { worker->forget(key); });
}

} // namespace gui
