// The module descriptive.concentration.
#include "descriptive/concentration.h"
#include "descriptive/modules.h"
#include "descriptive/terms.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "stats/model_matrix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace kapok::descriptive {
namespace {

/// The units of the analysis with their names.
struct Units {
    std::vector<Unit> units = {};
    std::vector<std::string> names = {};  ///< rows are numbered where no column names them
    std::vector<std::string> parts = {};
    Terms partTerms = {};
    std::size_t left = 0;
};

const ColumnView* optionalColumn(const InputTable& data, const ParameterValues& parameters, const char* id) {
    return parameters.has(id) ? &data.column(parameters.word(id)) : nullptr;
}

void refuseNegative(const ColumnView& column, std::size_t row, double value) {
    if (value >= 0) return;
    throw Error(KAPOK_TR("descriptive", "A share of a total needs amounts and weights that are not negative."),
                KAPOK_TR("descriptive", "Leave out negative rows with a filter, or choose another column."),
                {.row = static_cast<std::int64_t>(row) + 1, .column = column.field().name});
}

/// Rows of one name become one unit: amounts and weights are summed, the order is that of the first row.
void joinByName(Units& units, const ColumnView& column, std::span<const std::size_t> rows) {
    const stats::Categories categories = stats::categoriesOf(column, rows);
    std::vector<Unit> joined(categories.names.size(), Unit{.weight = 0});
    std::vector<double> amounts(joined.size(), 0.0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Unit& unit = joined[categories.codes[i]];
        if (unit.weight == 0) {
            unit.order = units.units[i].order;
            unit.part = units.units[i].part;
        }
        unit.weight += units.units[i].weight;
        amounts[categories.codes[i]] += units.units[i].weight * units.units[i].value;
    }
    for (std::size_t u = 0; u < joined.size(); ++u) joined[u].value = amounts[u] / joined[u].weight;
    units.units = std::move(joined);
    units.names = categories.names;
}

Units unitsOf(const InputTable& data, const ParameterValues& parameters) {
    const ColumnView& value = data.column(parameters.word("value"));
    const ColumnView* weight = optionalColumn(data, parameters, "weights");
    const ColumnView* order = optionalColumn(data, parameters, "order");
    const ColumnView* part = optionalColumn(data, parameters, "parts");
    const ColumnView* name = optionalColumn(data, parameters, "unit");
    stats::CompleteRows complete = stats::completeRows(std::array{&value, weight, order, part, name}, data.rows());
    if (weight) {
        // What weighs nothing is no unit.
        std::erase_if(complete.rows, [&](std::size_t row) { return weight->number(row) == 0; });
    }
    Units units{.left = complete.left};
    for (const std::size_t row : complete.rows) {
        Unit unit{.value = value.number(row), .weight = weight ? weight->number(row) : 1};
        refuseNegative(value, row, unit.value);
        refuseNegative(weight ? *weight : value, row, unit.weight);
        if (order) unit.order = order->number(row);
        units.units.push_back(unit);
        units.names.push_back(std::to_string(row + 1));
    }
    if (part) {
        stats::Categories categories = stats::categoriesOf(*part, complete.rows);
        for (std::size_t i = 0; i < units.units.size(); ++i) units.units[i].part = categories.codes[i];
        units.parts = std::move(categories.names);
        units.partTerms = categoryTerms(part->type());
    }
    if (name) {
        joinByName(units, *name, complete.rows);
        // Without weights each name is one unit, whatever the number of its rows.
        for (Unit& unit : units.units) {
            if (weight) break;
            unit.value *= unit.weight;
            unit.weight = 1;
        }
    }
    const double total = std::accumulate(units.units.begin(), units.units.end(), 0.0,
                                         [](double sum, const Unit& unit) { return sum + unit.weight * unit.value; });
    if (!(total > 0)) {
        throw Error(KAPOK_TR("descriptive", "The amounts sum to 0, so there are no shares."),
                    KAPOK_TR("descriptive", "Choose another column, or check the filter of the data."));
    }
    return units;
}

void writeMeasures(const Inequality& inequality, const Concentration& concentration, const Units& units,
                   Result& result) {
    RowWriter writer(result.addTable("measures", KAPOK_TR("descriptive", "Measures of concentration")),
                     {"measure:term", "value"}, concentrationTerms());
    writer.row({"units", static_cast<double>(units.units.size())});
    writer.row({"total", inequality.total});
    writer.row({"mean", inequality.mean});
    writer.row({"gini", inequality.gini});
    writer.row({"gini_unbiased", inequality.giniUnbiased});
    writer.row({"theil_t", inequality.theilT});
    writer.row({"theil_l", inequality.theilL});
    writer.row({"variation", inequality.variation});
    writer.row({"hhi", concentration.herfindahl});
    writer.row({"hhi_normalized", concentration.herfindahlNormalized});
    writer.row({"equivalent_units", concentration.equivalent});
    writer.row({"entropy", concentration.entropy});
    writer.row({"rosenbluth", concentration.rosenbluth});
    for (const std::size_t count : std::array<std::size_t, 4>{1, 4, 8, 20}) {
        if (concentration.shares.size() < count) break;
        const auto end = concentration.shares.begin() + static_cast<std::ptrdiff_t>(count);
        writer.row({"cr_" + std::to_string(count), std::accumulate(concentration.shares.begin(), end, 0.0)});
    }
}

void writeRatios(const Units& units, double total, Result& result) {
    std::vector<std::size_t> order(units.units.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto amount = [&](std::size_t u) { return units.units[u].weight * units.units[u].value; };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return amount(a) > amount(b); });
    RowWriter writer(result.addTable("largest", KAPOK_TR("descriptive", "The largest units and concentration ratios")),
                     Schema{{.name = "rank", .type = Type::Int64},
                            {.name = "unit", .type = Type::Text},
                            {.name = "amount", .type = Type::Float64},
                            {.name = "share", .type = Type::Float64, .unit = "%"},
                            {.name = "cr", .type = Type::Float64, .unit = "%"}});
    double running = 0;
    constexpr std::size_t mostListed = 100;
    for (std::size_t i = 0; i < std::min(mostListed, order.size()); ++i) {
        running += amount(order[i]);
        writer.row(
            {i + 1, units.names[order[i]], amount(order[i]), 100 * amount(order[i]) / total, 100 * running / total});
    }
    const ChartText chart{
        .dataset = "largest",
        .mark = "bar",
        .title = "",
        .channels = {{.channel = "y", .field = "unit", .type = "nominal", .further = "\"sort\":\"-x\""},
                     {"x", "share"}},
        .filter = "[rank] <= 15"};
    result.charts.push_back({"largest", KAPOK_TR("descriptive", "Shares of the largest units"), chart.json()});
}

