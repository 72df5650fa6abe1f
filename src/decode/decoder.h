#pragma once

#include "decode/exchange.h"
#include "decode/node.h"
#include "ws/bytes.h"

#include <memory>
#include <optional>
#include <span>

namespace decode {

/// Why and where a decoder gave up.
struct Fault {
    std::string says; ///< "Not valid JSON at line 3, column 14"; no full stop
    std::uint64_t offset = 0; ///< in the bytes of the layer
};

/// What one layer of a payload is.
struct Decoded {
    std::string decoder; ///< id of the decoder of the last layer
    std::string summary; ///< one line for the timeline: "next 3", "CONNECT"; peer data, escape it
    Node root;
    Exchange exchange;
    std::optional<Fault> fault; ///< then `root` holds what was read before it
    std::shared_ptr<const ws::ByteBuffer> bytes; ///< what ranges count in when it is not the payload itself (inflated)
};

/// What is known of a direction besides the payload at hand.
struct Hint {
    std::string_view subprotocol; ///< as negotiated
    std::string_view path; ///< target of the request, query included
    bool text = true; ///< a text message
};

/// One decoder: a row of the registry, which is the list of sources in CMakeLists.txt.
struct Decoder {
    std::string_view id; ///< "graphql-ws"
    std::string_view name; ///< "GraphQL over WebSocket"
    /// How well the payload fits: 0 not at all, 100 certain (the subprotocol says so).
    int (*fits)(const Hint &hint, ws::Bytes payload);
    Decoded (*decode)(ws::Bytes payload, const Hint &hint, const Limits &limits);
    bool unwraps = false; ///< gives Decoded::bytes for the next decoder (gzip)
};

std::span<const Decoder *const> allDecoders();
/// nullptr when there is none of that id.
const Decoder *findDecoder(std::string_view id);

/// Decoders to apply one after the other, outermost first, chosen once per direction from a first payload; empty: none
/// fits, show text or hex.
std::vector<std::string> guess(const Hint &hint, ws::Bytes payload);

/// Applies the stack. A layer that fails ends it: `fault` says where, and the window falls back to text or hex.
Decoded decode(const std::vector<std::string> &stack, ws::Bytes payload, const Hint &hint = {}, const Limits &limits = {});

} // namespace decode
