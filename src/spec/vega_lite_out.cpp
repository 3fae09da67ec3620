#include "sdk/error.h"
#include "spec/chart_channels.h"
#include "spec/chart_names.h"
#include "spec/json.h"
#include "spec/vega_lite.h"
#include "table/format.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace kapok {
namespace {

using Json = nlohmann::ordered_json;

// --- data --------------------------------------------------------------------------------------------------------

/// Times as JavaScript reads them in the viewer's own zone: wall clocks without one stay what they are.
Json cellJson(const Column& column, std::size_t row) {
    if (column.isMissing(row)) return nullptr;
    switch (column.type()) {
        case Type::Boolean: return column.number(row) != 0;
        case Type::Int64: return column.integer(row);
        case Type::Float64: return column.number(row);
        case Type::Date: return cellText(column, row) + "T00:00:00";
        case Type::DateTime: return cellText(column, row) + (column.field().zone.empty() ? "" : "Z");
        default: return cellText(column, row);
    }
}

Json rowsJson(const Table& answer) {
    Json rows = Json::array();
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        Json record = Json::object();
        for (const auto& column : answer.columns()) record[column->field().name] = cellJson(*column, row);
        rows.push_back(std::move(record));
    }
    return rows;
}

// --- channels ----------------------------------------------------------------------------------------------------

bool isDiscrete(const Channel& channel, const Column& column) {
    if (channel.type == FieldKind::Nominal || channel.type == FieldKind::Ordinal) return true;
    return channel.type == FieldKind::Automatic && (column.type() == Type::Text || column.type() == Type::Boolean);
}

const char* typeOf(const Channel& channel, const Column& column) {
    if (channel.type == FieldKind::Ordinal) return "ordinal";
    if (isDiscrete(channel, column)) return "nominal";
    return isTime(column.type()) ? "temporal" : "quantitative";
}

/// Our "x" is theirs too, unless the chart lies.
std::string vegaName(const std::string& name, bool horizontal) {
    if (name == "facetRow") return "row";
    if (name == "facetColumn") return "column";
    if (!horizontal) return name;
    static const std::map<std::string, std::string> turned{
        {"x", "y"}, {"y", "x"}, {"x2", "y2"}, {"y2", "x2"}, {"xOffset", "yOffset"}};
    const auto found = turned.find(name);
    return found == turned.end() ? name : found->second;
}

Json sortOf(const Channel& channel, const std::string& name, const Table& answer) {
    if (answer.has(name + "_order")) return {{"field", name + "_order"}, {"op", "min"}, {"order", "ascending"}};
    return channel.sort == ChannelSort::Descending ? "descending" : "ascending";
}

/// A sum or a count can be stacked; a mean cannot.
bool addsUp(const Channel& y) {
    return !y.aggregate || *y.aggregate == AggregateOp::Sum || *y.aggregate == AggregateOp::Count ||
           *y.aggregate == AggregateOp::Share;
}

class Exporter {
public:
    Exporter(const ChartSpec& chart, const Table& answer) : chart_(chart), answer_(answer) {}

    Json view() {
        const Json compact = Json::parse(toJson(chart_));
        given_ = compact.value("encoding", Json::object());
        Json view = Json::object();
        if (!chart_.title.empty() || !chart_.subtitle.empty()) view["title"] = title();
        if (compact.contains("width")) view["width"] = compact["width"];
        if (compact.contains("height")) view["height"] = compact["height"];
        Json mark = compact["mark"].is_string() ? Json{{"type", compact["mark"]}} : compact["mark"];
        addMark(view, mark);
        addNotes(view);
        if (compact.contains("resolve")) view["resolve"] = compact["resolve"];
        return view;
    }

private:
    Json title() const {
        if (chart_.subtitle.empty()) return chart_.title;
        return {{"text", chart_.title}, {"subtitle", chart_.subtitle}};
    }

