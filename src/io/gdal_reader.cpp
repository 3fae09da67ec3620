#include "io/gdal_reader.h"

#include "io/gdal_fields.h"
#include "io/gdal_session.h"
#include "io/names.h"

#include <ogrsf_frmts.h>

namespace kapok::io {
namespace {

constexpr std::int64_t featuresPerCheck = 1024;

bool isGeometric(const OGRLayer& layer) {
    return const_cast<OGRLayer&>(layer).GetLayerDefn()->GetGeomFieldCount() > 0 &&
           const_cast<OGRLayer&>(layer).GetGeomType() != wkbNone;
}

std::string tableNames(GDALDataset& dataset) {
    std::string names;
    for (auto* layer : dataset.GetLayers()) names += (names.empty() ? "" : ", ") + std::string(layer->GetName());
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

/// With the option header the driver must be told before it looks at the sheet.
class HeaderSetting {
public:
    HeaderSetting(const Format& format, const OpenOptions& options) : key_("OGR_" + format.gdalDriver + "_HEADERS") {
        if (options.header) CPLSetThreadLocalConfigOption(key_.c_str(), *options.header ? "FORCE" : "DISABLE");
    }
    ~HeaderSetting() { CPLSetThreadLocalConfigOption(key_.c_str(), nullptr); }
    HeaderSetting(const HeaderSetting&) = delete;
    HeaderSetting& operator=(const HeaderSetting&) = delete;

private:
    std::string key_;
};

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
        throw Error(KAPOK_TR("io", "Reading stopped behind row %1: %2").arg(row).arg(session.message()),
                    KAPOK_TR("io", "Check that the file is whole."));
    }
    return columns.finish();
}

}  // namespace

std::vector<TableInfo> listLayers(const std::string& path, const Format& format) {
    GdalSession session;
    const Dataset dataset = openDataset(path, format.gdalDriver, session);
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
        const HeaderSetting header(format, options);
        const Dataset dataset = openDataset(path, format.gdalDriver, session);
        OGRLayer& layer = layerOf(*dataset, layerName);
        Opened opened;
        opened.report.format = format.id;
        opened.report.table = layer.GetName();
        if (layerName.empty() && dataset->GetLayerCount() > 1) {
            opened.report.notes.push_back(
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
