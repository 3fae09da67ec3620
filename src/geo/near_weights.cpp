#include "geo/near_weights.h"

#include "sdk/error.h"

#include <algorithm>
#include <cmath>

namespace kapok::geo {
namespace {

template <class Ask>
Weights linked(std::span<const Point> points, Ask&& ask) {
    std::vector<Link> links;
    for (std::uint32_t i = 0; i < points.size(); ++i) {
        for (const Near& near : ask(i)) links.push_back({i, near.index, 1});
    }
    return weightsOf(points.size(), std::move(links));
}

}  // namespace

Weights nearestNeighbours(const PointIndex& index, std::span<const Point> points, std::size_t count) {
    return linked(points, [&](std::uint32_t i) { return index.nearest(points[i], count, i); });
}

Weights distanceBand(const PointIndex& index, std::span<const Point> points, double radius) {
    return linked(points, [&](std::uint32_t i) { return index.within(points[i], radius, i); });
}

double greatestNearestDistance(const PointIndex& index, std::span<const Point> points) {
    double greatest = 0;
    for (std::uint32_t i = 0; i < points.size(); ++i) {
        for (const Near& near : index.nearest(points[i], 1, i)) greatest = std::max(greatest, near.distance);
    }
    return greatest;
}

void weighByInverseDistance(Weights& weights, std::span<const Point> points, Metric metric, double power) {
    for (std::size_t i = 0; i < weights.size(); ++i) {
        for (std::size_t k = weights.offsets[i]; k < weights.offsets[i + 1]; ++k) {
            const double length = distance(points[i], points[weights.neighbours[k]], metric);
            if (length == 0) {
                throw Error(KAPOK_TR("geo", "Two places are the same, and their inverse distance is infinite."),
                            KAPOK_TR("geo", "Join rows of the same place first, or choose another kind of weights."));
            }
            weights.values[k] = std::pow(length, -power);
        }
    }
}

double kernelAt(Kernel kernel, double u) {
    if (kernel == Kernel::Gaussian) return std::exp(-u * u / 2);
    if (u > 1) return 0;
    switch (kernel) {
        case Kernel::Uniform: return 1;
        case Kernel::Triangular: return 1 - u;
        case Kernel::Epanechnikov: return 1 - u * u;
        case Kernel::Quartic: return (1 - u * u) * (1 - u * u);
        case Kernel::Gaussian: break;
    }
    return 0;
}

void weighByKernel(Weights& weights, std::span<const Point> points, Metric metric, Kernel kernel, double bandwidth) {
    for (std::size_t i = 0; i < weights.size(); ++i) {
        double farthest = 0;
        for (std::size_t k = weights.offsets[i]; k < weights.offsets[i + 1]; ++k) {
            weights.values[k] = distance(points[i], points[weights.neighbours[k]], metric);
            farthest = std::max(farthest, weights.values[k]);
        }
        const double width = bandwidth > 0 ? bandwidth : farthest;
        for (std::size_t k = weights.offsets[i]; k < weights.offsets[i + 1]; ++k)
            weights.values[k] = kernelAt(kernel, width > 0 ? weights.values[k] / width : 0);
    }
}

Weights blockWeights(std::span<const std::size_t> blocks) {
    std::vector<std::vector<std::uint32_t>> members;
    for (std::uint32_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i] >= members.size()) members.resize(blocks[i] + 1);
        members[blocks[i]].push_back(i);
    }
    std::vector<Link> links;
    for (const auto& block : members) {
        for (const std::uint32_t from : block) {
            for (const std::uint32_t to : block) {
                if (from != to) links.push_back({from, to, 1});
            }
        }
    }
    return weightsOf(blocks.size(), std::move(links));
}

}  // namespace kapok::geo
