#include "growth_module.h"

#include "growth.h"

using namespace kapok;

// What the module is: the program builds the form, the command line and the help page from this.
const ModuleInfo& GrowthModule::info() const {
    static const ModuleInfo info = [] {
        ModuleInfo growth;
        growth.id = "template.growth";
        growth.title = KAPOK_TR("template", "Growth");
        growth.group = KAPOK_TR("template", "Template");
        growth.summary = KAPOK_TR("template", "Growth of a column from each row to the next, in percent.");
        growth.help =
            KAPOK_TR("template",
                     "Rows are taken in the order in which they stand. **Missing values**, and values after one "
                     "that is not positive, have no growth.");
        growth.assumptions = KAPOK_TR("template", "The rows are in order, and their steps are even.");
        growth.inputs.push_back({.id = "data", .label = KAPOK_TR("template", "Data")});
        growth.parameters.push_back({.id = "value",
                                     .kind = ParameterKind::Column,
                                     .label = KAPOK_TR("template", "Value"),
                                     .help = KAPOK_TR("template", "The column that grows."),
                                     .required = true,
                                     .types = {Type::Float64, Type::Int64}});
        return growth;
    }();
    return info;
}

// The work: columns in, tables and texts out. Errors are thrown, with what to do about them.
Result GrowthModule::run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const {
    const ColumnView& column = inputs.find("data")->second.column(parameters.word("value"));
    if (column.size() < 2) {
        throw Error(KAPOK_TR("template", "Growth needs at least two rows."),
                    KAPOK_TR("template", "Choose a longer table."));
    }
    std::vector<double> values;
    for (std::size_t row = 0; row < column.size(); ++row) values.push_back(column.number(row));
    context.check();
    const std::vector<double> rates = growthRates(values);

    Result result;
    OutputTable& table = result.addTable("growth", KAPOK_TR("template", "Growth"));
    OutputColumn& row = table.integer("row");
    OutputColumn& value = table.number("value", column.field().unit);
    OutputColumn& growth = table.number("growth", "%");
    std::size_t known = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        row.add(static_cast<std::int64_t>(i + 1));
        value.add(values[i]);
        growth.add(rates[i]);
        known += rates[i] == rates[i] ? 1 : 0;
    }
    result.texts.push_back({"summary", KAPOK_TR("template", "**%1** has a growth rate in %2 of %3 rows.")
                                           .arg(column.field().shown())
                                           .arg(known)
                                           .arg(values.size())});
    return result;
}
