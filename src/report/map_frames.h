// A map in time as numbered pictures, one a period.
#pragma once

#include "map/scene.h"
#include "spec/theme.h"

#include <QLocale>
#include <QSizeF>
#include <QString>

namespace kapok::report {

struct FrameOptions {
    QSizeF pixels = {900, 680};  ///< of 1/96 inch
    double dpi = 96;
    QLocale locale = {};
};

/// Writes "<name>-0001-2024-01-01.png" and so on into a folder, which is made where it is not there; gives their
/// number. Colons of times are left out of names. Throws Error for a map without time and for what cannot be written;
/// `context` (may be null) shows progress and cancels between frames. Any thread.
std::size_t writeMapFrames(const QString& folder, const QString& name, const map::Scene& scene, const Theme& theme,
                           const FrameOptions& options, RunContext* context = nullptr);

}  // namespace kapok::report
