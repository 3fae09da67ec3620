// What a quality report found, read from the tables of its result.
#pragma once

#include "host/module_runner.h"
#include "spec/selection.h"

namespace kapok::gui {

/// One part of the score; without checks it has no score (NaN).
struct QualityPart {
    std::string id;
    std::int64_t checked = 0;
    std::int64_t failed = 0;
    double weight = 0;
    double score = 0;  ///< 0 to 1
};

/// A rule and how it went; `examples` and `rows` (from 0) of the failures that the result lists.
struct QualityRule {
    std::string part;
    std::string rule;
    std::string column;  ///< empty: of several columns
    std::int64_t checked = 0;
    std::int64_t failed = 0;
    std::vector<std::string> examples = {};
    std::vector<std::size_t> rows = {};

    /// A condition of the formula language, not one of the module's own rules.
    bool isCondition() const;
};

struct QualityFindings {
    double score = 0;  ///< 0 to 1; NaN: none
    std::vector<QualityPart> parts = {};
    std::vector<QualityRule> rules = {};  ///< those that failed first, the most frequent failures before the others
};

inline constexpr std::size_t mostExamples = 3;

/// Throws Error when the result is none of the module quality.report.
QualityFindings qualityFindings(const host::ModuleResult& result);

/// The rows that break the rule. Of conditions and missing values all; of other rules those that the result lists.
Selection rowsBreaking(const QualityRule& rule, const Id& dataset, const std::string& label);

}  // namespace kapok::gui
