#include "map/raster.h"
#include "map/raster_files.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <cpl_string.h>
#include <gdal_utils.h>

namespace kapok::map {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
/// Without overviews more cells than so many are not read through for a sample.
constexpr double mostCellsRead = 1e8;
constexpr int windowsAlong = 8;

std::size_t cells(int columns, int rows) { return static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows); }

std::string words(double number) {
    std::array<char, 32> text;
    CPLsnprintf(text.data(), text.size(), "%.17g", number);
    return text.data();
}

/// A part of a map in memory: each pixel looks for its place in the raster.
RasterHandle warped(const RasterFacts& facts, GDALDatasetH bands, const geo::Box& box, int columns, int rows,
                    const std::string& crs, const std::vector<std::string>& more) {
    CPLStringList list;
    const auto add = [&](std::initializer_list<std::string> options) {
        for (const auto& option : options) list.AddString(option.c_str());
    };
    add({"-of", "MEM", "-q", "-te", words(box.left), words(box.bottom), words(box.right), words(box.top), "-ts",
         std::to_string(columns), std::to_string(rows)});
    if (!crs.empty()) add({"-t_srs", crs});
    if (!crs.empty() && facts.crs.empty()) add({"-s_srs", "OGC:CRS84"});
    for (const auto& option : more) list.AddString(option.c_str());
    const QuietGdal quiet;
    auto* options = GDALWarpAppOptionsNew(list.List(), nullptr);
    RasterHandle made(GDALWarp("", nullptr, 1, &bands, options, nullptr));
    GDALWarpAppOptionsFree(options);
    return made;
}

/// A window of a band, `columns` times `rows` numbers of it.
std::vector<double> window(GDALRasterBandH band, int left, int top, int width, int height, int columns, int rows) {
    std::vector<double> values(cells(columns, rows), none);
    const QuietGdal quiet;
    if (GDALRasterIO(band, GF_Read, left, top, width, height, values.data(), columns, rows, GDT_Float64, 0, 0) !=
        CE_None)
        std::fill(values.begin(), values.end(), none);
    else
        meanValues(band, values);
    return values;
}

}  // namespace

void meanValues(GDALRasterBandH band, std::vector<double>& values) {
    int has = 0;
    const double missing = GDALGetRasterNoDataValue(band, &has);
    const bool single = GDALGetRasterDataType(band) == GDT_Float32;
    const double scale = GDALGetRasterScale(band, nullptr);
    const double offset = GDALGetRasterOffset(band, nullptr);
    for (double& value : values) {
        const bool none_ =
            has && (single ? static_cast<float>(value) == static_cast<float>(missing) : value == missing);
        value = none_ ? none : value * scale + offset;
    }
}

std::vector<double> RasterSource::numbers(const geo::Box& box, int columns, int rows, const std::string& crs) const {
    std::vector<double> values(cells(columns, rows), none);
    const RasterLease lease(*files_);
    const auto part = warped(files_->facts, lease.raster.bands.get(), box, columns, rows, crs,
                             {"-r", files_->whole ? "near" : "average", "-ot", "Float64", "-dstnodata", "nan"});
    if (!part) return values;
    const GDALRasterBandH band = GDALGetRasterBand(part.get(), 1);
    if (GDALRasterIO(band, GF_Read, 0, 0, columns, rows, values.data(), columns, rows, GDT_Float64, 0, 0) != CE_None)
        return std::vector<double>(values.size(), none);
    const double scale = GDALGetRasterScale(files_->band(lease.raster), nullptr);
    const double offset = GDALGetRasterOffset(files_->band(lease.raster), nullptr);
    for (double& value : values) value = value * scale + offset;
    return values;
}

