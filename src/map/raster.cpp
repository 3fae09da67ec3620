#include "map/raster.h"

#include "map/raster_files.h"
#include "sdk/error.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include <cpl_string.h>
#include <gdal_alg.h>
#include <gdal_utils.h>
#include <gdalwarper.h>
#include <ogr_srs_api.h>

namespace kapok::map {
namespace {

constexpr int edgePieces = 16;  ///< of each side of the outline
constexpr std::size_t sampleOfBand = 200'000;

void CPL_STDCALL onMessage(CPLErr level, CPLErrorNum, const char* words) {
    auto* message = static_cast<std::string*>(CPLGetErrorHandlerUserData());
    if (level < CE_Failure || !message) return;
    *message = words;
    while (!message->empty() && (message->back() == '.' || message->back() == '\n')) message->pop_back();
}

Place at(const std::string& file) { return Place{file, 0, ""}; }

bool isFile(const std::string& name) { return name.find('<') == std::string::npos; }

/// As programs write numbers, whatever the locale.
std::string words(double number) { return CPLSPrintf("%.17g", number); }

std::string nameOf(const std::string& file) {
    return isFile(file) ? file.substr(file.find_last_of("/\\") + 1) : std::string();
}

[[noreturn]] void refuse(const std::string& file, const std::string& reason) {
    const RasterHandle shapes(GDALOpenEx(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr));
    const bool tiles = file.ends_with(".mbtiles");
    if (shapes && tiles)
        throw Error(KAPOK_TR("map", "The tiles are vector tiles (pbf), which are not supported."),
                    KAPOK_TR("map", "Take an MBTiles file with pictures (PNG or JPEG)."), at(file));
    if (shapes)
        throw Error(KAPOK_TR("map", "The file holds shapes or a table, not a raster."),
                    KAPOK_TR("map", "Open it as data and draw it as shapes."), at(file));
    throw Error(KAPOK_TR("map", "The raster cannot be read: %1.")
                    .arg(reason.empty() ? "it is of no kind that is known" : reason),
                KAPOK_TR("map", "Check that the file is whole and a raster, such as GeoTIFF."), at(file));
}

/// Drivers that ask servers, or that lead on to others by what a file says: only the program itself names a server.
constexpr const char* farReaching[] = {"VRT",  "WMS",    "WMTS",   "WCS",    "HTTP",  "PLMOSAIC", "DAAS", "EEDAI",
                                       "EEDA", "OGCAPI", "STACIT", "STACTA", "RASTA", "GTI",      "NGW",  "DERIVED"};

CPLStringList driversFor(const std::string& file) {
    CPLStringList drivers;
    if (!isFile(file)) {
        drivers.AddString("WMS");
        return drivers;
    }
    for (int i = 0; i < GDALGetDriverCount(); ++i) {
        const GDALDriverH driver = GDALGetDriver(i);
        const std::string_view name = GDALGetDriverShortName(driver);
        const bool far = std::find(std::begin(farReaching), std::end(farReaching), name) != std::end(farReaching);
        if (GDALGetMetadataItem(driver, GDAL_DCAP_RASTER, nullptr) && !far) drivers.AddString(name.data());
    }
    return drivers;
}

RasterHandle openFile(const std::string& file) {
    static std::once_flag once;
    std::call_once(once, [] { GDALAllRegister(); });
    if (file.empty())
        throw Error(KAPOK_TR("map", "The layer has no file."), KAPOK_TR("map", "Choose the file that it draws."));
    if (isFile(file) && !std::filesystem::exists(std::filesystem::u8path(file)))
        throw Error(KAPOK_TR("map", "The file of the layer is not there."),
                    KAPOK_TR("map", "Choose the file again; it may have been moved or renamed."), at(file));
    const QuietGdal quiet;
    const CPLStringList drivers = driversFor(file);
    RasterHandle opened(GDALOpenEx(file.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, drivers.List(), nullptr, nullptr));
    if (!opened) refuse(file, quiet.message());
    if (GDALGetRasterCount(opened.get()) == 0)
        throw Error(KAPOK_TR("map", "The file holds several rasters, none of them by itself."),
                    KAPOK_TR("map", "Write the one you want to a GeoTIFF, for example with gdal_translate."), at(file));
    double place[6];
    if (GDALGetGeoTransform(opened.get(), place) == CE_None) return opened;
    if (GDALGetGCPCount(opened.get()) == 0)
        throw Error(
            KAPOK_TR("map", "The raster does not say where on the earth it lies."),
            KAPOK_TR("map", "Georeference it first: a GeoTIFF, or a world file (.tfw, .jgw) beside the picture."),
            at(file));
    // Control points: as the warper places them. The virtual file keeps the other one open.
    RasterHandle placed(GDALAutoCreateWarpedVRT(opened.get(), nullptr, nullptr, GRA_Bilinear, 0.125, nullptr));
    GDALReleaseDataset(opened.release());
    if (!placed) refuse(file, quiet.message());
    return placed;
}

std::string crsOf(GDALDatasetH raster) {
    const OGRSpatialReferenceH crs = GDALGetSpatialRef(raster);
    if (!crs || OSRIsLocal(crs)) return {};
    char* words = nullptr;
    const char* const options[] = {"FORMAT=WKT2_2019", nullptr};
    const bool written = OSRExportToWktEx(crs, &words, options) == OGRERR_NONE && words;
    std::string found = written ? words : "";
    CPLFree(words);
    return found;
}

geo::Point apply(const double (&place)[6], double column, double row) {
    return {place[0] + column * place[1] + row * place[2], place[3] + column * place[4] + row * place[5]};
}

/// The edge of a raster; its sides are cut so that projections can bend them.
geo::Geometry outlineOf(const double (&place)[6], int columns, int rows) {
    const std::pair<double, double> corners[] = {{0, 0}, {0, rows}, {columns, rows}, {columns, 0}, {0, 0}};
    std::vector<geo::Point> ring;
    for (std::size_t side = 0; side < 4; ++side) {
        for (int i = 0; i < edgePieces; ++i) {
            const double t = static_cast<double>(i) / edgePieces;
            ring.push_back(apply(place, corners[side].first + t * (corners[side + 1].first - corners[side].first),
                                 corners[side].second + t * (corners[side + 1].second - corners[side].second)));
        }
    }
    geo::Geometry outline;
    outline.add(geo::PartKind::Outer, ring);
    return outline;
}

/// The bands of a picture by their colours; empty when the file says of none.
std::vector<int> colourBands(GDALDatasetH raster) {
    std::vector<int> found;
    for (const auto colour : {GCI_RedBand, GCI_GreenBand, GCI_BlueBand, GCI_AlphaBand}) {
        for (int band = 1; band <= GDALGetRasterCount(raster); ++band) {
            if (GDALGetRasterColorInterpretation(GDALGetRasterBand(raster, band)) != colour) continue;
            found.push_back(band);
            break;
        }
    }
    const bool alone =
        found.size() == 1 && GDALGetRasterColorInterpretation(GDALGetRasterBand(raster, found[0])) == GCI_AlphaBand;
    return found.size() < 3 || alone ? std::vector<int>() : found;
}

void checkBands(GDALDatasetH raster, const std::vector<int>& bands, const std::string& file) {
    const int count = GDALGetRasterCount(raster);
    for (const int band : bands) {
        if (band >= 1 && band <= count) continue;
        throw Error(KAPOK_TR("map", "The raster has no band %1.").arg(band),
                    KAPOK_TR("map", "Its bands are numbered from 1 to %1.").arg(count), at(file));
    }
    if (bands.size() > 1 && bands.size() != 3 && bands.size() != 4)
        throw Error(KAPOK_TR("map", "A raster is drawn from one band, or from three: red, green and blue."),
                    KAPOK_TR("map", "Give one or three numbers of bands."), at(file));
}

/// Options of gdal_translate that make 8 bits of more.
void addScale(GDALRasterBandH band, std::size_t index, std::vector<std::string>& options) {
    if (GDALGetRasterDataType(band) == GDT_Byte) return;
    const int columns = std::min(GDALGetRasterBandXSize(band), 400);
    const int rows = std::min(GDALGetRasterBandYSize(band), 400);
    std::vector<double> values(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
    if (GDALRasterIO(band, GF_Read, 0, 0, GDALGetRasterBandXSize(band), GDALGetRasterBandYSize(band), values.data(),
                     columns, rows, GDT_Float64, 0, 0) != CE_None)
        return;
    meanValues(band, values);
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty()) return;
    std::sort(values.begin(), values.end());
    const auto quantile = [&](double part) {
        return values[static_cast<std::size_t>(part * double(values.size() - 1))];
    };
    options.insert(options.end(),
                   {"-scale_" + std::to_string(index), words(quantile(0.02)), words(quantile(0.98)), "0", "255"});
}

}  // namespace

QuietGdal::QuietGdal() { CPLPushErrorHandlerEx(onMessage, &message_); }
QuietGdal::~QuietGdal() { CPLPopErrorHandler(); }

OpenRaster RasterSource::Files::take() {
    {
        const std::lock_guard lock(mutex);
        if (!idle.empty()) {
            OpenRaster raster = std::move(idle.back());
            idle.pop_back();
            return raster;
        }
    }
    OpenRaster raster{openFile(file), {}};
    const QuietGdal quiet;
    CPLStringList list;
    for (const auto& option : bandOptions) list.AddString(option.c_str());
    auto* options = GDALTranslateOptionsNew(list.List(), nullptr);
    raster.bands.reset(GDALTranslate("", raster.file.get(), options, nullptr));
    GDALTranslateOptionsFree(options);
    if (!raster.bands)
        throw Error(KAPOK_TR("map", "The raster cannot be read: %1.").arg(quiet.message()), {}, at(file));
    return raster;
}

void RasterSource::Files::giveBack(OpenRaster raster) {
    const std::lock_guard lock(mutex);
    idle.push_back(std::move(raster));
}

RasterLease::RasterLease(RasterSource::Files& files) : raster(files.take()), files_(files) {}
RasterLease::~RasterLease() { files_.giveBack(std::move(raster)); }

RasterSource::RasterSource(const std::string& file, const std::vector<int>& bands) : files_(std::make_unique<Files>()) {
    const RasterHandle opened = openFile(file);
    const QuietGdal quiet;
    checkBands(opened.get(), bands, file);
    const auto chosen = bands.empty() ? colourBands(opened.get()) : bands;
    auto& facts = files_->facts;
    files_->file = file;
    facts.name = nameOf(file);
    facts.crs = crsOf(opened.get());
    facts.columns = GDALGetRasterXSize(opened.get());
    facts.rows = GDALGetRasterYSize(opened.get());
    facts.band = chosen.empty() ? 1 : chosen.front();
    GDALGetGeoTransform(opened.get(), files_->toPlace);
    if (!GDALInvGeoTransform(files_->toPlace, files_->toCell))
        throw Error(KAPOK_TR("map", "The raster has no extent: its cells are lines or points."), {}, at(file));
    facts.outline = outlineOf(files_->toPlace, facts.columns, facts.rows);
    const GDALRasterBandH band = GDALGetRasterBand(opened.get(), facts.band);
    const bool palette = chosen.size() < 3 && GDALGetRasterColorTable(band) != nullptr;
    facts.colours = chosen.size() >= 3 || palette;
    facts.bandName = GDALGetDescription(band);
    facts.unit = GDALGetRasterUnitType(band);
    const char* credit = GDALGetMetadataItem(opened.get(), "attribution", nullptr);
    facts.attribution = credit ? credit : "";
    files_->whole = GDALDataTypeIsInteger(GDALGetRasterDataType(band)) != 0;
    auto& options = files_->bandOptions;
    options = {"-of", "VRT", "-q"};
    for (const int one : facts.colours && !palette ? chosen : std::vector<int>{facts.band})
        options.insert(options.end(), {"-b", std::to_string(one)});
    if (palette) options.insert(options.end(), {"-expand", "rgba"});
    if (facts.colours && !palette) {
        const auto before = options.size();
        for (std::size_t i = 0; i < 3; ++i) addScale(GDALGetRasterBand(opened.get(), chosen[i]), i + 1, options);
        if (options.size() > before) options.insert(options.end(), {"-ot", "Byte"});
    }
    files_->giveBack(files_->take());
}

RasterSource::~RasterSource() = default;
RasterSource::RasterSource(RasterSource&& other) noexcept = default;

const RasterFacts& RasterSource::facts() const { return files_->facts; }

}  // namespace kapok::map
