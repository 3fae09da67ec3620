#include "quality/report_tables.h"

#include "expression/calendar.h"
#include "quality/terms.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace kapok::quality {
namespace {

void addText(OutputColumn& column, const std::string& text) {
    if (text.empty()) {
        column.addMissing();
    } else {
        column.add(text);
    }
}

void addParts(const QualityReport& report, const QualityRequest& request, Result& result) {
    OutputTable& table = result.addTable("parts", KAPOK_TR("quality", "Parts of the score"));
    OutputColumn& id = table.text("part", partTerms());
    OutputColumn& checked = table.integer("checked");
    OutputColumn& failed = table.integer("failed");
    OutputColumn& share = table.number("share");
    OutputColumn& weight = table.number("weight");
    OutputColumn& score = table.number("score");
    for (std::size_t i = 0; i < report.parts.size(); ++i) {
        const Part& part = report.parts[i];
        id.add(part.id);
        checked.add(part.checked);
        failed.add(part.failed);
        share.add(part.share);
        weight.add(part.checked > 0 ? request.weights[i] : 0.0);
        score.add(part.score);
    }
}

void addColumns(const QualityReport& report, Result& result) {
    OutputTable& table = result.addTable("columns", KAPOK_TR("quality", "Columns"));
    OutputColumn& name = table.text("column");
    OutputColumn& type = table.text("type", typeTerms());
    OutputColumn& present = table.integer("present");
    OutputColumn& missing = table.integer("missing");
    OutputColumn& distinct = table.integer("distinct");
    OutputColumn& checked = table.integer("checked");
    OutputColumn& invalid = table.integer("invalid");
    for (const ColumnQuality& quality : report.columns) {
        name.add(quality.column->field().name);
        type.add(typeName(quality.column->type()));
        present.add(static_cast<std::int64_t>(quality.column->size()) - quality.missing);
        missing.add(quality.missing);
        distinct.add(quality.distinct);
        checked.add(quality.checked);
        invalid.add(quality.invalid);
    }
}

void addRules(const QualityReport& report, Result& result) {
    OutputTable& table = result.addTable("rules", KAPOK_TR("quality", "Rules"));
    OutputColumn& part = table.text("part", partTerms());
    OutputColumn& rule = table.text("rule", ruleTerms());
    OutputColumn& column = table.text("column");
    OutputColumn& checked = table.integer("checked");
    OutputColumn& failed = table.integer("failed");
    for (const RuleCount& count : report.rules) {
        part.add(count.part);
        rule.add(count.rule);
        addText(column, count.column);
        checked.add(count.checked);
        failed.add(count.failed);
    }
}

/// The missing values last: the table of columns counts them already.
std::vector<const Part*> inOrderOfListing(const QualityReport& report) {
    std::vector<const Part*> parts;
    for (const Part& part : report.parts) parts.push_back(&part);
    std::rotate(parts.begin(), parts.begin() + 1, parts.end());
    return parts;
}

void addFailures(const QualityReport& report, std::size_t most, Result& result) {
    OutputTable& table = result.addTable("failures", KAPOK_TR("quality", "Failed checks"));
    OutputColumn& part = table.text("part", partTerms());
    OutputColumn& row = table.integer("row");
    OutputColumn& column = table.text("column");
    OutputColumn& value = table.text("value");
    OutputColumn& rule = table.text("rule", faultTerms());
    OutputColumn& other = table.integer("other_row");
    std::size_t total = 0;
    for (const Part* checks : inOrderOfListing(report)) {
        total += static_cast<std::size_t>(checks->failed);
        for (const Failure& failure : checks->first) {
            if (part.size() == most) break;
            part.add(checks->id);
            row.add(static_cast<std::int64_t>(failure.row) + 1);
            addText(column, failure.column);
            addText(value, failure.value);
            rule.add(failure.rule);
            if (failure.other) {
                other.add(static_cast<std::int64_t>(*failure.other) + 1);
            } else {
                other.addMissing();
            }
        }
    }
    if (part.size() < total) {
        result.warnings.push_back(KAPOK_TR("quality", "%1 of %2 failed checks are listed; the counts are of all.")
                                      .arg(part.size())
                                      .arg(total));
    }
}

/// "93.5": hundredths of a share, not rounded up to 100.
std::string points(double share) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", std::floor(share * 1000 + 1e-9) / 10);
    return text;
}

Text partSentence(const Part& part) {
    const auto filled = [&](const Text& text) {
        return text.arg(points(part.score)).arg(part.failed).arg(part.checked);
    };
    if (part.id == "completeness") {
        return filled(KAPOK_TR("quality", "Completeness: %1 of 100; %2 of %3 values are missing."));
    }
    if (part.id == "validity") {
        return filled(KAPOK_TR("quality", "Validity: %1 of 100; %2 of %3 checks of values failed."));
    }
    if (part.id == "uniqueness") {
        return filled(KAPOK_TR("quality", "Uniqueness: %1 of 100; %2 of %3 checks found what an earlier row has."));
    }
    if (part.id == "consistency") {
        return filled(KAPOK_TR("quality", "Consistency: %1 of 100; %2 of %3 checks of rules failed."));
    }
    return filled(KAPOK_TR("quality", "Timeliness: %1 of 100; %2 of %3 times are later than the date of the check."));
}

Text uncheckedSentence(const std::string& part) {
    if (part == "completeness") return KAPOK_TR("quality", "Completeness was not checked: there are no values.");
    if (part == "validity") return KAPOK_TR("quality", "Validity was not checked: no codes or conditions had values.");
    if (part == "uniqueness") return KAPOK_TR("quality", "Uniqueness was not checked: there are no rows.");
    if (part == "consistency") return KAPOK_TR("quality", "Consistency was not checked: no rules had values.");
    return KAPOK_TR("quality", "Timeliness was not checked: no time column had values.");
}

void addTexts(const QualityReport& report, const QualityRequest& request, std::size_t rows, Result& result) {
    std::int64_t counted = 0;
    for (const Part& part : report.parts) counted += part.checked > 0 ? 1 : 0;
    const Text score =
        std::isnan(report.score)
            ? KAPOK_TR("quality", "There is no score: none of the parts that have a weight could be checked.")
            : KAPOK_TR("quality", "Quality: %1 of 100, the weighted mean of %2 parts over %3 rows.")
                  .arg(points(report.score))
                  .arg(counted)
                  .arg(rows);
    result.texts.push_back({"score", score});
    for (const Part& part : report.parts) {
        result.texts.push_back({part.id, part.checked > 0 ? partSentence(part) : uncheckedSentence(part.id)});
    }
    if (!report.newest) return;
    result.texts.push_back({"newest", KAPOK_TR("quality", "The newest time is %1, %2 days before %3; %4 are expected.")
                                          .arg(expression::dateText(*report.newest))
                                          .arg(request.recency->asOf - *report.newest)
                                          .arg(expression::dateText(request.recency->asOf))
                                          .arg(request.recency->maximumAge)});
}

}  // namespace

Result reportResult(const QualityReport& report, const QualityRequest& request, std::size_t rows) {
    Result result;
    addParts(report, request, result);
    addColumns(report, result);
    addRules(report, result);
    addFailures(report, request.failuresListed, result);
    addTexts(report, request, rows, result);
    return result;
}

}  // namespace kapok::quality
