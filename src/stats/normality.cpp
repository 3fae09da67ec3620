#include "stats/normality.h"

#include "stats/distributions.h"
#include "stats/moments.h"
#include "stats/normal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace kapok::stats {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr Tested none{notANumber, notANumber};

template <std::size_t N>
double polynomial(const std::array<double, N>& c, double x) {
    double value = 0;
    for (std::size_t i = N; i-- > 0;) value = value * x + c[i];
    return value;
}

/// Weights of the upper half, greatest first (Royston 1995).
std::vector<double> shapiroWeights(std::size_t n) {
    const std::size_t half = n / 2;
    std::vector<double> a(half);
    if (n == 3) return {std::sqrt(0.5)};
    double squares = 0;
    for (std::size_t i = 0; i < half; ++i) {
        a[i] = -normalQuantile((static_cast<double>(i) + 1 - 0.375) / (static_cast<double>(n) + 0.25));
        squares += 2 * a[i] * a[i];
    }
    const double root = std::sqrt(squares);
    const double u = 1 / std::sqrt(static_cast<double>(n));
    const double first =
        a[0] / root + polynomial(std::array{0.0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056}, u);
    const double second =
        n > 5 ? a[1] / root + polynomial(std::array{0.0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633}, u) : 0;
    const std::size_t exact = n > 5 ? 2 : 1;
    double rest = squares - 2 * a[0] * a[0];
    double left = 1 - 2 * first * first;
    if (n > 5) {
        rest -= 2 * a[1] * a[1];
        left -= 2 * second * second;
    }
    const double scale = std::sqrt(rest / left);
    for (std::size_t i = exact; i < half; ++i) a[i] /= scale;
    a[0] = first;
    if (n > 5) a[1] = second;
    return a;
}

double shapiroUpper(double w, std::size_t n) {
    if (n == 3) {
        const double p = 6 / std::acos(-1.0) * (std::asin(std::sqrt(w)) - std::asin(std::sqrt(0.75)));
        return std::max(0.0, p);
    }
    const auto size = static_cast<double>(n);
    double y = std::log(1 - w);
    double mean = 0;
    double sd = 0;
    if (n <= 11) {
        const double gamma = polynomial(std::array{-2.273, 0.459}, size);
        if (y >= gamma) return 1e-99;
        y = -std::log(gamma - y);
        mean = polynomial(std::array{0.544, -0.39978, 0.025054, -6.714e-4}, size);
        sd = std::exp(polynomial(std::array{1.3822, -0.77857, 0.062767, -0.0020322}, size));
    } else {
        const double log = std::log(size);
        mean = polynomial(std::array{-1.5861, -0.31082, -0.083751, 0.0038915}, log);
        sd = std::exp(polynomial(std::array{-0.4803, -0.082676, 0.0030302}, log));
    }
    return normalCdf(-(y - mean) / sd);
}

/// P(D < d) of Kolmogorov's one-sample distance (Marsaglia, Tsang & Wang 2003).
double kolmogorovExactCdf(double d, std::size_t n) {
    const auto size = static_cast<double>(n);
    const auto k = static_cast<std::size_t>(size * d) + 1;
    const std::size_t m = 2 * k - 1;
    const double h = static_cast<double>(k) - size * d;
    std::vector<double> base(m * m);
    for (std::size_t i = 0; i < m; ++i) {
        for (std::size_t j = 0; j < m; ++j) base[i * m + j] = i + 1 < j ? 0 : 1;
    }
    for (std::size_t i = 0; i < m; ++i) {
        base[i * m] -= std::pow(h, static_cast<double>(i + 1));
        base[(m - 1) * m + i] -= std::pow(h, static_cast<double>(m - i));
    }
    if (2 * h - 1 > 0) base[(m - 1) * m] += std::pow(2 * h - 1, static_cast<double>(m));
    for (std::size_t i = 0; i < m; ++i) {
        for (std::size_t j = 0; j < m; ++j) {
            for (std::size_t g = 1; i + 1 > j && g <= i + 1 - j; ++g) base[i * m + j] /= static_cast<double>(g);
        }
    }
    const auto times = [m](const std::vector<double>& a, const std::vector<double>& b) {
        std::vector<double> c(m * m, 0.0);
        for (std::size_t i = 0; i < m; ++i) {
            for (std::size_t l = 0; l < m; ++l) {
                for (std::size_t j = 0; j < m; ++j) c[i * m + j] += a[i * m + l] * b[l * m + j];
            }
        }
        return c;
    };
    std::vector<double> result(m * m, 0.0);
    for (std::size_t i = 0; i < m; ++i) result[i * m + i] = 1;
    const auto tame = [&](std::vector<double>& values, int& exponent) {
        if (values[(k - 1) * m + k - 1] < 1e140) return;
        for (double& value : values) value *= 1e-140;
        exponent += 140;
    };
    int exponent = 0;
    int baseExponent = 0;
    for (std::size_t power = n; power > 0; power /= 2) {
        if (power % 2 == 1) {
            result = times(result, base);
            exponent += baseExponent;
            tame(result, exponent);
        }
        if (power == 1) break;
        base = times(base, base);
        baseExponent *= 2;
        tame(base, baseExponent);
    }
    double p = result[(k - 1) * m + k - 1];
    for (std::size_t i = 1; i <= n; ++i) {
        p = p * static_cast<double>(i) / size;
        if (p < 1e-140) {
            p *= 1e140;
            exponent -= 140;
        }
    }
    return p * std::pow(10.0, exponent);
}

