#pragma once

#include "explain/code_explanation.h"

#include <string>
#include <utility>
#include <vector>

namespace explain {

/// The rows of the code card, label and value, in order: the same words in the window and on the command line.
std::vector<std::pair<std::string, std::string>> codeRows(const CodeExplanation &explanation);
std::string codeText(const CodeExplanation &explanation);
std::string codeJson(const CodeExplanation &explanation); ///< one JSON object, indented, with a line end

} // namespace explain
