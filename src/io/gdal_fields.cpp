#include "io/gdal_fields.h"

#include "io/names.h"
#include "io/utf8.h"

#include <chrono>
#include <cmath>

#include <ogrsf_frmts.h>

namespace kapok::io {
namespace {

constexpr int unknownZone = 0;
constexpr int localZone = 1;
constexpr int utcZone = 100;
constexpr int minutesPerZoneStep = 15;

std::string crsText(const OGRSpatialReference* reference) {
    if (!reference) return {};
    const char* authority = reference->GetAuthorityName(nullptr);
    const char* code = reference->GetAuthorityCode(nullptr);
    if (authority && code) return std::string(authority) + ":" + code;
    char* wkt = nullptr;
    const char* const wkt2[] = {"FORMAT=WKT2_2019", nullptr};
    reference->exportToWkt(&wkt, wkt2);
    std::string text = wkt ? wkt : "";
    CPLFree(wkt);
    return text;
}

std::string geometryName(OGRFeatureDefn& definition, int index) {
    const std::string name = definition.GetGeomFieldDefn(index)->GetNameRef();
    if (definition.GetGeomFieldCount() == 1) return "geometry";
    return name.empty() || name == "geom" || name == "_ogr_geometry_" ? "geometry" : name;
}

std::int64_t daysOf(int year, int month, int day) {
    using namespace std::chrono;
    const sys_days date = std::chrono::year{year} / month / day;
    return date.time_since_epoch().count();
}

}  // namespace

FeatureColumns::FeatureColumns(OGRLayer& layer, const OpenOptions& options, ImportReport& report) : report_(report) {
    OGRFeatureDefn& definition = *layer.GetLayerDefn();
    const bool asText = options.types == ColumnTypes::Text;
    const bool geometric = layer.GetGeomType() != wkbNone;
    std::vector<std::string> wanted;
    for (int i = 0; i < definition.GetFieldCount(); ++i) wanted.emplace_back(definition.GetFieldDefn(i)->GetNameRef());
    for (int i = 0; geometric && i < definition.GetGeomFieldCount(); ++i) wanted.push_back(geometryName(definition, i));
    const auto names = distinctNames(wanted, report.notes);
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
        const OGRFieldDefn& field = *definition.GetFieldDefn(i);
        Type type = Type::Text;
        Source source = Source::Text;
        const auto is = [&](Type t, Source s) {
            type = t;
            source = s;
        };
        switch (asText ? OFTString : field.GetType()) {
            case OFTInteger:
                field.GetSubType() == OFSTBoolean ? is(Type::Boolean, Source::Boolean)
                                                  : is(Type::Int64, Source::Integer);
                break;
            case OFTInteger64: is(Type::Int64, Source::Integer); break;
            case OFTReal: is(Type::Float64, Source::Real); break;
            case OFTDate: is(Type::Date, Source::Date); break;
            case OFTDateTime: is(Type::DateTime, Source::DateTime); break;
            default: break;
        }
        Field column{names[static_cast<std::size_t>(i)], type};
        const char* label = field.GetAlternativeNameRef();
        if (label && *label && column.name != label) column.label = label;
        fields_.push_back({i, source, unknownZone, false, ColumnBuilder(std::move(column))});
    }
    for (int i = 0; geometric && i < definition.GetGeomFieldCount(); ++i) {
        Field column{names[static_cast<std::size_t>(definition.GetFieldCount() + i)], Type::Geometry};
        column.crs = options.crs.empty() ? crsText(definition.GetGeomFieldDefn(i)->GetSpatialRef()) : options.crs;
        geometries_.emplace_back(std::move(column));
    }
}

void FeatureColumns::add(const OGRFeature& feature) {
    for (auto& column : fields_) addField(feature, column);
    int index = 0;
    for (auto& column : geometries_) addGeometry(feature, index++, column);
}

void FeatureColumns::addField(const OGRFeature& feature, FieldColumn& column) {
    if (!feature.IsFieldSetAndNotNull(column.index)) return column.builder.addMissing();
    switch (column.source) {
        case Source::Boolean:
        case Source::Integer: return column.builder.addInteger(feature.GetFieldAsInteger64(column.index));
        case Source::Real: return column.builder.addNumber(feature.GetFieldAsDouble(column.index));
        case Source::Date:
        case Source::DateTime: return addTime(feature, column);
        case Source::Text: break;
    }
    const std::string_view text = const_cast<OGRFeature&>(feature).GetFieldAsString(column.index);
    if (text.empty()) return column.builder.addMissing();
    column.builder.addText(text);
}

void FeatureColumns::addTime(const OGRFeature& feature, FieldColumn& column) {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    float second = 0;
    int zone = 0;
    feature.GetFieldAsDateTime(column.index, &year, &month, &day, &hour, &minute, &second, &zone);
    if (month < 1 || month > 12 || day < 1) return column.builder.addMissing();
    const std::int64_t days = daysOf(year, month, day);
    if (column.source == Source::Date) return column.builder.addInteger(days);
    // GDAL keeps seconds as float: milliseconds are what it can be trusted for.
    auto micros = (days * 1440 + hour * 60 + minute) * std::int64_t{60'000'000} +
                  std::llround(static_cast<double>(second) * 1000) * 1000;
    const bool zoned = zone != unknownZone && zone != localZone;
    if (zoned) micros -= (zone - utcZone) * minutesPerZoneStep * std::int64_t{60'000'000};
    const int kind = zoned ? utcZone : localZone;
    if (column.zoneFlag == unknownZone) column.zoneFlag = kind;
    column.mixedZones = column.mixedZones || column.zoneFlag != kind;
    column.builder.addInteger(micros);
}

void FeatureColumns::addGeometry(const OGRFeature& feature, int index, ColumnBuilder& column) {
    const OGRGeometry* geometry = feature.GetGeomFieldRef(index);
    if (!geometry) return column.addMissing();
    wkb_.resize(geometry->WkbSize());
    const auto failed = geometry->exportToWkb(wkbNDR, reinterpret_cast<unsigned char*>(wkb_.data()), wkbVariantIso);
    if (failed != OGRERR_NONE) return column.addMissing();
    column.addWkb(wkb_);
}

Table FeatureColumns::finish() {
    std::vector<ColumnPtr> columns;
    for (auto& field : fields_) {
        ColumnPtr column = field.builder.finish();
        if (field.zoneFlag == utcZone) {
            Field zoned = column->field();
            zoned.zone = "UTC";
            column = withField(column, std::move(zoned));
        }
        if (field.mixedZones) {
            report_.warnings.push_back(
                KAPOK_TR("io", "Only some times of column \"%1\" name their zone; the others were taken as they stand.")
                    .arg(column->field().name));
        }
        columns.push_back(std::move(column));
    }
    for (auto& geometry : geometries_) columns.push_back(geometry.finish());
    return Table(std::move(columns));
}

}  // namespace kapok::io
