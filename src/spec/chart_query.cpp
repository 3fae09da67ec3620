#include "spec/chart_query.h"

#include "sdk/error.h"
#include "spec/names.h"
#include "table/format.h"

#include <algorithm>
#include <cmath>

namespace kapok {
namespace {

struct NamedChannel {
    std::string name;
    const Channel* channel;
};

std::vector<NamedChannel> channelsOf(const Encoding& encoding) {
    std::vector<NamedChannel> channels;
    const auto add = [&](const char* name, const std::optional<Channel>& channel) {
        if (channel) channels.push_back({name, &*channel});
    };
    add("x", encoding.x);
    add("y", encoding.y);
    add("x2", encoding.x2);
    add("y2", encoding.y2);
    add("color", encoding.color);
    add("size", encoding.size);
    add("text", encoding.text);
    add("forecast", encoding.forecast);
    return channels;
}

bool isCounted(const Channel& channel) { return channel.isCounted(); }

std::string truncatedName(TimeUnit unit) {
    constexpr const char* names[] = {"", "year", "quarter", "month", "week", "day", "hour"};
    return names[static_cast<std::size_t>(unit)];
}

std::string truncated(const std::string& reference, TimeUnit unit) {
    return "truncate(" + reference + ", '" + truncatedName(unit) + "')";
}

BinGrid gridOf(const Channel& channel, const Table& table) {
    const ChunkSummary bounds = table.column(channel.field)->summary();
    if (bounds.minimum > bounds.maximum) return {};
    if (channel.bin->step > 0) {
        return {std::floor(bounds.minimum / channel.bin->step) * channel.bin->step, channel.bin->step};
    }
    return binGrid(bounds.minimum, bounds.maximum, channel.bin->maxbins);
}

std::string binned(const Channel& channel, const Table& table) {
    const BinGrid grid = gridOf(channel, table);
    return "bin(" + fieldReference(channel.field) + ", " + shortest(grid.width) + ", " + shortest(grid.origin) + ")";
}

std::string channelExpression(const Channel& channel, const Table& table) {
    table.column(channel.field);  // throws a clear error when it is not there
    if (channel.bin) return binned(channel, table);
    if (channel.timeUnit != TimeUnit::None) return truncated(fieldReference(channel.field), channel.timeUnit);
    return fieldReference(channel.field);
}

/// The columns that a fan's bands are drawn from lie beside the field of the mean.
void addBands(const ChartSpec& chart, Query& query) {
    for (const double level : chart.encoding.levels) {
        for (const char* side : {"lower_", "upper_"}) {
            const std::string name = side + shortest(level);
            query.derive.push_back({name, fieldReference(name)});
            query.select.push_back(name);
        }
    }
}

void orderAnswer(const ChartSpec& chart, const Table& table, bool grouped, Query& query) {
    const auto& x = chart.encoding.x;
    const bool byY = x && (x->sort == ChannelSort::ByY || x->sort == ChannelSort::ByYDescending);
    if ((x && x->top) || byY) {
        query.order.push_back({"y", x->top || x->sort == ChannelSort::ByYDescending});
    } else if (x && x->sort == ChannelSort::Descending) {
        query.order.push_back({"x", true});
    } else if (x && (grouped || chart.mark == Mark::Line || chart.mark == Mark::Area || chart.mark == Mark::Fan)) {
        const bool keepsOrder = !grouped && fieldKind(*x, table) == FieldKind::Nominal;
        if (!keepsOrder) query.order.push_back({"x", false});
    }
}

// --- selections --------------------------------------------------------------------------------------------------

/// One end of a range, for the formula language and for people.
struct Bound {
    std::string literal;
    std::string words;
};

struct Bounds {
    Bound low;
    Bound high;
};

/// Both ends lie inside the range. Numbers are rounded to a thousandth of it, which is finer than a pixel, so that the
/// predicate can be read.
Bounds boundsOf(Type type, const BrushRange& range) {
    const auto bound = [type](double value) -> Bound {
        if (type == Type::Date) {
            const std::string words = dateText(static_cast<std::int64_t>(value));
            return {"date('" + words + "')", words};
        }
        if (type == Type::DateTime) {
            const std::string words = dateTimeText(static_cast<std::int64_t>(value));
            return {"datetime('" + words + "')", words};
        }
        return {shortest(value), shortest(value)};
    };
    double unit = 1;
    if (type != Type::Date && type != Type::DateTime && range.high > range.low) {
        unit = std::pow(10.0, std::floor(std::log10((range.high - range.low) / 1000)));
    }
    const auto scaled = [unit](double value, double (*round)(double)) {
        return unit < 1 ? round(value * std::round(1 / unit)) / std::round(1 / unit) : round(value / unit) * unit;
    };
    return {bound(scaled(range.low, std::ceil)), bound(scaled(range.high, std::floor))};
}

std::string literal(const Column& column, std::size_t row) {
    switch (column.type()) {
        case Type::Text: return textLiteral(std::string(column.text(row)));
        case Type::Date: return "date('" + cellText(column, row) + "')";
        case Type::DateTime: return "datetime('" + cellText(column, row) + "')";
        default: return cellText(column, row);
    }
}

/// "reference in (…)", with missing values asked for by themselves.
std::string isOneOfRows(const std::string& reference, const Column& column, const std::vector<std::size_t>& rows) {
    std::vector<std::string> values;
    bool missing = false;
    for (const std::size_t row : rows) {
        if (column.isMissing(row)) {
            missing = true;
        } else if (auto value = literal(column, row); std::find(values.begin(), values.end(), value) == values.end()) {
            values.push_back(std::move(value));
        }
    }
    std::string list;
    for (const auto& value : values) list += (list.empty() ? "" : ", ") + value;
    const std::string oneOf = list.empty() ? "" : reference + " in (" + list + ")";
    if (!missing) return oneOf;
    const std::string isMissing = "is_missing(" + reference + ")";
    return oneOf.empty() ? isMissing : "(" + oneOf + " or " + isMissing + ")";
}

std::string isRowNumberOf(std::vector<std::size_t> numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::string ranges;
    std::string singles;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
        if (last - i >= 2) {
            ranges += (ranges.empty() ? "" : " or ") + std::string("row() >= ") + std::to_string(numbers[i]) +
                      " and row() <= " + std::to_string(numbers[last]);
        } else {
            for (std::size_t k = i; k <= last; ++k)
                singles += (singles.empty() ? "" : ", ") + std::to_string(numbers[k]);
        }
        i = last + 1;
    }
    if (!singles.empty()) ranges += (ranges.empty() ? "row() in (" : " or row() in (") + singles + ")";
    return ranges;
}

std::string labelOf(const std::string& field, const Column& column, const std::vector<std::size_t>& rows) {
    constexpr std::size_t named = 3;
    std::vector<std::string> words;
    for (const std::size_t row : rows) {
        std::string word = cellText(column, row);
        if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(std::move(word));
    }
    std::string label;
    for (std::size_t i = 0; i < std::min(named, words.size()); ++i) label += (label.empty() ? "" : ", ") + words[i];
    if (words.size() > named) label += " + " + std::to_string(words.size() - named);
    return field + ": " + label;
}

/// The expression behind a grouping channel of the answer, as the query asked it.
std::string groupingReference(const Channel& channel) {
    const std::string reference = fieldReference(channel.field);
    return channel.timeUnit == TimeUnit::None ? reference : truncated(reference, channel.timeUnit);
}

std::string isOneOfBins(const std::string& field, const Table& answer, const std::vector<std::size_t>& rows) {
    std::string predicate;
    const Column& low = *answer.column("x");
    const Column& high = *answer.column("x2");
    for (const std::size_t row : rows) {
        if (low.isMissing(row)) continue;
        predicate += (predicate.empty() ? "(" : " or (") +
                     isBetween(fieldReference(field), shortest(low.number(row)), shortest(high.number(row)), false) +
                     ")";
    }
    return predicate;
}

std::string predicateOverX(const ChartSpec& chart, const Table& answer, const std::vector<std::size_t>& rows) {
    const Channel& x = *chart.encoding.x;
    if (x.bin && answer.has("x2")) return isOneOfBins(x.field, answer, rows);
    return isOneOfRows(groupingReference(x), *answer.column("x"), rows);
}

std::string predicateOverGroups(const ChartSpec& chart, const Table& answer, const std::vector<std::size_t>& rows) {
    const auto& color = chart.encoding.color;
    if (!color || isCounted(*color)) return predicateOverX(chart, answer, rows);
    std::map<std::string, std::vector<std::size_t>> byColor;
    for (const std::size_t row : rows) byColor[cellText(*answer.column("color"), row)].push_back(row);
    std::string predicate;
    for (const auto& [name, members] : byColor) {
        const std::string one = "(" +
                                isOneOfRows(groupingReference(*color), *answer.column("color"), {members.front()}) +
                                " and (" + predicateOverX(chart, answer, members) + "))";
        predicate += (predicate.empty() ? "" : " or ") + one;
    }
    return predicate;
}

}  // namespace

