#include "cli/answer.h"
#include "cli/command.h"
#include "cli/files.h"
#include "query/answer.h"
#include "query/parse_aggregation.h"

namespace kapok::cli {
namespace {

Query readQuery(const Arguments& arguments) {
    const std::string aggregates = arguments.has("--agg") ? arguments.value("--agg") : "count";
    Query query = query::aggregateQuery(query::parseKeys(arguments.value("--by")), query::parseAggregates(aggregates),
                                        arguments.value("--where"));
    // In the order of the keys, so that the answer does not hang on the order of the file.
    for (const auto& key : query.groupBy) query.order.push_back({key});
    return query;
}

void run(const Arguments& arguments) {
    const Query query = readQuery(arguments);
    const Table table = open(arguments.file(0), openOptions(arguments)).table;
    giveAnswer(query::answer(table, query, {.cancelled = {}, .progress = consoleProgress().report}), arguments);
}

}  // namespace

Command aggregateCommand() {
    std::vector<OptionSpec> options{
        {.name = "--by",
         .value = "FIELDS",
         .help = KAPOK_TR("cli", "Groups: fields, or name=expression each, with commas between.")},
        {.name = "--agg",
         .value = "AGGREGATES",
         .help = KAPOK_TR("cli", "count, sum:x, mean:y, quantile:x:0.9…; with name= before, its column is named so.")},
        {.name = "--where", .value = "EXPR", .help = KAPOK_TR("cli", "Only rows for which the expression is true.")}};
    for (const auto& option : answerOptions()) options.push_back(option);
    options.push_back(typesOption());
    options.push_back(openOption());
    return {.name = "aggregate",
            .summary = KAPOK_TR("cli", "Groups a table and summarises it."),
            .arguments = {.files = "FILE", .options = options},
            .run = run};
}

}  // namespace kapok::cli
