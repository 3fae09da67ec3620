#include "spatial/weights_table.h"

#include "geo/weights_file.h"
#include "geo/wkb.h"
#include "sdk/declare.h"

#include <algorithm>
#include <cmath>

namespace kapok::spatial {
namespace {

const ColumnView* find(const InputTable& table, std::string_view name, std::initializer_list<Type> types) {
    for (const ColumnView& column : table.columns()) {
        if (column.field().name == name && std::find(types.begin(), types.end(), column.type()) != types.end())
            return &column;
    }
    return nullptr;
}

std::string idOf(const ColumnView& column, std::size_t row) {
    return column.type() == Type::Text ? std::string(column.text(row)) : shortest(column.number(row));
}

}  // namespace

geo::Weights weightsFromTable(const InputTable& links, const Locations& locations, Result& result) {
    const auto ids = {Type::Text, Type::Int64, Type::Float64};
    const ColumnView* from = find(links, "from", ids);
    const ColumnView* to = find(links, "to", ids);
    const ColumnView* weight = find(links, "weight", {Type::Int64, Type::Float64, Type::Boolean});
    if (!from || !to) {
        throw Error(KAPOK_TR("spatial", "The table of weights has no columns from and to that hold ids."),
                    KAPOK_TR("spatial", "Rename its columns to from, to and weight."));
    }
    geo::NamedLinks found;
    std::size_t left = 0;
    for (std::size_t row = 0; row < links.rows(); ++row) {
        const double value = weight ? weight->number(row) : 1;
        const bool island = to->isMissing(row);
        if (from->isMissing(row) || (!island && !std::isfinite(value))) {
            ++left;
            continue;
        }
        const std::uint32_t place = found.place(idOf(*from, row));
        if (!island) found.add(place, found.place(idOf(*to, row)), value);
    }
    if (left > 0)
        result.warnings.push_back(
            KAPOK_TR("spatial", "Rows of the table of weights left out because from or weight is missing: %1.")
                .arg(left));
    const std::size_t given = found.size();
    const geo::NamedWeights table = std::move(found).weights();
    if (table.weights.links() < given)
        result.warnings.push_back(
            KAPOK_TR("spatial", "Links that stand more than once in the table of weights: %1; the first counts.")
                .arg(given - table.weights.links()));

    std::vector<std::string> names;
    for (std::size_t i = 0; i < locations.size(); ++i) names.push_back(locations.name(i));
    std::size_t unknown = 0;
    geo::Weights weights = geo::weightsFor(table, names, unknown);
    if (unknown > 0)
        result.warnings.push_back(
            KAPOK_TR("spatial", "Rows that the table of weights does not name: %1.").arg(unknown));
    return weights;
}

void writeLinks(const geo::Weights& weights, const Locations& locations, Result& result) {
    OutputTable& table = result.addTable("links", KAPOK_TR("spatial", "Links"));
    OutputColumn& from = table.text("from");
    OutputColumn& to = table.text("to");
    OutputColumn& weight = table.number("weight");
    OutputColumn* lines = nullptr;
    if (locations.placed()) {
        Field field{.name = "geometry", .type = Type::Geometry};
        if (locations.geometry) field.crs = locations.geometry->field().crs;
        lines = &table.column(std::move(field));
    }
    std::vector<std::string> names;
    for (std::size_t i = 0; i < locations.size(); ++i) names.push_back(locations.name(i));
    for (std::size_t i = 0; i < weights.size(); ++i) {
        for (std::size_t k = 0; k < weights.degree(i); ++k) {
            const std::uint32_t neighbour = weights.neighboursOf(i)[k];
            from.add(names[i]);
            to.add(names[neighbour]);
            weight.add(weights.valuesOf(i)[k]);
            if (!lines) continue;
            geo::Geometry line;
            line.add(geo::PartKind::Line, std::vector<geo::Point>{locations.points[i], locations.points[neighbour]});
            lines->add(geo::writeWkb(line));
        }
        if (weights.degree(i) > 0) continue;
        from.add(names[i]);
        to.addMissing();
        weight.addMissing();
        if (lines) lines->addMissing();
    }
}

}  // namespace kapok::spatial
