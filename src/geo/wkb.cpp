#include "geo/wkb.h"

#include "sdk/error.h"

#include <bit>
#include <cmath>
#include <cstring>

namespace kapok::geo {
namespace {

enum WkbType : std::uint32_t {
    wkbPoint = 1,
    wkbLineString = 2,
    wkbPolygon = 3,
    wkbMultiPoint = 4,
    wkbMultiLineString = 5,
    wkbMultiPolygon = 6,
    wkbCollection = 7,
    wkbPolyhedralSurface = 15,
    wkbTin = 16,
    wkbTriangle = 17,
};

constexpr int deepestNesting = 32;

Error broken(const Text& what) {
    return Error(what, KAPOK_TR("geo", "Check the geometry in the program that wrote it, and export it again."));
}

class Reader {
public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}

    Geometry read() {
        readGeometry(0);
        if (position_ != bytes_.size()) throw broken(KAPOK_TR("geo", "The geometry is followed by extra bytes."));
        return std::move(geometry_);
    }

private:
    struct Header {
        std::uint32_t type = 0;
        int dimensions = 2;
    };

    const char* take(std::size_t count) {
        if (bytes_.size() - position_ < count) throw broken(KAPOK_TR("geo", "The geometry ends too early."));
        position_ += count;
        return bytes_.data() + position_ - count;
    }

    template <class Number>
    Number number() {
        char raw[sizeof(Number)];
        std::memcpy(raw, take(sizeof(Number)), sizeof(Number));
        if (swapped_) {
            for (std::size_t i = 0; i < sizeof(Number) / 2; ++i) std::swap(raw[i], raw[sizeof(Number) - 1 - i]);
        }
        Number value;
        std::memcpy(&value, raw, sizeof(Number));
        return value;
    }

    /// A count of things that need at least `least` bytes each: a wrong count must not allocate memory.
    std::uint32_t count(std::size_t least) {
        const auto value = number<std::uint32_t>();
        if (value > (bytes_.size() - position_) / least) throw broken(KAPOK_TR("geo", "The geometry ends too early."));
        return value;
    }

    Header header() {
        const auto order = static_cast<unsigned char>(*take(1));
        if (order > 1) throw broken(KAPOK_TR("geo", "The geometry is not WKB: it begins with byte %1.").arg(order));
        swapped_ = (order == 1) != (std::endian::native == std::endian::little);
        auto type = number<std::uint32_t>();
        Header head;
        if (type & 0x80000000U) ++head.dimensions;  // EWKB: Z, M, SRID
        if (type & 0x40000000U) ++head.dimensions;
        if (type & 0x20000000U) take(4);
        type &= 0x0FFFFFFFU;
        if (type >= 4000 || (type >= 1000 && head.dimensions > 2)) throw unknownType(type);
        if (type >= 3000)
            head.dimensions = 4;  // ISO: 1000 Z, 2000 M, 3000 Z and M
        else if (type >= 1000)
            head.dimensions = 3;
        head.type = type % 1000;
        return head;
    }

    static Error unknownType(std::uint32_t type) {
        return broken(KAPOK_TR("geo", "The geometry is of type %1, which is not known.").arg(std::int64_t{type}));
    }

    Point point(int dimensions) {
        Point value;
        value.x = number<double>();
        value.y = number<double>();
        take(static_cast<std::size_t>(dimensions - 2) * sizeof(double));
        return value;
    }

    void readPath(PartKind kind, int dimensions) {
        const auto size = count(static_cast<std::size_t>(dimensions) * sizeof(double));
        if (size == 0) return;
        path_.clear();
        path_.reserve(size);
        for (std::uint32_t i = 0; i < size; ++i) {
            path_.push_back(point(dimensions));
            if (!std::isfinite(path_.back().x) || !std::isfinite(path_.back().y))
                throw broken(KAPOK_TR("geo", "The geometry has a coordinate that is not a finite number."));
        }
        geometry_.add(kind, path_);
    }

    void readPoint(int dimensions) {
        const Point value = point(dimensions);
        if (std::isnan(value.x) && std::isnan(value.y)) return;  // POINT EMPTY
        if (!std::isfinite(value.x) || !std::isfinite(value.y))
            throw broken(KAPOK_TR("geo", "The geometry has a coordinate that is not a finite number."));
        geometry_.add(PartKind::Point, {&value, 1});
    }

