#pragma once

#include "exporters/exporter.h"

#include <QString>

#include <memory>
#include <string>

/// Out and in again, for every session of tests/data and a thousand random ones: what the tests of each format share.
namespace round_trip {

/// What a format cannot carry back, and why.
struct Loss {
    const char *member, *why;
};

enum class Random : bool { No, Yes };
/// A row for each recording, of one column "name".
void addRecordings(Random random);
/// That of a row; null when it cannot be opened.
std::shared_ptr<capture::Recording> recording(const QString &name);
/// The recording in that format, with nothing masked.
std::string written(const capture::Recording &recording, const char *format);
/// What such a text holds when it is read as a file; null when it cannot be.
std::shared_ptr<capture::Recording> opened(const std::string &text);

} // namespace round_trip
