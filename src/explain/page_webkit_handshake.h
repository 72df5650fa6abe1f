#pragma once

#include "explain/page_engine.h"

namespace explain {

/// libsoup's reading of an answer. Heads of 1xx are skipped, redirects are followed.
void webkitHead(PageState &page, const ws::HttpHead &head);
void webkitHeadBegun(PageState &page, ws::Bytes bytes);
/// The server ended TCP before a whole head: what there is counts as one.
void webkitHeadCut(PageState &page, ws::Bytes bytes);
/// The body of a refusal was read, to its end or until TCP ended.
void webkitBodyEnded(PageState &page, bool whole);
void webkitFail(PageState &page, std::string_view message);

} // namespace explain