/// P(D >= d) of the distance to one side (Birnbaum & Tingey 1951).
double kolmogorovExactOneSided(double d, std::size_t n) {
    if (d <= 0) return 1;
    const auto size = static_cast<double>(n);
    double sum = 0;
    for (double j = 0; j <= std::floor(size * (1 - d)); ++j) {
        const double left = 1 - d - j / size;
        const double tail = j < size ? (size - j) * std::log(std::max(0.0, left)) : 0;
        const double ways = logGamma(size + 1) - logGamma(j + 1) - logGamma(size - j + 1);
        sum += std::exp(ways + tail + (j - 1) * std::log(d + j / size));
    }
    return std::min(1.0, d * sum);
}

/// The distance that counts, of one function's value above the other's.
double distanceOf(double above, Distances distances) {
    if (distances == Distances::All) return std::abs(above);
    return distances == Distances::Above ? above : -above;
}

/// In the limit, for sqrt(n) d.
double limitUpper(double x, Distances distances) {
    return distances == Distances::All ? kolmogorovUpper(x) : std::exp(-2 * x * x);
}

}  // namespace

Tested shapiroWilk(std::span<const double> sorted) {
    const std::size_t n = sorted.size();
    if (n < 3 || n > 5000 || !(sorted.back() > sorted.front())) return none;
    const std::vector<double> a = shapiroWeights(n);
    const double mean = moments(sorted).mean;
    double spread = 0;
    double contrast = 0;
    double weights = 0;
    for (const double value : sorted) spread += (value - mean) * (value - mean);
    for (std::size_t i = 0; i < a.size(); ++i) {
        contrast += a[i] * (sorted[n - 1 - i] - sorted[i]);
        weights += 2 * a[i] * a[i];
    }
    const double w = std::min(1.0, contrast * contrast / (spread * weights));
    return {w, shapiroUpper(w, n)};
}

Tested andersonDarling(std::span<const double> sorted) {
    const std::size_t n = sorted.size();
    const Moments m = moments(sorted);
    if (n < 8 || !(m.sd > 0)) return none;
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const double below = normalCdf((sorted[i] - m.mean) / m.sd);
        const double above = normalCdf(-(sorted[n - 1 - i] - m.mean) / m.sd);
        sum += (2 * static_cast<double>(i) + 1) * (std::log(below) + std::log(above));
    }
    const auto size = static_cast<double>(n);
    const double a = -size - sum / size;
    const double z = (1 + 0.75 / size + 2.25 / (size * size)) * a;
    double p = 0;
    if (z < 0.2) {
        p = 1 - std::exp(-13.436 + 101.14 * z - 223.73 * z * z);
    } else if (z < 0.34) {
        p = 1 - std::exp(-8.318 + 42.796 * z - 59.938 * z * z);
    } else if (z < 0.6) {
        p = std::exp(0.9177 - 4.279 * z - 1.38 * z * z);
    } else if (z < 10) {
        p = std::exp(1.2937 - 5.709 * z + 0.0186 * z * z);
    } else {
        p = 3.7e-24;
    }
    return {a, p};
}

Tested lilliefors(std::span<const double> sorted) {
    const std::size_t n = sorted.size();
    const Moments m = moments(sorted);
    if (n < 5 || !(m.sd > 0)) return none;
    const double d = kolmogorovNormal(sorted, m.mean, m.sd).statistic;
    const auto size = static_cast<double>(n);
    const double kd = n <= 100 ? d : d * std::pow(size / 100, 0.49);
    const double nd = n <= 100 ? size : 100;
    double p = std::exp(-7.01256 * kd * kd * (nd + 2.78019) + 2.99587 * kd * std::sqrt(nd + 2.78019) - 0.122119 +
                        0.974598 / std::sqrt(nd) + 1.67997 / nd);
    if (p > 0.1) {
        const double k = (std::sqrt(size) - 0.01 + 0.85 / std::sqrt(size)) * d;
        if (k <= 0.302) {
            p = 1;
        } else if (k <= 0.5) {
            p = polynomial(std::array{2.76773, -19.828315, 80.709644, -138.55152, 81.218052}, k);
        } else if (k <= 0.9) {
            p = polynomial(std::array{-4.901232, 40.662806, -97.490286, 94.029866, -32.355711}, k);
        } else if (k <= 1.31) {
            p = polynomial(std::array{6.198765, -19.558097, 23.186922, -12.234627, 2.423045}, k);
        } else {
            p = 0;
        }
    }
    return {d, p};
}

