#include "gui/data/column_glance.h"

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr std::size_t bars = 24;
constexpr std::size_t countedNumbers = 1000;  // more different numbers are not worth counting for a glance

std::vector<double> shapeOf(const ColumnProfile& profile) {
    std::vector<double> heights;
    for (const std::size_t count : profile.histogram) heights.push_back(static_cast<double>(count));
    for (const auto& value : profile.top) heights.push_back(static_cast<double>(value.count));
    const double most = heights.empty() ? 0 : *std::max_element(heights.begin(), heights.end());
    for (double& height : heights) height = most > 0 ? height / most : 0;
    return heights;
}

}  // namespace

std::vector<ColumnGlance> glanceAt(const Table& table, RunContext& context) {
    std::vector<ColumnGlance> glances;
    const ProfileOptions options{.mostDistinct = countedNumbers, .bins = bars, .topValues = bars};
    for (const auto& column : table.columns()) {
        auto& glance = glances.emplace_back();
        glance.profile = profile(column, options, controlOf(context));
        glance.shape = shapeOf(glance.profile);
    }
    return glances;
}

}  // namespace kapok::gui
