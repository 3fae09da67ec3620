#include "io/layer_writer.h"

#include "io/gdal_session.h"
#include "table/format.h"

#include <array>
#include <chrono>
#include <cmath>
#include <optional>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace kapok::io {
namespace {

constexpr std::size_t rowsPerCheck = 1024;
constexpr int localZone = 1;
constexpr int utcZone = 100;
constexpr std::int64_t dayMicroseconds = 86'400'000'000;

struct CivilTime {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    double second = 0;
};

CivilTime civilTime(std::int64_t days, std::int64_t microsecondsOfDay) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days}}};
    const auto minutes = static_cast<int>(microsecondsOfDay / 60'000'000);
    return {int(date.year()),
            static_cast<int>(unsigned(date.month())),
            static_cast<int>(unsigned(date.day())),
            minutes / 60,
            minutes % 60,
            static_cast<double>(microsecondsOfDay % 60'000'000) / 1e6};
}

std::optional<std::size_t> geometryColumn(const Table& table) {
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.column(i)->type() == Type::Geometry) return i;
    }
    return std::nullopt;
}

OGRFieldType fieldType(Type type) {
    switch (type) {
        case Type::Boolean: return OFTInteger;
        case Type::Int64: return OFTInteger64;
        case Type::Float64: return OFTReal;
        case Type::Date: return OFTDate;
        case Type::DateTime: return OFTDateTime;
        case Type::Text:
        case Type::Geometry: break;
    }
    return OFTString;
}

class LayerWriter {
public:
    LayerWriter(const Table& table, const std::string& path, const Format& format, const std::string& layer,
                const Progress& progress)
        : table_(table), progress_(progress), geometry_(geometryColumn(table)) {
        GDALDriver* made = GetGDALDriverManager()->GetDriverByName(format.gdalDriver.c_str());
        if (made) dataset_.reset(made->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
        if (!dataset_) fail();
        createLayer(layer, format.id == "flatgeobuf");
    }

    /// Goes to the metadata tables of the package (OGC 12-128r18, F.8).
    void describe(const std::string& provenance) {
        if (dataset_->SetMetadataItem("PROVENANCE", provenance.c_str()) != CE_None) fail();
    }

    void writeAll() {
        const bool transaction =
            dataset_->TestCapability(ODsCTransactions) && dataset_->StartTransaction() == OGRERR_NONE;
        for (std::size_t row = 0; row < table_.rows(); ++row) {
            if (row % rowsPerCheck == 0) {
                progress_.check();
                progress_.done(static_cast<double>(row) / static_cast<double>(table_.rows()));
            }
            const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(layer_->GetLayerDefn())};
            fillFeature(*feature, row);
            if (layer_->CreateFeature(feature.get()) != OGRERR_NONE) fail();
        }
        if (transaction && dataset_->CommitTransaction() != OGRERR_NONE) fail();
        session_.clear();
        dataset_.reset();  // what is still in memory is written now
        if (!session_.message().empty()) fail();
    }

private:
    [[noreturn]] void fail() const {
        throw Error(KAPOK_TR("io", "The file could not be written: %1.").arg(session_.message()),
                    KAPOK_TR("io", "Check the free space on the disk; the old file is unchanged."));
    }

    void createLayer(const std::string& name, bool flatGeobuf) {
        OGRSpatialReference reference;
        const std::string crs = geometry_ ? table_.column(*geometry_)->field().crs : std::string();
        const bool known = !crs.empty() && reference.SetFromUserInput(crs.c_str()) == OGRERR_NONE;
        reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        const char* const packageOptions[] = {"GEOMETRY_NAME=geom", "FID=fid", nullptr};
        const char* const flatOptions[] = {"SPATIAL_INDEX=YES", nullptr};
        const char* const* options = flatGeobuf ? flatOptions : packageOptions;
        layer_ = dataset_->CreateLayer(name.c_str(), known ? &reference : nullptr, geometry_ ? wkbUnknown : wkbNone,
                                       const_cast<char**>(options));
        if (!layer_) fail();
        for (std::size_t i = 0; i < table_.columnCount(); ++i) {
            const Field& field = table_.column(i)->field();
            if (geometry_ == i) continue;
            OGRFieldDefn definition(field.name.c_str(), fieldType(field.type));
            if (field.type == Type::Boolean) definition.SetSubType(OFSTBoolean);
            if (!field.label.empty()) definition.SetAlternativeName(field.label.c_str());
            if (layer_->CreateField(&definition) != OGRERR_NONE) fail();
            written_.push_back(i);
        }
    }

