// The members of a chart's spec, listed once: reading, writing, checking and describing JSON go through these lists.
#pragma once

#include "spec/chart_spec.h"

namespace kapok {

template <class T>
struct Members;  // static void list(auto&& member): member("json name", &T::member) for each; of charts also id()

template <>
struct Members<MarkDef> {
    static constexpr const char* id() { return "mark"; }
    static void list(auto&& m) {
        m("type", &MarkDef::type), m("interpolate", &MarkDef::interpolate), m("point", &MarkDef::point);
        m("line", &MarkDef::line), m("filled", &MarkDef::filled), m("shape", &MarkDef::shape);
        m("color", &MarkDef::color), m("opacity", &MarkDef::opacity), m("size", &MarkDef::size);
        m("strokeWidth", &MarkDef::strokeWidth), m("strokeDash", &MarkDef::strokeDash), m("width", &MarkDef::width);
        m("band", &MarkDef::band), m("cornerRadius", &MarkDef::cornerRadius), m("innerRadius", &MarkDef::innerRadius);
        m("outerRadius", &MarkDef::outerRadius), m("padAngle", &MarkDef::padAngle), m("align", &MarkDef::align);
        m("angle", &MarkDef::angle), m("dx", &MarkDef::dx), m("dy", &MarkDef::dy), m("extent", &MarkDef::extent);
        m("median", &MarkDef::median), m("ticks", &MarkDef::ticks), m("bandwidth", &MarkDef::bandwidth);
        m("sigma", &MarkDef::sigma), m("lags", &MarkDef::lags), m("partial", &MarkDef::partial);
        m("distribution", &MarkDef::distribution), m("totals", &MarkDef::totals), m("dataBars", &MarkDef::dataBars);
        m("better", &MarkDef::better), m("thresholds", &MarkDef::thresholds);
    }
};

template <>
struct Members<Sort> {
    static constexpr const char* id() { return "sort"; }
    static void list(auto&& m) {
        m("by", &Sort::by), m("field", &Sort::field), m("op", &Sort::op), m("descending", &Sort::descending);
        m("values", &Sort::values);
    }
};

template <>
struct Members<Bin> {
    static constexpr const char* id() { return "bin"; }
    static void list(auto&& m) {
        m("maxbins", &Bin::maxbins), m("step", &Bin::step), m("binned", &Bin::binned), m("anchor", &Bin::anchor);
    }
};

template <>
struct Members<Top> {
    static constexpr const char* id() { return "top"; }
    static void list(auto&& m) { m("count", &Top::count), m("others", &Top::others), m("label", &Top::label); }
};

template <>
struct Members<Scale> {
    static constexpr const char* id() { return "scale"; }
    static void list(auto&& m) {
        m("type", &Scale::type), m("zero", &Scale::zero), m("nice", &Scale::nice), m("reverse", &Scale::reverse);
        m("domain", &Scale::domain), m("domainMin", &Scale::domainMin), m("domainMax", &Scale::domainMax);
        m("domainMid", &Scale::domainMid), m("range", &Scale::range), m("rangeMin", &Scale::rangeMin);
        m("rangeMax", &Scale::rangeMax), m("scheme", &Scale::scheme), m("exponent", &Scale::exponent);
        m("base", &Scale::base), m("constant", &Scale::constant), m("padding", &Scale::padding);
    }
};

template <>
struct Members<ChartAxis> {
    static constexpr const char* id() { return "axis"; }
    static void list(auto&& m) {
        m("shown", &ChartAxis::shown), m("titled", &ChartAxis::titled), m("grid", &ChartAxis::grid);
        m("labels", &ChartAxis::labels), m("ticks", &ChartAxis::ticks), m("domain", &ChartAxis::domain);
        m("labelAngle", &ChartAxis::labelAngle), m("tickCount", &ChartAxis::tickCount);
        m("values", &ChartAxis::values), m("orient", &ChartAxis::orient);
    }
};

template <>
struct Members<Legend> {
    static constexpr const char* id() { return "legend"; }
    static void list(auto&& m) {
        m("shown", &Legend::shown), m("titled", &Legend::titled), m("orient", &Legend::orient);
        m("columns", &Legend::columns), m("hidden", &Legend::hidden);
    }
};

template <>
struct Members<Channel> {
    static constexpr const char* id() { return "channel"; }
    static void list(auto&& m) {
        m("field", &Channel::field), m("type", &Channel::type), m("aggregate", &Channel::aggregate);
        m("probability", &Channel::probability), m("timeUnit", &Channel::timeUnit), m("timeStep", &Channel::timeStep);
        m("bin", &Channel::bin), m("title", &Channel::title), m("format", &Channel::format), m("sort", &Channel::sort);
        m("top", &Channel::top), m("scale", &Channel::scale), m("stack", &Channel::stack), m("axis", &Channel::axis);
        m("legend", &Channel::legend), m("value", &Channel::value), m("datum", &Channel::datum);
        m("columns", &Channel::columns);
    }
};

template <>
struct Members<Encoding> {
    static constexpr const char* id() { return "encoding"; }
    static void list(auto&& m) {
        m("x", &Encoding::x), m("y", &Encoding::y), m("x2", &Encoding::x2), m("y2", &Encoding::y2);
        m("xOffset", &Encoding::xOffset), m("ySecond", &Encoding::ySecond), m("color", &Encoding::color);
        m("size", &Encoding::size), m("shape", &Encoding::shape), m("opacity", &Encoding::opacity);
        m("strokeDash", &Encoding::strokeDash), m("text", &Encoding::text), m("theta", &Encoding::theta);
        m("radius", &Encoding::radius), m("order", &Encoding::order), m("detail", &Encoding::detail);
        m("tooltip", &Encoding::tooltip), m("row", &Encoding::row), m("column", &Encoding::column);
        m("facet", &Encoding::facet), m("forecast", &Encoding::forecast), m("levels", &Encoding::levels);
        m("open", &Encoding::open), m("high", &Encoding::high), m("low", &Encoding::low), m("close", &Encoding::close);
        m("source", &Encoding::source), m("target", &Encoding::target), m("dimensions", &Encoding::dimensions);
    }
};

template <>
struct Members<ChartNote> {
    static constexpr const char* id() { return "note"; }
    static void list(auto&& m) {
        m("kind", &ChartNote::kind), m("axis", &ChartNote::axis), m("value", &ChartNote::value);
        m("aggregate", &ChartNote::aggregate), m("to", &ChartNote::to), m("x", &ChartNote::x), m("y", &ChartNote::y);
        m("text", &ChartNote::text), m("color", &ChartNote::color), m("strokeDash", &ChartNote::strokeDash);
    }
};

template <>
struct Members<Drill> {
    static constexpr const char* id() { return "drill"; }
    static void list(auto&& m) {
        m("label", &Drill::label), m("channel", &Drill::channel), m("field", &Drill::field);
        m("timeUnit", &Drill::timeUnit), m("filter", &Drill::filter);
    }
};

template <>
struct Members<ScaleResolve> {
    static constexpr const char* id() { return "scaleResolve"; }
    static void list(auto&& m) { m("x", &ScaleResolve::x), m("y", &ScaleResolve::y); }
};

template <>
struct Members<Resolve> {
    static constexpr const char* id() { return "resolve"; }
    static void list(auto&& m) { m("scale", &Resolve::scale); }
};

template <>
struct Members<ChartSpec> {
    static constexpr const char* id() { return "chart"; }
    static void list(auto&& m) {
        m("dataset", &ChartSpec::dataset), m("title", &ChartSpec::title), m("subtitle", &ChartSpec::subtitle);
        m("mark", &ChartSpec::mark), m("markSecond", &ChartSpec::markSecond), m("encoding", &ChartSpec::encoding);
        m("filter", &ChartSpec::filter), m("horizontal", &ChartSpec::horizontal), m("labels", &ChartSpec::labels);
        m("source", &ChartSpec::source), m("drilled", &ChartSpec::drilled), m("notes", &ChartSpec::notes),
            m("theme", &ChartSpec::theme);
        m("resolve", &ChartSpec::resolve), m("width", &ChartSpec::width), m("height", &ChartSpec::height);
    }
};

}  // namespace kapok
