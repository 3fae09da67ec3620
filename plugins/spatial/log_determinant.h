// ln |I - ρW|, which maximum likelihood of spatial models needs at many ρ.
#pragma once

#include "geo/weights.h"
#include "sdk/run_context.h"

#include <complex>
#include <memory>

namespace kapok::spatial {

/// Up to 250 regions by eigenvalues (Ord 1975), exact everywhere. Beyond, by sparse factorisation: LDL' of the
/// symmetric matrix that W is similar to when it is row-standardised from symmetric weights, else LU (Pace and Barry
/// 1997); near a chosen ρ a polynomial through six factorised points stands in, so that derivatives cost nothing.
class LogDeterminant {
public:
    LogDeterminant(const geo::Weights& weights, RunContext& context);
    ~LogDeterminant();
    LogDeterminant(const LogDeterminant&) = delete;
    LogDeterminant& operator=(const LogDeterminant&) = delete;

    /// The open interval around 0 on which I - ρW is regular: from the eigenvalues, else by the greatest row sum.
    double lower() const { return lower_; }
    double upper() const { return upper_; }

    bool exactEverywhere() const { return !eigenvalues_.empty(); }
    /// Prepares value() and its derivatives on centre ± width, cut to the interval. Six factorisations.
    void focus(double centre, double width);
    double focusLower() const { return centre_ - width_; }
    double focusUpper() const { return centre_ + width_; }

    /// The function (derivative 0) and its derivatives up to the second; within the focus where not exactEverywhere().
    double value(double rho, int derivative = 0) const;
    /// By one factorisation.
    double exact(double rho) const;

private:
    struct Sparse;

    double polynomial(double rho, int derivative) const;

    RunContext& context_;
    std::size_t size_;
    double lower_ = -1;
    double upper_ = 1;
    std::vector<std::complex<double>> eigenvalues_;
    std::unique_ptr<Sparse> sparse_;
    double centre_ = 0;
    double width_ = 0;
    std::vector<double> coefficients_;  ///< of powers of (ρ - centre) / width
};

}  // namespace kapok::spatial
