#include "quality/quality_checks.h"

#include "expression/calendar.h"
#include "quality/conditions.h"
#include "quality/duplicates.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kapok::quality {
namespace {

constexpr std::size_t rowsPerCheck = 65'536;

std::string valueText(const ColumnView& column, std::size_t row) {
    if (column.isMissing(row)) return {};
    switch (column.type()) {
        case Type::Boolean: return column.booleans()[row] ? "true" : "false";
        case Type::Int64: return std::to_string(column.int64s()[row]);
        case Type::Float64: return shortest(column.float64s()[row]);
        case Type::Text: return std::string(column.text(row));
        case Type::Date: return expression::dateText(column.days()[row]);
        case Type::DateTime: return expression::dateTimeText(column.int64s()[row]);
        case Type::Geometry: break;
    }
    return {};
}

/// "a=1, b=x": what the columns hold in the row.
std::string rowText(const std::vector<const ColumnView*>& columns, std::size_t row) {
    std::string text;
    for (const ColumnView* column : columns) {
        if (column->type() == Type::Geometry) continue;
        text += (text.empty() ? "" : ", ") + column->field().name + "=" + valueText(*column, row);
    }
    return text;
}

/// What the codes' rules begin with: "credit_code" of "credit_code.check".
std::string_view ruleOf(CodeKind kind) {
    switch (kind) {
        case CodeKind::CreditCode: return "credit_code";
        case CodeKind::IdNumber: return "id_number";
        case CodeKind::Region: return "region";
        case CodeKind::Industry: break;
    }
    return "industry";
}

/// A code of a whole-number column that has lost its leading zero: divisions 1 to 9 of industries.
std::string codeText(const CodeColumn& codes, std::size_t row) {
    std::string text = valueText(*codes.column, row);
    const bool isShort = codes.column->type() == Type::Int64 && codes.kind == CodeKind::Industry && text.size() == 1;
    return isShort ? "0" + text : text;
}

class Checker {
public:
    Checker(const InputTable& data, const QualityRequest& request, RunContext& context)
        : data_(data), request_(request), context_(context) {
        for (const char* id : {"completeness", "validity", "uniqueness", "consistency", "timeliness"}) {
            report_.parts.push_back({.id = id});
        }
    }

    QualityReport run() {
        describeColumns();
        context_.progress(0.4);
        for (const CodeColumn& codes : request_.codes) checkCodes(codes);
        for (const std::string& condition : request_.conditions) checkCondition(condition, report_.parts[1], true);
        context_.progress(0.6);
        checkUniqueness();
        context_.progress(0.8);
        for (const std::string& rule : request_.rules) checkCondition(rule, report_.parts[3], false);
        checkTimeliness();
        finishScores();
        return std::move(report_);
    }

private:
    void fail(Part& part, std::size_t row, const auto& describe) {
        ++part.failed;
        if (part.first.size() >= request_.failuresListed) return;
        Failure failure = describe();
        failure.row = row;
        part.first.push_back(std::move(failure));
    }

    void addRule(const Part& part, std::string rule, std::string column, std::int64_t checked, std::int64_t failed) {
        report_.rules.push_back({part.id, std::move(rule), std::move(column), checked, failed});
    }

    void checkCancel(std::size_t row) const {
        if (row % rowsPerCheck == 0) context_.check();
    }

    void describeColumns() {
        Part& part = report_.parts[0];
        for (const ColumnView* column : request_.columns) {
            ColumnQuality quality{.column = column};
            for (std::size_t row = 0; row < data_.rows(); ++row) {
                checkCancel(row);
                if (!column->isMissing(row)) continue;
                ++quality.missing;
                fail(part, row, [&] { return Failure{.column = column->field().name, .rule = "missing"}; });
            }
            quality.distinct = distinct(*column, context_);
            const auto rows = static_cast<std::int64_t>(data_.rows());
            part.checked += rows;
            addRule(part, "missing", column->field().name, rows, quality.missing);
            report_.columns.push_back(quality);
        }
    }

    void countIn(const std::string& name, std::int64_t checked, std::int64_t invalid) {
        for (ColumnQuality& quality : report_.columns) {
            if (quality.column->field().name != name) continue;
            quality.checked += checked;
            quality.invalid += invalid;
        }
    }

    void checkCodes(const CodeColumn& codes) {
        Part& part = report_.parts[1];
        const ColumnView& column = *codes.column;
        // Texts repeat: each is compared once.
        std::vector<std::string_view> faults;
        for (const std::string_view text : column.dictionary()) faults.push_back(codeFault(codes.kind, text));
        std::int64_t checked = 0;
        std::int64_t invalid = 0;
        for (std::size_t row = 0; row < data_.rows(); ++row) {
            checkCancel(row);
            if (column.isMissing(row)) continue;
            ++checked;
            const std::string_view fault = column.type() == Type::Text
                                               ? faults[static_cast<std::size_t>(column.codes()[row])]
                                               : codeFault(codes.kind, codeText(codes, row));
            if (fault.empty()) continue;
            ++invalid;
            fail(part, row, [&] {
                return Failure{
                    .column = column.field().name, .value = valueText(column, row), .rule = std::string(fault)};
            });
        }
        part.checked += checked;
        addRule(part, std::string(ruleOf(codes.kind)), column.field().name, checked, invalid);
        countIn(column.field().name, checked, invalid);
    }