    void readGeometry(int depth) {
        if (depth > deepestNesting) throw broken(KAPOK_TR("geo", "The geometry is nested too deeply."));
        const Header head = header();
        switch (head.type) {
            case wkbPoint: return readPoint(head.dimensions);
            case wkbLineString: return readPath(PartKind::Line, head.dimensions);
            case wkbPolygon:
            case wkbTriangle: {
                const auto rings = count(4);
                for (std::uint32_t i = 0; i < rings; ++i)
                    readPath(i == 0 ? PartKind::Outer : PartKind::Hole, head.dimensions);
                return;
            }
            case wkbMultiPoint:
            case wkbMultiLineString:
            case wkbMultiPolygon:
            case wkbCollection:
            case wkbPolyhedralSurface:
            case wkbTin: {
                const bool outerOrder = swapped_;
                const auto members = count(5);
                for (std::uint32_t i = 0; i < members; ++i) readGeometry(depth + 1);
                swapped_ = outerOrder;
                return;
            }
            default: break;
        }
        if (head.type >= 8 && head.type <= 14)
            throw Error(KAPOK_TR("geo", "The geometry has curves, which cannot be shown."),
                        KAPOK_TR("geo", "Convert its curves to lines before opening it."));
        throw unknownType(head.type);
    }

    std::string_view bytes_;
    std::size_t position_ = 0;
    bool swapped_ = false;
    std::vector<Point> path_;
    Geometry geometry_;
};

class Writer {
public:
    explicit Writer(const Geometry& geometry) : geometry_(geometry) {}

    std::string write() {
        std::size_t counts[3] = {};
        for (const auto& part : geometry_.parts) {
            if (part.kind == PartKind::Point) ++counts[0];
            if (part.kind == PartKind::Line) ++counts[1];
            if (part.kind == PartKind::Outer) ++counts[2];
        }
        const auto members = counts[0] + counts[1] + counts[2];
        if (members != 1) {
            std::uint32_t type = wkbCollection;
            if (members > 0 && counts[0] == members) type = wkbMultiPoint;
            if (members > 0 && counts[1] == members) type = wkbMultiLineString;
            if (members > 0 && counts[2] == members) type = wkbMultiPolygon;
            header(type);
            count(members);
        }
        for (std::size_t i = 0; i < geometry_.parts.size(); ++i) {
            if (geometry_.parts[i].kind != PartKind::Hole) writeMember(i);
        }
        return std::move(bytes_);
    }

private:
    void raw(const void* data, std::size_t size) { bytes_.append(static_cast<const char*>(data), size); }

    template <class Number>
    void number(Number value) {
        char bytes[sizeof(Number)];
        std::memcpy(bytes, &value, sizeof(Number));
        if constexpr (std::endian::native == std::endian::big) {
            for (std::size_t i = 0; i < sizeof(Number) / 2; ++i) std::swap(bytes[i], bytes[sizeof(Number) - 1 - i]);
        }
        raw(bytes, sizeof(Number));
    }

    void count(std::size_t value) { number(static_cast<std::uint32_t>(value)); }

    void header(std::uint32_t type) {
        bytes_ += '\1';
        number(type);
    }

    void coordinates(const Part& part) {
        for (const Point point : geometry_.points(part)) {
            number(point.x);
            number(point.y);
        }
    }

    void path(const Part& part) {
        count(part.end - part.begin);
        coordinates(part);
    }

    void writeMember(std::size_t index) {
        const Part& part = geometry_.parts[index];
        if (part.kind == PartKind::Point) {
            header(wkbPoint);
            return coordinates(part);
        }
        if (part.kind == PartKind::Line) {
            header(wkbLineString);
            return path(part);
        }
        std::size_t end = index + 1;
        while (end < geometry_.parts.size() && geometry_.parts[end].kind == PartKind::Hole) ++end;
        header(wkbPolygon);
        count(end - index);
        for (std::size_t i = index; i < end; ++i) path(geometry_.parts[i]);
    }

    const Geometry& geometry_;
    std::string bytes_;
};

}  // namespace

Geometry readWkb(std::string_view bytes) { return bytes.empty() ? Geometry{} : Reader(bytes).read(); }

std::string writeWkb(const Geometry& geometry) { return Writer(geometry).write(); }

}  // namespace kapok::geo
