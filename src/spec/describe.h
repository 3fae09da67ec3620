// The members of every spec, listed once: reading, writing and checking JSON go through these lists.
// Included by json.cpp only.
#pragma once

#include "spec/item.h"

namespace kapok {

template <class T>
struct Members;  // static void list(auto&& member): member("json name", &T::member) for each

#define KAPOK_MEMBERS(T)         \
    template <>                  \
    struct Members<T> {          \
        template <class Visitor> \
        static void list(Visitor&& m)

KAPOK_MEMBERS(Aggregate) {
    m("op", &Aggregate::op), m("field", &Aggregate::field), m("name", &Aggregate::name);
    m("probability", &Aggregate::probability);
}
};
KAPOK_MEMBERS(DerivedField) { m("name", &DerivedField::name), m("expression", &DerivedField::expression); }
}
;
KAPOK_MEMBERS(OrderKey) { m("field", &OrderKey::field), m("descending", &OrderKey::descending); }
}
;
KAPOK_MEMBERS(Query) {
    m("filter", &Query::filter), m("derive", &Query::derive), m("groupBy", &Query::groupBy);
    m("aggregates", &Query::aggregates), m("order", &Query::order), m("limit", &Query::limit);
    m("select", &Query::select);
}
}
;
KAPOK_MEMBERS(FilterStep) { m("expression", &FilterStep::expression); }
}
;
KAPOK_MEMBERS(DeriveStep) {
    m("name", &DeriveStep::name), m("expression", &DeriveStep::expression), m("unit", &DeriveStep::unit);
    m("label", &DeriveStep::label);
}
}
;
KAPOK_MEMBERS(SelectStep) { m("fields", &SelectStep::fields); }
}
;
KAPOK_MEMBERS(RenameStep) { m("from", &RenameStep::from), m("to", &RenameStep::to); }
}
;
KAPOK_MEMBERS(AggregateStep) { m("keys", &AggregateStep::keys), m("aggregates", &AggregateStep::aggregates); }
}
;
KAPOK_MEMBERS(JoinKey) { m("left", &JoinKey::left), m("right", &JoinKey::right); }
}
;
KAPOK_MEMBERS(JoinStep) {
    m("right", &JoinStep::right), m("kind", &JoinStep::kind), m("keys", &JoinStep::keys);
    m("match", &JoinStep::match), m("fields", &JoinStep::fields);
}
}
;
KAPOK_MEMBERS(UnionStep) { m("others", &UnionStep::others); }
}
;
KAPOK_MEMBERS(SortStep) { m("keys", &SortStep::keys); }
}
;
KAPOK_MEMBERS(TopStep) { m("count", &TopStep::count), m("keys", &TopStep::keys); }
}
;
KAPOK_MEMBERS(EditStep) {
    m("row", &EditStep::row), m("field", &EditStep::field), m("value", &EditStep::value);
    m("missing", &EditStep::missing);
}
}
;
KAPOK_MEMBERS(Fingerprint) {
    m("size", &Fingerprint::size), m("modified", &Fingerprint::modified), m("hash", &Fingerprint::hash);
}
}
;
KAPOK_MEMBERS(Source) {
    m("kind", &Source::kind), m("path", &Source::path), m("table", &Source::table), m("options", &Source::options);
    m("fingerprint", &Source::fingerprint), m("analysis", &Source::analysis), m("key", &Source::key);
}
}
;
KAPOK_MEMBERS(FieldNote) {
    m("label", &FieldNote::label), m("unit", &FieldNote::unit), m("description", &FieldNote::description);
}
}
;
KAPOK_MEMBERS(Metadata) {
    m("title", &Metadata::title), m("description", &Metadata::description), m("publisher", &Metadata::publisher);
    m("period", &Metadata::period), m("licence", &Metadata::licence), m("fields", &Metadata::fields);
}
}
;
KAPOK_MEMBERS(Dataset) {
    m("source", &Dataset::source), m("steps", &Dataset::steps), m("metadata", &Dataset::metadata);
}
}
;
KAPOK_MEMBERS(Analysis) {
    m("module", &Analysis::module), m("version", &Analysis::version), m("inputs", &Analysis::inputs);
    m("parameters", &Analysis::parameters), m("seed", &Analysis::seed);
}
}
;
KAPOK_MEMBERS(Bin) { m("maxbins", &Bin::maxbins), m("step", &Bin::step); }
}
;
KAPOK_MEMBERS(Scale) {
    m("type", &Scale::type), m("zero", &Scale::zero), m("domainMin", &Scale::domainMin);
    m("domainMax", &Scale::domainMax);
}
}
;
KAPOK_MEMBERS(Channel) {
    m("field", &Channel::field), m("type", &Channel::type), m("aggregate", &Channel::aggregate);
    m("timeUnit", &Channel::timeUnit), m("bin", &Channel::bin), m("title", &Channel::title);
    m("format", &Channel::format), m("sort", &Channel::sort), m("scale", &Channel::scale);
    m("stack", &Channel::stack);
}
}
;
KAPOK_MEMBERS(Encoding) {
    m("x", &Encoding::x), m("y", &Encoding::y), m("x2", &Encoding::x2), m("y2", &Encoding::y2);
    m("color", &Encoding::color), m("size", &Encoding::size), m("text", &Encoding::text);
    m("forecast", &Encoding::forecast), m("levels", &Encoding::levels);
}
}
;
KAPOK_MEMBERS(ChartSpec) {
    m("dataset", &ChartSpec::dataset), m("title", &ChartSpec::title), m("mark", &ChartSpec::mark);
    m("encoding", &ChartSpec::encoding), m("filter", &ChartSpec::filter), m("horizontal", &ChartSpec::horizontal);
    m("top", &ChartSpec::top), m("labels", &ChartSpec::labels), m("source", &ChartSpec::source);
}
}
;
KAPOK_MEMBERS(Boundaries) {
    m("dataset", &Boundaries::dataset), m("key", &Boundaries::key), m("label", &Boundaries::label);
    m("match", &Boundaries::match);
}
}
;
KAPOK_MEMBERS(MapLayer) {
    m("dataset", &MapLayer::dataset), m("key", &MapLayer::key), m("value", &MapLayer::value);
    m("aggregate", &MapLayer::aggregate), m("label", &MapLayer::label), m("filter", &MapLayer::filter);
    m("boundaries", &MapLayer::boundaries), m("method", &MapLayer::method), m("classes", &MapLayer::classes);
    m("breaks", &MapLayer::breaks), m("ramp", &MapLayer::ramp), m("reversed", &MapLayer::reversed);
    m("showLabels", &MapLayer::showLabels), m("unit", &MapLayer::unit);
}
}
;
KAPOK_MEMBERS(MapSpec) {
    m("title", &MapSpec::title), m("layers", &MapSpec::layers), m("projection", &MapSpec::projection);
    m("source", &MapSpec::source);
}
}
;
KAPOK_MEMBERS(Tile) {
    m("kind", &Tile::kind), m("item", &Tile::item), m("title", &Tile::title), m("text", &Tile::text);
    m("number", &Tile::number), m("filter", &Tile::filter), m("x", &Tile::x), m("y", &Tile::y);
    m("width", &Tile::width), m("height", &Tile::height), m("link", &Tile::link);
}
}
;
KAPOK_MEMBERS(Dashboard) { m("tiles", &Dashboard::tiles); }
}
;
KAPOK_MEMBERS(Block) {
    m("kind", &Block::kind), m("text", &Block::text), m("level", &Block::level), m("item", &Block::item);
    m("caption", &Block::caption), m("query", &Block::query), m("height", &Block::height);
}
}
;
KAPOK_MEMBERS(Report) {
    m("title", &Report::title), m("subtitle", &Report::subtitle), m("author", &Report::author);
    m("date", &Report::date), m("titlePage", &Report::titlePage), m("contents", &Report::contents);
    m("pageNumbers", &Report::pageNumbers), m("footer", &Report::footer), m("blocks", &Report::blocks);
}
}
;
KAPOK_MEMBERS(Variable) { m("value", &Variable::value), m("label", &Variable::label); }
}
;

#undef KAPOK_MEMBERS

}  // namespace kapok
