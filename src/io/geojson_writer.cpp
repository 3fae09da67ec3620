#include "io/geojson_writer.h"

#include "io/cell_writer.h"
#include "io/gdal_session.h"

#include <memory>
#include <optional>
#include <ostream>

#include <ogr_geometry.h>
#include <ogr_spatialref.h>

namespace kapok::io {
namespace {

constexpr std::size_t rowsPerCheck = 1024;

using Geometry = std::unique_ptr<OGRGeometry>;
using Transformation = std::unique_ptr<OGRCoordinateTransformation>;

void appendPosition(std::string& out, double x, double y, std::optional<double> z) {
    out += '[';
    out += shortest(x);
    out += ',';
    out += shortest(y);
    if (z) {
        out += ',';
        out += shortest(*z);
    }
    out += ']';
}

void appendLine(std::string& out, const OGRSimpleCurve& line) {
    out += '[';
    for (int i = 0; i < line.getNumPoints(); ++i) {
        if (i > 0) out += ',';
        appendPosition(out, line.getX(i), line.getY(i), line.Is3D() ? std::optional(line.getZ(i)) : std::nullopt);
    }
    out += ']';
}

void appendPolygon(std::string& out, const OGRPolygon& polygon) {
    out += '[';
    bool first = true;
    for (const OGRLinearRing* ring : polygon) {
        if (!first) out += ',';
        first = false;
        appendLine(out, *ring);
    }
    out += ']';
}

void appendGeometry(std::string& out, const OGRGeometry& geometry);

/// The parts of a collection between brackets, each by `append`.
template <class Append>
void appendParts(std::string& out, const OGRGeometryCollection& parts, Append append) {
    out += '[';
    for (int i = 0; i < parts.getNumGeometries(); ++i) {
        if (i > 0) out += ',';
        append(*parts.getGeometryRef(i));
    }
    out += ']';
}

void appendCoordinates(std::string& out, const OGRGeometry& geometry) {
    switch (wkbFlatten(geometry.getGeometryType())) {
        case wkbPoint: {
            const OGRPoint& point = *geometry.toPoint();
            if (point.IsEmpty()) {
                out += "[]";
            } else {
                appendPosition(out, point.getX(), point.getY(),
                               point.Is3D() ? std::optional(point.getZ()) : std::nullopt);
            }
            return;
        }
        case wkbLineString: return appendLine(out, *geometry.toLineString());
        case wkbPolygon: return appendPolygon(out, *geometry.toPolygon());
        default: break;
    }
    appendParts(out, *geometry.toGeometryCollection(), [&](const OGRGeometry& part) { appendCoordinates(out, part); });
}

std::string_view geometryName(OGRwkbGeometryType type) {
    switch (type) {
        case wkbPoint: return "Point";
        case wkbLineString: return "LineString";
        case wkbPolygon: return "Polygon";
        case wkbMultiPoint: return "MultiPoint";
        case wkbMultiLineString: return "MultiLineString";
        case wkbMultiPolygon: return "MultiPolygon";
        default: return "GeometryCollection";
    }
}

void appendGeometry(std::string& out, const OGRGeometry& geometry) {
    const auto type = wkbFlatten(geometry.getGeometryType());
    out += R"({"type":")";
    out += geometryName(type);
    if (type == wkbGeometryCollection) {
        out += R"(","geometries":)";
        appendParts(out, *geometry.toGeometryCollection(), [&](const OGRGeometry& part) { appendGeometry(out, part); });
    } else {
        out += R"(","coordinates":)";
        appendCoordinates(out, geometry);
    }
    out += '}';
}

