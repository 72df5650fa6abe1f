#pragma once

#include "ws/bytes.h"

#include <functional>
#include <memory>
#include <string_view>

namespace ws {

/// The receiving side of permessage-deflate for one direction (RFC 7692, 7.2.2). Output goes to a sink as it comes, so
/// that no claimed length is ever allocated.
class Inflater {
public:
    enum class ContextTakeover : bool { No, Yes };
    /// Gets pieces of a few KiB; false stops the inflation of this message.
    using Sink = std::function<bool(Bytes)>;

    explicit Inflater(ContextTakeover takeover);
    ~Inflater();
    Inflater(Inflater &&) noexcept;
    Inflater &operator=(Inflater &&) noexcept;

    /// False at bytes that are no DEFLATE stream, or when the sink stopped. After a false the message's rest is not to be
    /// received, and lost() says whether later messages can be inflated.
    bool receive(Bytes compressed, const Sink &sink);
    /// The message's end; false when its stream is cut.
    bool finishMessage(const Sink &sink);
    /// zlib's words for what was wrong with the data; empty: it was not the data.
    std::string_view fault() const;
    /// Whether the message that ended last did so before its stream did; all that was there is inflated.
    bool wasCut() const;
    /// Gives up the current message.
    void abandonMessage();
    /// The window is not what the sender's is any more.
    bool lost() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ws
