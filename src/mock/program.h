#pragma once

#include "mock/step.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace mock {

/// Calls `use` with every step, those inside of others too.
void forEachStep(const Steps &steps, const std::function<void(const Step &)> &use);
std::size_t countSteps(const Steps &steps);

/// Where a player stands in its steps: a stack of lists, as repeats and branches nest.
class Program {
public:
    explicit Program(std::shared_ptr<const Steps> steps);

    /// The step to do now; null at the end.
    const Step *current();
    /// The current step is done.
    void advance();
    /// The current step is a repeat: its steps come next.
    void enter(const Repeat &repeat);
    /// All that follows is replaced.
    void replace(std::shared_ptr<const Steps> steps);
    void stop();
    /// Endless repeats end with the round at hand.
    void endEndless();

private:
    struct Level {
        std::shared_ptr<const Steps> steps;
        std::size_t next = 0;
        std::uint64_t rounds = 1; ///< still to play, this one included
        bool endless = false;
    };
    std::vector<Level> m_levels;
};

} // namespace mock
