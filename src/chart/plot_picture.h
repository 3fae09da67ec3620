// The picture of a scene that a plot shows, painted on any thread.
#pragma once

#include "chart/layout.h"
#include "spec/theme.h"

#include <QImage>

#include <memory>

namespace kapok::chart {

struct PictureOrder {
    std::shared_ptr<const Scene> scene = {};
    std::vector<View> views = {};
    Theme theme = lightTheme;
    PaintOptions options = {};
    QSize size = {};
    double ratio = 1;                           ///< device pixels per pixel
    std::shared_ptr<const Layout> layout = {};  ///< null: made here
    QImage memory = {};                         ///< used again where it fits: new pages cost more than many a picture
    std::uint64_t number = 0;                   ///< handed on to the picture
};

struct PlotPicture {
    QImage image = {};
    std::shared_ptr<const Layout> layout = {};
    std::uint64_t number = 0;
};

PlotPicture makePicture(PictureOrder order);

/// About how many milliseconds the painting of a scene takes. O(marks), without looking at their rows.
double paintingCost(const Scene& scene);

}  // namespace kapok::chart
