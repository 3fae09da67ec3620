// The parts of buildModel, one for each form, shared by its source files only.
#pragma once

#include "space/model.h"

namespace kapok::space {

/// What raises a feature: its amount, else its value; NaN: nothing.
double heightNumber(const map::Feature& feature);
/// The highest number that raises a feature, of all maps that share the layer's scale; 0 where none is above 0.
double highestNumber(const map::SceneLayer& layer);
/// A height for each feature, that of the highest number being `highest`; nothing is below the ground.
std::vector<double> heightsOf(const map::SceneLayer& layer, double highest);
/// The colour its class or category has on the flat map.
QColor colorOf(const Model& model, const map::Feature& feature);

/// The topmost raster of numbers, which makes the surface of a terrain where there is one; or null.
const map::SceneLayer* heightsRaster(const map::Scene& scene);

/// The shapes of a layer, exact enough to be seen in space, in the model's units.
geo::Geometry shapeInModel(const Model& model, const geo::Geometry& shape);
const std::vector<geo::Geometry>& shapesFor(const Model& model);

/// The scene without what is raised, painted on the ground's plane.
enum class RaisedLayer : std::uint8_t { LeftOut, Plain };
void addPlane(Model& model, RaisedLayer raised);

void addPrisms(Model& model, double highest);
void addBars(Model& model, double highest);
void addTerrain(Model& model, double highest);
void addCube(Model& model, double highest, const QLocale& locale);
void addGlobe(Model& model, double highest);

/// The features' names at their places, raised.
void addNames(Model& model, const std::vector<double>& heights);

}  // namespace kapok::space
