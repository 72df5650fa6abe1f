#pragma once

#include "explain/page_model.h"
#include "explain/session_builder.h"

#include <QString>

/// "open, message 2, error, close 1006 unclean": what the engine's page is told of the session so far.
QString pageWords(explain::Engine engine, const SessionBuilder &session);
/// The same, then the Close that the engine sends ("| sent 1002") and its console without the address.
QString pageWordsAndMore(explain::Engine engine, const SessionBuilder &session);
/// An open session, then `hex` in one read of the server, then a second of silence and FIN.
SessionBuilder openThen(const char *hex, std::string_view answerFields = {});
QString eventWords(const std::vector<explain::PageEvent> &events);
