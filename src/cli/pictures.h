// Charts and maps as picture files.
#pragma once

#include "cli/arguments.h"
#include "cli/session.h"

#include <QSizeF>

namespace kapok::cli {

/// --size WIDTHxHEIGHT, --dpi N, --theme light|dark.
std::vector<OptionSpec> pictureOptions();

/// The format is told by the ending: png, svg, pdf.
struct Picture {
    std::string path;
    QSizeF pixels;  ///< CSS pixels
    double dpi = 96;
    bool dark = false;
};
/// Throws UsageError.
Picture readPicture(const Arguments& arguments, QSizeF standard);

void exportChart(Session& session, const ChartSpec& spec, const Picture& picture);
void exportMap(Session& session, const MapSpec& spec, const Picture& picture);

}  // namespace kapok::cli
