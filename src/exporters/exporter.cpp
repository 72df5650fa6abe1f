#include "exporters/exporter.h"

#include "exporters/registry.h"
#include "exporters/temporary_file.h"

namespace exporters {

std::span<const Exporter *const> allExporters()
{
    return exporterTable();
}

const Exporter *findExporter(std::string_view id)
{
    for (const Exporter *exporter : allExporters())
        if (exporter->id == id)
            return exporter;
    return nullptr;
}

ws::Status exportToFile(const Exporter &exporter, const capture::Recording &recording, const ExportOptions &options,
                        const std::string &path)
{
    auto file = TemporaryFile::beside(path);
    if (!file)
        return file.error();
    const ws::Status written
        = exporter.write(recording, options, [&](std::string_view piece) { return file.value().write(piece); });
    if (file.value().failure())
        return *file.value().failure();
    if (!written)
        return written;
    return file.value().commit();
}

} // namespace exporters
