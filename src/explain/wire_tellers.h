#pragma once

#include "explain/cause.h"
#include "explain/sentence.h"
#include "explain/session_facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace explain::tellers {

/// What a teller works on: it makes the wire sentence of its cause.
struct Telling {
    const Finding &finding;
    const SessionFacts &facts;
    ws::Time now;
};

std::string orElse(std::string text, std::string_view fallback);
std::string hostLabel(const SessionFacts &facts);
bool fromServer(const Telling &telling);
/// The sentence of the side that acted; `pattern` is what follows "The server " or "The client ".
Sentence bySide(bool server, std::string id, std::string_view pattern, std::vector<std::string> args = {});

Sentence badUrl(const Telling &telling);
Sentence nameNotFound(const Telling &telling);
Sentence noRoute(const Telling &telling);
Sentence portRefused(const Telling &telling);
Sentence connectTimeout(const Telling &telling);
Sentence tlsFailed(const Telling &telling);
Sentence proxyFailed(const Telling &telling);
Sentence handshakeRefused(const Telling &telling);
Sentence redirected(const Telling &telling);
Sentence notWebSocket(const Telling &telling);
Sentence badHandshake(const Telling &telling);
Sentence handshakeTimeout(const Telling &telling);
Sentence handshakeCut(const Telling &telling);

} // namespace explain::tellers
