#pragma once

#include "explain/measured_pages.h"
#include "gui/core/tale.h"

#include <QObject>
#include <QThread>

#include <deque>
#include <memory>
#include <set>
#include <unordered_map>

namespace gui {

using SessionKey = quint64;

/// Folds sessions' events into facts and judges them, on the teller's thread. Long sessions are told in slices, so that
/// none waits for another.
class TellerWorker : public QObject {
    Q_OBJECT

public:
    void tell(SessionKey key, const std::shared_ptr<const capture::Session> &session);
    void forget(SessionKey key);
    void setMeasured(std::shared_ptr<const explain::MeasuredPages> measured) { m_measured = std::move(measured); }

signals:
    void told(gui::SessionKey key, gui::TalePtr tale);

private:
    struct Telling {
        std::shared_ptr<const capture::Session> session;
        explain::SessionFacts facts;
        std::size_t folded = 0;
    };

    void work();
    bool foldSlice(Telling &telling);
    void publish(SessionKey key, const Telling &telling);

    std::unordered_map<SessionKey, Telling> m_tellings;
    std::deque<SessionKey> m_queue;
    std::shared_ptr<const explain::MeasuredPages> m_measured; ///< null: nothing was measured here
};

/// The window's side: ask for a session to be told again; the answer comes as told(). Asking twice before the answer
/// asks once.
class Teller : public QObject {
    Q_OBJECT

public:
    explicit Teller(QObject *parent = nullptr);
    ~Teller() override;

    void ask(SessionKey key, const std::shared_ptr<const capture::Session> &session);
    void forget(SessionKey key);
    /// For all tales that are told from now on.
    void setMeasured(std::shared_ptr<const explain::MeasuredPages> measured);

signals:
    void told(gui::SessionKey key, gui::TalePtr tale);

private:
    QThread m_thread;
    TellerWorker *m_worker;
    std::set<SessionKey> m_asked;
};

} // namespace gui

Q_DECLARE_METATYPE(gui::TalePtr)
