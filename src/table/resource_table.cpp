#include "table/resource_table.h"

#include <algorithm>

namespace kapok {
namespace {

std::vector<std::string> cellsOf(std::string_view line) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            cells.emplace_back();
        } else if (c != '\r') {
            cells.back() += c;
        }
    }
    return cells;
}

}  // namespace

std::vector<std::vector<std::string>> resourceRows(std::string_view csv) {
    std::vector<std::vector<std::string>> rows;
    csv.remove_prefix(std::min(csv.find('\n') + 1, csv.size()));
    while (!csv.empty()) {
        const auto end = std::min(csv.find('\n'), csv.size());
        if (end > 0) rows.push_back(cellsOf(csv.substr(0, end)));
        csv.remove_prefix(std::min(end + 1, csv.size()));
    }
    return rows;
}

}  // namespace kapok
