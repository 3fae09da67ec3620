// What lies over an interactive map: tooltip, outlines of the hovered feature, messages.
#pragma once

#include "map/scene.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QLocale>
#include <QPainter>
#include <QString>

namespace kapok::map {

/// Name and value of a feature beside `position`, within the viewport; of tracks the time there.
void paintTooltip(QPainter& painter, const Viewport& viewport, QPointF position, const SceneLayer& layer, int feature,
                  const Theme& theme, const QLocale& locale);

void paintHoverOutline(QPainter& painter, const SceneLayer& layer, int feature, const Viewport& viewport,
                       const Theme& theme);

/// Words in the middle of the widget: what is wrong or to be done.
struct Message {
    QString text = {};
    QString remedy = {};
    bool error = false;
};
void paintMessage(QPainter& painter, const QRectF& area, const Message& message, const Theme& theme);

}  // namespace kapok::map
