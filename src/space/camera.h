// Where the eye is, and where things fall on the picture.
#pragma once

#include "space/model.h"

#include <QPointF>
#include <QRectF>

#include <optional>

namespace kapok::space {

/// The eye's place: around a point of the ground, or around a globe.
struct Pose {
    double azimuth = 0;     ///< degrees clockwise from north that it looks in
    double elevation = 40;  ///< degrees above the horizon
    double distance = 3;    ///< from `focus`, or from a globe's middle
    geo::Point3 focus = {};
    double longitude = 0;  ///< of a globe
    double latitude = 0;
    bool operator==(const Pose&) const = default;
};

/// `aspect` is width by height of the picture. The zoom is relative to the distance from which all is seen. A camera at
/// its default place looks at the middle of the map.
Pose poseOf(const Model& model, const MapCamera& camera, double aspect);
/// The inverse; poseOf of it is the same pose.
MapCamera cameraOf(const Model& model, const Pose& pose, double aspect);

inline constexpr double viewAngle = 28;  ///< degrees from the upper to the lower edge

/// A perspective picture of a pose.
class Eye {
public:
    Eye(const Model& model, const Pose& pose, QRectF area);

    geo::Point3 from() const { return from_; }
    geo::Point3 at() const { return from_ + forward_; }
    geo::Point3 up() const { return up_; }
    double nearest() const { return nearest_; }  ///< distances between which all things lie
    double farthest() const { return farthest_; }

    /// Where a point falls; nothing for one behind the eye.
    std::optional<QPointF> position(geo::Point3 point) const;
    /// Through a place of the picture.
    geo::Ray ray(QPointF position) const;
    /// Where that meets the plane of a height; nothing above the horizon or far away.
    std::optional<geo::Point3> planeAt(QPointF position, double height) const;
    /// Pixels of one unit at a distance.
    double pixelsAt(double distance) const;

private:
    QRectF area_;
    geo::Point3 from_;
    geo::Point3 forward_;
    geo::Point3 right_;
    geo::Point3 up_;
    double nearest_ = 0;
    double farthest_ = 0;
};

enum class Preset : std::uint8_t { FromSouth, FromNorth, FromAbove, Isometric };
MapCamera preset(Preset choice);

// What a hand does; each keeps the pose within bounds.
Pose turned(const Model& model, Pose pose, double azimuthDegrees, double elevationDegrees);
/// What is under `from` comes to lie under `to`; a globe is turned.
Pose panned(const Model& model, Pose pose, const QRectF& area, QPointF from, QPointF to);
/// Nearer by `factor`, what is under `about` staying there.
Pose zoomed(const Model& model, Pose pose, const QRectF& area, double factor, QPointF about);

}  // namespace kapok::space
