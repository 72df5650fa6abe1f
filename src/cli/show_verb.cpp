// wiretale-cli show: a file's sessions in any format.
#include "capture/filter.h"
#include "capture/save.h"
#include "cli/interrupt.h"
#include "cli/second_opinion.h"
#include "cli/user_data.h"
#include "cli/shared_options.h"
#include "cli/verb.h"
#include "exporters/import.h"
#include "exporters/text_writer.h"
#include "exporters/feed_recording.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <optional>

namespace cli {

namespace {

struct ShowOptions {
    std::string file, filter, format = "text", out;
    std::size_t session = 0;
    bool reveal = false, mask = false, secondOpinion = false;
};

std::vector<std::string> formatIds()
{
    std::vector<std::string> ids;
    for (const exporters::Exporter *exporter : exporters::allExporters())
        ids.emplace_back(exporter->id);
    return ids;
}

CLI::Validator sessionNumber()
{
    const auto check = [](const std::string &text) { return text == "0" || text.starts_with('-') ? "sessions count from 1" : std::string(); };
    return CLI::Validator(check, "");
}

exporters::ExportOptions exportOptions(const ShowOptions &options, const capture::Recording &recording)
{
    exporters::ExportOptions result;
    result.reveal = options.reveal;
    result.maskSessionFile = options.mask;
    if (options.secondOpinion)
        result.secondOpinion = askQt;
    result.measured = measuredHere();
    result.progress = [](std::uint64_t, std::uint64_t) { return !interrupted(); };
    if (options.session > recording.sessionCount())
        throw Fault{WrongUsage, "There is no session " + std::to_string(options.session) + ": the file has "
                                    + std::to_string(recording.sessionCount()) + "."};
    if (options.session > 0)
        result.sessions = {options.session - 1};
    if (!options.filter.empty()) {
        const capture::Filter filter = orFault(capture::Filter::parse(options.filter), WrongUsage);
        result.wanted = [filter](const capture::Session &session, std::size_t record) { return filter.matches(session, record); };
    }
    return result;
}

ws::Status writeOut(const ShowOptions &options, const exporters::Exporter &exporter, const capture::Recording &recording)
{
    const exporters::ExportOptions settings = exportOptions(options, recording);
    if (!options.out.empty() && options.out != "-")
        return exporters::exportToFile(exporter, recording, settings, options.out);
    if (exporter.id != "text")
        return exporter.write(recording, settings, standardOutput());
    exporters::TextWriter writer(standardOutput(), settings, outputColour());
    return exporters::feedRecording(recording, settings, writer);
}

int show(const ShowOptions &options)
{
    const exporters::Exporter *exporter = exporters::findExporter(options.format);
    if (!exporter)
        throw Fault{WrongUsage, "There is no format " + options.format + "."};
    if (options.secondOpinion && !showsSecondOpinion(options.format))
        throw Fault{WrongUsage, "--second-opinion is shown in the formats text, jsonl and json only."};
    if (!options.filter.empty()) // its faults are told before a large file is read
        orFault(capture::Filter::parse(options.filter), WrongUsage);
    std::optional<QCoreApplication> qt; // a QWebSocket lives on its event loop
    int argc = 0;
    if (options.secondOpinion)
        qt.emplace(argc, nullptr);
    catchInterrupts();
    const auto recording = orFault(exporters::openAny(options.file, [](auto, auto) { return !interrupted(); }), SystemFault);
    for (const std::string &remark : recording->remarks())
        note(remark);
    const ws::Status status = writeOut(options, *exporter, *recording);
    if (interrupted())
        return Interrupted;
    orFault(status, SystemFault);
    return Success;
}

} // namespace

void addShowVerb(CLI::App &app, int &exit)
{
    CLI::App *verb = app.add_subcommand("show", "Show a session file or a capture, in any format");
    const auto options = std::make_shared<ShowOptions>();
    verb->add_option("file", options->file, "pcapng, pcap, HAR or JSON Lines; - is standard input")->required()->type_name("FILE");
    verb->add_option("--filter", options->filter, "Rows to show, as in the window: op:text dir:in size>1k /regex/ is:problem");
    verb->add_option("--session", options->session, "One session, by its number from 1")->check(sessionNumber());
    verb->add_option("--format", options->format, "What to write")->check(CLI::IsMember(formatIds()))->capture_default_str();
    verb->add_option("-o,--output", options->out, "Write to this file")->type_name("OUT");
    auto *reveal = verb->add_flag("--reveal", options->reveal, "Do not mask secrets");
    verb->add_flag("--mask", options->mask, "Mask secrets in the session file, too: the other formats do so by themselves")->excludes(reveal);
    verb->add_flag("--second-opinion", options->secondOpinion, secondOpinionHelp);
    verb->callback([options, &exit] { exit = runVerb([&] { return show(*options); }); });
}

} // namespace cli
