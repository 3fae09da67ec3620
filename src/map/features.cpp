#include "map/features.h"

#include "geo/wkb.h"
#include "sdk/error.h"
#include "sdk/list.h"

#include <algorithm>
#include <unordered_map>

namespace kapok::map {
namespace {

constexpr std::size_t namedExamples = 3;
/// The columns of an answer that say where its features lie and what they are called.
constexpr const char* shapeColumns[] = {"key", "label", "geometry"};

/// The next UTF-8 character of `text` from `at` on, full-width ASCII and the ideographic space made narrow.
std::string narrowCharacter(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned first = byte(at);
    std::size_t length = 1;
    if (first >= 0xF0)
        length = 4;
    else if (first >= 0xE0)
        length = 3;
    else if (first >= 0xC0)
        length = 2;
    const std::string_view whole = text.substr(at, length);
    at += length;
    if (length != 3) return std::string(whole);
    const unsigned code = (first & 15U) << 12 | (byte(at - 2) & 63U) << 6 | (byte(at - 1) & 63U);
    if (code == 0x3000) return " ";
    if (code >= 0xFF01 && code <= 0xFF5E) return std::string(1, static_cast<char>(code - 0xFEE0));
    return std::string(whole);
}

/// A key's text: numbers as whole numbers where they are.
std::string keyText(const Column& column, std::size_t row) {
    if (column.isMissing(row)) return {};
    switch (column.type()) {
        case Type::Text: return std::string(column.text(row));
        case Type::Float64: return shortest(column.number(row));
        case Type::Geometry: return {};
        default: return std::to_string(column.integer(row));
    }
}

struct ShapeReader {
    FeatureSet& set;
    std::size_t missing = 0;
    std::size_t broken = 0;
    Text firstProblem = {};

    /// False when the row has no usable shape.
    bool read(const Column& geometry, std::size_t row) {
        if (geometry.isMissing(row)) {
            ++missing;
            return false;
        }
        try {
            auto shape = geo::readWkb(geometry.wkb(row));
            if (shape.empty()) {
                ++missing;
                return false;
            }
            set.shapes.push_back(std::move(shape));
            return true;
        } catch (const Error& error) {
            if (broken++ == 0) firstProblem = error.message();
            return false;
        }
    }

    void report() const {
        if (missing > 0)
            set.warnings.push_back(KAPOK_TR("map", "%1 rows have no shape and are not drawn.").arg(missing));
        if (broken > 0)
            set.warnings.push_back(KAPOK_TR("map", "%1 shapes cannot be read and are not drawn. The first one: %2")
                                       .arg(broken)
                                       .arg(english(firstProblem)));
        if (set.shapes.empty())
            throw Error(KAPOK_TR("map", "There is no shape to draw."),
                        KAPOK_TR("map", "Choose a dataset with a geometry field, or boundaries to join it with."));
    }
};

double valueAt(const Column* values, std::size_t row) {
    return values && !values->isMissing(row) ? values->number(row) : std::numeric_limits<double>::quiet_NaN();
}

const Column* valueColumn(const Table& answer) { return answer.has("value") ? answer.column("value").get() : nullptr; }

void readOwnShapes(const LayerInput& input, FeatureSet& set) {
    const Table& answer = input.answer;
    const Column& geometry = *answer.column("geometry");
    const Column& label = *answer.column("label");
    const Column* values = valueColumn(answer);
    set.crs = geometry.field().crs;
    ShapeReader reader{set};
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        if (!reader.read(geometry, row)) continue;
        set.labels.emplace_back(label.text(row));
        set.values.push_back(valueAt(values, row));
        set.rows.push_back(static_cast<std::int64_t>(row));
    }
    reader.report();
}

/// Rows of the answer by their compared key.
std::unordered_map<std::string, std::size_t> rowsByKey(const Table& answer, KeyMatch match) {
    const Column& key = *answer.column("key");
    std::unordered_map<std::string, std::size_t> rows;
    rows.reserve(answer.rows());
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        if (!key.isMissing(row)) rows.emplace(comparedKey(keyText(key, row), match), row);
    }
    return rows;
}

