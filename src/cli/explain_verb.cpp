// wiretale-cli explain: what a close code means.
#include "cli/shared_options.h"
#include "cli/user_data.h"
#include "cli/verb.h"
#include "explain/code_text.h"

#include <CLI/CLI.hpp>

#include <charconv>

namespace cli {

namespace {

struct ExplainArguments {
    std::string code, vocabulary, from, format = "text";
};

std::uint32_t codeOf(std::string_view text)
{
    std::uint32_t code = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), code);
    if (error != std::errc() || end != text.data() + text.size() || code > 65535)
        throw Fault{WrongUsage, "\"" + std::string(text) + "\" is not a close code: it is a whole number from 0 to 65535."};
    return code;
}

/// The embedded vocabularies and the user's own files.
explain::VocabularySet knownVocabularies()
{
    std::vector<std::string> problems;
    explain::VocabularySet set = explain::VocabularySet::withFolder(userDataFolder() + "/close-codes", problems);
    for (const std::string &problem : problems)
        note(problem);
    return set;
}

void requireVocabulary(const explain::VocabularySet &set, const std::string &id)
{
    if (id.empty() || set.find(id))
        return;
    std::string known;
    for (const explain::Vocabulary &vocabulary : set.all())
        known += (known.empty() ? "" : ", ") + vocabulary.id;
    throw Fault{WrongUsage, "There is no vocabulary " + id + ". There are: " + known + "."};
}

int explainCodeArgument(const ExplainArguments &arguments)
{
    const std::size_t colon = arguments.code.find(':');
    const std::uint32_t code = codeOf(std::string_view(arguments.code).substr(0, colon));
    std::optional<std::string_view> reason;
    if (colon != std::string::npos)
        reason = std::string_view(arguments.code).substr(colon + 1);
    const explain::VocabularySet vocabularies = knownVocabularies();
    requireVocabulary(vocabularies, arguments.vocabulary);
    explain::ExplainOptions options;
    options.vocabularies = &vocabularies;
    options.vocabulary = arguments.vocabulary;
    if (!arguments.from.empty())
        options.from = arguments.from == "client" ? ws::Direction::ClientToServer : ws::Direction::ServerToClient;
    const explain::CodeExplanation explanation = explain::explainCode(code, reason, options);
    write(arguments.format == "json" ? explain::codeJson(explanation) : explain::codeText(explanation));
    return Success;
}

} // namespace

void addExplainVerb(CLI::App &app, int &exit)
{
    CLI::App *verb = app.add_subcommand("explain", "Explain a close code, with or without its reason");
    const auto arguments = std::make_shared<ExplainArguments>();
    verb->add_option("code", arguments->code, "1006, or \"4401:token expired\"")->required()->type_name("CODE[:REASON]");
    verb->add_option("--vocabulary", arguments->vocabulary, "Whose private codes: graphql-transport-ws, discord, ...");
    verb->add_option("--from", arguments->from, "Who sent it: client or server")->check(CLI::IsMember({"client", "server"}));
    verb->add_option("--format", arguments->format, "text or json")->check(CLI::IsMember({"text", "json"}))->capture_default_str();
    verb->callback([arguments, &exit] { exit = runVerb([&] { return explainCodeArgument(*arguments); }); });
}

} // namespace cli