std::vector<std::uint32_t> RasterSource::colours(const geo::Box& box, int columns, int rows,
                                                 const std::string& crs) const {
    std::vector<std::uint32_t> pixels(cells(columns, rows), 0);
    const RasterLease lease(*files_);
    const bool alpha = GDALGetRasterCount(lease.raster.bands.get()) > 3;
    std::vector<std::string> options{"-r", "bilinear"};
    if (!alpha) options.emplace_back("-dstalpha");
    const auto part = warped(files_->facts, lease.raster.bands.get(), box, columns, rows, crs, options);
    if (!part || GDALGetRasterCount(part.get()) < 4) return pixels;
    std::array<std::vector<std::uint8_t>, 4> bands;
    for (int i = 0; i < 4; ++i) {
        auto& values = bands[static_cast<std::size_t>(i)];
        values.resize(pixels.size());
        if (GDALRasterIO(GDALGetRasterBand(part.get(), i + 1), GF_Read, 0, 0, columns, rows, values.data(), columns,
                         rows, GDT_Byte, 0, 0) != CE_None)
            return pixels;
    }
    for (std::size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = std::uint32_t(bands[3][i]) << 24 | std::uint32_t(bands[0][i]) << 16 |
                    std::uint32_t(bands[1][i]) << 8 | bands[2][i];
    return pixels;
}

std::optional<double> RasterSource::valueAt(geo::Point place) const {
    const auto& to = files_->toCell;
    const double column = std::floor(to[0] + place.x * to[1] + place.y * to[2]);
    const double row = std::floor(to[3] + place.x * to[4] + place.y * to[5]);
    const auto& facts = files_->facts;
    if (!(column >= 0 && row >= 0 && column < facts.columns && row < facts.rows)) return std::nullopt;
    const RasterLease lease(*files_);
    const double value =
        window(files_->band(lease.raster), static_cast<int>(column), static_cast<int>(row), 1, 1, 1, 1).front();
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

std::vector<double> RasterSource::sample(std::size_t count) const {
    const RasterLease lease(*files_);
    const GDALRasterBandH band = files_->band(lease.raster);
    const auto& facts = files_->facts;
    const double all = static_cast<double>(facts.columns) * facts.rows;
    std::vector<double> values;
    if (all <= mostCellsRead || GDALGetOverviewCount(band) > 0) {
        const double part = std::min(1.0, std::sqrt(static_cast<double>(count) / all));
        const int columns = std::max(1, static_cast<int>(facts.columns * part));
        const int rows = std::max(1, static_cast<int>(facts.rows * part));
        values = window(band, 0, 0, facts.columns, facts.rows, columns, rows);
    } else {
        const int side = std::max(1, static_cast<int>(std::sqrt(static_cast<double>(count)) / windowsAlong));
        const int width = std::min(side, facts.columns / windowsAlong);
        const int height = std::min(side, facts.rows / windowsAlong);
        for (int i = 0; i < windowsAlong * windowsAlong; ++i) {
            const int left = (facts.columns - width) / windowsAlong * (i % windowsAlong);
            const int top = (facts.rows - height) / windowsAlong * (i / windowsAlong);
            const auto found = window(band, left, top, width, height, width, height);
            values.insert(values.end(), found.begin(), found.end());
        }
    }
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    return values;
}

RasterGrid RasterSource::grid(std::size_t mostCells) const {
    const RasterLease lease(*files_);
    const auto& facts = files_->facts;
    const double all = static_cast<double>(facts.columns) * facts.rows;
    const double part = std::min(1.0, std::sqrt(static_cast<double>(mostCells) / all));
    RasterGrid grid;
    grid.columns = std::max(1, static_cast<int>(facts.columns * part));
    grid.rows = std::max(1, static_cast<int>(facts.rows * part));
    grid.values = window(files_->band(lease.raster), 0, 0, facts.columns, facts.rows, grid.columns, grid.rows);
    std::copy(std::begin(files_->toPlace), std::end(files_->toPlace), std::begin(grid.place));
    for (const int i : {1, 4}) grid.place[i] *= static_cast<double>(facts.columns) / grid.columns;
    for (const int i : {2, 5}) grid.place[i] *= static_cast<double>(facts.rows) / grid.rows;
    return grid;
}

}  // namespace kapok::map