    void fillFeature(OGRFeature& feature, std::size_t row) {
        for (std::size_t place = 0; place < written_.size(); ++place) {
            setField(feature, static_cast<int>(place), *table_.column(written_[place]), row);
        }
        if (!geometry_ || table_.column(*geometry_)->isMissing(row)) return;
        const std::string_view wkb = table_.column(*geometry_)->wkb(row);
        OGRGeometry* made = nullptr;
        if (OGRGeometryFactory::createFromWkb(wkb.data(), nullptr, &made, wkb.size()) != OGRERR_NONE) {
            throw Error(KAPOK_TR("io", "The geometry of row %1 is damaged.").arg(row + 1),
                        KAPOK_TR("io", "Fix or leave out that row."));
        }
        made->assignSpatialReference(layer_->GetSpatialRef());
        feature.SetGeometryDirectly(made);
    }

    void setField(OGRFeature& feature, int place, const Column& column, std::size_t row) const {
        if (column.isMissing(row)) return feature.SetFieldNull(place);
        switch (column.type()) {
            case Type::Boolean:
            case Type::Int64: return feature.SetField(place, static_cast<GIntBig>(column.integer(row)));
            case Type::Float64: return feature.SetField(place, column.number(row));
            case Type::Date:
            case Type::DateTime: return setTime(feature, place, column, row);
            case Type::Text:
            case Type::Geometry: return feature.SetField(place, cellText(column, row).c_str());
        }
    }

    void setTime(OGRFeature& feature, int place, const Column& column, std::size_t row) const {
        const bool zoned = !column.field().zone.empty();
        const bool date = column.type() == Type::Date;
        const std::int64_t value = column.integer(row);
        std::int64_t days = date ? value : value / dayMicroseconds;
        std::int64_t rest = date ? 0 : value % dayMicroseconds;
        if (rest < 0) {
            rest += dayMicroseconds;
            --days;
        }
        const CivilTime time = civilTime(days, rest);
        feature.SetField(place, time.year, time.month, time.day, time.hour, time.minute,
                         static_cast<float>(time.second), zoned ? utcZone : localZone);
    }

    GdalSession session_;
    const Table& table_;
    const Progress& progress_;
    std::optional<std::size_t> geometry_;
    Dataset dataset_;
    OGRLayer* layer_ = nullptr;
    std::vector<std::size_t> written_;
};

}  // namespace

void requirePlaces(const Table& table) {
    if (const auto geometry = geometryColumn(table)) {
        const std::size_t without = table.column(*geometry)->missingCount();
        if (without == 0) return;
        throw Error(KAPOK_TR("io", "FlatGeobuf needs a geometry in every row; %1 rows have none.").arg(without),
                    KAPOK_TR("io", "Leave those rows out by a filter, or write a GeoPackage."));
    }
    throw Error(KAPOK_TR("io", "FlatGeobuf needs a geometry column, and the table has none."),
                KAPOK_TR("io", "Choose a format for tables, such as CSV."));
}

void writeLayer(const Table& table, const std::string& path, const Format& format, const WriteOptions& options,
                const Progress& progress) {
    LayerWriter writer(table, path, format, options.table, progress);
    if (!options.provenance.empty() && format.manyTables) writer.describe(options.provenance);
    writer.writeAll();
}

}  // namespace kapok::io
