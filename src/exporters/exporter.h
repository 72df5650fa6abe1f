#pragma once

#include "capture/recording.h"
#include "explain/measured_pages.h"
#include "exporters/redaction.h"
#include "exporters/second_opinion.h"
#include "ws/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace exporters {

/// Takes the next piece of the output; false when it cannot be written (the export then stops).
using Sink = std::function<bool(std::string_view piece)>;

enum class Payloads : std::uint8_t { Whole, Cut, LeftOut };

/// What of a recording is written, and how.
struct ExportOptions {
    std::vector<std::size_t> sessions; ///< indices in the recording; empty: all
    /// Rows to write, for a selection or a filter; empty: all. Heads and ends are written in any case.
    std::function<bool(const capture::Session &session, std::size_t record)> wanted;
    std::optional<std::int64_t> from, to; ///< ns since the session's start
    Payloads payloads = Payloads::Whole;
    std::uint64_t payloadLimit = 4096; ///< bytes of each payload with Payloads::Cut
    bool reveal = false; ///< true: nothing is masked
    bool maskSessionFile = false; ///< true: the native file, too, is written with its secrets masked
    RedactionRules redaction;
    /// Asked for each verdict where it is set; blocks while the other implementation is asked.
    std::function<SecondOpinion(const capture::Session &session)> secondOpinion;
    /// What browsers of this machine were measured to do; may be null.
    std::shared_ptr<const explain::MeasuredPages> measured;
    /// Called now and then; false cancels. `done` of `total` records.
    std::function<bool(std::uint64_t done, std::uint64_t total)> progress;
};

/// One format; a row of the registry. Stateless.
struct Exporter {
    std::string_view id; ///< "har": the word of --format
    std::string_view title; ///< "HAR 1.2"
    std::string_view says; ///< one line for the dialog
    std::string_view extension; ///< "har", without the dot
    std::string_view mimeType;
    bool masksByDefault; ///< false for the native file
    /// Streams the recording into the sink. Bounded memory.
    ws::Status (*write)(const capture::Recording &recording, const ExportOptions &options, const Sink &sink);
};

/// All formats, in the order of the dialog.
std::span<const Exporter *const> allExporters();
const Exporter *findExporter(std::string_view id);

/// Writes to a temporary file beside `path` and renames it at the end: cancelled or failed, nothing is left.
ws::Status exportToFile(const Exporter &exporter, const capture::Recording &recording, const ExportOptions &options,
                        const std::string &path);

} // namespace exporters
