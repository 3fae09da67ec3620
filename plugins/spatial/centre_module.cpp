// The module spatial.centre: mean centre, median centre, standard distance and deviational ellipse.
#include "geo/wkb.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "spatial/locations.h"
#include "spatial/modules.h"

#include <cmath>
#include <numbers>

namespace kapok::spatial {
namespace {

constexpr int ellipsePoints = 72;

geo::Point meanCentre(const std::vector<geo::Point>& points, const std::vector<double>& weights) {
    double x = 0;
    double y = 0;
    double total = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        x += weights[i] * points[i].x;
        y += weights[i] * points[i].y;
        total += weights[i];
    }
    return {x / total, y / total};
}

/// The point of least summed distance (Weiszfeld 1937, with Vardi and Zhang's step at a data point, 2000).
geo::Point medianCentre(const std::vector<geo::Point>& points, const std::vector<double>& weights) {
    geo::Point centre = meanCentre(points, weights);
    for (int step = 0; step < 10'000; ++step) {
        double x = 0;
        double y = 0;
        double total = 0;
        double here = 0;
        geo::Point pull;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const double length = std::hypot(points[i].x - centre.x, points[i].y - centre.y);
            if (length == 0) {
                here += weights[i];
                continue;
            }
            const double weight = weights[i] / length;
            x += weight * points[i].x;
            y += weight * points[i].y;
            pull.x += weight * (points[i].x - centre.x);
            pull.y += weight * (points[i].y - centre.y);
            total += weight;
        }
        if (total == 0) return centre;
        const double stay = std::min(1.0, here / std::max(1e-300, std::hypot(pull.x, pull.y)));
        const geo::Point next{(1 - stay) * x / total + stay * centre.x, (1 - stay) * y / total + stay * centre.y};
        const double change = std::hypot(next.x - centre.x, next.y - centre.y);
        centre = next;
        if (change <= 1e-15 * (std::abs(centre.x) + std::abs(centre.y))) break;
    }
    return centre;
}

struct Ellipse {
    double major;
    double minor;
    double angle;  ///< of the major axis, clockwise from north, in degrees
};

/// Axes of the covariance matrix times sqrt(2), so that the ellipse has the variance of a uniform filling (Yuill 1971).
Ellipse deviationalEllipse(const std::vector<geo::Point>& points, const std::vector<double>& weights,
                           geo::Point centre) {
    double xx = 0;
    double xy = 0;
    double yy = 0;
    double total = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double x = points[i].x - centre.x;
        const double y = points[i].y - centre.y;
        xx += weights[i] * x * x;
        xy += weights[i] * x * y;
        yy += weights[i] * y * y;
        total += weights[i];
    }
    const double middle = (xx + yy) / 2;
    const double difference = std::hypot((xx - yy) / 2, xy);
    double angle = std::atan2(2 * xy, yy - xx) / 2 * 180 / std::numbers::pi;
    if (angle < 0) angle += 180;
    return {std::sqrt(2 * (middle + difference) / total), std::sqrt(2 * std::max(0.0, middle - difference) / total),
            angle};
}

std::string outline(const Ellipse& ellipse, geo::Point centre) {
    std::vector<geo::Point> points;
    const double angle = ellipse.angle * std::numbers::pi / 180;
    for (int i = 0; i < ellipsePoints; ++i) {
        const double t = 2 * std::numbers::pi * i / ellipsePoints;
        const double along = ellipse.major * std::cos(t);
        const double across = ellipse.minor * std::sin(t);
        points.push_back({centre.x + along * std::sin(angle) + across * std::cos(angle),
                          centre.y + along * std::cos(angle) - across * std::sin(angle)});
    }
    geo::Geometry shape;
    shape.add(geo::PartKind::Outer, points);
    return geo::writeWkb(shape);
}

}  // namespace

ModuleInfo centreInfo() {
    std::vector<Parameter> parameters{columnParameter("weight", KAPOK_TR("spatial", "Weight"),
                                                      KAPOK_TR("spatial", "How many each row counts for; otherwise 1."),
                                                      numberTypes(), false)};
    for (Parameter& parameter : locationParameters()) parameters.push_back(std::move(parameter));
    return methodInfo(
        "spatial.centre", KAPOK_TR("spatial", "Mean centre and deviational ellipse"),
        KAPOK_TR("spatial", "Where the middle of the places is, and how far and in which direction they spread."),
        KAPOK_TR(
            "spatial",
            "The mean centre is the mean of the coordinates; the median centre has the least sum of distances. The "
            "standard distance is the root of the mean squared distance to the mean centre. The axes of the "
            "ellipse are the square root of 2 times the standard deviations along the directions of greatest and "
            "least spread; the angle of the long one is clockwise from north.\n\n"
            "All is computed in the plane of the coordinates: project longitudes and latitudes of a large area "
            "first.\n\n"
            "**Missing values:** rows without a place or weight are left out and counted.\n\n"
            "Sources: D. W. Lefever, American Journal of Sociology 32, 1926; R. S. Yuill, Geografiska Annaler B "
            "53, 1971; Y. Vardi, C.-H. Zhang, PNAS 97, 2000."),
        KAPOK_TR("spatial", "Coordinates are those of a plane, where a unit means the same in both directions."),
        std::move(parameters));
}

Result runCentre(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    Result result;
    const ColumnView* weight = parameters.has("weight") ? &data.column(parameters.word("weight")) : nullptr;
    const Locations locations = locationsOf(data, parameters, {weight}, result);
    requirePlaces(locations);
    context.check();
    const std::vector<double> weights =
        weight ? valuesOf(*weight, locations) : std::vector<double>(locations.size(), 1.0);
    double total = 0;
    for (const double value : weights) {
        if (value < 0) {
            throw Error(KAPOK_TR("spatial", "A weight is below 0."), KAPOK_TR("spatial", "Choose another column."));
        }
        total += value;
    }
    if (!(total > 0)) {
        throw Error(KAPOK_TR("spatial", "All weights are 0."), KAPOK_TR("spatial", "Choose another column."));
    }
    const geo::Point centre = meanCentre(locations.points, weights);
    const geo::Point median = medianCentre(locations.points, weights);
    double squares = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double length = std::hypot(locations.points[i].x - centre.x, locations.points[i].y - centre.y);
        squares += weights[i] * length * length;
    }
    const Ellipse ellipse = deviationalEllipse(locations.points, weights, centre);
    OutputTable& table = result.addTable("centre", KAPOK_TR("spatial", "Centre and spread"));
    RowWriter(table, {"points:int", "mean_x", "mean_y", "median_x", "median_y", "standard_distance", "major_axis",
                      "minor_axis", "angle"})
        .row({locations.size(), centre.x, centre.y, median.x, median.y, std::sqrt(squares / total), ellipse.major,
              ellipse.minor, ellipse.angle});
    Field field{.name = "geometry", .type = Type::Geometry};
    if (locations.geometry) field.crs = locations.geometry->field().crs;
    table.column(std::move(field)).add(outline(ellipse, centre));
    return result;
}

}  // namespace kapok::spatial