class FeatureWriter {
public:
    explicit FeatureWriter(const Table& table) : table_(table) {
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            const Field& field = table.column(i)->field();
            if (field.type == Type::Geometry && !geometry_) {
                geometry_ = i;
                continue;
            }
            std::string key = properties_.empty() ? "" : ",";
            appendJsonText(key, field.name);
            properties_.push_back({i, key + ":"});
        }
        requireGeometry(table);
        prepareTransformation(table.column(*geometry_)->field().crs);
    }

    void append(std::string& out, std::size_t row) {
        out += R"({"type":"Feature","properties":{)";
        for (const auto& [column, key] : properties_) {
            out += key;
            appendJsonCell(out, *table_.column(column), table_.column(column)->chunk(row / chunkRows), row % chunkRows);
        }
        out += R"(},"geometry":)";
        const Geometry geometry = geometryOf(row);
        if (geometry) {
            appendGeometry(out, *geometry);
        } else {
            out += "null";
        }
        out += '}';
    }

private:
    void prepareTransformation(const std::string& crs) {
        if (crs.empty() || crs == "EPSG:4326" || crs == "OGC:CRS84") return;
        OGRSpatialReference from;
        OGRSpatialReference to;
        if (from.SetFromUserInput(crs.c_str()) != OGRERR_NONE) {
            throw Error(KAPOK_TR("io", "The coordinate reference system \"%1\" is not known.").arg(crs),
                        KAPOK_TR("io", "Give the geometry column another one."));
        }
        to.SetFromUserInput("EPSG:4326");
        from.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        to.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        transformation_.reset(OGRCreateCoordinateTransformation(&from, &to));
        if (!transformation_) {
            throw Error(
                KAPOK_TR("io", "The coordinate reference system \"%1\" cannot be converted to WGS 84.").arg(crs),
                KAPOK_TR("io", "Write it as GeoPackage."));
        }
    }

    Geometry geometryOf(std::size_t row) {
        const Column& column = *table_.column(*geometry_);
        if (column.isMissing(row)) return nullptr;
        const std::string_view wkb = column.wkb(row);
        OGRGeometry* made = nullptr;
        const Place place{"", static_cast<std::int64_t>(row) + 1, column.field().name};
        if (OGRGeometryFactory::createFromWkb(wkb.data(), nullptr, &made, wkb.size()) != OGRERR_NONE) {
            throw Error(KAPOK_TR("io", "The geometry is damaged."), KAPOK_TR("io", "Fix or leave out that row."),
                        place);
        }
        if (OGR_GT_IsNonLinear(made->getGeometryType())) {
            // Arcs become lines: GeoJSON has none.
            OGRGeometry* const linear = made->getLinearGeometry();
            OGRGeometryFactory::destroyGeometry(made);
            made = linear;
        }
        Geometry geometry(made);
        if (geometry && transformation_ && geometry->transform(transformation_.get()) != OGRERR_NONE) {
            throw Error(KAPOK_TR("io", "The coordinates cannot be converted to WGS 84."),
                        KAPOK_TR("io", "Check the coordinate reference system of the geometry."), place);
        }
        return geometry;
    }

    GdalSession session_;
    const Table& table_;
    std::optional<std::size_t> geometry_;
    struct Property {
        std::size_t column;
        std::string key;
    };
    std::vector<Property> properties_;
    Transformation transformation_;
};

}  // namespace

void requireGeometry(const Table& table) {
    for (const auto& column : table.columns()) {
        if (column->type() == Type::Geometry) return;
    }
    throw Error(KAPOK_TR("io", "GeoJSON needs a geometry column, and the table has none."),
                KAPOK_TR("io", "Write it as CSV, XLSX or GeoPackage."));
}

void writeGeoJson(const Table& table, std::ostream& stream, const Progress& progress) {
    FeatureWriter writer(table);
    stream << R"({"type":"FeatureCollection","features":[)";
    std::string line;
    for (std::size_t row = 0; row < table.rows() && stream; ++row) {
        if (row % rowsPerCheck == 0) {
            progress.check();
            progress.done(static_cast<double>(row) / static_cast<double>(table.rows()));
        }
        line = row == 0 ? "\n" : ",\n";
        writer.append(line, row);
        stream << line;
    }
    stream << "\n]}\n";
    stream.flush();
}

}  // namespace kapok::io
