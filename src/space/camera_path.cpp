#include "space/camera_path.h"

#include <algorithm>
#include <cmath>

namespace kapok::space {
namespace {

/// Between two angles the shorter way round.
double angleBetween(double from, double to, double part) { return from + std::remainder(to - from, 360.0) * part; }

MapCamera between(const MapCamera& from, const MapCamera& to, double part) {
    const auto mix = [part](double a, double b) { return a + (b - a) * part; };
    MapCamera camera;
    camera.azimuth = angleBetween(from.azimuth, to.azimuth, part);
    camera.elevation = mix(from.elevation, to.elevation);
    camera.zoom = from.zoom * std::pow(to.zoom / from.zoom, part);
    camera.longitude = angleBetween(from.longitude, to.longitude, part);
    camera.latitude = mix(from.latitude, to.latitude);
    return camera;
}

}  // namespace

std::vector<Pose> posesAround(const Model& model, MapCamera camera, double aspect, int count) {
    double& angle = model.isGlobe() ? camera.longitude : camera.azimuth;
    const double start = angle;
    std::vector<Pose> poses;
    double distance = 0;
    for (int i = 0; i < count; ++i) {
        angle = start + 360.0 * i / count;
        poses.push_back(poseOf(model, camera, aspect));
        distance = std::max(distance, poses.back().distance);
    }
    for (auto& pose : poses) pose.distance = distance;
    return poses;
}

std::vector<Pose> posesBetween(const Model& model, const std::vector<MapCamera>& cameras, double aspect, int count) {
    const std::size_t legs = cameras.size() - 1;
    std::vector<Pose> poses;
    for (int i = 0; i < count; ++i) {
        const double way = count > 1 ? static_cast<double>(legs) * i / (count - 1) : 0;
        const std::size_t leg = std::min(static_cast<std::size_t>(way), legs > 0 ? legs - 1 : 0);
        const double part = way - static_cast<double>(leg);
        const double eased = part * part * (3 - 2 * part);
        const MapCamera& to = cameras[std::min(leg + 1, legs)];
        poses.push_back(poseOf(model, between(cameras[leg], to, eased), aspect));
    }
    return poses;
}

Model upTo(const Model& cube, double part) {
    double highest = 0;
    for (const auto& one : cube.parts) highest = std::max(highest, one.bounds.centre().z);
    const double limit = highest * part + 1e-9;
    Model made = cube;
    made.parts.clear();
    made.solids.triangles.clear();
    for (Part one : cube.parts) {
        if (one.bounds.centre().z > limit) continue;
        const auto& all = cube.solids.triangles;
        const auto begin = static_cast<std::uint32_t>(made.solids.triangles.size());
        made.solids.triangles.insert(made.solids.triangles.end(), all.begin() + one.begin, all.begin() + one.end);
        one.begin = begin;
        one.end = static_cast<std::uint32_t>(made.solids.triangles.size());
        made.parts.push_back(one);
    }
    std::erase_if(made.names, [limit](const Words& name) { return name.at.z > limit; });
    return made;
}

}  // namespace kapok::space