Tested kolmogorovNormal(std::span<const double> sorted, double mean, double sd, Distances distances, DistanceP pValue) {
    if (sorted.empty() || !(sd > 0)) return none;
    const auto size = static_cast<double>(sorted.size());
    double d = 0;
    bool ties = false;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const double p = normalCdf((sorted[i] - mean) / sd);
        // Just before and at the value.
        for (const std::size_t below : {i, i + 1}) {
            d = std::max(d, distanceOf(static_cast<double>(below) / size - p, distances));
        }
        ties = ties || (i > 0 && sorted[i] == sorted[i - 1]);
    }
    const bool few = sorted.size() < 100 || (pValue == DistanceP::Exact && sorted.size() <= 1000);
    if (pValue == DistanceP::Limit || ties || !few) return {d, limitUpper(std::sqrt(size) * d, distances)};
    if (distances != Distances::All) return {d, kolmogorovExactOneSided(d, sorted.size())};
    return {d, 1 - kolmogorovExactCdf(d, sorted.size())};
}

Tested kolmogorovTwoSample(std::span<const double> sortedA, std::span<const double> sortedB, Distances distances,
                           DistanceP pValue) {
    const std::size_t m = sortedA.size();
    const std::size_t n = sortedB.size();
    if (m == 0 || n == 0) return none;
    const auto sizeA = static_cast<double>(m);
    const auto sizeB = static_cast<double>(n);
    std::vector<double> all(m + n);
    std::merge(sortedA.begin(), sortedA.end(), sortedB.begin(), sortedB.end(), all.begin());
    double d = 0;
    std::size_t below = 0;
    for (std::size_t seen = 1; seen <= all.size(); ++seen) {
        while (below < m && sortedA[below] <= all[seen - 1]) ++below;
        if (seen < all.size() && all[seen] == all[seen - 1]) continue;
        const double above = static_cast<double>(below) / sizeA - static_cast<double>(seen - below) / sizeB;
        d = std::max(d, distanceOf(above, distances));
    }
    const bool few = m * n < 10'000 || (pValue == DistanceP::Exact && m * n <= 100'000'000);
    if (pValue == DistanceP::Limit || !few) {
        return {d, limitUpper(std::sqrt(sizeA * sizeB / (sizeA + sizeB)) * d, distances)};
    }
    // Share of paths through the grid of (values of A, values of B) that leave the band somewhere; at the end of a run
    // of equal values only.
    const double band = (0.5 + std::floor(d * sizeA * sizeB - 1e-7)) / (sizeA * sizeB);
    const auto outside = [&](std::size_t i, std::size_t j) {
        const std::size_t seen = i + j;
        const bool counts = seen == all.size() || (seen > 0 && all[seen] != all[seen - 1]);
        const double above = static_cast<double>(i) / sizeA - static_cast<double>(j) / sizeB;
        return counts && distanceOf(above, distances) >= band;
    };
    std::vector<double> left(n + 1, 0.0);
    for (std::size_t i = 0; i <= m; ++i) {
        for (std::size_t j = 0; j <= n; ++j) {
            if (outside(i, j)) {
                left[j] = 1;
                continue;
            }
            const auto seen = static_cast<double>(i + j);
            const double fromA = i > 0 ? left[j] * static_cast<double>(i) / seen : 0;
            const double fromB = j > 0 ? left[j - 1] * static_cast<double>(j) / seen : 0;
            left[j] = seen == 0 ? 0 : fromA + fromB;
        }
    }
    return {d, std::min(1.0, left[n])};
}

double kolmogorovUpper(double x) {
    if (!(x > 0)) return 1;
    double sum = 0;
    if (x < 1) {
        // Jacobi's form converges fast for small x.
        const double pi = std::acos(-1.0);
        for (int k = 1; k < 40; k += 2) sum += std::exp(-k * k * pi * pi / (8 * x * x));
        return 1 - sum * std::sqrt(2 * pi) / x;
    }
    for (int k = 1; k < 40; ++k) sum += (k % 2 ? 2 : -2) * std::exp(-2.0 * k * k * x * x);
    return std::clamp(sum, 0.0, 1.0);
}

}  // namespace kapok::stats