BinGrid binGrid(double minimum, double maximum, int maxbins) {
    const double span = maximum - minimum;
    if (!(span > 0) || !std::isfinite(span)) return {std::isfinite(minimum) ? std::floor(minimum) : 0, 1};
    const double rough = span / std::max(1, maxbins);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double width = power * 10;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= rough) {
            width = power * factor;
            break;
        }
    }
    return {std::floor(minimum / width) * width, width};
}

FieldKind fieldKind(const Channel& channel, const Table& table) {
    if (channel.type != FieldKind::Automatic) return channel.type;
    if (isCounted(channel)) return FieldKind::Quantitative;
    const Type type = table.column(channel.field)->type();
    if (isTime(type)) return FieldKind::Temporal;
    return type == Type::Int64 || type == Type::Float64 ? FieldKind::Quantitative : FieldKind::Nominal;
}

Query chartQuery(const ChartSpec& chart, const Table& table, const std::string& selection) {
    const auto channels = channelsOf(chart.encoding);
    if (!chart.encoding.x && !chart.encoding.y) {
        throw Error(KAPOK_TR("spec", "The chart has no field to show."),
                    KAPOK_TR("spec", "Put a field on the horizontal or the vertical axis."));
    }
    const bool grouped =
        std::any_of(channels.begin(), channels.end(), [](const auto& named) { return isCounted(*named.channel); });
    Query query;
    query.filter = bothHold(chart.filter, selection);
    for (const auto& [name, channel] : channels) {
        query.select.push_back(name);
        if (isCounted(*channel)) {
            if (!channel->field.empty()) table.column(channel->field);
            query.aggregates.push_back({channel->aggregate.value_or(AggregateOp::Count), channel->field, name});
            continue;
        }
        query.derive.push_back({name, channelExpression(*channel, table)});
        if (grouped) query.groupBy.push_back(name);
        if (channel->bin && name == "x" && !chart.encoding.x2) {
            query.derive.push_back({"x2", binned(*channel, table) + " + " + shortest(gridOf(*channel, table).width)});
            query.select.push_back("x2");
            if (grouped) query.groupBy.push_back("x2");
        }
    }
    if (chart.mark == Mark::Fan) addBands(chart, query);
    if (!grouped) {
        query.derive.push_back({"row", "row()"});
        query.select.push_back("row");
    }
    orderAnswer(chart, table, grouped, query);
    if (chart.encoding.x->top && selection.empty()) query.limit = chart.encoding.x->top->count;
    return query;
}

