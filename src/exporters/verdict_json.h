#pragma once

#include "exporters/json_out.h"
#include "exporters/redaction.h"
#include "exporters/second_opinion.h"
#include "explain/verdict.h"

namespace exporters {

/// Writes the members of CLI.md's verdict object ("cause" to "advice") into an open object.
void writeVerdictMembers(JsonOut &json, const explain::Verdict &verdict, Redactor &redactor);

/// Writes "second_opinion", which is there only where it was asked for.
void writeSecondOpinion(JsonOut &json, const SecondOpinion &opinion, Redactor &redactor);

} // namespace exporters
