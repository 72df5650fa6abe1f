#pragma once

#include "capture/recording.h"

#include <memory>
#include <optional>
#include <string>

namespace capture {

/// The only writer of a recording: appends raw bytes to the pcapng file first, then runs the one decoder over them and
/// appends the records. All calls from one thread (the network's); readers use recording().
class Recorder {
public:
    virtual ~Recorder() = default;

    /// A file of that path, made anew; fails with a sentence when it cannot be made.
    static ws::Result<std::unique_ptr<Recorder>> create(const std::string &path);
    /// A file in the temporary folder, removed with the recorder unless saved; for runs without --record.
    static ws::Result<std::unique_ptr<Recorder>> createTemporary();

    /// Sets info.id; writes what is known.
    virtual SessionId begin(SessionInfo info) = 0;
    /// Addresses become known only with the connection.
    virtual void setEndpoints(SessionId id, const ws::Endpoint &client, const ws::Endpoint &server, bool tls) = 0;
    /// What became known later: url, profile, leg, pair, behaviour, missing; the other members are kept as they were.
    virtual void setDetails(SessionId id, const SessionInfo &details) = 0;
    /// One socket read or write. The bytes are in the file (one write(2)) when this returns.
    virtual void bytes(SessionId id, ws::Direction direction, ws::Bytes bytes, ws::Time now) = 0;
    /// The same for bytes that we sent: they may wait for the next call of any kind, or for settle(), and become visible to
    /// readers with it. One write(2) then serves an answer and the next request.
    virtual void sentBytes(SessionId id, ws::Direction direction, ws::Bytes bytes, ws::Time now) = 0;
    /// Writes what sentBytes() left waiting; to be called before the loop sleeps.
    virtual void settle() = 0;
    /// What the transport saw: every body but those derived from bytes. FinReceived and RstReceived end a direction.
    virtual void event(SessionId id, const ws::Event &event) = 0;
    /// Nothing more comes for this session.
    virtual void end(SessionId id, ws::Time now) = 0;

    /// An ended session that nobody will ask for again leaves memory; the file keeps it. For servers that run for days.
    virtual void forget(SessionId id) = 0;

    /// User's words and marks: safe from any thread, written by the recorder.
    virtual void rename(SessionId id, const std::string &name) = 0;
    virtual void mark(SessionId id, std::size_t record, bool on, const std::string &note) = 0;

    /// nullopt while writing works; afterwards why it stopped (a full disk). What was recorded stays readable, sessions
    /// go on in memory's index without their bytes.
    virtual std::optional<ws::Error> failure() const = 0;
    virtual std::shared_ptr<const Recording> recording() const = 0;
};

} // namespace capture
