#pragma once

#include "exporters/json_out.h"
#include "exporters/redaction.h"
#include "explain/verdict.h"

namespace exporters {

/// Writes the members of CLI.md's verdict object ("cause" to "advice") into an open object.
void writeVerdictMembers(JsonOut &json, const explain::Verdict &verdict, Redactor &redactor);

} // namespace exporters
