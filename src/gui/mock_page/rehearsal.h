#pragma once

#include "explain/verdict.h"
#include "mock/address.h"

namespace gui {

/// Plays a behaviour against a browser-like client, both in memory and in virtual time, and judges what crossed: what a
/// page's script will be told. A pure function; stops after 60 virtual seconds or 1 MiB.
explain::Verdict rehearse(const mock::Behaviour &behaviour, explain::Engine engine = explain::Engine::Chromium);

} // namespace gui
