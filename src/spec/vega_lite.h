// Vega-Lite documents in and out: https://vega.github.io/vega-lite/docs/ (version 5 and 6).
#pragma once

#include "spec/chart_query.h"
#include "spec/step.h"

namespace kapok {

/// A document that says where its data come from, which a chart of ours does not.
bool isVegaLite(std::string_view json);

/// Where a document's data are.
struct VegaLiteData {
    std::string url = {};       ///< as it is written: an address or a path relative to the document
    std::string format = {};    ///< "csv", "tsv", "json"; empty: by the url's ending
    std::string property = {};  ///< of the JSON document that holds the rows
    std::string values = {};    ///< the rows themselves, as text of the format
};
/// Throws Error when there are none, or of a kind that is not supported.
VegaLiteData vegaLiteData(std::string_view json);

/// A view as a dataset's steps and a chart of it.
struct VegaLiteView {
    std::vector<Step> steps = {};
    ChartSpec chart = {};
    std::vector<Text> notes = {};  ///< what it is drawn without: properties of its looks
};

/// The source's table after the steps.
using Stepped = std::function<Table(const std::vector<Step>&)>;

/// Reads a single or faceted view. `stepped` is asked for the types and bounds that transforms meet. Throws Error that
/// names the part (its path in the JSON) that is not supported.
VegaLiteView vegaLiteView(std::string_view json, const Stepped& stepped);

/// How the data of an exported chart are given.
enum class VegaLiteValues : std::uint8_t { Inline, Url };

/// The chart as a Vega-Lite document that holds the answer's rows (its columns are the fields), so that the numbers
/// are ours; with Url they are to be at `url` as CSV. Throws Error for marks that Vega-Lite has no equal of.
std::string vegaLiteFromChart(const ChartSpec& chart, const Table& answer, VegaLiteValues values,
                              const std::string& url = {});

}  // namespace kapok
