#include "space/camera.h"

#include "geo/crs.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kapok::space {
namespace {

constexpr double degree = std::numbers::pi / 180;
constexpr double fill = 0.97;  ///< of the picture, by what is shown as a whole
constexpr double lowestElevation = 4;
constexpr double highestElevation = 89.9;  ///< straight down has no up
constexpr double highestLatitude = 89;
constexpr double nearestFlat = 0.02;
constexpr double farthestFlat = 12;
constexpr double nearestGlobe = 1.04;
constexpr double farthestGlobe = 20;

/// Unit vectors of a pose: into the picture, to the right, upwards.
struct Frame {
    geo::Point3 forward;
    geo::Point3 right;
    geo::Point3 up;
};

Frame frameOf(const Model& model, const Pose& pose) {
    Frame frame;
    if (model.isGlobe()) {
        frame.forward = geo::onBall({pose.longitude, pose.latitude}, -1);
        frame.right = {-std::sin(pose.longitude * degree), std::cos(pose.longitude * degree), 0};
    } else {
        const double elevation = pose.elevation * degree;
        const double azimuth = pose.azimuth * degree;
        frame.forward = {std::cos(elevation) * std::sin(azimuth), std::cos(elevation) * std::cos(azimuth),
                         -std::sin(elevation)};
        frame.right = {std::cos(azimuth), -std::sin(azimuth), 0};
    }
    frame.up = geo::cross(frame.right, frame.forward);
    return frame;
}

geo::Point3 middleOf(const Model& model) {
    const geo::Point3 centre = model.bounds.centre();
    return {centre.x, centre.y, model.isGlobe() ? 0 : centre.z / 2};
}

/// From where all is just seen.
double wholeDistance(const Model& model, const Pose& pose, double aspect) {
    const double up = std::tan(viewAngle / 2 * degree) * fill;
    const double across = up * aspect;
    if (model.isGlobe()) {
        constexpr double withArcs = 1.1;
        return withArcs / std::sin(std::atan(std::min(up, across)));
    }
    const Frame frame = frameOf(model, pose);
    const geo::Point3 middle = middleOf(model);
    double distance = 0;
    for (int corner = 0; corner < 8; ++corner) {
        const geo::Point3 at{corner & 1 ? model.bounds.high.x : model.bounds.low.x,
                             corner & 2 ? model.bounds.high.y : model.bounds.low.y,
                             corner & 4 ? model.bounds.high.z : model.bounds.low.z};
        const geo::Point3 out = at - middle;
        const double depth = geo::dot(out, frame.forward);
        distance = std::max({distance, std::abs(geo::dot(out, frame.right)) / across - depth,
                             std::abs(geo::dot(out, frame.up)) / up - depth});
    }
    return distance;
}

bool looksAtMiddle(const MapCamera& camera) {
    return camera.longitude == MapCamera().longitude && camera.latitude == MapCamera().latitude;
}

/// A place of the plane in degrees and back; coordinates that are not on the earth stay what they are.
geo::Point converted(const Model& model, geo::Point point, bool toDegrees) {
    const auto& definition = model.scene->projection.definition;
    if (definition.empty()) return point;
    const geo::Transformation way(toDegrees ? definition : std::string(geo::lonLatCrs),
                                  toDegrees ? std::string(geo::lonLatCrs) : definition);
    return way.apply(point);
}

Pose limited(const Model& model, Pose pose) {
    pose.azimuth = std::remainder(pose.azimuth, 360);
    pose.longitude = std::remainder(pose.longitude, 360);
    pose.elevation = std::clamp(pose.elevation, lowestElevation, highestElevation);
    pose.latitude = std::clamp(pose.latitude, -highestLatitude, highestLatitude);
    pose.distance = model.isGlobe() ? std::clamp(pose.distance, nearestGlobe, farthestGlobe)
                                    : std::clamp(pose.distance, nearestFlat, farthestFlat);
    return pose;
}

}  // namespace

Pose poseOf(const Model& model, const MapCamera& camera, double aspect) {
    Pose pose;
    pose.azimuth = camera.azimuth;
    pose.elevation = std::clamp(camera.elevation, lowestElevation, highestElevation);
    pose.longitude = camera.longitude;
    pose.latitude = camera.latitude;
    pose.focus = middleOf(model);
    const double zoom = camera.zoom > 0 ? camera.zoom : 1;
    const double whole = wholeDistance(model, pose, aspect);
    pose.distance = model.isGlobe() ? 1 + (whole - 1) / zoom : whole / zoom;
    if (!model.isGlobe() && !looksAtMiddle(camera)) {
        const geo::Point at = model.toModel(converted(model, {camera.longitude, camera.latitude}, false));
        if (std::isfinite(at.x) && std::isfinite(at.y)) pose.focus = {at.x, at.y, pose.focus.z};
    }
    return limited(model, pose);
}

