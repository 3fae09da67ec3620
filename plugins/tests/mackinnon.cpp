#include "tests/mackinnon.h"

#include "stats/distributions.h"

#include <array>
#include <cmath>
#include <limits>

namespace kapok::tests {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// MacKinnon (1994): p is the normal probability of c0 + c1 t + c2 t^2 / 100 up to `change` and of
/// c0 + c1 t / 10 + c2 t^2 / 10 + c3 t^3 / 100 above; 0 below `least` and 1 above `most`. A line for each number of
/// series.
struct Tail {
    double least;
    double change;
    double most;
    std::array<double, 3> left;
    std::array<double, 4> right;
};
constexpr Tail tailNone{-19.04, -1.04, infinity, {0.6344, 1.2378, 3.2496}, {0.4797, 9.3557, -0.6999, 3.3066}};
constexpr std::array<Tail, mostSeries> tailsConstant{
    {{-18.83, -1.61, 2.74, {2.1659, 1.4412, 3.8269}, {1.7339, 9.3202, -1.2745, -1.0368}},
     {-18.86, -2.62, 0.92, {2.92, 1.5012, 3.9796}, {2.1945, 6.4695, -2.9198, -4.2377}},
     {-23.48, -3.13, 0.55, {3.4699, 1.4856, 3.164}, {2.5893, 4.5168, -3.6529, -5.0074}},
     {-28.07, -3.47, 0.61, {3.9673, 1.4777, 2.6315}, {3.0387, 4.5452, -3.3666, -4.1921}},
     {-25.96, -3.78, 0.79, {4.5509, 1.5338, 2.9545}, {3.5049, 5.2098, -2.9158, -3.3468}},
     {-23.27, -3.93, 1, {5.1399, 1.6036, 3.4445}, {3.9489, 5.8933, -2.5359, -2.721}}}};
constexpr std::array<Tail, mostSeries> tailsLinear{
    {{-16.18, -2.89, 0.7, {3.2512, 1.6047, 4.9588}, {2.5261, 6.1654, -3.7956, -6.0285}},
     {-21.15, -3.19, 0.63, {3.6646, 1.5419, 3.6448}, {2.85, 5.272, -3.6622, -5.1695}},
     {-25.37, -3.5, 0.71, {4.0983, 1.5173, 2.9898}, {3.221, 5.255, -3.2685, -4.1501}},
     {-26.63, -3.65, 0.93, {4.5844, 1.5338, 2.8796}, {3.652, 5.9758, -2.7483, -3.2081}},
     {-26.53, -3.8, 1.19, {5.0722, 1.5634, 2.9472}, {4.0712, 6.6428, -2.3464, -2.546}},
     {-26.18, -4.36, 1.42, {5.53, 1.5914, 3.0392}, {4.4735, 7.1757, -2.0681, -2.1196}}}};

/// b0 + b1 / n + b2 / n^2 + b3 / n^3 (MacKinnon 2010, tables 2 and 3) for 1, 5 and 10 %.
using Surface = std::array<std::array<double, 4>, 3>;
constexpr Surface criticalNone{
    {{-2.56574, -2.2358, -3.627, 0}, {-1.94100, -0.2686, -3.365, 31.223}, {-1.61682, 0.2656, -2.714, 25.364}}};
constexpr std::array<Surface, mostSeries> criticalConstant{
    {{{{-3.43035, -6.5393, -16.786, -79.433}, {-2.86154, -2.8903, -4.234, -40.04}, {-2.56677, -1.5384, -2.809, 0}}},
     {{{-3.89644, -10.9519, -33.527, 0}, {-3.33613, -6.1101, -6.823, 0}, {-3.04445, -4.2412, -2.72, 0}}},
     {{{-4.29374, -14.4354, -33.195, 47.433}, {-3.74066, -8.5632, -10.852, 27.982}, {-3.45218, -6.2143, -3.718, 0}}},
     {{{-4.64332, -18.1031, -37.972, 0}, {-4.096, -11.2349, -11.175, 0}, {-3.8102, -8.3931, -4.137, 0}}},
     {{{-4.95756, -21.8883, -45.142, 0}, {-4.41519, -14.0405, -12.575, 0}, {-4.13157, -10.7417, -3.784, 0}}},
     {{{-5.24568, -25.6688, -57.737, 88.639},
       {-4.70693, -16.9178, -17.492, 60.007},
       {-4.42501, -13.1875, -5.104, 27.877}}}}};
constexpr std::array<Surface, mostSeries> criticalLinear{
    {{{{-3.95877, -9.0531, -28.428, -134.155},
       {-3.41049, -4.3904, -9.036, -45.374},
       {-3.12705, -2.5856, -3.925, -22.38}}},
     {{{-4.32762, -15.4387, -35.679, 0}, {-3.78057, -9.5106, -12.074, 0}, {-3.49631, -7.0815, -7.538, 21.892}}},
     {{{-4.66305, -18.7688, -49.793, 104.244},
       {-4.1189, -11.8922, -19.031, 77.332},
       {-3.83511, -9.0723, -8.504, 35.403}}},
     {{{-4.9694, -22.4694, -52.599, 51.314},
       {-4.42871, -14.5876, -18.228, 39.647},
       {-4.14633, -11.25, -9.873, 54.109}}},
     {{{-5.25276, -26.2183, -59.631, 50.646},
       {-4.71537, -17.3569, -22.66, 91.359},
       {-4.43422, -13.6078, -10.238, 76.781}}},
     {{{-5.51727, -29.976, -75.222, 202.253},
       {-4.98228, -20.305, -25.224, 132.03},
       {-4.70233, -16.1253, -9.836, 94.272}}}}};

}  // namespace

double mackinnonP(double statistic, Trend trend, std::size_t series) {
    const Tail& tail = trend == Trend::None       ? tailNone
                       : trend == Trend::Constant ? tailsConstant[series - 1]
                                                  : tailsLinear[series - 1];
    if (statistic < tail.least) return 0;
    if (statistic > tail.most) return 1;
    const double t = statistic;
    const auto& l = tail.left;
    const auto& r = tail.right;
    const double z = t <= tail.change ? l[0] + t * (l[1] + t * l[2] / 100)
                                      : r[0] + t * (r[1] / 10 + t * (r[2] / 10 + t * r[3] / 100));
    return stats::normalUpper(-z);
}

double mackinnonCritical(Level level, Trend trend, std::size_t series, double n) {
    if (trend == Trend::None && series > 1) return std::nan("");
    const Surface& surface = trend == Trend::None       ? criticalNone
                             : trend == Trend::Constant ? criticalConstant[series - 1]
                                                        : criticalLinear[series - 1];
    const auto& b = surface[static_cast<std::size_t>(level)];
    return b[0] + b[1] / n + b[2] / (n * n) + b[3] / (n * n * n);
}

}  // namespace kapok::tests
