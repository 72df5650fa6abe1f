#pragma once

#include "explain/page_state.h"

namespace explain {

/// A frame of the server as an engine's parser meets it: whole, or only its beginning.
struct IncomingFrame {
    ws::FrameHeader header;
    bool lengthKnown = true; ///< all bytes of the length are there
    bool headerWhole = true;
    bool whole = true;
    bool badText = false, badDeflate = false; ///< as in PageFrame
    ws::Bytes payload; ///< of control frames, and of what has come of a frame that is not whole (still masked)
};

/// An engine's mechanism: what it does when something happens. None of them is called once the page is Closed.
struct EngineRules {
    std::string_view version; ///< of the observations, "Chromium 156"
    void (*begin)(PageState &page); ///< the connection is started: set the opening deadline
    void (*head)(PageState &page, const ws::HttpHead &head); ///< a whole head
    void (*bodyEnded)(PageState &page, bool whole); ///< of an answer after which the engine set `refused`
    void (*headBegun)(PageState &page, ws::Bytes bytes); ///< so far, the connection goes on
    void (*frame)(PageState &page, const IncomingFrame &frame);
    void (*fin)(PageState &page, ws::Bytes headBegun); ///< with what had come of an answer
    void (*rst)(PageState &page);
    void (*timer)(PageState &page); ///< the deadline has come
    void (*resumed)(PageState &page); ///< the server reads again
    void (*close)(PageState &page, std::optional<std::uint16_t> code, std::string_view reason); ///< the script's, arguments good
    void (*gone)(PageState &page, PageGone::Why why);
    void (*stopped)(PageState &page); ///< window.stop()
};

const EngineRules &rulesOf(Engine engine);
extern const EngineRules chromiumRules, firefoxRules, webkitRules, standardRules;

/// For engines that tell the page of a refusal when its head has come.
inline void ignoreBody(PageState &, bool) { }

// the transport failed before an answer: page_network.cpp
void failName(PageState &page, const PageNameFailed &fact);
void failConnect(PageState &page, const PageConnectFailed &fact);
void failTls(PageState &page, const PageTlsFailed &fact);
void failProxy(PageState &page, const PageProxyFailed &fact);

// what the script does: page_script.cpp
/// False when the constructor threw or refused to connect.
bool constructPage(PageState &page, const std::string &url, const std::vector<std::string> &subprotocols);
void callClose(PageState &page, const PageCloseCall &call);
void callSend(PageState &page, const PageSendCall &call);
/// False when the document may not open that address (mixed content, connect-src); the script was told. page_context.cpp
bool admitByContext(PageState &page, const std::string &url);
/// The document is back: the script learns that its socket is gone.
void returnPage(PageState &page);

} // namespace explain
