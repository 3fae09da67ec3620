#include "workbook/result_chart.h"

#include "host/translate.h"
#include "spec/chart_channels.h"
#include "spec/json.h"

#include <algorithm>

namespace kapok::workbook {
namespace {

/// The column that the channel shows and nobody has named: null when there is none.
const Field* unnamedField(const Channel& channel, const Table& table) {
    if (!channel.title.empty() || channel.field.empty() || channel.aggregate) return nullptr;
    const auto index = table.find(channel.field);
    if (!index) return nullptr;
    const Field& field = table.column(*index)->field();
    return field.label.empty() ? &field : nullptr;
}

}  // namespace

ChartSpec resultChart(const ResultSpec& chart, const host::ModuleResult& result) {
    ChartSpec spec = chartFromJson(chart.json);
    const auto table = std::find_if(result.tables.begin(), result.tables.end(),
                                    [&](const host::ModuleTable& each) { return each.id == spec.dataset; });
    if (table == result.tables.end()) return spec;
    Encoding& e = spec.encoding;
    for (std::optional<Channel>* channel : {&e.x, &e.y, &e.ySecond, &e.color, &e.size, &e.shape, &e.strokeDash, &e.text,
                                            &e.theta, &e.row, &e.column, &e.facet}) {
        const Field* field = *channel ? unnamedField(**channel, table->table) : nullptr;
        const auto title = field ? resultColumnTitle(field->name) : std::nullopt;
        if (title) (*channel)->title = host::shown(*title);
    }
    return spec;
}

}  // namespace kapok::workbook
