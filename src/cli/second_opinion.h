#pragma once

#include "capture/session.h"
#include "exporters/second_opinion.h"

#include <string_view>

namespace cli {

constexpr auto secondOpinionHelp = "Beside the browsers: what a real QWebSocket makes of the server's bytes";

/// Whether that format has a place for it.
bool showsSecondOpinion(std::string_view format);

/// Replays the session to a QWebSocket. Needs a QCoreApplication.
exporters::SecondOpinion askQt(const capture::Session &session);

} // namespace cli
