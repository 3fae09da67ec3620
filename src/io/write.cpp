#include "io/write.h"

#include "database/sqlite_writer.h"
#include "io/atomic_file.h"
#include "io/data_package.h"
#include "io/formats.h"
#include "io/geojson_writer.h"
#include "io/layer_writer.h"
#include "io/xlsx_writer.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <optional>

namespace kapok::io {
namespace {

const Format& writableFormat(const std::string& path, const std::string& id) {
    const Format* format = id.empty() ? formatOfPath(path) : formatById(id);
    if (format && format->writes) return *format;
    const std::string asked = id.empty() ? std::filesystem::path(path).extension().string() : id;
    throw Error(KAPOK_TR("io", "Files of the kind \"%1\" cannot be written.").arg(asked),
                KAPOK_TR("io", "These can be written: %1.").arg(writableExtensions()), Place{path, 0, ""});
}

void writeTextFile(const Table& table, const std::string& path, const WriteOptions& options, const Progress& progress) {
    errno = 0;
    std::ofstream stream(path, std::ios::binary | std::ios::trunc);
    if (stream && options.format == "geojson") {
        writeGeoJson(table, stream, progress);
    } else if (stream) {
        writeText(table, stream, options, progress);
    }
    stream.close();
    if (!stream) failWriting(path, errno ? errno : EIO);
}

void writeFormat(const Table& table, const std::string& path, const Format& format, const WriteOptions& options,
                 const Progress& progress) {
    if (format.id == "sqlite") {
        return database::writeSqliteTable(path, options.table, table, progress, options.provenance);
    }
    if (format.id == "xlsx") return writeSheet(table, path, options, progress);
    if (!format.gdalDriver.empty()) return writeLayer(table, path, format, options, progress);
    writeTextFile(table, path, options, progress);
}

bool holdsProvenance(const Format& format) {
    return format.id == "sqlite" || format.id == "xlsx" || format.id == "geopackage";
}

void requireWritable(const Table& table, const Format& format) {
    if (format.id == "xlsx") requireSheetRoom(table);
    if (format.id == "geojson") requireGeometry(table);
    if (format.id == "flatgeobuf") requirePlaces(table);
}

void writeSideFile(const std::string& path, const std::string& provenance) {
    errno = 0;
    std::ofstream stream(path, std::ios::binary | std::ios::trunc);
    stream << provenance;
    if (!provenance.ends_with('\n')) stream << '\n';
    stream.close();
    if (!stream) failWriting(path, errno ? errno : EIO);
}

}  // namespace

WriteChoices writeChoices(const std::string& path, const std::string& id) {
    const Format* format = id.empty() ? formatOfPath(path) : formatById(id);
    if (!format || !format->writes || format->id == "datapackage") return {};  // a package says all of it itself
    const bool text = format->id == "csv" || format->id == "tsv";
    return {text, text, !holdsProvenance(*format)};
}

std::string sideFilePath(const std::string& path) { return path + ".about.txt"; }

void requireWritable(const Table& table, const std::string& path, const WriteOptions& options) {
    try {
        requireWritable(table, writableFormat(path, options.format));
    } catch (const Error& error) {
        throw error.at(Place{path, 0, ""});
    }
}

void writeFile(const Table& table, const std::string& path, const WriteOptions& options, const Progress& progress) {
    const Format& format = writableFormat(path, options.format);
    WriteOptions full = options;
    full.format = format.id;
    if (full.table.empty()) full.table = std::filesystem::path(path).stem().string();
    requireWritable(table, path, full);
    if (format.id == "datapackage") return writePackage(table, path, {}, full, progress);
    const bool beside = options.sideFile && !options.provenance.empty() && !holdsProvenance(format);
    std::optional<AtomicFile> side;
    AtomicFile file(path);
    try {
        if (beside) writeSideFile(side.emplace(sideFilePath(path)).temporaryPath(), options.provenance);
        writeFormat(table, file.temporaryPath(), format, full, progress);
    } catch (const Error& error) {
        // The temporary name is nobody's business.
        throw Error(error.message(), error.remedy(), Place{path, error.place().row, error.place().column});
    }
    file.commit();
    if (side) side->commit();
    progress.done(1);
}

}  // namespace kapok::io
