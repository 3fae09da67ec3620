#include "sdk/by_group.h"

#include "sdk/chart_text.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <optional>
#include <unordered_map>

namespace kapok {
namespace {

// More charts than this are no help: groups beyond have their rows in the tables.
constexpr std::size_t mostCharts = 12;
// Names listed in a warning.
constexpr std::size_t mostNames = 10;

struct Group {
    std::vector<std::size_t> rows;
    std::optional<Result> result;
    std::optional<Error> reason;  ///< why there is no result
};

std::size_t valueSize(Type type) {
    switch (type) {
        case Type::Boolean: return sizeof(std::uint8_t);
        case Type::Text:
        case Type::Date: return sizeof(std::int32_t);
        case Type::Int64:
        case Type::DateTime: return sizeof(std::int64_t);
        case Type::Float64: return sizeof(double);
        case Type::Geometry: break;
    }
    return sizeof(std::string_view);
}

const void* valuesOf(const ColumnView& column) {
    switch (column.type()) {
        case Type::Boolean: return column.booleans().data();
        case Type::Text: return column.codes().data();
        case Type::Date: return column.days().data();
        case Type::Int64:
        case Type::DateTime: return column.int64s().data();
        case Type::Float64: return column.float64s().data();
        case Type::Geometry: break;
    }
    return column.wkb().data();
}

/// The rows of a group, copied into contiguous columns.
class GatheredTable {
public:
    GatheredTable(const InputTable& data, const std::vector<std::size_t>& rows) {
        std::vector<ColumnView> views;
        for (const ColumnView& column : data.columns()) views.push_back(gather(column, rows));
        table_ = InputTable(std::move(views), rows.size());
    }

    const InputTable& table() const { return table_; }

private:
    ColumnView gather(const ColumnView& column, const std::vector<std::size_t>& rows) {
        const std::size_t size = valueSize(column.type());
        std::vector<std::byte>& values = values_.emplace_back(size * rows.size());
        std::vector<MissingWord>& missing = missing_.emplace_back((rows.size() + 63) / 64);
        const auto* from = static_cast<const std::byte*>(valuesOf(column));
        bool anyMissing = false;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::memcpy(values.data() + i * size, from + rows[i] * size, size);
            if (!column.isMissing(rows[i])) continue;
            missing[i / 64] |= MissingWord{1} << (i % 64);
            anyMissing = true;
        }
        return {column.field(), rows.size(), values.data(), anyMissing ? missing.data() : nullptr, column.dictionary()};
    }

    std::deque<std::vector<std::byte>> values_;
    std::deque<std::vector<MissingWord>> missing_;
    InputTable table_;
};

/// The program's context for one group among several: its own loops run where they are called.
class GroupContext final : public RunContext {
public:
    explicit GroupContext(RunContext& whole) : whole_(whole) {}

    void progress(double) override {}
    bool cancelled() const override { return whole_.cancelled(); }
    std::uint64_t seed() const override { return whole_.seed(); }
    void parallelFor(std::size_t count, const std::function<void(std::size_t)>& body) override {
        for (std::size_t i = 0; i < count; ++i) body(i);
    }
    std::string secret(const std::string& name) override { return whole_.secret(name); }

private:
    RunContext& whole_;
};

std::int64_t keyOf(const ColumnView& column, std::size_t row) {
    switch (column.type()) {
        case Type::Text: return column.codes()[row];
        case Type::Boolean: return column.booleans()[row];
        default: return column.int64s()[row];
    }
}

std::string nameOf(const ColumnView& column, std::size_t row) {
    if (column.type() == Type::Text) return std::string(column.text(row));
    if (column.type() == Type::Boolean) return column.booleans()[row] ? "true" : "false";
    return std::to_string(keyOf(column, row));
}

std::vector<Group> groupsOf(const ColumnView& column, std::size_t& rowsWithout) {
    std::vector<Group> groups;
    std::unordered_map<std::int64_t, std::size_t> places;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isMissing(row)) {
            ++rowsWithout;
            continue;
        }
        const auto [found, isNew] = places.try_emplace(keyOf(column, row), groups.size());
        if (isNew) groups.emplace_back();
        groups[found->second].rows.push_back(row);
    }
    return groups;
}

