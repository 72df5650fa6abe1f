#pragma once

#include "ws/event.h"

#include <utility>

namespace ws {

/// Where the events of one direction go while one piece of input is read.
struct EventEmitter {
    std::vector<Event> &out;
    Time now;
    Direction direction;
    const EventSink *sink = nullptr; ///< takes what has gathered in `out` from time to time; may be null

    template <typename Body>
    void add(std::uint64_t offset, Body body) const
    {
        addMade(offset, [&] { return Body(std::move(body)); });
    }

    /// Makes the event in its place: an Event is large, and most of it is never touched.
    template <typename Make>
    void addMade(std::uint64_t offset, Make make) const
    {
        using Body = decltype(make());
        struct BodyInPlace {
            Make &make;
            operator Body() const { return make(); }
        };
        struct InPlace {
            const EventEmitter &from;
            std::uint64_t offset;
            Make &make;
            operator Event() const
            {
                return Event{from.now, from.direction, offset, EventBody(std::in_place_type<Body>, BodyInPlace{make})};
            }
        };
        constexpr std::size_t batch = 64; // stays in the first cache
        out.emplace_back(InPlace{*this, offset, make});
        if (sink && out.size() >= batch)
            flush();
    }

    void flush() const
    {
        if (!out.empty())
            (*sink)(out);
        out.clear();
    }

    void add(const Violation &violation) const { add(violation.offset, ViolationFound{violation}); }
};

} // namespace ws