void writeCurves(const std::vector<CurvePoint>& lorenz, const std::vector<CurvePoint>& ordered, Result& result) {
    RowWriter writer(result.addTable("curves", KAPOK_TR("descriptive", "Lorenz and concentration curves")),
                     Schema{{.name = "curve", .type = Type::Text, .terms = curveTerms()},
                            {.name = "units", .type = Type::Float64, .unit = "%"},
                            {.name = "amount", .type = Type::Float64, .unit = "%"}});
    const auto write = [&](const char* name, const std::vector<CurvePoint>& curve) {
        for (const CurvePoint& point : curve) writer.row({name, 100 * point.units, 100 * point.amount});
    };
    write("lorenz", lorenz);
    write("concentration", ordered);
    write("equality", {{0, 0}, {1, 1}});
    const ChartText chart{
        .dataset = "curves",
        .mark = "line",
        .title = "",
        .channels = {{"x", "units"},
                     {"y", "amount"},
                     {.channel = "color", .field = "curve", .type = "nominal", .further = "\"sort\":null"}}};
    result.charts.push_back({"lorenz", KAPOK_TR("descriptive", "Lorenz curve"), chart.json()});
}

void writeParts(const Units& units, const Inequality& whole, Result& result) {
    const std::vector<PartInequality> parts = partsOf(units.units, units.parts.size());
    RowWriter writer(result.addTable("parts", KAPOK_TR("descriptive", "Inequality by part")),
                     {"part:term", "units:int", "unit_share", "amount_share", "mean", "theil_t", "theil_l", "within_t",
                      "between_t", "within_l", "between_l"},
                     units.partTerms);
    PartInequality sum;
    for (std::size_t p = 0; p < parts.size(); ++p) {
        const PartInequality& each = parts[p];
        writer.row({units.parts[p], each.units, 100 * each.unitShare, 100 * each.amountShare, each.mean, each.theilT,
                    each.theilL, each.withinT, each.betweenT, each.withinL, each.betweenL});
        sum.withinT += each.withinT;
        sum.betweenT += each.betweenT;
        sum.withinL += each.withinL;
        sum.betweenL += each.betweenL;
    }
    RowWriter split(result.addTable("decomposition", KAPOK_TR("descriptive", "Inequality within and between parts")),
                    {"index:term", "total", "within", "between", "within_share", "between_share"},
                    concentrationTerms());
    const auto row = [&](const char* index, double total, double within, double between) {
        split.row({index, total, within, between, 100 * within / total, 100 * between / total});
    };
    row("theil_t", whole.theilT, sum.withinT, sum.betweenT);
    row("theil_l", whole.theilL, sum.withinL, sum.betweenL);
    const ChartText chart{.dataset = "parts",
                          .mark = "bar",
                          .title = "",
                          .channels = {{.channel = "y", .field = "part", .type = "nominal", .further = "\"sort\":null"},
                                       {"x", "within_t"}}};
    result.charts.push_back(
        {"within", KAPOK_TR("descriptive", "Inequality within each part (Theil's T)"), chart.json()});
    if (whole.theilT > 0) {
        result.texts.push_back({"decomposition", KAPOK_TR("descriptive",
                                                          "%1 % of the inequality (Theil's T) lies between the parts, "
                                                          "%2 % within them.")
                                                     .arg(rounded(100 * sum.betweenT / whole.theilT))
                                                     .arg(rounded(100 * sum.withinT / whole.theilT))});
    }
}

