#pragma once

#include "ws/event.h"

#include <utility>

namespace ws {

/// Where the events of one direction go while one piece of input is read.
struct EventEmitter {
    std::vector<Event> &out;
    Time now;
    Direction direction;

    /// Makes the event in its place: an Event is large, and most of it is never touched.
    template <typename Body>
    void add(std::uint64_t offset, Body body) const
    {
        struct InPlace {
            const EventEmitter &from;
            std::uint64_t offset;
            Body &body;
            operator Event() const
            {
                return Event{from.now, from.direction, offset, EventBody(std::in_place_type<Body>, std::move(body))};
            }
        };
        out.emplace_back(InPlace{*this, offset, body});
    }

    void add(const Violation &violation) const { add(violation.offset, ViolationFound{violation}); }
};

} // namespace ws
