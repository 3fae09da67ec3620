#include "io/geojson_geometry.h"

#include "sdk/error.h"

#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace kapok::io {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr std::uint32_t heightOffset = 1000;
constexpr std::uint32_t collectionType = 7;

[[noreturn]] void refuse() {
    throw Error(KAPOK_TR("io", "This is not a geometry of GeoJSON."), KAPOK_TR("io", "Fix or remove that feature."));
}

template <class T>
void append(std::string& wkb, T value) {
    std::array<char, sizeof(T)> raw;
    std::memcpy(raw.data(), &value, sizeof(T));
    wkb.append(raw.data(), raw.size());
}

array listOf(const element& value) {
    array list;
    if (value.get(list) != simdjson::SUCCESS) refuse();
    return list;
}

/// Type number of WKB, and how deep positions lie in "coordinates".
struct Shape {
    std::uint32_t type;
    int depth;
};

Shape shapeOf(std::string_view name) {
    if (name == "Point") return {1, 0};
    if (name == "LineString") return {2, 1};
    if (name == "Polygon") return {3, 2};
    if (name == "MultiPoint") return {4, 1};
    if (name == "MultiLineString") return {5, 2};
    if (name == "MultiPolygon") return {6, 3};
    refuse();
}

class GeometryWriter {
public:
    explicit GeometryWriter(std::string& wkb) : wkb_(wkb) {}

    bool write(const object& geometry) {
        std::string_view name;
        if (geometry["type"].get(name) != simdjson::SUCCESS) refuse();
        if (name == "GeometryCollection") return writeCollection(geometry);
        const Shape shape = shapeOf(name);
        element coordinates;
        if (geometry["coordinates"].get(coordinates) != simdjson::SUCCESS) refuse();
        if (listOf(coordinates).begin() == listOf(coordinates).end()) return false;
        heights_ = hasHeights(coordinates, shape.depth);
        writeShape(shape.type, coordinates);
        return true;
    }

private:
    static bool hasHeights(element value, int depth) {
        for (; depth > 0; --depth) {
            const array list = listOf(value);
            if (list.begin() == list.end()) return false;
            value = *list.begin();
        }
        return listOf(value).size() > 2;
    }

    void writeHead(std::uint32_t type) {
        wkb_ += '\1';  // little endian
        append(wkb_, type + (heights_ ? heightOffset : 0));
    }

    /// The number of members is known behind them.
    template <class Write>
    void writeList(const array& list, Write write) {
        const std::size_t place = wkb_.size();
        append(wkb_, std::uint32_t{0});
        std::uint32_t count = 0;
        for (const element member : list) {
            write(member);
            ++count;
        }
        std::memcpy(wkb_.data() + place, &count, sizeof(count));
    }

    void writePosition(const element& position) {
        std::array<double, 3> values{};
        std::size_t count = 0;
        for (const element coordinate : listOf(position)) {
            if (count == values.size()) break;
            if (coordinate.get(values[count++]) != simdjson::SUCCESS) refuse();
        }
        if (count < 2) refuse();
        wkb_.append(reinterpret_cast<const char*>(values.data()), (heights_ ? 3 : 2) * sizeof(double));
    }

    void writePositions(const array& list) {
        writeList(list, [this](const element& position) { writePosition(position); });
    }

    void writeShape(std::uint32_t type, const element& coordinates) {
        writeHead(type);
        if (type == 1) return writePosition(coordinates);
        const array list = listOf(coordinates);
        if (type == 2) return writePositions(list);
        if (type == 3) return writeList(list, [this](const element& ring) { writePositions(listOf(ring)); });
        writeList(list, [this, type](const element& part) { writeShape(type - 3, part); });
    }

    bool writeCollection(const object& geometry) {
        array members;
        if (geometry["geometries"].get(members) != simdjson::SUCCESS) refuse();
        std::uint32_t count = 0;
        const std::size_t start = wkb_.size();
        wkb_ += '\1';
        append(wkb_, collectionType);
        append(wkb_, count);
        bool heights = false;
        for (const element member : members) {
            object inner;
            if (member.get(inner) != simdjson::SUCCESS) refuse();
            heights_ = false;
            if (!write(inner)) continue;
            heights = heights || heights_;
            ++count;
        }
        heights_ = heights;
        const std::uint32_t type = collectionType + (heights ? heightOffset : 0);
        std::memcpy(wkb_.data() + start + 1, &type, sizeof(type));
        std::memcpy(wkb_.data() + start + 5, &count, sizeof(count));
        if (count == 0) wkb_.resize(start);
        return count > 0;
    }

    std::string& wkb_;
    bool heights_ = false;
};

}  // namespace

bool appendGeoJsonGeometry(std::string& wkb, const element& geometry) {
    if (geometry.is_null()) return false;
    object shape;
    if (geometry.get(shape) != simdjson::SUCCESS) refuse();
    return appendGeoJsonShape(wkb, shape);
}

bool appendGeoJsonShape(std::string& wkb, const object& geometry) {
    static_assert(std::endian::native == std::endian::little, "WKB is written in the byte order of the machine");
    return GeometryWriter(wkb).write(geometry);
}

}  // namespace kapok::io