void addGroupValue(OutputColumn& to, const ColumnView& column, std::size_t row) {
    if (column.type() == Type::Text) {
        to.add(column.text(row));
    } else {
        to.add(keyOf(column, row));
    }
}

void addValue(OutputColumn& to, const OutputColumn& from, std::size_t row) {
    if (from.isMissing(row)) {
        to.addMissing();
        return;
    }
    std::visit(
        [&](const auto& values) {
            using T = typename std::decay_t<decltype(values)>::value_type;
            if constexpr (std::is_same_v<T, double>) {
                to.add(values[row]);
            } else if constexpr (std::is_same_v<T, std::string>) {
                to.add(std::string_view(values[row]));
            } else {
                to.add(static_cast<std::int64_t>(values[row]));
            }
        },
        from.values());
}

const OutputColumn* findColumn(const OutputTable& table, const Field& field) {
    for (const OutputColumn& column : table.columns()) {
        if (column.field().name == field.name && column.field().type == field.type) return &column;
    }
    return nullptr;
}

const OutputTable* findTable(const Result& result, const std::string& id) {
    for (const ResultTable& table : result.tables) {
        if (table.id == id) return &table.table;
    }
    return nullptr;
}

/// Puts the tables, charts, texts and warnings of all groups into one result.
class Stack {
public:
    Stack(const std::vector<Group>& groups, const ColumnView& column) : groups_(groups), column_(column) {}

    Result result() {
        for (const Group& group : groups_) {
            if (!group.result) continue;
            for (const ResultTable& table : group.result->tables) {
                if (!findTable(result_, table.id)) stack(table.id, table.title);
            }
        }
        for (const Group& group : groups_) {
            addCharts(group);
            addTexts(group);
        }
        addWarnings();
        return std::move(result_);
    }

private:
    struct Said {
        Text text;
        bool leftOut;  ///< the reason of a failure, not a warning of a run
        std::string names;
        std::size_t count = 0;
    };

    void stack(const std::string& id, const Text& title) {
        Schema fields;
        for (const Group& group : groups_) {
            const OutputTable* part = group.result ? findTable(*group.result, id) : nullptr;
            if (!part) continue;
            for (const OutputColumn& column : part->columns()) {
                const auto same = [&](const Field& field) {
                    return field.name == column.field().name && field.type == column.field().type;
                };
                if (std::none_of(fields.begin(), fields.end(), same)) fields.push_back(column.field());
            }
        }
        Field groupField = column_.field();
        const auto clash = [&](const Field& field) { return field.name == groupField.name; };
        if (std::any_of(fields.begin(), fields.end(), clash)) groupField.name = "group_" + groupField.name;
        groupNames_[id] = groupField.name;

        OutputTable& stacked = result_.addTable(id, title);
        OutputColumn& groupColumn = stacked.column(groupField);
        std::vector<OutputColumn*> columns;
        for (const Field& field : fields) columns.push_back(&stacked.column(field));
        for (const Group& group : groups_) {
            const OutputTable* part = group.result ? findTable(*group.result, id) : nullptr;
            if (!part) continue;
            const std::size_t rows = part->rows();
            for (std::size_t i = 0; i < rows; ++i) addGroupValue(groupColumn, column_, group.rows.front());
            for (std::size_t k = 0; k < fields.size(); ++k) {
                const OutputColumn* from = findColumn(*part, fields[k]);
                for (std::size_t i = 0; i < rows; ++i) {
                    if (from) {
                        addValue(*columns[k], *from, i);
                    } else {
                        columns[k]->addMissing();
                    }
                }
            }
        }
    }

    void addCharts(const Group& group) {
        if (!group.result || chartedGroups_ == mostCharts) return;
        if (!group.result->charts.empty()) ++chartedGroups_;
        const std::string name = nameOf(column_, group.rows.front());
        for (const ResultSpec& chart : group.result->charts) {
            // Any of the stacked tables may be the chart's; the group's column is named alike in nearly all.
            std::string groupName = column_.field().name;
            for (const auto& [table, column] : groupNames_) {
                if (chart.json.find("\"dataset\":" + jsonText(table) + ",") != std::string::npos) groupName = column;
            }
            const std::string condition = equalsCondition(groupName, name, column_.type() == Type::Text);
            result_.charts.push_back({chart.id + "_" + std::to_string(chartedGroups_), chart.title,
                                      narrowedChart(chart.json, condition, name)});
        }
    }

