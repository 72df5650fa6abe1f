#pragma once

#include "explain/page_model.h"
#include "ws/agent.h"
#include "ws/policy.h"

#include <memory>

namespace explain {

/// A client's manners as that engine's, by the same model that predicts what its page sees.
std::unique_ptr<ws::Agent> makePageAgent(Engine engine);

/// The engine of a manner; nullopt for plain and strict.
std::optional<Engine> engineOf(ws::Manner manner);

} // namespace explain
