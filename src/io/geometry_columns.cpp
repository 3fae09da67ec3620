#include "io/geometry_columns.h"

#include "io/gdal_session.h"
#include "table/column_builder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>
#include <optional>

#include <ogr_geometry.h>

namespace kapok::io {
namespace {

constexpr const char* wgs84 = "EPSG:4326";

std::string lowerCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::optional<std::size_t> columnOfNames(const Table& table, std::initializer_list<std::string_view> names) {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const std::string name = lowerCase(table.column(i)->field().name);
        if (std::find(names.begin(), names.end(), name) == names.end()) continue;
        if (found) return std::nullopt;  // two of them: not without doubt
        found = i;
    }
    return found;
}

bool isNumber(const Column& column) { return column.type() == Type::Float64 || column.type() == Type::Int64; }

bool isWithin(const Column& column, double limit) {
    const ChunkSummary all = column.summary();
    return isNumber(column) && all.minimum <= all.maximum && all.minimum >= -limit && all.maximum <= limit;
}

void appendPoint(std::string& wkb, double x, double y) {
    static_assert(std::endian::native == std::endian::little, "WKB is written in the byte order of the machine");
    std::array<char, 21> bytes{1, 1, 0, 0, 0};
    std::memcpy(bytes.data() + 5, &x, sizeof(x));
    std::memcpy(bytes.data() + 13, &y, sizeof(y));
    wkb.assign(bytes.data(), bytes.size());
}

ColumnPtr pointColumn(const Column& x, const Column& y, Field field) {
    ColumnBuilder builder(std::move(field));
    std::string wkb;
    for (std::size_t row = 0; row < x.rows(); ++row) {
        if (x.isMissing(row) || y.isMissing(row)) {
            builder.addMissing();
        } else {
            appendPoint(wkb, x.number(row), y.number(row));
            builder.addWkb(wkb);
        }
    }
    return builder.finish();
}

std::optional<std::string> fromHexadecimal(std::string_view text) {
    if (text.size() < 10 || text.size() % 2 != 0 || text[0] != '0' || text[1] > '1') return std::nullopt;
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); at += 2) {
        unsigned byte = 0;
        if (std::from_chars(text.data() + at, text.data() + at + 2, byte, 16).ptr != text.data() + at + 2)
            return std::nullopt;
        bytes += static_cast<char>(byte);
    }
    return bytes;
}

struct Shape {
    std::string wkb;
    int srid = 0;
};

/// WKT, EWKT or hexadecimal (E)WKB as ISO WKB.
std::optional<Shape> shapeOf(std::string_view text) {
    Shape shape;
    OGRGeometry* made = nullptr;
    if (const auto bytes = fromHexadecimal(text)) {
        OGRGeometryFactory::createFromWkb(bytes->data(), nullptr, &made, bytes->size());
    } else {
        if (text.starts_with("SRID=")) {
            const auto end = std::min(text.find(';'), text.size());
            std::from_chars(text.data() + 5, text.data() + end, shape.srid);
            text.remove_prefix(std::min(text.size(), end + 1));
        }
        OGRGeometryFactory::createFromWkt(std::string(text).c_str(), nullptr, &made);
    }
    const std::unique_ptr<OGRGeometry> geometry(made);
    if (!geometry) return std::nullopt;
    shape.wkb.resize(geometry->WkbSize());
    geometry->exportToWkb(wkbNDR, reinterpret_cast<unsigned char*>(shape.wkb.data()), wkbVariantIso);
    return shape;
}

