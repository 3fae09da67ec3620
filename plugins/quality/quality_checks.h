// The five parts of a dataset's quality, counted.
#pragma once

#include "quality/code_lists.h"
#include "sdk/module.h"

#include <optional>

namespace kapok::quality {

/// A value, row or rule that did not hold.
struct Failure {
    std::size_t row = 0;      ///< from 0
    std::string column = {};  ///< empty: the whole row
    std::string value = {};
    std::string rule = {};                  ///< a stable id such as "credit_code.check", or the condition
    std::optional<std::size_t> other = {};  ///< the first row that is equal, from 0
};

/// Everything that was checked for one part; `first` holds no more failures than were asked for.
struct Part {
    std::string id = {};
    std::int64_t checked = 0;
    std::int64_t failed = 0;
    double share = 0;  ///< of the checks that did not fail; NaN without checks
    double score = 0;  ///< 0 to 1; the share, for timeliness times the recency; NaN without checks
    std::vector<Failure> first = {};
};

/// One rule and how it went over all rows.
struct RuleCount {
    std::string part = {};
    std::string rule = {};    ///< "missing", "region", "unique", "duplicate", "future", or the condition
    std::string column = {};  ///< empty: of several columns
    std::int64_t checked = 0;
    std::int64_t failed = 0;
};

struct ColumnQuality {
    const ColumnView* column = nullptr;
    std::int64_t missing = 0;
    std::int64_t distinct = 0;
    std::int64_t checked = 0;  ///< values compared with codes and conditions of this column alone
    std::int64_t invalid = 0;
};

struct CodeColumn {
    const ColumnView* column = nullptr;
    CodeKind kind = CodeKind::Region;
};

/// When the data should be how new.
struct Recency {
    const ColumnView* time = nullptr;  ///< Date or DateTime
    std::int64_t asOf = 0;             ///< days since 1970-01-01
    std::int64_t maximumAge = 0;       ///< days
};

struct QualityRequest {
    std::vector<const ColumnView*> columns = {};  ///< for completeness
    std::vector<const ColumnView*> key = {};      ///< for uniqueness
    std::vector<const ColumnView*> unique = {};   ///< no value of them may be there twice
    std::vector<CodeColumn> codes = {};
    std::vector<std::string> conditions = {};  ///< of validity
    std::vector<std::string> rules = {};       ///< of consistency
    std::optional<Recency> recency = {};
    std::vector<double> weights = {};  ///< one a part, in the order of QualityReport::parts
    std::size_t failuresListed = 0;    ///< at most, of each part
};

struct QualityReport {
    std::vector<Part> parts = {};  ///< completeness, validity, uniqueness, consistency, timeliness
    std::vector<ColumnQuality> columns = {};
    std::vector<RuleCount> rules = {};        ///< in the order in which they were checked
    double score = 0;                         ///< weighted mean of the parts that have checks; NaN when none has
    std::optional<std::int64_t> newest = {};  ///< day of the newest time that is not later than the day asked about
};

/// Throws Error for conditions that do not fit, Cancelled. O(n log n) per column.
QualityReport checkQuality(const InputTable& data, const QualityRequest& request, RunContext& context);

}  // namespace kapok::quality
