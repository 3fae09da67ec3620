// The members of maps, as describe.h lists those of all specs, which includes it.
#pragma once

#include "spec/chart_describe.h"
#include "spec/map_drill.h"
#include "spec/map_spec.h"

namespace kapok {

template <>
struct Members<Boundaries> {
    static void list(auto&& m) {
        m("dataset", &Boundaries::dataset), m("key", &Boundaries::key), m("label", &Boundaries::label);
        m("match", &Boundaries::match);
    }
};

template <>
struct Members<CategoryColor> {
    static void list(auto&& m) { m("category", &CategoryColor::category), m("color", &CategoryColor::color); }
};

template <>
struct Members<MapDrill> {
    static void list(auto&& m) {
        m("label", &MapDrill::label), m("layer", &MapDrill::layer), m("key", &MapDrill::key);
        m("keyLabel", &MapDrill::keyLabel), m("filter", &MapDrill::filter), m("boundaries", &MapDrill::boundaries);
    }
};

template <>
struct Members<MapDrills> {
    static void list(auto&& m) { m("maps", &MapDrills::maps); }
};

template <>
struct Members<MapLayer> {
    static void list(auto&& m) {
        m("dataset", &MapLayer::dataset), m("key", &MapLayer::key), m("value", &MapLayer::value);
        m("aggregate", &MapLayer::aggregate), m("label", &MapLayer::label), m("filter", &MapLayer::filter);
        m("boundaries", &MapLayer::boundaries), m("method", &MapLayer::method), m("classes", &MapLayer::classes);
        m("breaks", &MapLayer::breaks), m("ramp", &MapLayer::ramp), m("reversed", &MapLayer::reversed);
        m("showLabels", &MapLayer::showLabels), m("unit", &MapLayer::unit), m("mark", &MapLayer::mark);
        m("category", &MapLayer::category), m("colors", &MapLayer::colors), m("size", &MapLayer::size),
            m("rate", &MapLayer::rate);
        m("base", &MapLayer::base), m("longitude", &MapLayer::longitude), m("latitude", &MapLayer::latitude);
        m("datum", &MapLayer::datum), m("destination", &MapLayer::destination);
        m("destinationLongitude", &MapLayer::destinationLongitude);
        m("destinationLatitude", &MapLayer::destinationLatitude), m("cell", &MapLayer::cell);
        m("largest", &MapLayer::largest), m("opacity", &MapLayer::opacity);
        m("time", &MapLayer::time), m("perDot", &MapLayer::perDot), m("file", &MapLayer::file);
        m("bands", &MapLayer::bands), m("interval", &MapLayer::interval), m("along", &MapLayer::along);
        m("stops", &MapLayer::stops), m("side", &MapLayer::side);
    }
};

template <>
struct Members<MapTime> {
    static void list(auto&& m) {
        m("unit", &MapTime::unit), m("cumulative", &MapTime::cumulative), m("at", &MapTime::at);
        m("stepSeconds", &MapTime::stepSeconds);
    }
};

template <>
struct Members<MapFacets> {
    static void list(auto&& m) {
        m("column", &MapFacets::column), m("row", &MapFacets::row), m("classes", &MapFacets::classes);
    }
};

template <>
struct Members<MapCamera> {
    static void list(auto&& m) {
        m("azimuth", &MapCamera::azimuth), m("elevation", &MapCamera::elevation), m("zoom", &MapCamera::zoom);
        m("longitude", &MapCamera::longitude), m("latitude", &MapCamera::latitude);
    }
};

template <>
struct Members<MapSpace> {
    static void list(auto&& m) {
        m("form", &MapSpace::form), m("height", &MapSpace::height), m("camera", &MapSpace::camera);
        m("lighting", &MapSpace::lighting);
    }
};

template <>
struct Members<MapBookmark> {
    static void list(auto&& m) {
        m("name", &MapBookmark::name), m("longitude", &MapBookmark::longitude);
        m("latitude", &MapBookmark::latitude), m("width", &MapBookmark::width), m("camera", &MapBookmark::camera);
    }
};

template <>
struct Members<SheetElement> {
    static void list(auto&& m) {
        m("part", &SheetElement::part), m("x", &SheetElement::x), m("y", &SheetElement::y);
        m("width", &SheetElement::width), m("height", &SheetElement::height), m("map", &SheetElement::map);
        m("text", &SheetElement::text), m("size", &SheetElement::size), m("frame", &SheetElement::frame);
        m("grid", &SheetElement::grid), m("extent", &SheetElement::extent);
    }
};

template <>
struct Members<MapSheet> {
    static void list(auto&& m) {
        m("width", &MapSheet::width), m("height", &MapSheet::height), m("elements", &MapSheet::elements);
    }
};

template <>
struct Members<MapSpec> {
    static void list(auto&& m) {
        m("title", &MapSpec::title), m("layers", &MapSpec::layers), m("projection", &MapSpec::projection);
        m("source", &MapSpec::source), m("land", &MapSpec::land), m("graticule", &MapSpec::graticule);
        m("time", &MapSpec::time), m("facets", &MapSpec::facets), m("space", &MapSpec::space);
        m("sheet", &MapSpec::sheet), m("bookmarks", &MapSpec::bookmarks);
    }
};

}  // namespace kapok