MapCamera cameraOf(const Model& model, const Pose& pose, double aspect) {
    MapCamera camera;
    const double whole = wholeDistance(model, pose, aspect);
    camera.zoom = model.isGlobe() ? (whole - 1) / (pose.distance - 1) : whole / pose.distance;
    if (model.isGlobe()) {
        camera.longitude = pose.longitude;
        camera.latitude = pose.latitude;
        return camera;
    }
    camera.azimuth = pose.azimuth;
    camera.elevation = pose.elevation;
    const geo::Point3 middle = middleOf(model);
    if (std::hypot(pose.focus.x - middle.x, pose.focus.y - middle.y) < 1e-9) return camera;
    const geo::Point place = converted(model, model.toMap({pose.focus.x, pose.focus.y}), true);
    if (!std::isfinite(place.x) || !std::isfinite(place.y)) return camera;
    camera.longitude = place.x;
    camera.latitude = place.y;
    return camera;
}

Eye::Eye(const Model& model, const Pose& pose, QRectF area) : area_(area) {
    const Frame frame = frameOf(model, pose);
    forward_ = frame.forward;
    right_ = frame.right;
    up_ = frame.up;
    from_ = (model.isGlobe() ? geo::Point3{} : pose.focus) - forward_ * pose.distance;
    const geo::Point3 centre = model.bounds.centre();
    const double radius = 1.05 * geo::length(model.bounds.high - centre) + 0.01;
    const double depth = geo::dot(centre - from_, forward_);
    farthest_ = std::max(depth + radius, 0.02);
    nearest_ = std::max(depth - radius, std::min(pose.distance, farthest_) * 0.02);
}

double Eye::pixelsAt(double distance) const { return area_.height() / 2 / std::tan(viewAngle / 2 * degree) / distance; }

std::optional<QPointF> Eye::position(geo::Point3 point) const {
    const geo::Point3 out = point - from_;
    const double depth = geo::dot(out, forward_);
    if (depth <= nearest_ / 2) return {};
    const double pixels = pixelsAt(depth);
    return area_.center() + QPointF(geo::dot(out, right_) * pixels, -geo::dot(out, up_) * pixels);
}

geo::Ray Eye::ray(QPointF position) const {
    const QPointF off = (position - area_.center()) / pixelsAt(1);
    return {from_, forward_ + right_ * off.x() + up_ * -off.y()};
}

std::optional<geo::Point3> Eye::planeAt(QPointF position, double height) const {
    const geo::Ray ray = this->ray(position);
    if (ray.along.z > -0.02) return {};
    return ray.from + ray.along * ((height - ray.from.z) / ray.along.z);
}

MapCamera preset(Preset choice) {
    MapCamera camera;
    switch (choice) {
        case Preset::FromSouth: camera.elevation = 35; break;
        case Preset::FromNorth:
            camera.azimuth = 180;
            camera.elevation = 35;
            break;
        case Preset::FromAbove: camera.elevation = 90; break;
        case Preset::Isometric:
            camera.azimuth = 45;
            camera.elevation = 35.264;  // the diagonal of a cube
            break;
    }
    return camera;
}

Pose turned(const Model& model, Pose pose, double azimuthDegrees, double elevationDegrees) {
    pose.azimuth += azimuthDegrees;
    pose.elevation += elevationDegrees;
    return limited(model, pose);
}

Pose panned(const Model& model, Pose pose, const QRectF& area, QPointF from, QPointF to) {
    const Eye eye(model, pose, area);
    if (model.isGlobe()) {
        const double pixelsADegree = eye.pixelsAt(pose.distance - 1) * degree;
        const double parallel = std::max(0.2, std::cos(pose.latitude * degree));
        pose.longitude -= (to.x() - from.x()) / pixelsADegree / parallel;
        pose.latitude += (to.y() - from.y()) / pixelsADegree;
        return limited(model, pose);
    }
    const auto there = eye.planeAt(from, pose.focus.z);
    const auto here = eye.planeAt(to, pose.focus.z);
    if (!there || !here) return pose;
    const geo::Point3 shift = *there - *here;
    pose.focus.x = std::clamp(pose.focus.x + shift.x, model.bounds.low.x - 0.5, model.bounds.high.x + 0.5);
    pose.focus.y = std::clamp(pose.focus.y + shift.y, model.bounds.low.y - 0.5, model.bounds.high.y + 0.5);
    return pose;
}

Pose zoomed(const Model& model, Pose pose, const QRectF& area, double factor, QPointF about) {
    if (model.isGlobe()) {
        pose.distance = 1 + (pose.distance - 1) / factor;
        return limited(model, pose);
    }
    const auto under = Eye(model, pose, area).planeAt(about, pose.focus.z);
    const double before = pose.distance;
    pose.distance /= factor;
    pose = limited(model, pose);
    // The eye moves on the line to what is under the pointer: that stays where it is.
    if (under) pose.focus = *under + (pose.focus - *under) * (pose.distance / before);
    return limited(model, pose);
}

}  // namespace kapok::space
