// The distributions behind tests and intervals. "Upper" is the probability of a value above x, right in the far tail.
// What is not defined (no degrees of freedom, a NaN) is NaN; nothing throws.
#pragma once

#include <cstdint>

namespace kapok::stats {

double normalUpper(double z);
double normalTwoSided(double z);  ///< P(|Z| > |z|)

double tUpper(double t, double df);
double tTwoSided(double t, double df);
double tQuantile(double p, double df);

double chiSquareUpper(double x, double df);
double chiSquareQuantile(double p, double df);

double fUpper(double f, double df1, double df2);
double fQuantile(double p, double df1, double df2);

double betaQuantile(double p, double a, double b);
double betaCdf(double x, double a, double b);
double gammaUpper(double x, double shape);  ///< scale 1
double gammaQuantile(double p, double shape);

double binomialProbability(std::int64_t successes, std::int64_t trials, double p);
double binomialCdf(std::int64_t successes, std::int64_t trials, double p);    ///< P(X <= successes)
double binomialUpper(std::int64_t successes, std::int64_t trials, double p);  ///< P(X > successes)

/// Noncentral distributions, for power.
double noncentralTCdf(double t, double df, double noncentrality);
double noncentralFCdf(double f, double df1, double df2, double noncentrality);
double noncentralChiSquareCdf(double x, double df, double noncentrality);

/// The range of `groups` standard normal means over an independent standard error with df degrees of freedom (Tukey
/// 1953), by the trapezoidal rule on both integrals, which converges exponentially here. df may be infinite.
double studentizedRangeUpper(double q, int groups, double df);
double studentizedRangeQuantile(double p, int groups, double df);

double logGamma(double x);
double digamma(double x);
double trigamma(double x);

}  // namespace kapok::stats
