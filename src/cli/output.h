#pragma once

#include "exporters/exporter.h"
#include "exporters/text_writer.h"

#include <memory>
#include <string>
#include <string_view>

namespace cli {

/// Results: to standard output. False once it cannot be written (a closed pipe, a full disk).
bool write(std::string_view text);
bool flushOutput();
exporters::Sink standardOutput();

/// Notes and progress: one line to standard error.
void note(std::string_view text);
/// A fault in one sentence: to standard error.
void complain(std::string_view sentence);

/// Ansi only on a terminal and without NO_COLOR.
exporters::TextWriter::Colour outputColour();

/// The writer of a live verb's --format: "text", or "jsonl" flushed line by line.
std::unique_ptr<exporters::EventWriter> liveWriter(const std::string &format, const exporters::ExportOptions &options);

} // namespace cli
