// The members of every spec, listed once: reading, writing and checking JSON go through these lists.
// Included by json.cpp only.
#pragma once

#include "spec/chart_describe.h"
#include "spec/describe_map.h"
#include "spec/house_style.h"
#include "spec/item.h"
#include "spec/linking.h"

namespace kapok {

template <>
struct Members<Aggregate> {
    static void list(auto&& m) {
        m("op", &Aggregate::op), m("field", &Aggregate::field), m("name", &Aggregate::name);
        m("probability", &Aggregate::probability), m("weight", &Aggregate::weight);
    }
};

template <>
struct Members<DerivedField> {
    static void list(auto&& m) { m("name", &DerivedField::name), m("expression", &DerivedField::expression); }
};

template <>
struct Members<OrderKey> {
    static void list(auto&& m) {
        m("field", &OrderKey::field), m("descending", &OrderKey::descending), m("collation", &OrderKey::collation);
    }
};

template <>
struct Members<Query> {
    static void list(auto&& m) {
        m("filter", &Query::filter), m("derive", &Query::derive), m("groupBy", &Query::groupBy);
        m("aggregates", &Query::aggregates), m("order", &Query::order), m("limit", &Query::limit);
        m("select", &Query::select);
    }
};

template <>
struct Members<FilterStep> {
    static void list(auto&& m) { m("expression", &FilterStep::expression); }
};

template <>
struct Members<DeriveStep> {
    static void list(auto&& m) {
        m("name", &DeriveStep::name), m("expression", &DeriveStep::expression), m("unit", &DeriveStep::unit);
        m("label", &DeriveStep::label), m("set", &DeriveStep::set);
    }
};

template <>
struct Members<SelectStep> {
    static void list(auto&& m) { m("fields", &SelectStep::fields); }
};

template <>
struct Members<RenameStep> {
    static void list(auto&& m) { m("from", &RenameStep::from), m("to", &RenameStep::to); }
};

template <>
struct Members<AggregateStep> {
    static void list(auto&& m) { m("keys", &AggregateStep::keys), m("aggregates", &AggregateStep::aggregates); }
};

template <>
struct Members<JoinKey> {
    static void list(auto&& m) { m("left", &JoinKey::left), m("right", &JoinKey::right); }
};

template <>
struct Members<NameReview> {
    static void list(auto&& m) {
        m("minimumScore", &NameReview::minimumScore), m("placeEndings", &NameReview::placeEndings);
        m("partners", &NameReview::partners);
    }
};

template <>
struct Members<JoinStep> {
    static void list(auto&& m) {
        m("right", &JoinStep::right), m("kind", &JoinStep::kind), m("keys", &JoinStep::keys);
        m("match", &JoinStep::match), m("fields", &JoinStep::fields), m("side", &JoinStep::side);
        m("within", &JoinStep::within), m("names", &JoinStep::names);
    }
};

template <>
struct Members<UnionStep> {
    static void list(auto&& m) { m("others", &UnionStep::others); }
};

template <>
struct Members<SortStep> {
    static void list(auto&& m) { m("keys", &SortStep::keys); }
};

template <>
struct Members<TopStep> {
    static void list(auto&& m) { m("count", &TopStep::count), m("keys", &TopStep::keys); }
};

template <>
struct Members<EditStep> {
    static void list(auto&& m) {
        m("row", &EditStep::row), m("field", &EditStep::field), m("value", &EditStep::value);
        m("missing", &EditStep::missing);
    }
};

template <>
struct Members<WindowField> {
    static void list(auto&& m) {
        m("op", &WindowField::op), m("field", &WindowField::field), m("name", &WindowField::name),
            m("rows", &WindowField::rows), m("centred", &WindowField::centred), m("whole", &WindowField::whole);
    }
};

template <>
struct Members<WindowStep> {
    static void list(auto&& m) {
        m("groups", &WindowStep::groups), m("order", &WindowStep::order), m("fields", &WindowStep::fields);
    }
};

template <>
struct Members<PeriodField> {
    static void list(auto&& m) {
        m("field", &PeriodField::field), m("measure", &PeriodField::measure), m("name", &PeriodField::name);
    }
};

template <>
struct Members<PeriodStep> {
    static void list(auto&& m) {
        m("time", &PeriodStep::time), m("groups", &PeriodStep::groups), m("unit", &PeriodStep::unit),
            m("base", &PeriodStep::base), m("fields", &PeriodStep::fields);
    }
};

template <>
struct Members<PivotStep> {
    static void list(auto&& m) {
        m("keys", &PivotStep::keys), m("column", &PivotStep::column), m("values", &PivotStep::values),
            m("columns", &PivotStep::columns);
    }
};

template <>
struct Members<UnpivotStep> {
    static void list(auto&& m) {
        m("fields", &UnpivotStep::fields), m("nameField", &UnpivotStep::nameField),
            m("valueField", &UnpivotStep::valueField), m("dropMissing", &UnpivotStep::dropMissing);
    }
};

template <>
struct Members<SampleStep> {
    static void list(auto&& m) {
        m("size", &SampleStep::size), m("count", &SampleStep::count), m("share", &SampleStep::share),
            m("groups", &SampleStep::groups), m("seed", &SampleStep::seed);
    }
};

template <>
struct Members<FillStep> {
    static void list(auto&& m) {
        m("fields", &FillStep::fields), m("method", &FillStep::method), m("value", &FillStep::value),
            m("groups", &FillStep::groups), m("along", &FillStep::along), m("limit", &FillStep::limit);
    }
};

template <>
struct Members<BinStep> {
    static void list(auto&& m) {
        m("field", &BinStep::field), m("name", &BinStep::name), m("method", &BinStep::method),
            m("count", &BinStep::count), m("breaks", &BinStep::breaks), m("labels", &BinStep::labels);
    }
};

template <>
struct Members<Recoding> {
    static void list(auto&& m) { m("from", &Recoding::from), m("to", &Recoding::to); }
};

template <>
struct Members<RecodeStep> {
    static void list(auto&& m) {
        m("field", &RecodeStep::field), m("name", &RecodeStep::name), m("mapping", &RecodeStep::mapping),
            m("others", &RecodeStep::others), m("otherValue", &RecodeStep::otherValue);
    }
};

template <>
struct Members<SplitStep> {
    static void list(auto&& m) {
        m("field", &SplitStep::field), m("mode", &SplitStep::mode), m("delimiter", &SplitStep::delimiter),
            m("widths", &SplitStep::widths), m("names", &SplitStep::names), m("trim", &SplitStep::trim),
            m("keep", &SplitStep::keep);
    }
};

template <>
struct Members<ConvertUnitStep> {
    static void list(auto&& m) {
        m("field", &ConvertUnitStep::field), m("from", &ConvertUnitStep::from), m("to", &ConvertUnitStep::to);
    }
};

template <>
struct Members<DatePartsStep> {
    static void list(auto&& m) { m("field", &DatePartsStep::field), m("parts", &DatePartsStep::parts); }
};

template <>
struct Members<Fingerprint> {
    static void list(auto&& m) {
        m("size", &Fingerprint::size), m("modified", &Fingerprint::modified), m("hash", &Fingerprint::hash);
    }
};

template <>
struct Members<Source> {
    static void list(auto&& m) {
        m("kind", &Source::kind), m("path", &Source::path), m("table", &Source::table), m("options", &Source::options);
        m("fingerprint", &Source::fingerprint), m("analysis", &Source::analysis), m("key", &Source::key);
        m("sql", &Source::sql), m("inputs", &Source::inputs);
    }
};

template <>
struct Members<FieldNote> {
    static void list(auto&& m) {
        m("label", &FieldNote::label), m("unit", &FieldNote::unit), m("description", &FieldNote::description);
        m("role", &FieldNote::role), m("codes", &FieldNote::codes), m("values", &FieldNote::values);
        m("required", &FieldNote::required), m("unique", &FieldNote::unique), m("minimum", &FieldNote::minimum);
        m("maximum", &FieldNote::maximum), m("pattern", &FieldNote::pattern);
    }
};

template <>
struct Members<TimeSpan> {
    static void list(auto&& m) { m("from", &TimeSpan::from), m("to", &TimeSpan::to); }
};

template <>
struct Members<ForeignKey> {
    static void list(auto&& m) {
        m("fields", &ForeignKey::fields), m("dataset", &ForeignKey::dataset);
        m("otherFields", &ForeignKey::otherFields);
    }
};

template <>
struct Members<Metadata> {
    static void list(auto&& m) {
        m("title", &Metadata::title), m("description", &Metadata::description), m("publisher", &Metadata::publisher);
        m("contact", &Metadata::contact), m("theme", &Metadata::theme), m("keywords", &Metadata::keywords);
        m("period", &Metadata::period), m("region", &Metadata::region), m("frequency", &Metadata::frequency);
        m("licence", &Metadata::licence), m("source", &Metadata::source), m("version", &Metadata::version);
        m("issued", &Metadata::issued), m("modified", &Metadata::modified), m("fields", &Metadata::fields);
        m("foreignKeys", &Metadata::foreignKeys);
    }
};

template <>
struct Members<Hierarchy> {
    static void list(auto&& m) { m("name", &Hierarchy::name), m("fields", &Hierarchy::fields); }
};

template <>
struct Members<Dataset> {
    static void list(auto&& m) {
        m("source", &Dataset::source), m("steps", &Dataset::steps), m("metadata", &Dataset::metadata);
        m("hierarchies", &Dataset::hierarchies);
    }
};

template <>
struct Members<Analysis> {
    static void list(auto&& m) {
        m("module", &Analysis::module), m("version", &Analysis::version), m("inputs", &Analysis::inputs);
        m("parameters", &Analysis::parameters), m("variables", &Analysis::variables), m("seed", &Analysis::seed);
    }
};

template <>
struct Members<TileControl> {
    static void list(auto&& m) {
        m("field", &TileControl::field), m("values", &TileControl::values), m("from", &TileControl::from);
        m("to", &TileControl::to), m("variable", &TileControl::variable);
    }
};

template <>
struct Members<Tile> {
    static void list(auto&& m) {
        m("kind", &Tile::kind), m("item", &Tile::item), m("title", &Tile::title), m("text", &Tile::text);
        m("number", &Tile::number), m("filter", &Tile::filter), m("x", &Tile::x), m("y", &Tile::y);
        m("width", &Tile::width), m("height", &Tile::height), m("link", &Tile::link), m("control", &Tile::control);
        m("id", &Tile::id), m("in", &Tile::in), m("tab", &Tile::tab), m("tabs", &Tile::tabs);
        m("picture", &Tile::picture), m("actions", &Tile::actions), m("showTitle", &Tile::showTitle);
        m("border", &Tile::border);
    }
};

template <>
struct Members<TileAction> {
    static void list(auto&& m) {
        m("kind", &TileAction::kind), m("name", &TileAction::name), m("onSelect", &TileAction::onSelect);
        m("target", &TileAction::target), m("tile", &TileAction::tile), m("condition", &TileAction::condition);
        m("keepSelection", &TileAction::keepSelection), m("address", &TileAction::address);
        m("bookmark", &TileAction::bookmark);
    }
};

template <>
struct Members<TilePlace> {
    static void list(auto&& m) {
        m("x", &TilePlace::x), m("y", &TilePlace::y), m("width", &TilePlace::width), m("height", &TilePlace::height);
    }
};

template <>
struct Members<DashboardLayout> {
    static void list(auto&& m) { m("kind", &DashboardLayout::kind), m("places", &DashboardLayout::places); }
};

template <>
struct Members<Selection> {
    static void list(auto&& m) {
        m("dataset", &Selection::dataset), m("predicate", &Selection::predicate), m("label", &Selection::label);
    }
};

template <>
struct Members<Bookmark> {
    static void list(auto&& m) {
        m("name", &Bookmark::name), m("selections", &Bookmark::selections), m("filters", &Bookmark::filters);
        m("controls", &Bookmark::controls), m("tabs", &Bookmark::tabs), m("ranges", &Bookmark::ranges);
        m("variables", &Bookmark::variables);
    }
};

template <>
struct Members<Dashboard> {
    static void list(auto&& m) {
        m("tiles", &Dashboard::tiles), m("layouts", &Dashboard::layouts), m("filters", &Dashboard::filters);
        m("bookmarks", &Dashboard::bookmarks), m("refreshSeconds", &Dashboard::refreshSeconds);
        m("presentSeconds", &Dashboard::presentSeconds), m("presented", &Dashboard::presented);
    }
};

template <>
struct Members<Block> {
    static void list(auto&& m) {
        m("kind", &Block::kind), m("text", &Block::text), m("level", &Block::level), m("item", &Block::item);
        m("caption", &Block::caption), m("query", &Block::query), m("height", &Block::height);
    }
};

template <>
struct Members<Report> {
    static void list(auto&& m) {
        m("title", &Report::title), m("subtitle", &Report::subtitle), m("author", &Report::author);
        m("date", &Report::date), m("titlePage", &Report::titlePage), m("contents", &Report::contents);
        m("pageNumbers", &Report::pageNumbers), m("footer", &Report::footer), m("blocks", &Report::blocks);
    }
};

template <>
struct Members<Relation> {
    static void list(auto&& m) {
        m("left", &Relation::left), m("right", &Relation::right), m("keys", &Relation::keys);
        m("enabled", &Relation::enabled);
    }
};

template <>
struct Members<ViewLink> {
    static void list(auto&& m) { m("from", &ViewLink::from), m("to", &ViewLink::to), m("action", &ViewLink::action); }
};

template <>
struct Members<Linking> {
    static void list(auto&& m) { m("relations", &Linking::relations), m("views", &Linking::views); }
};

template <>
struct Members<HouseStyle> {
    static void list(auto&& m) {
        m("name", &HouseStyle::name), m("font", &HouseStyle::font), m("categories", &HouseStyle::categories);
        m("ramp", &HouseStyle::ramp), m("accent", &HouseStyle::accent), m("text", &HouseStyle::text);
        m("mutedText", &HouseStyle::mutedText), m("line", &HouseStyle::line);
        m("background", &HouseStyle::background), m("footer", &HouseStyle::footer);
        m("logo", &HouseStyle::logo), m("corner", &HouseStyle::corner), m("logoHeight", &HouseStyle::logoHeight);
    }
};

template <>
struct Members<Variable> {
    static void list(auto&& m) { m("value", &Variable::value), m("label", &Variable::label); }
};

}  // namespace kapok
