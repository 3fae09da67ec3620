// Polynomials of autoregressive and moving-average parts.
#pragma once

#include <span>
#include <vector>

namespace kapok::forecast {

/// phi_1 … phi_k of 1 - phi_1 B - … - phi_k B^k with the partial autocorrelations given (each within -1 and 1), so
/// that all roots lie outside the unit circle (Barndorff-Nielsen & Schou 1973). O(k^2).
std::vector<double> fromPartial(std::span<const double> partial);

/// The inverse: false when a root lies on or inside the unit circle. O(k^2).
bool toPartial(std::span<const double> phi, std::vector<double>& partial);

/// True when all roots of 1 - phi_1 B - … have a modulus above `radius`.
bool rootsBeyond(std::span<const double> phi, double radius);

/// Coefficients 1 … of -(1 - a(B)) (1 - b(B^period)) + 1, so that the product reads 1 - c_1 B - ….
std::vector<double> seasonalProduct(std::span<const double> a, std::span<const double> b, int period);

/// 1, -d, …: coefficients of (1 - B)^d (1 - B^period)^seasonal, the leading 1 included.
std::vector<double> differencePolynomial(int d, int seasonal, int period);

/// The series differenced; shorter by the polynomial's degree.
std::vector<double> differenced(std::span<const double> x, std::span<const double> polynomial);

}  // namespace kapok::forecast
