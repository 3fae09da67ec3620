#include "tests/test_table.h"

#include "sdk/by_group.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"

#include <algorithm>

namespace kapok::tests {

void writeTests(const std::vector<TestRow>& rows, Result& result, const Terms& terms) {
    RowWriter writer(
        result.addTable("test", KAPOK_TR("tests", "Test")),
        {"test:term", "statistic", "df", "df2", "p_value", "estimate", "lower", "upper", "effect:term", "effect_size"},
        terms);
    for (const TestRow& row : rows) {
        const Cell effect = row.effect.empty() ? Cell(notANumber) : Cell(row.effect);
        writer.row({row.test, row.statistic, row.df, row.df2, row.pValue, row.estimate, row.lower, row.upper, effect,
                    row.effectSize});
    }
}

Parameter sideParameter() {
    return advanced(choiceParameter("alternative", KAPOK_TR("tests", "Alternative"),
                                    KAPOK_TR("tests", "Which difference from the hypothesis counts."),
                                    {{"two_sided", KAPOK_TR("tests", "Different")},
                                     {"less", KAPOK_TR("tests", "Less")},
                                     {"greater", KAPOK_TR("tests", "Greater")}}));
}

Side sideOf(const ParameterValues& parameters) {
    const std::string& side = parameters.word("alternative");
    return side == "less" ? Side::Less : side == "greater" ? Side::Greater : Side::Two;
}

double intervalLevel(Side side, double level) { return side == Side::Two ? level : 2 * level - 100; }

double pOfSide(Side side, double lowerTail, double upperTail) {
    if (side == Side::Less) return lowerTail;
    if (side == Side::Greater) return upperTail;
    return std::min(1.0, 2 * std::min(lowerTail, upperTail));
}

ModuleInfo testInfo(std::string id, Text title, Text summary, Text help, Text assumptions,
                    std::vector<Parameter> parameters) {
    ModuleInfo info;
    info.id = std::move(id);
    info.title = std::move(title);
    info.group = KAPOK_TR("tests", "Hypothesis tests");
    info.summary = std::move(summary);
    info.help = std::move(help);
    info.assumptions = std::move(assumptions);
    info.inputs.push_back({.label = KAPOK_TR("tests", "Data"), .help = KAPOK_TR("tests", "Any table.")});
    info.parameters = std::move(parameters);
    info.parameters.push_back(groupParameter());
    return info;
}

void addVerdict(double pValue, const Text& rejected, const Text& kept, Result& result) {
    if (std::isnan(pValue)) {
        result.texts.push_back(
            {"summary", KAPOK_TR("tests", "There is no p-value: the values do not vary enough, or are too few.")});
        return;
    }
    result.texts.push_back({"summary", (pValue < 0.05 ? rejected : kept).arg(pText(pValue))});
}

void warnAboutRows(std::size_t left, Result& result) {
    if (left == 0) return;
    result.warnings.push_back(KAPOK_TR("tests", "Rows left out because a value is missing or infinite: %1.").arg(left));
}

}  // namespace kapok::tests
