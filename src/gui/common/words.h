// Names of the spec's choices for people.
#pragma once

#include "spec/item.h"

#include <QString>

namespace kapok::gui {

QString words(AggregateOp op);
QString words(JoinKind kind);
QString words(KeyMatch match);
QString words(Mark mark);
QString words(TimeUnit unit);
QString words(Classification method);
QString words(MapMark mark);
QString words(MapRate rate);
QString words(MapDatum datum);
QString words(TrackColor color);
QString words(SwipeSide side);
QString words(MapForm form);
QString words(LinkAction action);
QString words(ChannelSort sort);

/// The icon of a step.
QString stepIcon(const Step& step);

}  // namespace kapok::gui
