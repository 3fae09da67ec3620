// Georeferenced grids and pictures, read where and as finely as they are looked at (GDAL).
#pragma once

#include "geo/geometry.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kapok::map {

struct RasterFacts {
    std::string name = {};  ///< of the file, without its folder
    std::string crs = {};   ///< WKT; empty: not known
    geo::Geometry outline = {};
    int columns = 0;
    int rows = 0;
    bool colours = false;  ///< a picture: red, green and blue, or a palette; else numbers
    int band = 1;          ///< of the numbers, from 1
    std::string bandName = {};
    std::string unit = {};
    std::string attribution = {};  ///< as MBTiles say it
};

/// Numbers in rows from the north, NaN where there are none.
struct RasterGrid {
    int columns = 0;
    int rows = 0;
    double place[6] = {};  ///< x = place[0] + column place[1] + row place[2], y likewise with 3 to 5
    std::vector<double> values = {};
};

/// A file, or a tile server as rasterName() describes it; no file is let ask a server. Opened once for each thread that
/// reads at a time; reading never changes it. Every function may be called from any thread.
class RasterSource {
public:
    /// `bands`, from 1: one that numbers are read of, or red, green and blue; empty: the picture that the file says it
    /// is, else its first band. Throws Error for files that are missing, broken, of vector tiles, without raster or
    /// georeference, and for bands that are not there.
    explicit RasterSource(const std::string& file, const std::vector<int>& bands = {});
    ~RasterSource();
    RasterSource(RasterSource&& other) noexcept;
    RasterSource(const RasterSource&) = delete;
    RasterSource& operator=(const RasterSource&) = delete;

    const RasterFacts& facts() const;

    /// A part of the map as numbers, `columns` times `rows`, through overviews where there are some. `crs` of the map;
    /// empty: the raster's. Whole numbers are those of the nearest cell, others means of what a pixel covers.
    std::vector<double> numbers(const geo::Box& box, int columns, int rows, const std::string& crs) const;
    /// The same as 0xAARRGGBB, colours not multiplied by alpha. Bands of more than 8 bits run from their 2 % to their
    /// 98 % quantile.
    std::vector<std::uint32_t> colours(const geo::Box& box, int columns, int rows, const std::string& crs) const;
    /// The number at a place in the CRS of the raster; nothing beside it and where it has none.
    std::optional<double> valueAt(geo::Point place) const;
    /// Numbers from all over the raster, about `count`, without missing ones: for stretches and classes.
    std::vector<double> sample(std::size_t count) const;
    /// All of it, coarser where it has more cells than so many.
    RasterGrid grid(std::size_t mostCells) const;

    struct Files;  ///< of the source files of rasters

private:
    std::unique_ptr<Files> files_;
};

}  // namespace kapok::map
