// The parts of a workbook: one named, identified value each.
#pragma once

#include "spec/analysis.h"
#include "spec/chart_spec.h"
#include "spec/dashboard_spec.h"
#include "spec/dataset.h"
#include "spec/map_spec.h"
#include "spec/report_spec.h"

namespace kapok {

/// A named value that dashboards set and expressions, modules and reports use.
struct Variable {
    ParameterValue value = {};
    std::string label = {};
    bool operator==(const Variable&) const = default;
};

/// In the order of the explorer.
enum class ItemKind : std::uint8_t { Dataset, Analysis, Chart, Map, Dashboard, Report, Variable };

using ItemValue = std::variant<Dataset, Analysis, ChartSpec, MapSpec, Dashboard, Report, Variable>;

struct Item {
    Id id = {};
    std::string name = {};  ///< shown, unique within its kind by custom, not by rule
    ItemValue value = Dataset{};

    ItemKind kind() const { return static_cast<ItemKind>(value.index()); }
    bool operator==(const Item&) const = default;
};

/// Items that this one is made from, without repetition.
std::vector<Id> itemsUsed(const Item& item);

}  // namespace kapok