    /// What the JSON of our chart says of the channel, over the answer's column.
    Json channel(const std::string& name, const Channel& channel) const {
        const std::string theirs = vegaName(name, chart_.horizontal);
        Json json = given_.value(theirs, Json::object());
        if (!json.is_object()) json = Json::object();
        for (const char* own : {"aggregate", "probability", "top", "timeUnit", "timeStep", "bin", "columns", "sort"})
            json.erase(own);
        if (json.contains("legend") && json["legend"].is_object()) json["legend"].erase("hidden");
        const Column& column = *answer_.column(name);
        json["field"] = name;
        const bool end = name == "x2" || name == "y2";
        if (end) return Json{{"field", name}};
        json["type"] = typeOf(channel, column);
        if (!json.contains("title")) json["title"] = english(channelTitle(channel, column.field()));
        const bool binned = channel.bin && answer_.has(name + "2");
        if (binned && (name == "x" || name == "y")) json["bin"] = Json{{"binned", true}};
        const bool place = name == "x" || name == "y" || name.rfind("facet", 0) == 0 || name == "color";
        if (place && isDiscrete(channel, column)) json["sort"] = sortOf(channel, name, answer_);
        const TimeUnit unit = channel.timeUnit;
        if (unit != TimeUnit::None && channel.timeStep == 1 && unit != TimeUnit::Week && unit != TimeUnit::WeekOfYear &&
            !isDiscrete(channel, column)) {
            json["timeUnit"] = enumName(unit);
        }
        if (name == "facet" && channel.columns) json["columns"] = *channel.columns;
        if (name == "tooltip1" || name == "text") json.erase("title");
        return json;
    }

    Json encoding() const {
        Json made = Json::object();
        for (const auto& [name, one] : channelsOf(chart_.encoding)) {
            if (!answer_.has(name)) continue;
            if (name.rfind("detail", 0) == 0 || name.rfind("tooltip", 0) == 0) {
                made[name.substr(0, name.find_first_of("0123456789"))].push_back(channel(name, *one));
                continue;
            }
            made[vegaName(name, chart_.horizontal)] = channel(name, *one);
            if (made[vegaName(name, chart_.horizontal)].contains("bin") &&
                !made.contains(vegaName(name + "2", chart_.horizontal)))
                made[vegaName(name + "2", chart_.horizontal)] = Json{{"field", name + "2"}};
        }
        for (const auto& [name, one] : given_.items()) {  // constants
            if (one.is_object() && (one.contains("value") || one.contains("datum"))) made[name] = one;
        }
        return made;
    }

    /// Bars beside each other or on each other, as we draw them, whatever Vega-Lite would choose.
    void addStack(Json& encoding) const {
        const auto& y = chart_.encoding.y;
        const auto& color = chart_.encoding.color;
        if (!y || !color || color->isConstant() || color->isCounted() || chart_.encoding.y2) return;
        const std::string measure = vegaName("y", chart_.horizontal);
        if (!encoding.contains(measure)) return;
        Stack stack = y->stack;
        if (stack == Stack::Automatic) stack = addsUp(*y) ? Stack::Zero : Stack::None;
        const bool grouped = stack == Stack::None && chart_.mark == Mark::Bar && !chart_.encoding.xOffset;
        encoding[measure]["stack"] = stack == Stack::None ? Json(nullptr) : Json(enumName(stack));
        if (grouped && encoding.contains("color"))
            encoding[vegaName("xOffset", chart_.horizontal)] = Json{{"field", "color"}};
    }

    void addMark(Json& view, const Json& mark) {
        switch (chart_.mark.type) {
            case Mark::Line:
            case Mark::Area:
            case Mark::Bar:
            case Mark::Point:
            case Mark::Tick:
            case Mark::Rect:
            case Mark::Arc:
            case Mark::Rule:
            case Mark::Text:
            case Mark::Boxplot:
                if (!answer_.has("y_min")) break;
                [[fallthrough]];
            default:
                if (chart_.mark == Mark::ErrorBar || chart_.mark == Mark::ErrorBand) return addErrors(view, mark);
                if (chart_.mark == Mark::Fan) return addFan(view);
                if (chart_.mark == Mark::Lollipop) return addLollipop(view);
                if (chart_.mark == Mark::Candlestick) return addCandles(view);
                throw Error(
                    KAPOK_TR("spec", "Vega-Lite has no equal of the mark \"%1\".").arg(enumName(chart_.mark.type)),
                    KAPOK_TR("spec", "Export a picture instead, or choose another mark."));
        }
        view["mark"] = mark;
        view["encoding"] = encoding();
        if (chart_.mark == Mark::Bar || chart_.mark == Mark::Area) addStack(view["encoding"]);
    }

