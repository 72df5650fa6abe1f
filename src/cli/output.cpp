#include "cli/output.h"

#include "exporters/jsonl_writer.h"

#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace cli {

bool write(std::string_view text)
{
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
}

bool flushOutput()
{
    return std::fflush(stdout) == 0 && !std::ferror(stdout);
}

exporters::Sink standardOutput()
{
    return [](std::string_view text) { return write(text) && (text.empty() || text.back() != '\n' || flushOutput()); };
}

void note(std::string_view text)
{
    std::fprintf(stderr, "%.*s\n", int(text.size()), text.data());
}

void complain(std::string_view sentence)
{
    std::fprintf(stderr, "wiretale-cli: %.*s\n", int(sentence.size()), sentence.data());
}

exporters::TextWriter::Colour outputColour()
{
    using Colour = exporters::TextWriter::Colour;
    const char *noColour = std::getenv("NO_COLOR");
    const bool plain = !isatty(STDOUT_FILENO) || (noColour && *noColour);
    return plain ? Colour::None : Colour::Ansi;
}

std::unique_ptr<exporters::EventWriter> liveWriter(const std::string &format, const exporters::ExportOptions &options)
{
    if (format == "jsonl")
        return std::make_unique<exporters::JsonlWriter>(standardOutput(), options);
    return std::make_unique<exporters::TextWriter>(standardOutput(), options, outputColour());
}

} // namespace cli
