// Where the rows of a table are: a geometry column, or two columns of coordinates.
#pragma once

#include "geo/geometry.h"
#include "geo/point_index.h"
#include "sdk/module.h"

namespace kapok::spatial {

/// The rows an analysis works on, and where they are.
struct Locations {
    std::vector<std::size_t> rows;           ///< complete ones, ascending
    std::vector<geo::Geometry> shapes = {};  ///< of the rows; empty without a geometry column
    std::vector<geo::Point> points = {};     ///< of the rows: centroids or coordinates; empty when nothing was given
    geo::Metric metric = geo::Metric::Plane;
    std::string unit = {};                 ///< of distances: "m", or empty for the units of the coordinates
    const ColumnView* geometry = nullptr;  ///< null without a geometry column
    const ColumnView* id = nullptr;

    std::size_t size() const { return rows.size(); }
    bool placed() const { return points.size() == rows.size(); }
    /// What a row is called: its id, or its number counted from 1.
    std::string name(std::size_t index) const;
};

/// `geometry`, `x`, `y`, `metric` and `id`.
std::vector<Parameter> locationParameters();

/// Rows in which all `needed` columns (null ones are passed over) have finite values and the place is known; the others
/// are counted in a warning. With `among` (ascending) only those rows are looked at. Coordinates that are no longitudes
/// and latitudes though the CRS says so are an Error.
Locations locationsOf(const InputTable& data, const ParameterValues& parameters,
                      const std::vector<const ColumnView*>& needed, Result& result,
                      const std::vector<std::size_t>* among = nullptr);

/// Throws Error when the rows have no places.
void requirePlaces(const Locations& locations);

/// Begins a table of one row a location: the columns `row`, the id and, at its end by finish(), the geometry (points
/// where the data have columns of coordinates), so that the table can be drawn on a map.
class LocationTable {
public:
    LocationTable(Result& result, std::string id, Text title, const Locations& locations);

    OutputColumn& number(const std::string& name, const std::vector<double>& values, std::string unit = {});
    OutputColumn& text(const std::string& name, const std::vector<std::string>& values, Terms terms);
    void integers(const std::string& name, const std::vector<std::uint32_t>& values);
    void finish();
    const std::string& id() const { return id_; }
    /// It has a geometry that maps can show.
    bool placed() const { return locations_.placed(); }
    /// The column that names the rows on maps.
    std::string key() const;

private:
    std::string id_;
    OutputTable& table_;
    const Locations& locations_;
};

/// Numbers of the column in the rows of the locations.
std::vector<double> valuesOf(const ColumnView& column, const Locations& locations);

}  // namespace kapok::spatial