Text channelTitle(const Channel& channel, const Field& answered) {
    if (!channel.title.empty()) return verbatim(channel.title);
    const std::string label = channel.field.empty() || !answered.label.empty() ? answered.label : channel.field;
    const std::string name = answered.unit.empty() ? label : label + " (" + answered.unit + ")";
    if (channel.field.empty()) return KAPOK_TR("spec", "Number of rows");
    if (!channel.aggregate) return verbatim(name);
    switch (*channel.aggregate) {
        case AggregateOp::Count: return KAPOK_TR("spec", "Count of %1").arg(name);
        case AggregateOp::Distinct: return KAPOK_TR("spec", "Distinct values of %1").arg(name);
        case AggregateOp::Missing: return KAPOK_TR("spec", "Missing values of %1").arg(name);
        case AggregateOp::Sum: return KAPOK_TR("spec", "Sum of %1").arg(name);
        case AggregateOp::Mean: return KAPOK_TR("spec", "Mean of %1").arg(name);
        case AggregateOp::Median: return KAPOK_TR("spec", "Median of %1").arg(name);
        case AggregateOp::Quantile: return KAPOK_TR("spec", "Quantile of %1").arg(name);
        case AggregateOp::Min: return KAPOK_TR("spec", "Minimum of %1").arg(name);
        case AggregateOp::Max: return KAPOK_TR("spec", "Maximum of %1").arg(name);
        case AggregateOp::Sd: return KAPOK_TR("spec", "Standard deviation of %1").arg(name);
        case AggregateOp::First: return KAPOK_TR("spec", "First of %1").arg(name);
        case AggregateOp::Last: return KAPOK_TR("spec", "Last of %1").arg(name);
        case AggregateOp::WeightedMean: return KAPOK_TR("spec", "Weighted mean of %1").arg(name);
        case AggregateOp::Share: return KAPOK_TR("spec", "Share of %1").arg(name);
    }
    return verbatim(name);
}

std::string geometryField(const Table& table) {
    for (const auto& column : table.columns()) {
        if (column->type() == Type::Geometry) return column->field().name;
    }
    throw Error(KAPOK_TR("spec", "The dataset has no shapes to put on a map."),
                KAPOK_TR("spec",
                         "Choose boundaries to join it to, or open a file with geometry, such as GeoJSON, "
                         "GeoPackage or Shapefile."));
}