    void addTexts(const Group& group) {
        if (!group.result || group.result->texts.empty() || toldGroups_ == mostCharts) return;
        const std::string number = "_" + std::to_string(++toldGroups_);
        result_.texts.push_back(
            {"group" + number, KAPOK_TR("sdk", "**%1**:").arg(nameOf(column_, group.rows.front()))});
        for (const ResultText& text : group.result->texts) result_.texts.push_back({text.id + number, text.text});
    }

    void say(const Text& text, bool leftOut, const Group& group) {
        const auto found = std::find_if(said_.begin(), said_.end(), [&](const Said& each) {
            return each.leftOut == leftOut && each.text.source == text.source;
        });
        Said& said = found == said_.end() ? said_.emplace_back(Said{text, leftOut, {}, 0}) : *found;
        ++said.count;
        if (said.count <= mostNames) {
            said.names += (said.count > 1 ? ", " : "") + nameOf(column_, group.rows.front());
        }
        if (said.count == mostNames + 1) said.names += ", …";
    }

    void addWarnings() {
        for (const Group& group : groups_) {
            if (group.reason) say(group.reason->message(), true, group);
            if (!group.result) continue;
            for (const Text& warning : group.result->warnings) say(warning, false, group);
        }
        for (const Said& said : said_) {
            const Text heading = said.leftOut ? KAPOK_TR("sdk", "Groups left out: %1 (%2), for this reason:")
                                              : KAPOK_TR("sdk", "Groups with the next warning: %1 (%2).");
            result_.warnings.push_back(heading.arg(said.count).arg(said.names));
            result_.warnings.push_back(said.text);
        }
    }

    const std::vector<Group>& groups_;
    const ColumnView& column_;
    std::map<std::string, std::string> groupNames_;  ///< by table: the name of the group's column
    std::vector<Said> said_;
    std::size_t chartedGroups_ = 0;
    std::size_t toldGroups_ = 0;
    Result result_;
};

void requireAResult(const std::vector<Group>& groups) {
    if (groups.empty()) {
        throw Error(KAPOK_TR("sdk", "No row has a group."), KAPOK_TR("sdk", "Choose another column for the groups."));
    }
    const auto done = [](const Group& group) { return group.result.has_value(); };
    if (std::none_of(groups.begin(), groups.end(), done)) throw *groups.front().reason;
}

}  // namespace

Result GroupedModule::run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const {
    const InputTable& data = inputs.find("data")->second;
    context.check();
    if (!parameters.has("group")) return analyze(data, parameters, context);

    const ColumnView& column = data.column(parameters.word("group"));
    std::size_t rowsWithout = 0;
    std::vector<Group> groups = groupsOf(column, rowsWithout);
    std::atomic<std::size_t> done = 0;
    context.parallelFor(groups.size(), [&](std::size_t i) {
        context.check();
        Group& group = groups[i];
        try {
            const GatheredTable rows(data, group.rows);
            GroupContext own(context);
            group.result = analyze(rows.table(), parameters, own);
        } catch (const Error& error) {
            group.reason = error;
        }
        context.progress(static_cast<double>(++done) / static_cast<double>(groups.size()));
    });
    requireAResult(groups);

    Result result = Stack(groups, column).result();
    const auto count =
        std::count_if(groups.begin(), groups.end(), [](const Group& group) { return group.result.has_value(); });
    result.texts.insert(result.texts.begin(),
                        {"groups", KAPOK_TR("sdk", "The analysis ran for each of %1 groups of %2.")
                                       .arg(static_cast<std::int64_t>(count))
                                       .arg(column.field().shown())});
    if (rowsWithout > 0) {
        result.warnings.push_back(KAPOK_TR("sdk", "Rows left out because they have no group: %1.").arg(rowsWithout));
    }
    return result;
}

Parameter groupParameter() {
    return {.id = "group",
            .kind = ParameterKind::Column,
            .label = KAPOK_TR("sdk", "Group"),
            .help = KAPOK_TR("sdk", "One run for each value of this column; the results are stacked."),
            .types = {Type::Text, Type::Int64, Type::Boolean}};
}

}  // namespace kapok