    /// The interval is ours, as columns low and high.
    void addErrors(Json& view, const Json& mark) {
        view["mark"] = Json{{"type", mark["type"]}};
        if (mark.contains("ticks")) view["mark"]["ticks"] = mark["ticks"];
        view["encoding"] = encoding();
        if (!answer_.has("y_sd")) return;
        const std::string y = vegaName("y", chart_.horizontal);
        view["encoding"][y]["field"] = "low";
        view["encoding"][vegaName("y2", chart_.horizontal)] = Json{{"field", "high"}};
        const auto* given = std::get_if<std::string>(&chart_.mark.extent);
        const std::string extent = given ? *given : "stderr";
        static const std::map<std::string, std::pair<std::string, std::string>> bounds{
            {"stderr", {"datum.y - datum.y_sd / sqrt(datum.y_count)", "datum.y + datum.y_sd / sqrt(datum.y_count)"}},
            {"stdev", {"datum.y - datum.y_sd", "datum.y + datum.y_sd"}},
            {"iqr", {"datum.y_q1", "datum.y_q3"}}};
        const auto found = bounds.find(extent);
        if (found == bounds.end()) {
            throw Error(KAPOK_TR("spec", "Error bars of kind \"%1\" cannot be written as Vega-Lite.").arg(extent),
                        KAPOK_TR("spec", "Export a picture instead, or choose another mark."));
        }
        view["transform"] = Json::array({Json{{"calculate", found->second.first}, {"as", "low"}},
                                         Json{{"calculate", found->second.second}, {"as", "high"}}});
    }

    void addLayers(Json& view, Json layers) const {
        Json shared = encoding();
        for (const char* facet : {"row", "column", "facet"}) {
            if (shared.contains(facet)) refuseFacets();
        }
        view["encoding"] = Json::object();
        if (shared.contains("x")) view["encoding"]["x"] = shared["x"];
        if (shared.contains("color")) view["encoding"]["color"] = shared["color"];
        view["layer"] = std::move(layers);
    }

    [[noreturn]] static void refuseFacets() {
        throw Error(KAPOK_TR("spec", "Small multiples of several layers cannot be written as Vega-Lite."),
                    KAPOK_TR("spec", "Export a picture instead, or leave out the facets and the reference lines."));
    }

    static Json number(const std::string& field, const Json& title = nullptr) {
        return {{"field", field}, {"type", "quantitative"}, {"title", title}};
    }

    Json valueTitle() const {
        const auto& y = chart_.encoding.y;
        return y && answer_.has("y") ? Json(english(channelTitle(*y, answer_.column("y")->field()))) : Json(nullptr);
    }

    void addFan(Json& view) const {
        Json layers = Json::array();
        std::vector<double> levels = chart_.encoding.levels;
        std::sort(levels.rbegin(), levels.rend());
        for (const double level : levels) {
            layers.push_back({{"mark", {{"type", "area"}, {"opacity", 0.25}}},
                              {"encoding",
                               {{"y", number("lower_" + shortest(level), valueTitle())},
                                {"y2", {{"field", "upper_" + shortest(level)}}}}}});
        }
        layers.push_back({{"mark", "line"}, {"encoding", {{"y", number("y", valueTitle())}}}});
        layers.push_back({{"mark", {{"type", "line"}, {"strokeDash", {6, 3}}}},
                          {"encoding", {{"y", number("forecast", valueTitle())}}}});
        addLayers(view, std::move(layers));
    }

