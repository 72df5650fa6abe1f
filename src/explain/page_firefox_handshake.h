#pragma once

#include "explain/page_engine.h"

namespace explain {

/// Firefox's reading of an answer. Heads of 1xx are skipped.
void firefoxHead(PageState &page, const ws::HttpHead &head);
void firefoxHeadBegun(PageState &page, ws::Bytes bytes);
/// The server ended TCP before a whole head: what there is counts as one.
void firefoxHeadCut(PageState &page, ws::Bytes bytes);
/// error, close 1006, and the one sentence that Firefox has for all of it.
void firefoxFail(PageState &page);

} // namespace explain