Query mapLayerQuery(const MapLayer& layer, const Table& table) {
    Query query;
    query.filter = layer.filter;
    const std::string value =
        layer.value.empty() || !table.has(layer.value) ? layer.value : fieldReference(layer.value);
    const bool joined = !layer.boundaries.dataset.empty();
    if (joined && layer.key.empty()) {
        throw Error(KAPOK_TR("spec", "The map layer has no field to match with the boundaries."),
                    KAPOK_TR("spec", "Choose the field that holds the code or the name of the area."));
    }
    query.derive.push_back({"key", layer.key.empty() ? "row()" : fieldReference(layer.key)});
    if (!value.empty()) query.derive.push_back({"value", value});
    if (joined) {
        query.groupBy = {"key"};
        if (!value.empty()) query.aggregates.push_back({layer.aggregate, "value", "value"});
        query.select = value.empty() ? std::vector<std::string>{"key"} : std::vector<std::string>{"key", "value"};
        return query;
    }
    const std::string label = layer.label.empty() ? layer.key : layer.label;
    query.derive.push_back({"label", label.empty() ? "text(row())" : "text(" + fieldReference(label) + ")"});
    query.derive.push_back({"geometry", fieldReference(geometryField(table))});
    query.select = {"key", "label", "geometry"};
    if (!value.empty()) query.select.insert(query.select.begin() + 1, "value");
    return query;
}

Query boundariesQuery(const Boundaries& boundaries, const Table& table) {
    const std::string label = boundaries.label.empty() ? boundaries.key : boundaries.label;
    return {.derive = {{"key", fieldReference(boundaries.key)},
                       {"label", "text(" + fieldReference(label) + ")"},
                       {"geometry", fieldReference(geometryField(table))}},
            .select = {"key", "label", "geometry"}};
}

Selection selectionOfMarks(const ChartSpec& chart, const Table& answer, const std::vector<std::size_t>& rows) {
    if (rows.empty()) return {chart.dataset, {}, {}};
    if (answer.has("row")) {
        std::vector<std::size_t> numbers;
        for (const std::size_t row : rows) {
            numbers.push_back(static_cast<std::size_t>(answer.column("row")->integer(row)) - 1);
        }
        return selectionOfRows(chart.dataset, numbers);
    }
    const Channel& x = *chart.encoding.x;
    return {chart.dataset, predicateOverGroups(chart, answer, rows), labelOf(x.field, *answer.column("x"), rows)};
}

Selection selectionOfRange(const ChartSpec& chart, const Table& answer, const std::optional<BrushRange>& x,
                           const std::optional<BrushRange>& y) {
    Selection selection{chart.dataset, {}, {}};
    const auto add = [&](const std::optional<Channel>& channel, const char* name,
                         const std::optional<BrushRange>& range) {
        if (!channel || !range || isCounted(*channel)) return;
        const Bounds bounds = boundsOf(answer.column(name)->type(), *range);
        const bool first = selection.predicate.empty();
        selection.predicate += (first ? "" : " and ") +
                               isBetween(groupingReference(*channel), bounds.low.literal, bounds.high.literal, true);
        selection.label += (first ? "" : ", ") + channel->field + ": " + bounds.low.words + " – " + bounds.high.words;
    };
    add(chart.encoding.x, "x", x);
    add(chart.encoding.y, "y", y);
    selection.predicate = bothHold(chart.filter, selection.predicate);
    return selection;
}

Selection selectionOfFeatures(const MapLayer& layer, const Table& features, const std::vector<std::size_t>& rows) {
    std::vector<std::size_t> known;
    const Column& key = *features.column("key");
    for (const std::size_t row : rows) {
        if (!key.isMissing(row)) known.push_back(row);
    }
    if (known.empty()) return {layer.dataset, {}, {}};
    if (!layer.key.empty()) {
        const std::string named = features.has("label") ? "label" : "key";
        return {layer.dataset, isOneOfRows(fieldReference(layer.key), key, known),
                labelOf(layer.key, *features.column(named), known)};
    }
    std::vector<std::size_t> numbers;
    for (const std::size_t row : known) numbers.push_back(static_cast<std::size_t>(key.integer(row)) - 1);
    return selectionOfRows(layer.dataset, numbers);
}

Selection selectionOfRows(const Id& dataset, const std::vector<std::size_t>& rows) {
    if (rows.empty()) return {dataset, {}, {}};
    std::vector<std::size_t> numbers;
    for (const std::size_t row : rows) numbers.push_back(row + 1);
    const std::string label =
        rows.size() == 1 ? "# " + std::to_string(numbers.front()) : "# × " + std::to_string(rows.size());
    return {dataset, isRowNumberOf(std::move(numbers)), label};
}

}  // namespace kapok