    void addLollipop(Json& view) const {
        view["encoding"] = encoding();
        const std::string y = vegaName("y", chart_.horizontal);
        view["layer"] =
            Json::array({Json{{"mark", "rule"}, {"encoding", {{vegaName("y2", chart_.horizontal), {{"datum", 0}}}}}},
                         Json{{"mark", {{"type", "point"}, {"filled", true}, {"size", 80}}}}});
        for (const char* facet : {"row", "column", "facet"}) {
            if (view["encoding"].contains(facet)) refuseFacets();
        }
    }

    void addCandles(Json& view) const {
        const Json falls{{"condition", {{"test", "datum.close < datum.open"}, {"value", "#d92d20"}}},
                         {"value", "#0e9f6e"}};
        addLayers(
            view,
            Json::array({Json{{"mark", "rule"},
                              {"encoding", {{"y", number("low")}, {"y2", {{"field", "high"}}}, {"color", falls}}}},
                         Json{{"mark", {{"type", "bar"}, {"size", 6}}},
                              {"encoding", {{"y", number("open")}, {"y2", {{"field", "close"}}}, {"color", falls}}}}}));
    }

    static Json constant(const ParameterValue& value) {
        return std::visit(
            [](const auto& held) -> Json {
                if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                    return nullptr;
                else
                    return held;
            },
            value);
    }

    /// Reference lines, bands and texts become layers over the chart.
    void addNotes(Json& view) const {
        if (chart_.notes.empty()) return;
        if (!view.contains("layer")) {
            for (const char* facet : {"row", "column", "facet"}) {
                if (view["encoding"].contains(facet)) refuseFacets();
            }
            view["layer"] = Json::array({Json{{"mark", view["mark"]}, {"encoding", view["encoding"]}}});
            view.erase("mark");
            view.erase("encoding");
        }
        for (const auto& note : chart_.notes) view["layer"].push_back(noteLayer(note));
    }

    Json noteLayer(const ChartNote& note) const {
        const std::string axis = vegaName(note.axis == NoteAxis::Y ? "y" : "x", chart_.horizontal);
        Json mark{{"type", note.kind == NoteKind::Line ? "rule" : note.kind == NoteKind::Band ? "rect" : "text"}};
        mark["color"] = note.color.empty() ? "#667085" : note.color;
        if (!note.strokeDash.empty()) mark["strokeDash"] = note.strokeDash;
        if (note.kind == NoteKind::Band) mark["opacity"] = 0.2;
        Json encoding = Json::object();
        if (note.kind == NoteKind::Text) {
            mark["text"] = note.text;
            encoding[vegaName("x", chart_.horizontal)] = Json{{"datum", constant(note.x)}};
            encoding[vegaName("y", chart_.horizontal)] = Json{{"datum", constant(note.y)}};
        } else if (note.aggregate) {
            encoding[axis] = Json{{"aggregate", enumName(*note.aggregate)},
                                  {"field", note.axis == NoteAxis::Y ? "y" : "x"},
                                  {"type", "quantitative"}};
        } else {
            encoding[axis] = Json{{"datum", constant(note.value)}};
            if (note.kind == NoteKind::Band) encoding[axis + "2"] = Json{{"datum", constant(note.to)}};
        }
        return {{"mark", mark}, {"encoding", encoding}};
    }

    const ChartSpec& chart_;
    const Table& answer_;
    Json given_;
};

}  // namespace

std::string vegaLiteFromChart(const ChartSpec& chart, const Table& answer, VegaLiteValues values,
                              const std::string& url) {
    Json document{{"$schema", "https://vega.github.io/schema/vega-lite/v5.json"}};
    if (!chart.source.empty()) document["description"] = chart.source;
    if (values == VegaLiteValues::Inline) {
        document["data"]["values"] = rowsJson(answer);
    } else {
        document["data"] = Json{{"url", url}, {"format", {{"type", "csv"}}}};
    }
    const Json view = Exporter(chart, answer).view();
    for (const auto& [key, value] : view.items()) document[key] = value;
    return document.dump(2, ' ', false, Json::error_handler_t::replace);
}

}  // namespace kapok
