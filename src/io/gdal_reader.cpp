#include "io/gdal_reader.h"

#include "io/csv_dialect.h"
#include "io/gdal_fields.h"
#include "io/gdal_session.h"
#include "io/names.h"
#include "io/shapefile_encoding.h"
#include "sdk/list.h"

#include <algorithm>

#include <ogrsf_frmts.h>

namespace kapok::io {
namespace {

constexpr std::int64_t featuresPerCheck = 1024;
constexpr std::size_t headerRecords = 200;

bool isGeometric(const OGRLayer& layer) {
    return const_cast<OGRLayer&>(layer).GetLayerDefn()->GetGeomFieldCount() > 0 &&
           const_cast<OGRLayer&>(layer).GetGeomType() != wkbNone;
}

std::string tableNames(GDALDataset& dataset) {
    std::string names;
    for (auto* layer : dataset.GetLayers()) addToList(names, layer->GetName());
    return names;
}

OGRLayer& layerOf(GDALDataset& dataset, const std::string& name) {
    if (dataset.GetLayerCount() == 0) {
        throw Error(KAPOK_TR("io", "The file holds no tables."), KAPOK_TR("io", "Choose another file."));
    }
    if (name.empty()) return *dataset.GetLayer(0);
    for (auto* layer : dataset.GetLayers()) {
        if (name == layer->GetName()) return *layer;
    }
    throw Error(KAPOK_TR("io", "There is no table \"%1\" in the file.").arg(name),
                KAPOK_TR("io", "It holds: %1.").arg(tableNames(dataset)));
}

/// Tells the spreadsheet drivers whether the first row holds names; they ask before they look at a sheet.
class HeaderSetting {
public:
    HeaderSetting(const Format& format, std::optional<bool> header) : key_("OGR_" + format.gdalDriver + "_HEADERS") {
        if (header) CPLSetThreadLocalConfigOption(key_.c_str(), *header ? "FORCE" : "DISABLE");
    }
    ~HeaderSetting() { CPLSetThreadLocalConfigOption(key_.c_str(), nullptr); }
    HeaderSetting(const HeaderSetting&) = delete;
    HeaderSetting& operator=(const HeaderSetting&) = delete;

private:
    std::string key_;
};

bool isSpreadsheet(const Format& format) { return format.id == "xls" || format.id == "ods"; }

/// The drivers take a first row of words over words for data; we take it for names where it can be (guessHeader).
std::optional<bool> sheetHeader(const std::string& path, const Format& format, const std::string& layerName,
                                const OpenOptions& options, GdalSession& session) {
    if (!isSpreadsheet(format)) return {};
    if (options.headerRows) return *options.headerRows > 0;
    const HeaderSetting asData(format, false);
    const Dataset dataset = openDataset(path, format.gdalDriver, {}, session);
    OGRLayer& layer = layerOf(*dataset, layerName);
    std::vector<std::vector<std::string>> records;
    while (records.size() < headerRecords) {
        const OGRFeatureUniquePtr feature{layer.GetNextFeature()};
        if (!feature) break;
        auto& record = records.emplace_back();
        for (int i = 0; i < feature->GetFieldCount(); ++i) record.emplace_back(feature->GetFieldAsString(i));
    }
    return guessHeader(records);
}

/// "KEY=VALUE" for the driver. Reading must not leave files beside the source, as the GML driver does.
std::vector<std::string> driverOptions(const Format& format) {
    return format.id == "gml" ? std::vector<std::string>{"WRITE_GFS=NO"} : std::vector<std::string>{};
}

Table readFeatures(OGRLayer& layer, const OpenOptions& options, GdalSession& session, ImportReport& report,
                   const Progress& progress) {
    FeatureColumns columns(layer, options, report);
    const auto total = static_cast<double>(std::max<GIntBig>(1, layer.GetFeatureCount(FALSE)));
    std::int64_t row = 0;
    layer.ResetReading();
    session.clear();
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        if (++row % featuresPerCheck == 0) {
            progress.check();
            progress.done(static_cast<double>(row) / total);
        }
        columns.add(*feature);
    }
    if (!session.message().empty()) {
        throw Error(KAPOK_TR("io", "Reading stopped after row %1: %2.").arg(row).arg(session.message()),
                    KAPOK_TR("io", "Check that the file is whole."));
    }
    return columns.finish();
}

}  // namespace

std::vector<TableInfo> listLayers(const std::string& path, const Format& format) {
    GdalSession session;
    const Dataset dataset = openDataset(path, format.gdalDriver, driverOptions(format), session);
    std::vector<TableInfo> tables;
    for (auto* layer : dataset->GetLayers()) {
        tables.push_back({layer->GetName(), layer->GetFeatureCount(FALSE), isGeometric(*layer)});
    }
    return tables;
}

Opened readLayer(const std::string& path, const Format& format, const std::string& layerName,
                 const OpenOptions& options, const Progress& progress) {
    try {
        GdalSession session;
        Opened opened;
        const std::optional<bool> header = sheetHeader(path, format, layerName, options, session);
        const HeaderSetting setting(format, header);
        if (isSpreadsheet(format)) opened.report.header = header;
        std::vector<std::string> asked = driverOptions(format);
        if (format.id == "shapefile") {
            opened.report.encoding = shapefileEncoding(path, options.encoding);
            if (!opened.report.encoding.empty()) asked.push_back("ENCODING=" + opened.report.encoding);
        }
        const Dataset dataset = openDataset(path, format.gdalDriver, asked, session);
        OGRLayer& layer = layerOf(*dataset, layerName);
        opened.report.format = format.id;
        opened.report.table = layer.GetName();
        if (layerName.empty() && dataset->GetLayerCount() > 1) {
            opened.report.warnings.push_back(
                KAPOK_TR("io", "The file holds several tables: %1. The first was read.").arg(tableNames(*dataset)));
        }
        opened.table = readFeatures(layer, options, session, opened.report, progress);
        progress.done(1);
        return opened;
    } catch (const Error& error) {
        throw error.at(Place{path, 0, ""});
    }
}

}  // namespace kapok::io
