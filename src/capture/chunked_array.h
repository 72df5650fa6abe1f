#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cassert>
#include <cstddef>
#include <new>
#include <utility>

namespace capture {

/// Append-only array in doubling chunks. One writer; readers on any thread take size() once and are safe below it.
/// Elements never move.
template <typename T, std::size_t FirstChunk = 16>
class ChunkedArray {
    static_assert(std::has_single_bit(FirstChunk));

public:
    ChunkedArray() = default;
    ChunkedArray(const ChunkedArray &) = delete;
    ChunkedArray &operator=(const ChunkedArray &) = delete;
    ~ChunkedArray()
    {
        for (std::size_t i = size(); i-- > 0;)
            slot(i)->~T();
        for (auto &chunk : m_chunks)
            ::operator delete(chunk.load(std::memory_order_relaxed), std::align_val_t(alignof(T)));
    }

    std::size_t size() const { return m_size.load(std::memory_order_acquire); }
    /// `index` below a size() that this thread has read.
    const T &operator[](std::size_t index) const { return *slot(index); }
    /// The writer's.
    T &mutableAt(std::size_t index) { return *slot(index); }

    /// The writer's: returns the element's index.
    std::size_t append(T value)
    {
        const std::size_t index = m_size.load(std::memory_order_relaxed);
        const Place place = placeOf(index);
        if (place.inChunk == 0)
            addChunk(place.chunk);
        new (m_chunks[place.chunk].load(std::memory_order_relaxed) + place.inChunk) T(std::move(value));
        m_size.store(index + 1, std::memory_order_release);
        return index;
    }

private:
    static constexpr std::size_t firstChunkBits = std::size_t(std::countr_zero(FirstChunk));
    static constexpr std::size_t chunkCount = 36;

    struct Place {
        std::size_t chunk, inChunk;
    };
    /// Chunk c holds FirstChunk * 2^c elements, from FirstChunk * (2^c - 1) on.
    static Place placeOf(std::size_t index)
    {
        const std::size_t shifted = index + FirstChunk;
        const std::size_t chunk = std::size_t(std::bit_width(shifted)) - 1 - firstChunkBits;
        return {chunk, shifted - (FirstChunk << chunk)};
    }
    T *slot(std::size_t index) const
    {
        const Place place = placeOf(index);
        return m_chunks[place.chunk].load(std::memory_order_acquire) + place.inChunk;
    }
    void addChunk(std::size_t chunk)
    {
        assert(chunk < chunkCount && "more elements than memory can hold");
        auto *const memory = ::operator new(sizeof(T) * (FirstChunk << chunk), std::align_val_t(alignof(T)));
        m_chunks[chunk].store(static_cast<T *>(memory), std::memory_order_release);
    }

    std::array<std::atomic<T *>, chunkCount> m_chunks{};
    std::atomic<std::size_t> m_size{0};
};

} // namespace capture
