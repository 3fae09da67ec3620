// What a RasterSource holds, shared by its source files only.
#pragma once

#include "map/raster.h"

#include <cpl_error.h>
#include <gdal.h>

#include <mutex>

namespace kapok::map {

/// While it lives GDAL's messages of this thread come here instead of stderr.
class QuietGdal {
public:
    QuietGdal();
    ~QuietGdal();
    QuietGdal(const QuietGdal&) = delete;
    QuietGdal& operator=(const QuietGdal&) = delete;

    /// The last failure, without its full stop; empty when none.
    const std::string& message() const { return message_; }

private:
    std::string message_;
};

struct CloseRaster {
    void operator()(void* dataset) const { GDALClose(dataset); }
};
using RasterHandle = std::unique_ptr<void, CloseRaster>;

/// The file, and the bands of it that are drawn as a virtual file.
struct OpenRaster {
    RasterHandle file = {};
    RasterHandle bands = {};  ///< refers to the file: closed before it
};

struct RasterSource::Files {
    std::string file = {};
    RasterFacts facts = {};
    std::vector<std::string> bandOptions = {};  ///< of gdal_translate
    double toPlace[6] = {};                     ///< from cells
    double toCell[6] = {};                      ///< from places
    bool whole = false;                         ///< whole numbers
    std::mutex mutex = {};
    std::vector<OpenRaster> idle = {};

    /// One that nobody uses, or a fresh one.
    OpenRaster take();
    void giveBack(OpenRaster raster);
    GDALRasterBandH band(const OpenRaster& raster) const { return GDALGetRasterBand(raster.file.get(), facts.band); }
};

/// A raster in use.
class RasterLease {
public:
    explicit RasterLease(RasterSource::Files& files);
    ~RasterLease();
    RasterLease(const RasterLease&) = delete;
    RasterLease& operator=(const RasterLease&) = delete;

    OpenRaster raster;

private:
    RasterSource::Files& files_;
};

/// Values of a band as the file means them: missing is NaN, scale and offset done.
void meanValues(GDALRasterBandH band, std::vector<double>& values);

}  // namespace kapok::map