void reportUnmatched(const Table& answer, const std::vector<bool>& used, FeatureSet& set) {
    const Column& key = *answer.column("key");
    std::size_t count = 0;
    std::string examples;
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        if (used[row]) continue;
        if (++count <= namedExamples) addToList(examples, keyText(key, row));
    }
    if (count == 0) return;
    if (count == answer.rows())
        throw Error(KAPOK_TR("map", "None of the %1 keys belongs to a shape, for example %2.").arg(count).arg(examples),
                    KAPOK_TR("map", "Check that both sides hold the same kind of code or name."));
    set.warnings.push_back(KAPOK_TR("map", "%1 of %2 keys belong to no shape, for example %3.")
                               .arg(count)
                               .arg(answer.rows())
                               .arg(examples));
}

void joinShapes(const LayerInput& input, FeatureSet& set) {
    const Table& boundaries = *input.boundaries;
    const Column& geometry = *boundaries.column("geometry");
    const Column& key = *boundaries.column("key");
    const Column& label = *boundaries.column("label");
    const Column* values = valueColumn(input.answer);
    const KeyMatch match = input.layer.boundaries.match;
    const auto rows = rowsByKey(input.answer, match);
    std::vector<bool> used(input.answer.rows(), false);
    set.crs = geometry.field().crs;
    ShapeReader reader{set};
    for (std::size_t i = 0; i < boundaries.rows(); ++i) {
        if (!reader.read(geometry, i)) continue;
        const auto found = key.isMissing(i) ? rows.end() : rows.find(comparedKey(keyText(key, i), match));
        const bool known = found != rows.end();
        set.labels.emplace_back(label.text(i));
        set.values.push_back(known ? valueAt(values, found->second) : std::numeric_limits<double>::quiet_NaN());
        set.rows.push_back(known ? static_cast<std::int64_t>(found->second) : -1);
        if (known) used[found->second] = true;
    }
    reader.report();
    reportUnmatched(input.answer, used, set);
}

}  // namespace

std::string comparedKey(std::string_view key, KeyMatch match) {
    if (match == KeyMatch::Exact) return std::string(key);
    std::string narrow;
    for (std::size_t i = 0; i < key.size();) narrow += narrowCharacter(key, i);
    const auto first = narrow.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    narrow = narrow.substr(first, narrow.find_last_not_of(" \t\r\n") - first + 1);
    const bool digits = std::all_of(narrow.begin(), narrow.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits) return narrow;
    return narrow.substr(std::min(narrow.find_first_not_of('0'), narrow.size() - 1));
}

void nameValues(const LayerInput& input, FeatureSet& set) {
    const Column* values = valueColumn(input.answer);
    if (!values) return;
    set.hasValues = true;
    set.valueName = values->field().label.empty() ? input.layer.value : values->field().label;
    set.unit = input.layer.unit.empty() ? values->field().unit : input.layer.unit;
}

std::vector<double> valuesOfRows(const LayerInput& input, const std::vector<std::int64_t>& rows) {
    const Column* values = valueColumn(input.answer);
    std::vector<double> found(rows.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] >= 0) found[i] = valueAt(values, static_cast<std::size_t>(rows[i]));
    }
    return found;
}

bool sameShapes(const LayerInput& a, const LayerInput& b) {
    const auto same = [](const Table& one, const Table& other) {
        const auto column = [](const Table& table, const char* name) {
            return table.has(name) ? table.column(name) : ColumnPtr();
        };
        return one.rows() == other.rows() &&
               std::all_of(std::begin(shapeColumns), std::end(shapeColumns),
                           [&](const char* name) { return column(one, name) == column(other, name); });
    };
    if (a.boundaries.has_value() != b.boundaries.has_value()) return false;
    if (a.boundaries && !same(*a.boundaries, *b.boundaries)) return false;
    return a.layer.boundaries.match == b.layer.boundaries.match && same(a.answer, b.answer);
}

FeatureSet featuresOf(const LayerInput& input) {
    FeatureSet set;
    nameValues(input, set);
    if (input.boundaries)
        joinShapes(input, set);
    else
        readOwnShapes(input, set);
    return set;
}

}  // namespace kapok::map
