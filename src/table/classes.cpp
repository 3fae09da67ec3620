#include "table/classes.h"

#include "sdk/error.h"
#include "table/cells.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace kapok {
namespace {

std::vector<double> finiteValues(const Buffer<double>& cells) {
    std::vector<double> values;
    for (const double value : cells) {
        if (std::isfinite(value)) values.push_back(value);
    }
    return values;
}

std::vector<double> equalWidths(const std::vector<double>& values, std::size_t count) {
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    if (*low == *high) return {*low, *high};
    std::vector<double> edges(count + 1);
    for (std::size_t i = 0; i <= count; ++i) {
        // Both ends weighed, since the difference of extremes may not be finite.
        const double part = static_cast<double>(i) / static_cast<double>(count);
        edges[i] = *low * (1 - part) + *high * part;
    }
    edges.front() = *low;
    edges.back() = *high;
    return edges;
}

std::vector<double> quantileEdges(std::vector<double> values, std::size_t count) {
    std::sort(values.begin(), values.end());
    std::vector<double> edges;
    for (std::size_t i = 0; i <= count; ++i) {
        const double place =
            static_cast<double>(values.size() - 1) * static_cast<double>(i) / static_cast<double>(count);
        const auto below = static_cast<std::size_t>(place);
        const double above = values[std::min(below + 1, values.size() - 1)];
        edges.push_back(values[below] + (place - static_cast<double>(below)) * (above - values[below]));
    }
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    if (edges.size() == 1) edges.push_back(edges.front());
    return edges;
}

/// The edges with as few digits as keep them apart, six at least where there are so many.
std::vector<std::string> edgeTexts(const std::vector<double>& edges) {
    for (int digits = 6; digits < 17; ++digits) {
        std::vector<std::string> texts;
        std::vector<double> read;
        for (const double edge : edges) {
            char text[40];
            std::snprintf(text, sizeof text, "%.*g", digits, edge);
            read.push_back(std::strtod(text, nullptr));
            texts.push_back(shortest(read.back()));
        }
        if (std::adjacent_find(read.begin(), read.end(), std::greater_equal<>()) == read.end()) return texts;
    }
    std::vector<std::string> texts;
    for (const double edge : edges) texts.push_back(shortest(edge));
    return texts;
}

std::vector<std::string> edgeLabels(const std::vector<double>& edges, bool given) {
    std::vector<std::string> texts;
    if (given) {
        for (const double edge : edges) texts.push_back(shortest(edge));
    } else {
        texts = edgeTexts(edges);
    }
    std::vector<std::string> labels;
    for (std::size_t i = 0; i + 1 < texts.size(); ++i) {
        const char* end = i + 2 == texts.size() ? "]" : ")";
        labels.push_back("[" + texts[i] + ", " + texts[i + 1] + end);
    }
    return labels;
}

std::vector<double> edgesOf(const Buffer<double>& cells, const ClassOptions& options) {
    if (options.method == ClassMethod::Breaks) {
        const auto& breaks = options.breaks;
        const bool rise = std::adjacent_find(breaks.begin(), breaks.end(),
                                             [](double a, double b) { return !(a < b); }) == breaks.end();
        if (breaks.size() < 2 || !rise) {
            throw Error(KAPOK_TR("table", "The edges of the classes do not rise."),
                        KAPOK_TR("table", "Write at least two edges, each greater than the one before."));
        }
        return breaks;
    }
    if (options.count < 1 || options.count > 1000) {
        throw Error(KAPOK_TR("table", "%1 classes cannot be made.").arg(options.count),
                    KAPOK_TR("table", "Choose between 1 and 1000 classes."));
    }
    std::vector<double> values = finiteValues(cells);
    if (values.empty()) return {};
    return options.method == ClassMethod::EqualWidth ? equalWidths(values, options.count)
                                                     : quantileEdges(std::move(values), options.count);
}

}  // namespace

Noted classify(const Table& table, const ColumnPtr& column, const std::string& name, const ClassOptions& options,
               const Control& control) {
    needNumbers(*column);
    const auto cells = realCells(*column, control);
    const std::vector<double> edges = edgesOf(cells, options);
    const std::size_t classes = edges.empty() ? 0 : edges.size() - 1;
    Noted noted;
    if (options.method == ClassMethod::Quantile && classes > 0 && classes < options.count) {
        noted.notes.push_back(
            KAPOK_TR("table", "Equal values leave %1 classes instead of %2.").arg(classes).arg(options.count));
    }
    if (!options.labels.empty() && classes > 0 && options.labels.size() != classes) {
        throw Error(KAPOK_TR("table", "There are %1 labels for %2 classes.").arg(options.labels.size()).arg(classes),
                    KAPOK_TR("table", "Write one label for each class, or none."));
    }
    DictionaryBuilder dictionary;
    std::vector<std::int32_t> classCodes;
    for (const auto& label :
         options.labels.empty() ? edgeLabels(edges, options.method == ClassMethod::Breaks) : options.labels) {
        classCodes.push_back(dictionary.code(label));
    }
    std::vector<std::int32_t> codes(cells.size(), -1);
    std::size_t outside = 0;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (std::isnan(cells[row])) continue;
        if (classes == 0 || cells[row] < edges.front() || cells[row] > edges.back()) {
            ++outside;
            continue;
        }
        const auto above = std::upper_bound(edges.begin(), edges.end(), cells[row]);
        const auto place = static_cast<std::size_t>(above - edges.begin()) - 1;
        codes[row] = classCodes[std::min(place, classes - 1)];
    }
    if (outside > 0) {
        noted.notes.push_back(KAPOK_TR("table", "%1 values of %2 lie outside of the classes and are missing in %3.")
                                  .arg(outside)
                                  .arg(column->field().name)
                                  .arg(name));
    }
    noted.table = table.with(textColumn({.name = name}, codes, dictionary.finish(), control));
    return noted;
}

}  // namespace kapok
