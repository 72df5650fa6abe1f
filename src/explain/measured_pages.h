#pragma once

#include "explain/verdict.h"
#include "ws/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace explain {

/// What a real browser of this machine told its page, in one situation.
struct MeasuredPage {
    Engine engine = Engine::Chromium;
    std::string version; ///< "Chrome/156.0.0.0", as the browser says it
    std::string mechanism; ///< see mechanismOf
    bool held = true; ///< the prediction for that session said the same
    std::vector<PageEvent> events; ///< as the script got them
    friend bool operator==(const MeasuredPage &, const MeasuredPage &) = default;
};

/// What the server did, as far as a page's events depend on it: cause, status, failed checks, broken rule, Close, end of TCP.
/// Sessions with the same mechanism give a page the same kinds of events in the same order.
std::string mechanismOf(const Verdict &verdict, const SessionFacts &facts);

/// The measurements of this machine, newest last, one for each engine, version and mechanism. A value.
class MeasuredPages {
public:
    static constexpr std::size_t mostKept = 500;
    static constexpr std::size_t largestFile = 1024 * 1024;

    /// Reads what `json()` wrote; the error is a sentence that says what is wrong with the text.
    static ws::Result<MeasuredPages> parse(std::string_view text);
    std::string json() const;

    /// Takes the place of an older one with the same key; the oldest goes when there are too many.
    void add(MeasuredPage page);
    /// The newest of that engine; nullptr: this was not measured here.
    const MeasuredPage *find(Engine engine, std::string_view mechanism) const;
    const std::vector<MeasuredPage> &all() const { return m_pages; }

private:
    std::vector<MeasuredPage> m_pages;
};

/// Marks the engines that were measured here; where one did something else than predicted, its page's events become the
/// measured ones and a claim says so.
void applyMeasured(Verdict &verdict, const SessionFacts &facts, const MeasuredPages &measured);

} // namespace explain
