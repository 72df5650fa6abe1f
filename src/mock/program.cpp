#include "mock/program.h"

namespace mock {

namespace {

void visitNested(const std::shared_ptr<const Steps> &steps, const std::function<void(const Step &)> &use)
{
    if (steps)
        forEachStep(*steps, use);
}

} // namespace

void forEachStep(const Steps &steps, const std::function<void(const Step &)> &use)
{
    for (const Step &step : steps) {
        use(step);
        if (const auto *repeat = step.as<Repeat>())
            visitNested(repeat->steps, use);
        if (const auto *unless = step.as<Unless>())
            visitNested(unless->steps, use);
        if (const auto *flaky = step.as<Flaky>()) {
            visitNested(flaky->fails, use);
            visitNested(flaky->works, use);
        }
        if (const auto *sequence = step.as<Sequence>())
            for (const auto &play : sequence->plays)
                visitNested(play, use);
    }
}

std::size_t countSteps(const Steps &steps)
{
    std::size_t count = 0;
    forEachStep(steps, [&](const Step &) { ++count; });
    return count;
}

Program::Program(std::shared_ptr<const Steps> steps)
{
    replace(std::move(steps));
}

const Step *Program::current()
{
    while (!m_levels.empty()) {
        Level &level = m_levels.back();
        if (level.next < level.steps->size())
            return &(*level.steps)[level.next];
        if (!level.endless && --level.rounds == 0)
            m_levels.pop_back();
        else
            level.next = 0;
    }
    return nullptr;
}

void Program::advance()
{
    if (!m_levels.empty())
        ++m_levels.back().next;
}

void Program::enter(const Repeat &repeat)
{
    advance();
    if (repeat.steps && !repeat.steps->empty())
        m_levels.push_back({repeat.steps, 0, repeat.times, repeat.times == 0});
}

void Program::replace(std::shared_ptr<const Steps> steps)
{
    m_levels.clear();
    if (steps)
        m_levels.push_back({std::move(steps), 0, 1, false});
}

void Program::endEndless()
{
    for (Level &level : m_levels) {
        level.rounds = level.endless ? 1 : level.rounds;
        level.endless = false;
    }
}

void Program::stop()
{
    m_levels.clear();
}

} // namespace mock
