// What a module gives back.
#pragma once

#include "sdk/output_table.h"
#include "sdk/text.h"

#include <deque>

namespace kapok {

struct ResultTable {
    std::string id;  ///< stable, untranslated: "coefficients", "forecast"
    Text title;
    OutputTable table;
};

struct ResultText {
    std::string id;
    Text text;  ///< Markdown
};

/// A chart or map spec as JSON text; its "dataset" names one of the result's tables.
struct ResultSpec {
    std::string id;
    Text title;
    std::string json;
};

/// All parts of a result, in the order in which they are to be read.
struct Result {
    std::deque<ResultTable> tables;
    std::vector<ResultText> texts;
    std::vector<ResultSpec> charts;
    std::vector<ResultSpec> maps;
    std::vector<Text> warnings;  ///< what the reader must know: rows left out, assumptions not met

    OutputTable& addTable(std::string id, Text title) {
        return tables.emplace_back(ResultTable{std::move(id), std::move(title), {}}).table;
    }
};

}  // namespace kapok
