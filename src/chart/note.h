// A note in the corner of a picture: what it shows is not the last word.
#pragma once

#include "spec/theme.h"

#include <QPainter>
#include <QString>

namespace kapok::chart {

/// A chip at the upper right of a picture so wide.
void paintNote(QPainter& painter, double width, const QString& note, const Theme& theme);

/// "≈ from a sample"
QString sampleNote();

}  // namespace kapok::chart
