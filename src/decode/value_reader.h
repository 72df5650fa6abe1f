#pragma once

#include "decode/byte_reader.h"
#include "decode/decoder.h"
#include "decode/tree_builder.h"

namespace decode {

/// What CBOR and MessagePack have in common: values one after the other, containers with a count, keys of any type. The
/// open containers are on a stack of our own, so that depth costs no call stack.
class ValueReader {
public:
    ValueReader(ws::Bytes payload, const Limits &limits, std::string_view name);
    virtual ~ValueReader() = default;

    /// Reads all values of the payload.
    Decoded read();

protected:
    static constexpr std::uint64_t untilBreak = ~0ull;

    /// Reads the head of the next value, and all of it but a container's content.
    virtual void readValue() = 0;

    void leaf(NodeType type, std::string_view value);
    void text(ws::Bytes value);
    void bytes(ws::Bytes value);
    /// A container of `count` values, pairs in an object.
    void open(NodeType type, std::uint64_t count);
    /// Ends a container of untilBreak; false when none is open or a pair is incomplete.
    bool endByBreak();
    bool expectsKey() const;

    ByteReader in;
    std::uint64_t valueAt = 0; ///< where the value begins

private:
    struct Level {
        NodeType type;
        std::uint64_t left; ///< values to come, a pair is two
    };

    void countValue();
    void closeFull();

    ws::Bytes m_payload;
    std::string_view m_name;
    TreeBuilder m_builder;
    std::vector<Level> m_levels;
};

} // namespace decode