void addSummary(const Inequality& inequality, const Concentration& concentration, const std::string& value,
                Result& result) {
    // U.S. Department of Justice & Federal Trade Commission (2023): 1,000 and 1,800 points.
    const double points = 10'000 * concentration.herfindahl;
    const Text words =
        points > 1800
            ? KAPOK_TR("descriptive", "**%1**: Gini %2, HHI %3 points, highly concentrated: like %4 equal units.")
        : points > 1000
            ? KAPOK_TR("descriptive", "**%1**: Gini %2, HHI %3 points, moderately concentrated: like %4 equal units.")
            : KAPOK_TR("descriptive", "**%1**: Gini %2, HHI %3 points, not concentrated: like %4 equal units.");
    result.texts.push_back(
        {"summary",
         words.arg(value).arg(rounded(inequality.gini)).arg(rounded(points)).arg(rounded(concentration.equivalent))});
}

}  // namespace

ModuleInfo concentrationInfo() {
    return describingInfo(
        "descriptive.concentration", KAPOK_TR("descriptive", "Concentration and inequality"),
        KAPOK_TR("descriptive",
                 "How unequally an amount is spread: Lorenz curve, Gini, HHI, concentration ratios, Theil by part."),
        KAPOK_TR("descriptive",
                 "Units are the rows, or with a column of units their sums. The Lorenz curve shows which share of the "
                 "amount the smallest units hold together; Gini's coefficient is twice the area over it, 0 for equal "
                 "units. CRn is the share of the n largest units; HHI is the sum of squared shares (times 10,000 in "
                 "points: above 1,800 a market is called highly concentrated). Theil's T and L split without rest into "
                 "inequality within and between parts.\n\n"
                 "With weights (persons) the amount is taken as that of one person, such as income a head: units then "
                 "count by weight. With a column of order, the concentration curve lines units up by it and the "
                 "concentration index is its Gini: below 0 when the amount sits with those of low order.\n\n"
                 "**Missing values:** rows where a chosen column is missing or infinite are left out and counted.\n\n"
                 "Sources: M. O. Lorenz, 1905; C. Gini, 1912; A. O. Hirschman, 1945; H. Theil, Economics and "
                 "Information Theory, 1967; M. Hall, N. Tideman, Journal of the American Statistical Association 62, "
                 "1967; N. C. Kakwani, Econometrica 45, 1977; U.S. Department of Justice, Merger Guidelines, 2023."),
        KAPOK_TR("descriptive",
                 "Amounts are not negative; a negative one is an error. Theil's L is empty when an amount is 0."),
        {columnParameter("value", KAPOK_TR("descriptive", "Amount"),
                         KAPOK_TR("descriptive", "Output, income, employees …"), {Type::Float64, Type::Int64}),
         columnParameter("unit", KAPOK_TR("descriptive", "Units"),
                         KAPOK_TR("descriptive", "Rows of one name are one unit (a firm); each row unless given."),
                         {Type::Text, Type::Int64}, false),
         columnParameter("parts", KAPOK_TR("descriptive", "Parts"),
                         KAPOK_TR("descriptive", "Splits the inequality into within and between these."),
                         categoryTypes(), false),
         columnParameter("weights", KAPOK_TR("descriptive", "Weights"),
                         KAPOK_TR("descriptive", "Persons of a unit, when the amount is that of one person."),
                         {Type::Float64, Type::Int64}, false),
         advanced(columnParameter("order", KAPOK_TR("descriptive", "Order"),
                                  KAPOK_TR("descriptive", "Lines units up for the concentration curve."), numberTypes(),
                                  false))});
}

Result runConcentration(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const Units units = unitsOf(data, parameters);
    context.check();
    const Inequality inequality = inequalityOf(units.units);
    const Concentration concentration = concentrationOf(units.units);
    Result result;
    writeMeasures(inequality, concentration, units, result);
    std::vector<CurvePoint> ordered;
    if (parameters.has("order")) {
        ordered = concentrationCurve(units.units);
        RowWriter(result.addTable("order", KAPOK_TR("descriptive", "Concentration by order")),
                  {"order:text", "concentration_index"})
            .row({parameters.word("order"), areaIndex(ordered)});
    }
    writeCurves(lorenzCurve(units.units), ordered, result);
    writeRatios(units, inequality.total, result);
    addSummary(inequality, concentration, data.column(parameters.word("value")).field().shown(), result);
    if (!units.parts.empty()) writeParts(units, inequality, result);
    if (std::isnan(inequality.theilL)) {
        result.warnings.push_back(
            KAPOK_TR("descriptive", "Some amounts are 0: Theil's L, which takes their logarithm, is not defined."));
    }
    warnAboutRows(units.left, result);
    return result;
}

}  // namespace kapok::descriptive
