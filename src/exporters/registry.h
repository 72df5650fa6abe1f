#pragma once

#include "exporters/exporter.h"

namespace exporters {

/// The generated table behind allExporters().
std::span<const Exporter *const> exporterTable();

} // namespace exporters
