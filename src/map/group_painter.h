// Parts of a picture as groups that have names, where the device can hold them.
#pragma once

#include <QPainter>
#include <QString>

#include <functional>

namespace kapok::map {

/// Runs `paint`; what it paints belongs together (see chart::paintGroup).
using GroupPainter = std::function<void(QPainter&, const QString& name, const std::function<void()>& paint)>;

inline void paintGroup(const GroupPainter& group, QPainter& painter, const QString& name,
                       const std::function<void()>& paint) {
    group ? group(painter, name, paint) : paint();
}

}  // namespace kapok::map
