#include "stats/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/non_central_chi_squared.hpp>
#include <boost/math/distributions/non_central_f.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>

#include <cmath>
#include <limits>

namespace kapok::stats {
namespace {

namespace bm = boost::math;
namespace policies = boost::math::policies;

using Quiet =
    policies::policy<policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
                     policies::overflow_error<policies::ignore_error>,
                     policies::underflow_error<policies::ignore_error>,
                     policies::evaluation_error<policies::ignore_error>, policies::promote_double<false>>;

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

bool usable(double df) { return df > 0 && !std::isnan(df); }

template <class Distribution>
double upper(const Distribution& distribution, double x) {
    return bm::cdf(bm::complement(distribution, x));
}

}  // namespace

double normalUpper(double z) { return 0.5 * std::erfc(z / std::sqrt(2.0)); }
double normalTwoSided(double z) { return std::erfc(std::abs(z) / std::sqrt(2.0)); }

double tUpper(double t, double df) {
    if (!usable(df) || std::isnan(t)) return notANumber;
    if (std::isinf(df)) return normalUpper(t);
    if (std::isinf(t)) return t > 0 ? 0 : 1;
    return upper(bm::students_t_distribution<double, Quiet>(df), t);
}
double tTwoSided(double t, double df) {
    const double p = 2 * tUpper(std::abs(t), df);
    return p > 1 ? 1 : p;  // not std::min, which takes 1 for NaN
}
double tQuantile(double p, double df) {
    if (!usable(df) || std::isnan(p)) return notANumber;
    if (std::isinf(df)) return bm::quantile(bm::normal_distribution<double, Quiet>(), p);
    return bm::quantile(bm::students_t_distribution<double, Quiet>(df), p);
}

double chiSquareUpper(double x, double df) {
    if (!usable(df) || std::isnan(x)) return notANumber;
    if (x <= 0) return 1;
    if (std::isinf(x)) return 0;
    return upper(bm::chi_squared_distribution<double, Quiet>(df), x);
}
double chiSquareQuantile(double p, double df) {
    if (!usable(df) || std::isnan(p)) return notANumber;
    return bm::quantile(bm::chi_squared_distribution<double, Quiet>(df), p);
}

double fUpper(double f, double df1, double df2) {
    if (!usable(df1) || !usable(df2) || std::isnan(f)) return notANumber;
    if (std::isinf(df2)) return chiSquareUpper(f * df1, df1);
    if (f <= 0) return 1;
    if (std::isinf(f)) return 0;
    return upper(bm::fisher_f_distribution<double, Quiet>(df1, df2), f);
}
double fQuantile(double p, double df1, double df2) {
    if (!usable(df1) || !usable(df2) || std::isnan(p)) return notANumber;
    return bm::quantile(bm::fisher_f_distribution<double, Quiet>(df1, df2), p);
}

double betaQuantile(double p, double a, double b) {
    if (!usable(a) || !usable(b)) return notANumber;
    return bm::quantile(bm::beta_distribution<double, Quiet>(a, b), p);
}
double betaCdf(double x, double a, double b) {
    if (!usable(a) || !usable(b) || std::isnan(x)) return notANumber;
    return bm::cdf(bm::beta_distribution<double, Quiet>(a, b), std::min(1.0, std::max(0.0, x)));
}
double gammaUpper(double x, double shape) {
    if (!usable(shape) || std::isnan(x)) return notANumber;
    return x <= 0 ? 1 : upper(bm::gamma_distribution<double, Quiet>(shape), x);
}
double gammaQuantile(double p, double shape) {
    return usable(shape) ? bm::quantile(bm::gamma_distribution<double, Quiet>(shape), p) : notANumber;
}

double binomialProbability(std::int64_t successes, std::int64_t trials, double p) {
    if (successes < 0 || successes > trials) return 0;
    return bm::pdf(bm::binomial_distribution<double, Quiet>(static_cast<double>(trials), p),
                   static_cast<double>(successes));
}
double binomialCdf(std::int64_t successes, std::int64_t trials, double p) {
    if (successes < 0) return 0;
    if (successes >= trials) return 1;
    return bm::cdf(bm::binomial_distribution<double, Quiet>(static_cast<double>(trials), p),
                   static_cast<double>(successes));
}
double binomialUpper(std::int64_t successes, std::int64_t trials, double p) {
    if (successes < 0) return 1;
    if (successes >= trials) return 0;
    return upper(bm::binomial_distribution<double, Quiet>(static_cast<double>(trials), p),
                 static_cast<double>(successes));
}

double noncentralTCdf(double t, double df, double noncentrality) {
    if (!usable(df) || std::isnan(t)) return notANumber;
    return bm::cdf(bm::non_central_t_distribution<double, Quiet>(df, noncentrality), t);
}
double noncentralFCdf(double f, double df1, double df2, double noncentrality) {
    if (!usable(df1) || !usable(df2) || std::isnan(f)) return notANumber;
    return bm::cdf(bm::non_central_f_distribution<double, Quiet>(df1, df2, noncentrality), f);
}
double noncentralChiSquareCdf(double x, double df, double noncentrality) {
    if (!usable(df) || std::isnan(x)) return notANumber;
    return bm::cdf(bm::non_central_chi_squared_distribution<double, Quiet>(df, noncentrality), x);
}

double logGamma(double x) { return bm::lgamma(x, Quiet()); }
double digamma(double x) { return bm::digamma(x, Quiet()); }
double trigamma(double x) { return bm::trigamma(x, Quiet()); }

}  // namespace kapok::stats
