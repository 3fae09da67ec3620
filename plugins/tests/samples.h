// Values of a response by the categories of a factor.
#pragma once

#include "sdk/module.h"
#include "stats/moments.h"

namespace kapok::tests {

struct Sample {
    std::string name;
    std::vector<double> values;
    stats::Moments moments;
};

struct Samples {
    std::vector<Sample> samples;  ///< in the order of their names
    std::size_t left = 0;         ///< rows left out
    Terms terms = {};             ///< words for the names

    std::size_t count() const;
};

/// Complete rows of both columns. Throws Error when fewer than `least` categories are left.
Samples samplesOf(const ColumnView& response, const ColumnView& factor, std::size_t least);
/// The same, and exactly two categories are needed.
Samples twoSamplesOf(const ColumnView& response, const ColumnView& factor);
/// The finite values of one column.
Sample sampleOf(const ColumnView& column, std::size_t& left);

/// Throws Error when a sample has fewer than `least` values.
void needValues(const Sample& sample, std::size_t least);

std::vector<Parameter> sampleParameters();  ///< response, factor

/// Table `groups` (level, n, mean, sd, median) and a chart of the means.
void writeGroups(const Samples& samples, const std::string& response, Result& result);

}  // namespace kapok::tests
