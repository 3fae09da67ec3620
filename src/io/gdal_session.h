// GDAL kept quiet: its messages are collected for our own errors, nothing goes to stderr.
#pragma once

#include "sdk/error.h"

#include <memory>
#include <string>
#include <vector>

class GDALDataset;

namespace kapok::io {

/// Registers the drivers once; while it lives, GDAL's messages of this thread come here.
class GdalSession {
public:
    GdalSession();
    ~GdalSession();
    GdalSession(const GdalSession&) = delete;
    GdalSession& operator=(const GdalSession&) = delete;

    /// The last failure that GDAL told since the session began or was cleared; empty when none.
    const std::string& message() const { return message_; }
    void clear() { message_.clear(); }

private:
    std::string message_;
};

struct CloseDataset {
    void operator()(GDALDataset* dataset) const;
};
using Dataset = std::unique_ptr<GDALDataset, CloseDataset>;

/// Opens a vector dataset with the options "KEY=VALUE" of its driver. Throws Error with GDAL's own words.
Dataset openDataset(const std::string& path, const std::string& driver, const std::vector<std::string>& options,
                    GdalSession& session);

}  // namespace kapok::io