/// Every distinct text is looked at once. Nothing when one of them is no shape.
std::optional<Table> withShapes(const Table& table, std::size_t place, const OpenOptions& options) {
    const Column& texts = *table.column(place);
    if (texts.type() != Type::Text || texts.dictionary()->size() == 0) return std::nullopt;
    const GdalSession session;
    std::vector<std::string> shapes;
    Field field{.name = "geometry", .type = Type::Geometry, .crs = options.crs};
    for (const std::string_view text : texts.dictionary()->entries()) {
        auto shape = shapeOf(text);
        if (!shape) return std::nullopt;
        if (shape->srid > 0 && field.crs.empty()) field.crs = "EPSG:" + std::to_string(shape->srid);
        shapes.push_back(std::move(shape->wkb));
    }
    ColumnBuilder builder(field);
    for (std::size_t i = 0; i < texts.chunkCount(); ++i) {
        for (const std::int32_t code : texts.chunk(i).as<std::int32_t>()) {
            code < 0 ? builder.addMissing() : builder.addWkb(shapes[static_cast<std::size_t>(code)]);
        }
    }
    std::vector<ColumnPtr> columns = table.columns();
    columns[place] = builder.finish();
    if (texts.field().name != "geometry" && table.has("geometry")) {
        field.name = texts.field().name;
        columns[place] = withField(columns[place], field);
    }
    return Table(std::move(columns));
}

Table withPoints(const Table& table, std::size_t x, std::size_t y, const OpenOptions& options) {
    const std::string crs = options.crs.empty() ? wgs84 : options.crs;
    std::string name = "geometry";
    for (int number = 2; table.has(name); ++number) name = "geometry_" + std::to_string(number);
    return table.with(
        pointColumn(*table.column(x), *table.column(y), Field{.name = name, .type = Type::Geometry, .crs = crs}));
}

std::size_t placeOf(const Table& table, std::string_view name) {
    while (name.starts_with(' ')) name.remove_prefix(1);
    if (const auto place = table.find(name)) return *place;
    table.column(name);  // throws, with the names there are
    return 0;
}

Table asked(const Table& table, const OpenOptions& options) {
    const std::string& choice = options.geometry;
    const auto comma = choice.find(',');
    if (comma != std::string::npos && !table.has(choice)) {
        const std::size_t x = placeOf(table, std::string_view(choice).substr(0, comma));
        const std::size_t y = placeOf(table, std::string_view(choice).substr(comma + 1));
        if (isNumber(*table.column(x)) && isNumber(*table.column(y))) return withPoints(table, x, y, options);
        throw Error(KAPOK_TR("io", "The columns \"%1\" are not both numbers.").arg(choice),
                    KAPOK_TR("io", "Choose the columns of longitude and latitude, in this order."));
    }
    const std::size_t place = placeOf(table, choice);
    if (auto made = withShapes(table, place, options)) return std::move(*made);
    throw Error(KAPOK_TR("io", "The column \"%1\" does not hold shapes as WKT.").arg(choice),
                KAPOK_TR("io", "Choose another column, or geometry=none."));
}

}  // namespace

Table withGeometry(const Table& table, const OpenOptions& options, ImportReport& report) {
    const auto& columns = table.columns();
    const bool there =
        std::any_of(columns.begin(), columns.end(), [](const auto& c) { return c->type() == Type::Geometry; });
    if (options.geometry == "none" || (there && options.geometry.empty())) return table;
    if (!options.geometry.empty()) return asked(table, options);
    if (options.types == ColumnTypes::Text) return table;
    if (const auto shapes = columnOfNames(table, {"wkt", "geometry", "geom", "the_geom", "wkb_geometry"})) {
        if (auto made = withShapes(table, *shapes, options)) {
            report.notes.push_back(KAPOK_TR("io", "The shapes of column \"%1\" were read as geometry.")
                                       .arg(table.column(*shapes)->field().name));
            return std::move(*made);
        }
    }
    const auto x = columnOfNames(table, {"lon", "lng", "long", "longitude", "经度"});
    const auto y = columnOfNames(table, {"lat", "latitude", "纬度"});
    if (!x || !y || !isWithin(*table.column(*x), 180) || !isWithin(*table.column(*y), 90)) return table;
    report.notes.push_back(
        KAPOK_TR("io", "Points were made from the columns \"%1\" and \"%2\"; the option geometry=none leaves them out.")
            .arg(table.column(*x)->field().name)
            .arg(table.column(*y)->field().name));
    return withPoints(table, *x, *y, options);
}

}  // namespace kapok::io
