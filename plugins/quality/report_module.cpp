#include "quality/report_module.h"

#include "expression/calendar.h"
#include "quality/conditions.h"
#include "quality/report_tables.h"

#include <algorithm>
#include <numeric>

namespace kapok::quality {
namespace {

constexpr std::size_t partCount = 5;

Parameter columnsParameter(std::string id, Text label, Text help, std::vector<Type> types) {
    return {.id = std::move(id),
            .kind = ParameterKind::Columns,
            .label = std::move(label),
            .help = std::move(help),
            .types = std::move(types)};
}

void addColumnParameters(ModuleInfo& info) {
    auto& parameters = info.parameters;
    parameters.push_back(columnsParameter("columns", KAPOK_TR("quality", "Columns"),
                                          KAPOK_TR("quality", "All columns unless some are chosen."), {}));
    parameters.push_back(columnsParameter(
        "key", KAPOK_TR("quality", "Key"),
        KAPOK_TR("quality", "Columns that together name a row once. The columns above unless some are chosen."), {}));
    parameters.push_back(columnsParameter(
        "unique", KAPOK_TR("quality", "Values that are there once"),
        KAPOK_TR("quality", "Columns in which no value may be there twice, each by itself; missing values may."), {}));
    parameters.push_back(columnsParameter("credit_codes", KAPOK_TR("quality", "Unified social credit codes"),
                                          KAPOK_TR("quality", "Columns of codes after GB 32100-2015."), {Type::Text}));
    parameters.push_back(columnsParameter("id_numbers", KAPOK_TR("quality", "ID numbers"),
                                          KAPOK_TR("quality", "Columns of numbers after GB 11643-1999."),
                                          {Type::Text}));
    parameters.push_back(columnsParameter("regions", KAPOK_TR("quality", "Region codes"),
                                          KAPOK_TR("quality", "Columns of codes of GB/T 2260."),
                                          {Type::Text, Type::Int64}));
    parameters.push_back(columnsParameter("industries", KAPOK_TR("quality", "Industry codes"),
                                          KAPOK_TR("quality", "Columns of codes of GB/T 4754-2017."),
                                          {Type::Text, Type::Int64}));
}

void addRuleParameters(ModuleInfo& info) {
    auto& parameters = info.parameters;
    parameters.push_back(
        {.id = "conditions",
         .kind = ParameterKind::Formula,
         .label = KAPOK_TR("quality", "Valid values"),
         .help = KAPOK_TR("quality",
                          "Conditions on values, with semicolons between them, such as year between 2015 "
                          "and 2024; size in ('large', 'small').")});
    parameters.push_back({.id = "rules",
                          .kind = ParameterKind::Formula,
                          .label = KAPOK_TR("quality", "Consistency rules"),
                          .help = KAPOK_TR("quality",
                                           "Conditions that connect columns, with semicolons between them, "
                                           "such as imports + exports = trade.")});
    parameters.push_back({.id = "time",
                          .kind = ParameterKind::Column,
                          .label = KAPOK_TR("quality", "Time"),
                          .help = KAPOK_TR("quality", "The column that says what time a row is of."),
                          .types = {Type::Date, Type::DateTime}});
    parameters.push_back({.id = "as_of",
                          .kind = ParameterKind::Word,
                          .label = KAPOK_TR("quality", "Date of the check"),
                          .help = KAPOK_TR("quality", "Such as 2024-12-31; needed with a time column.")});
    parameters.push_back({.id = "max_age",
                          .kind = ParameterKind::Integer,
                          .label = KAPOK_TR("quality", "Expected recency in days"),
                          .help = KAPOK_TR("quality", "The newest time should not be more days before the check."),
                          .standard = std::int64_t{365},
                          .minimum = 0,
                          .maximum = 1e6});
    parameters.push_back({.id = "weights",
                          .kind = ParameterKind::Numbers,
                          .label = KAPOK_TR("quality", "Weights"),
                          .help = KAPOK_TR("quality",
                                           "Of completeness, validity, uniqueness, consistency and "
                                           "timeliness, in this order."),
                          .standard = std::vector<double>(partCount, 1.0),
                          .minimum = 0,
                          .advanced = true});
    parameters.push_back({.id = "failures",
                          .kind = ParameterKind::Integer,
                          .label = KAPOK_TR("quality", "Failed checks listed"),
                          .help = KAPOK_TR("quality", "At most; all are counted."),
                          .standard = std::int64_t{1000},
                          .minimum = 0,
                          .maximum = 1e6,
                          .advanced = true});
}

ModuleInfo makeInfo() {
    ModuleInfo info;
    info.id = "quality.report";
    info.title = KAPOK_TR("quality", "Quality report");
    info.group = KAPOK_TR("quality", "Data quality");
    info.summary = KAPOK_TR("quality",
                            "A score of a dataset from its completeness, validity, uniqueness, consistency "
                            "and timeliness, with the checks that failed.");
    info.help = KAPOK_TR(
        "quality",
        "**Completeness** is the share of values that are there. **Validity** is the share of values that are codes of "
        "their list or fulfil a condition; a value under two checks counts twice. **Uniqueness** is the share of rows "
        "that do not repeat the key of an earlier row, and of values that are there once where they must be. "
        "**Consistency** is the share of rows that fulfil a rule, over all rules. **Timeliness** is the share of times "
        "that are not later than the date of the check, multiplied by the recency: 1 while the newest of them is not "
        "older than expected, then the expected age divided by its age.\n\n"
        "The **score** is the weighted mean of the parts that had something to check; the weights are equal unless "
        "given.\n\n"
        "**Missing values** count for completeness only; in keys missing equals missing.\n\n"
        "**Codes**: unified social credit codes have 18 characters and a check character (GB 32100-2015); ID numbers "
        "have 18 characters, a date of birth and a check character (GB 11643-1999, ISO 7064 MOD 11-2). Region codes "
        "have 2, 4 or 6 digits; for regions outside Guangdong only the province is compared. Industry codes are "
        "compared down to the divisions. Letters must be capitals.\n\n"
        "Sources: ISO/IEC 25012, 2008; GB/T 36344-2018; ISO 7064, 2003.");
    info.assumptions = KAPOK_TR(
        "quality", "The keys, code lists, conditions and rules given are right: the data are judged by them alone.");
    info.inputs.push_back(
        {.id = "data", .label = KAPOK_TR("quality", "Data"), .help = KAPOK_TR("quality", "Any table.")});
    addColumnParameters(info);
    addRuleParameters(info);
    return info;
}

std::vector<const ColumnView*> namedColumns(const InputTable& data, const ParameterValues& parameters,
                                            std::string_view id) {
    std::vector<const ColumnView*> columns;
    if (!parameters.has(id)) return columns;
    for (const std::string& name : parameters.words(id)) columns.push_back(&data.column(name));
    return columns;
}

std::vector<CodeColumn> codeColumns(const InputTable& data, const ParameterValues& parameters) {
    const std::pair<const char*, CodeKind> kinds[] = {{"credit_codes", CodeKind::CreditCode},
                                                      {"id_numbers", CodeKind::IdNumber},
                                                      {"regions", CodeKind::Region},
                                                      {"industries", CodeKind::Industry}};
    std::vector<CodeColumn> codes;
    for (const auto& [id, kind] : kinds) {
        for (const ColumnView* column : namedColumns(data, parameters, id)) codes.push_back({column, kind});
    }
    return codes;
}

std::vector<std::string> conditionsOf(const ParameterValues& parameters, std::string_view id) {
    return parameters.has(id) ? splitConditions(parameters.word(id)) : std::vector<std::string>();
}

std::vector<double> checkedWeights(const ParameterValues& parameters) {
    std::vector<double> weights = parameters.numbers("weights");
    const bool fits = weights.size() == partCount &&
                      std::all_of(weights.begin(), weights.end(), [](double weight) { return weight >= 0; }) &&
                      std::accumulate(weights.begin(), weights.end(), 0.0) > 0;
    if (fits) return weights;
    throw Error(KAPOK_TR("quality", "The weights do not fit the parts of the score."),
                KAPOK_TR("quality", "Give five numbers, none below 0 and not all 0."));
}

std::optional<Recency> recencyOf(const InputTable& data, const ParameterValues& parameters) {
    if (!parameters.has("time")) return std::nullopt;
    const std::string date = parameters.has("as_of") ? parameters.word("as_of") : std::string();
    const auto asOf = expression::parseDate(date);
    if (!asOf) {
        throw Error(KAPOK_TR("quality", "The date of the check \"%1\" is not a date.").arg(date),
                    KAPOK_TR("quality", "Give the date against which the times are held, such as 2024-12-31."));
    }
    return Recency{&data.column(parameters.word("time")), *asOf, parameters.integer("max_age")};
}

QualityRequest requestOf(const InputTable& data, const ParameterValues& parameters) {
    QualityRequest request;
    request.columns = namedColumns(data, parameters, "columns");
    if (request.columns.empty()) {
        for (const ColumnView& column : data.columns()) request.columns.push_back(&column);
    }
    request.key = namedColumns(data, parameters, "key");
    if (request.key.empty()) request.key = request.columns;
    request.unique = namedColumns(data, parameters, "unique");
    request.codes = codeColumns(data, parameters);
    request.conditions = conditionsOf(parameters, "conditions");
    request.rules = conditionsOf(parameters, "rules");
    request.recency = recencyOf(data, parameters);
    request.weights = checkedWeights(parameters);
    request.failuresListed = static_cast<std::size_t>(parameters.integer("failures"));
    return request;
}

}  // namespace

const ModuleInfo& ReportModule::info() const {
    static const ModuleInfo info = makeInfo();
    return info;
}

Result ReportModule::run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const {
    const InputTable& data = inputs.find("data")->second;
    const QualityRequest request = requestOf(data, parameters);
    const QualityReport report = checkQuality(data, request, context);
    context.progress(1);
    return reportResult(report, request, data.rows());
}

}  // namespace kapok::quality