    void checkCondition(const std::string& condition, Part& part, bool ofColumns) {
        const ConditionOutcome outcome = evaluateCondition(condition, data_.columns(), data_.rows());
        context_.check();
        std::vector<const ColumnView*> columns;
        for (const std::string& name : outcome.columns) columns.push_back(&data_.column(name));
        part.checked += outcome.checked;
        const bool isOne = columns.size() == 1;
        addRule(part, condition, isOne ? outcome.columns.front() : std::string(), outcome.checked,
                static_cast<std::int64_t>(outcome.failed.size()));
        if (isOne && ofColumns) {
            countIn(outcome.columns.front(), outcome.checked, static_cast<std::int64_t>(outcome.failed.size()));
        }
        for (const std::size_t row : outcome.failed) {
            fail(part, row, [&] {
                return Failure{.column = isOne ? outcome.columns.front() : std::string(),
                               .value = isOne ? valueText(*columns.front(), row) : rowText(columns, row),
                               .rule = condition};
            });
        }
    }

    void checkUniqueness() {
        for (const ColumnView* column : request_.unique) checkUnique(*column);
        if (request_.key.empty()) return;
        Part& part = report_.parts[2];
        const auto rows = static_cast<std::int64_t>(data_.rows());
        part.checked += rows;
        const std::int64_t before = part.failed;
        for (const Repeat& repeat : repeats(request_.key, data_.rows(), context_)) {
            fail(part, repeat.row, [&] {
                return Failure{.value = rowText(request_.key, repeat.row), .rule = "duplicate", .other = repeat.first};
            });
        }
        addRule(part, "duplicate", {}, rows, part.failed - before);
    }

    /// Missing values are no values that could be there twice.
    void checkUnique(const ColumnView& column) {
        Part& part = report_.parts[2];
        std::int64_t checked = 0;
        for (std::size_t row = 0; row < data_.rows(); ++row) checked += column.isMissing(row) ? 0 : 1;
        part.checked += checked;
        const std::int64_t before = part.failed;
        for (const Repeat& repeat : repeats({&column}, data_.rows(), context_)) {
            if (column.isMissing(repeat.row)) continue;
            fail(part, repeat.row, [&] {
                return Failure{.column = column.field().name,
                               .value = valueText(column, repeat.row),
                               .rule = "unique",
                               .other = repeat.first};
            });
        }
        addRule(part, "unique", column.field().name, checked, part.failed - before);
    }

    void checkTimeliness() {
        if (!request_.recency) return;
        Part& part = report_.parts[4];
        const ColumnView& time = *request_.recency->time;
        for (std::size_t row = 0; row < data_.rows(); ++row) {
            checkCancel(row);
            if (time.isMissing(row)) continue;
            ++part.checked;
            const std::int64_t day =
                time.type() == Type::Date ? time.days()[row] : expression::dayOf(time.int64s()[row]);
            if (day <= request_.recency->asOf) {
                report_.newest = std::max(report_.newest.value_or(day), day);
                continue;
            }
            fail(part, row,
                 [&] { return Failure{.column = time.field().name, .value = valueText(time, row), .rule = "future"}; });
        }
        addRule(part, "future", time.field().name, part.checked, part.failed);
    }

    /// 1 while the newest time is young enough, then the permitted age over its age: a half at twice the age.
    double recency() const {
        if (!report_.newest) return 0;
        const std::int64_t age = request_.recency->asOf - *report_.newest;
        if (age <= request_.recency->maximumAge) return 1;
        return static_cast<double>(request_.recency->maximumAge) / static_cast<double>(age);
    }

    void finishScores() {
        double sum = 0;
        double weights = 0;
        for (std::size_t i = 0; i < report_.parts.size(); ++i) {
            Part& part = report_.parts[i];
            part.share = part.score = std::numeric_limits<double>::quiet_NaN();
            if (part.checked == 0) continue;
            part.share = 1 - static_cast<double>(part.failed) / static_cast<double>(part.checked);
            part.score = part.id == "timeliness" ? part.share * recency() : part.share;
            sum += request_.weights[i] * part.score;
            weights += request_.weights[i];
        }
        report_.score = weights > 0 ? sum / weights : std::numeric_limits<double>::quiet_NaN();
    }

    const InputTable& data_;
    const QualityRequest& request_;
    RunContext& context_;
    QualityReport report_;
};

}  // namespace

QualityReport checkQuality(const InputTable& data, const QualityRequest& request, RunContext& context) {
    return Checker(data, request, context).run();
}

}  // namespace kapok::quality
