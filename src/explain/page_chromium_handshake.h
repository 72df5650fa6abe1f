#pragma once

#include "explain/page_engine.h"

namespace explain {

/// Chromium's reading of an answer. It judges the first head, a 1xx too.
void chromiumHead(PageState &page, const ws::HttpHead &head);
/// Fails as soon as the first bytes show that this is no HTTP.
void chromiumHeadBegun(PageState &page, ws::Bytes bytes);
/// The server ended TCP before a whole head: what the console names.
void chromiumHeadCut(PageState &page, ws::Bytes bytes);
void chromiumHandshakeFailed(PageState &page, std::string_view message);

} // namespace explain
