#include "io/geojson_reader.h"

#include "io/geojson_geometry.h"
#include "io/json_records.h"
#include "table/control.h"

#include <algorithm>

namespace kapok::io {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr std::size_t blockRows = 4096;

std::string_view typeOf(const object& value) {
    std::string_view type;
    return value["type"].get(type) == simdjson::SUCCESS ? type : std::string_view{};
}

bool isGeometryType(std::string_view type) {
    return type == "Point" || type == "LineString" || type == "Polygon" || type == "MultiPoint" ||
           type == "MultiLineString" || type == "MultiPolygon" || type == "GeometryCollection";
}

/// "urn:ogc:def:crs:EPSG::4490" -> "EPSG:4490"; files before RFC 7946 name their system so.
std::string crsOf(const object& top) {
    constexpr const char* wgs84 = "EPSG:4326";
    std::string_view name;
    if (top["crs"]["properties"]["name"].get(name) != simdjson::SUCCESS) return wgs84;
    if (name.find("CRS84") != std::string_view::npos) return wgs84;
    const auto authority = name.find("EPSG:");
    if (authority == std::string_view::npos) return std::string(name);
    return "EPSG:" + std::string(name.substr(name.rfind(':') + 1));
}

std::vector<object> featuresOf(const object& top) {
    const std::string_view type = typeOf(top);
    if (type != "FeatureCollection") return {top};
    array list;
    if (top["features"].get(list) != simdjson::SUCCESS) {
        throw Error(KAPOK_TR("io", "The GeoJSON file holds no list of features."),
                    KAPOK_TR("io", "Check that the file is whole."));
    }
    std::vector<object> features;
    for (const element member : list) {
        object feature;
        if (member.get(feature) != simdjson::SUCCESS) {
            throw Error(KAPOK_TR("io", "This is not a feature of GeoJSON."),
                        KAPOK_TR("io", "Fix or remove that feature."),
                        Place{"", static_cast<std::int64_t>(features.size()) + 1, ""});
        }
        features.push_back(feature);
    }
    return features;
}

std::vector<ColumnPtr> propertyColumns(const std::vector<object>& features, const OpenOptions& options,
                                       ImportReport& report, const Progress& progress) {
    JsonRecords records(options.types == ColumnTypes::Text, progress);
    for (const object& feature : features) {
        element id;
        object properties;
        const bool any = feature["properties"].get(properties) == simdjson::SUCCESS;
        const bool ownId = any && properties["id"].error() == simdjson::SUCCESS;
        if (!ownId && feature["id"].get(id) == simdjson::SUCCESS) records.addCell("id", id);
        any ? records.addRecord(properties) : records.addEmpty();
    }
    return records.finish(report);
}

/// Blocks of rows on every core; 16 of them make a chunk.
class GeometryColumn {
public:
    GeometryColumn(const std::vector<object>& features, const Progress& progress)
        : features_(features), progress_(progress), blocks_((features.size() + blockRows - 1) / blockRows) {}

    ColumnPtr make(Field field) {
        const Control control{progress_.cancelled, {}};
        parallelFor(blocks_.size(), control, [this](std::size_t block) { fill(block); });
        std::vector<ChunkPtr> chunks((features_.size() + chunkRows - 1) / chunkRows);
        parallelFor(chunks.size(), control, [&](std::size_t chunk) { chunks[chunk] = joined(chunk); });
        return std::make_shared<Column>(std::move(field), std::move(chunks));
    }

private:
    struct Block {
        std::string bytes;
        std::vector<std::size_t> ends;
        std::vector<bool> missing;
    };

    void fill(std::size_t index) {
        Block& block = blocks_[index];
        const std::size_t end = std::min(features_.size(), (index + 1) * blockRows);
        for (std::size_t row = index * blockRows; row < end; ++row) {
            try {
                block.missing.push_back(!appendRow(features_[row], block.bytes));
            } catch (const Error& error) {
                throw error.at(Place{"", static_cast<std::int64_t>(row) + 1, ""});
            }
            block.ends.push_back(block.bytes.size());
        }
    }

    static bool appendRow(const object& feature, std::string& bytes) {
        const std::string_view type = typeOf(feature);
        if (isGeometryType(type)) return appendGeoJsonShape(bytes, feature);
        if (type != "Feature") {
            throw Error(KAPOK_TR("io", "This is not a feature of GeoJSON."),
                        KAPOK_TR("io", "Fix or remove that feature."));
        }
        element geometry;
        return feature["geometry"].get(geometry) == simdjson::SUCCESS && appendGeoJsonGeometry(bytes, geometry);
    }

    ChunkPtr joined(std::size_t chunk) {
        constexpr std::size_t blocksPerChunk = chunkRows / blockRows;
        const std::size_t first = chunk * blocksPerChunk;
        const std::size_t last = std::min(blocks_.size(), first + blocksPerChunk);
        Blobs blobs;
        std::vector<MissingWord> missing(chunkRows / 64);
        std::size_t bytes = 0;
        for (std::size_t i = first; i < last; ++i) bytes += blocks_[i].bytes.size();
        blobs.bytes.reserve(bytes);
        blobs.offsets.push_back(0);
        bool any = false;
        std::size_t row = 0;
        for (std::size_t i = first; i < last; ++i) {
            Block& block = blocks_[i];
            const std::size_t start = blobs.bytes.size();
            blobs.bytes.insert(blobs.bytes.end(), block.bytes.begin(), block.bytes.end());
            for (std::size_t k = 0; k < block.ends.size(); ++k, ++row) {
                blobs.offsets.push_back(start + block.ends[k]);
                if (!block.missing[k]) continue;
                missing[row / 64] |= MissingWord{1} << (row % 64);
                any = true;
            }
            block = {};
        }
        missing.resize(any ? (row + 63) / 64 : 0);
        return makeChunk(Type::Geometry, std::move(blobs), std::move(missing));
    }

    const std::vector<object>& features_;
    const Progress& progress_;
    std::vector<Block> blocks_;
};

std::string geometryName(const std::vector<ColumnPtr>& columns) {
    std::string name = "geometry";
    const auto taken = [&] {
        return std::any_of(columns.begin(), columns.end(), [&](const auto& c) { return c->field().name == name; });
    };
    for (int number = 2; taken(); ++number) name = "geometry_" + std::to_string(number);
    return name;
}

}  // namespace

bool isGeoJson(const element& top) {
    object members;
    if (top.get(members) != simdjson::SUCCESS) return false;
    const std::string_view type = typeOf(members);
    if (type == "FeatureCollection" || type == "Feature") return true;
    return isGeometryType(type) &&
           (members["coordinates"].error() == simdjson::SUCCESS || members["geometries"].error() == simdjson::SUCCESS);
}

Table readGeoJson(const element& top, const OpenOptions& options, ImportReport& report, const Progress& progress) {
    object members;
    if (top.get(members) != simdjson::SUCCESS) return {};
    const std::vector<object> features = featuresOf(members);
    std::vector<ColumnPtr> columns;
    ColumnPtr geometry;
    const std::string crs = options.crs.empty() ? crsOf(members) : options.crs;
    parallelFor(2, {progress.cancelled, {}}, [&](std::size_t part) {
        if (part == 0) {
            columns = propertyColumns(features, options, report, progress);
        } else {
            geometry =
                GeometryColumn(features, progress).make(Field{.name = "geometry", .type = Type::Geometry, .crs = crs});
        }
    });
    Field field = geometry->field();
    field.name = geometryName(columns);
    columns.push_back(withField(geometry, std::move(field)));
    return Table(std::move(columns));
}

}  // namespace kapok::io
