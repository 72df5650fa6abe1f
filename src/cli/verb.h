#pragma once

namespace CLI {
class App;
}

namespace cli {

/// What the program's exit says (CLI.md).
enum ExitCode : int {
    Success = 0, ///< closed cleanly, or the asked work is done
    EndedOtherwise = 1, ///< the session ended in any other way; the verdict says how
    WrongUsage = 2,
    SystemFault = 3, ///< a file or the system
    Interrupted = 130, ///< after a Close 1001, a complete file and the verdict
};

// One file per verb. Each adds its sub-command; when that is the one asked for, `exit` becomes its result.
void addConnectVerb(CLI::App &app, int &exit);
void addServeVerb(CLI::App &app, int &exit);
void addRelayVerb(CLI::App &app, int &exit);
void addShowVerb(CLI::App &app, int &exit);
void addExplainVerb(CLI::App &app, int &exit);
void addBehavioursVerb(CLI::App &app, int &exit);
void addAskVerb(CLI::App &app, int &exit);
void addDemoVerb(CLI::App &app, int &exit);

/// The whole program.
int run(int argc, char **argv);

} // namespace cli
