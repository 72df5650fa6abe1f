#pragma once

#include "net/engine.h"

#include <QString>

namespace support {

/// An engine with a recording of its own, and short ways to ask what came of a session.
struct EngineFixture {
    std::unique_ptr<net::Engine> engine;

    EngineFixture();
    std::shared_ptr<const capture::Session> session(capture::SessionId id) const;
    /// False when it did not end within 10 s.
    bool waitForEnd(capture::SessionId id) const;
    bool waitFor(const std::function<bool()> &reached) const;
    /// All events of that type, in order.
    template <typename T>
    std::vector<T> all(capture::SessionId id) const
    {
        std::vector<T> found;
        const auto what = session(id);
        for (std::size_t i = 0; i < what->records().size(); ++i)
            if (const ws::Event event = what->event(i); const auto *body = std::get_if<T>(&event.body))
                found.push_back(*body);
        return found;
    }
    /// A word a record, in order: "tried tcp >head <head <text >close <close <fin >fin".
    QString tale(capture::SessionId id) const;
    bool waitForTale(capture::SessionId id, const QString &part) const;
};

} // namespace support
