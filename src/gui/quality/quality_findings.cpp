#include "gui/quality/quality_findings.h"

#include "sdk/error.h"
#include "spec/chart_query.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace kapok::gui {
namespace {

constexpr std::array<std::string_view, 8> ownRules{"missing",   "region", "industry",  "credit_code",
                                                   "id_number", "unique", "duplicate", "future"};

const Table& tableOf(const host::ModuleResult& result, std::string_view id) {
    for (const auto& table : result.tables) {
        if (table.id == id) return table.table;
    }
    throw Error(KAPOK_TR("gui", "The result has no table %1.").arg(id),
                KAPOK_TR("gui", "Install the plugin of data quality again."));
}

std::string textAt(const Table& table, const char* column, std::size_t row) {
    return std::string(table.column(column)->text(row));
}

std::vector<QualityPart> partsOf(const Table& table) {
    std::vector<QualityPart> parts;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        parts.push_back({textAt(table, "part", row), table.column("checked")->integer(row),
                         table.column("failed")->integer(row), table.column("weight")->number(row),
                         table.column("score")->number(row)});
    }
    return parts;
}

double scoreOf(const std::vector<QualityPart>& parts) {
    double sum = 0;
    double weights = 0;
    for (const QualityPart& part : parts) {
        if (!(part.weight > 0) || std::isnan(part.score)) continue;
        sum += part.weight * part.score;
        weights += part.weight;
    }
    return weights > 0 ? sum / weights : std::numeric_limits<double>::quiet_NaN();
}

/// "credit_code.check" belongs to the rule "credit_code".
bool belongs(const std::string& failure, const std::string& rule) {
    return failure == rule || (failure.starts_with(rule) && failure[rule.size()] == '.');
}

void addFailures(std::vector<QualityRule>& rules, const Table& failures) {
    for (std::size_t row = 0; row < failures.rows(); ++row) {
        const std::string part = textAt(failures, "part", row);
        const std::string rule = textAt(failures, "rule", row);
        const std::string column = textAt(failures, "column", row);
        const auto found = std::find_if(rules.begin(), rules.end(), [&](const QualityRule& one) {
            return one.part == part && one.column == column && belongs(rule, one.rule);
        });
        if (found == rules.end()) continue;
        found->rows.push_back(static_cast<std::size_t>(failures.column("row")->integer(row) - 1));
        const std::string value = textAt(failures, "value", row);
        const bool known = std::find(found->examples.begin(), found->examples.end(), value) != found->examples.end();
        if (!value.empty() && !known && found->examples.size() < mostExamples) found->examples.push_back(value);
    }
}

}  // namespace

bool QualityRule::isCondition() const { return std::find(ownRules.begin(), ownRules.end(), rule) == ownRules.end(); }

QualityFindings qualityFindings(const host::ModuleResult& result) {
    QualityFindings findings;
    findings.parts = partsOf(tableOf(result, "parts"));
    findings.score = scoreOf(findings.parts);
    const Table& rules = tableOf(result, "rules");
    for (std::size_t row = 0; row < rules.rows(); ++row) {
        findings.rules.push_back({textAt(rules, "part", row), textAt(rules, "rule", row), textAt(rules, "column", row),
                                  rules.column("checked")->integer(row), rules.column("failed")->integer(row)});
    }
    addFailures(findings.rules, tableOf(result, "failures"));
    std::stable_sort(findings.rules.begin(), findings.rules.end(),
                     [](const QualityRule& a, const QualityRule& b) { return a.failed > b.failed; });
    return findings;
}

Selection rowsBreaking(const QualityRule& rule, const Id& dataset, const std::string& label) {
    Selection selection = rule.isCondition() ? Selection{dataset, "not (" + rule.rule + ")", label}
                          : rule.rule == "missing"
                              ? Selection{dataset, "is_missing(" + fieldReference(rule.column) + ")", label}
                              : selectionOfRows(dataset, rule.rows);
    selection.label = label;
    return selection;
}

}  // namespace kapok::gui
