#pragma once

#include "ws/connection.h"

#include <string>
#include <vector>

/// Words for bytes and events, so that tests read like a recording.
namespace wire {

/// Bytes from hex digits; spaces are skipped.
ws::ByteBuffer hex(std::string_view digits);
ws::ByteBuffer bytes(std::string_view text);
ws::ByteBuffer joined(std::initializer_list<ws::ByteBuffer> parts);

/// An unmasked frame with FIN, as a server sends it.
ws::ByteBuffer serverFrame(ws::Opcode opcode, std::string_view payload, std::uint8_t rsv = 0, bool fin = true);
/// The same masked with 37 fa 21 3d.
ws::ByteBuffer clientFrame(ws::Opcode opcode, std::string_view payload, std::uint8_t rsv = 0, bool fin = true);

constexpr std::string_view sampleKey = "dGhlIHNhbXBsZSBub25jZQ=="; // RFC 6455, 1.3
/// A good request and its answer; with `extensions` as the header field's value.
ws::ByteBuffer request(std::string_view extensions = {});
ws::ByteBuffer answer(std::string_view extensions = {});

/// Bytes of one direction, as they came.
struct Piece {
    ws::Direction direction;
    ws::ByteBuffer bytes;
};
ws::ByteBuffer operator+(ws::ByteBuffer a, const ws::ByteBuffer &b);

/// One line an event: "in frame 1 Text fin 5 @129 m1".
std::string describe(const ws::Event &event);
std::vector<std::string> describe(const std::vector<ws::Event> &events);

/// A SessionDecoder's events for the pieces, each handed over in chunks of `chunk` bytes, both ends finished by FIN.
/// Inflated pieces are joined per message.
std::vector<std::string> decode(const std::vector<Piece> &pieces, std::size_t chunk = ~std::size_t(0));

/// 0, 1, 2, ... : the same keys in every run.
ws::RandomSource counting();

} // namespace wire
