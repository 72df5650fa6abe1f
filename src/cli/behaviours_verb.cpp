// wiretale-cli behaviours: what the mock server can do.
#include "cli/output.h"
#include "cli/verb.h"
#include "mock/catalogue.h"

#include <CLI/CLI.hpp>

namespace cli {

void addBehavioursVerb(CLI::App &app, int &exit)
{
    CLI::App *verb = app.add_subcommand("behaviours", "List every address of the mock server, its parameters and what it does");
    const auto format = std::make_shared<std::string>("text");
    verb->add_option("--format", *format, "text or json")->check(CLI::IsMember({"text", "json"}))->capture_default_str();
    verb->callback([format, &exit] {
        write(*format == "json" ? mock::catalogueJson() : mock::catalogueText());
        exit = Success;
    });
}

} // namespace cli
