// An SVG file whose parts are named groups, which drawing programs show as layers.
#pragma once

#include "chart/picture_file.h"

#include <QBuffer>
#include <QStringList>
#include <QSvgGenerator>

namespace kapok::chart {

class SvgDevice : public QSvgGenerator {
public:
    SvgDevice();

    /// The file, once the painter has ended.
    QByteArray document() const;

private:
    friend void paintGroup(QPainter& painter, const QString& name, const std::function<void()>& paint);
    QBuffer buffer_;
    QStringList names_;  ///< of the groups, in the order they were begun
};

}  // namespace kapok::chart
