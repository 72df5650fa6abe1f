#pragma once

#include <QWebSocket>

#include <functional>
#include <string>

namespace net {

/// Calls `happened` with each signal of the socket, in words.
void listenToSignals(QWebSocket &socket, const std::function<void(const std::string &)> &happened);

} // namespace net
