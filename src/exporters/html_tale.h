#pragma once

#include "explain/snippets.h"
#include "exporters/html_output.h"
#include "exporters/judged_session.h"

namespace exporters {

/// The HTML report's tale of one session, in the window's order: two sentences, stepper, close, page views, checks, advice.
class HtmlTale {
public:
    HtmlTale(HtmlOutput &out, const capture::Session &session, const JudgedSession &judged)
        : m_out(out)
        , m_session(session)
        , m_judged(judged)
    {
    }

    void write();

private:
    void sentences();
    void steps();
    void close();
    void codeCard();
    void pages();
    void page(const explain::PageView &view);
    void checks();
    void advice();
    void snippet(const explain::Snippet &snippet);

    HtmlOutput &m_out;
    const capture::Session &m_session;
    const JudgedSession &m_judged;
};

} // namespace exporters
