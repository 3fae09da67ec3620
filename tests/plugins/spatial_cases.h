// Modules of the plugin spatial, and shapes to try them on.
#pragma once

#include "module_cases.h"
#include "spatial/modules.h"
#include "spatial/neighbour_module.h"
#include "spatial/target_module.h"

#include "geo/wkb.h"

#include <thread>

namespace kapok::test {

inline const spatial::NeighbourModule weightsModule(spatial::weightsInfo(), spatial::runWeights);
inline const spatial::NeighbourModule moran(spatial::moranInfo(), spatial::runMoran);
inline const spatial::NeighbourModule geary(spatial::gearyInfo(), spatial::runGeary);
inline const spatial::NeighbourModule localMoran(spatial::localMoranInfo(), spatial::runLocalMoran);
inline const spatial::NeighbourModule localGeary(spatial::localGearyInfo(), spatial::runLocalGeary);
inline const spatial::NeighbourModule getisOrd(spatial::getisOrdInfo(), spatial::runGetisOrd);
inline const spatial::NeighbourModule joinCount(spatial::joinCountInfo(), spatial::runJoinCount);
inline const spatial::NeighbourModule correlogram(spatial::correlogramInfo(), spatial::runCorrelogram);
inline const spatial::NeighbourModule hotSpots(spatial::hotSpotsInfo(), spatial::runHotSpots);
inline const spatial::NeighbourModule ols(spatial::olsInfo(), spatial::runOls);
inline const spatial::NeighbourModule lagModel(spatial::lagInfo(), spatial::runLag);
inline const spatial::NeighbourModule errorModel(spatial::errorInfo(), spatial::runError);
inline const spatial::NeighbourModule durbin(spatial::durbinInfo(), spatial::runDurbin);
inline const FunctionModule gwr(spatial::gwrInfo(), spatial::runGwr);
inline const FunctionModule centre(spatial::centreInfo(), spatial::runCentre);
inline const spatial::NeighbourModule skater(spatial::skaterInfo(), spatial::runSkater);
inline const spatial::NeighbourModule hierarchy(spatial::regionHierarchyInfo(), spatial::runRegionHierarchy);
inline const spatial::NeighbourModule maxP(spatial::maxPInfo(), spatial::runMaxP);
inline const FunctionModule buffer(spatial::bufferInfo(), spatial::runBuffer);
inline const FunctionModule dissolve(spatial::dissolveInfo(), spatial::runDissolve);
inline const FunctionModule simplify(spatial::simplifyInfo(), spatial::runSimplify);
inline const FunctionModule repair(spatial::repairInfo(), spatial::runRepair);
inline const spatial::TargetModule clip(spatial::clipInfo(), spatial::runClip);
inline const spatial::TargetModule interpolate(spatial::interpolateInfo(), spatial::runInterpolate);
inline const spatial::TargetModule joinRows(spatial::joinInfo(), spatial::runJoin);
inline const spatial::TargetModule kriging(spatial::krigingInfo(), spatial::runKriging);
inline const spatial::TargetModule idw(spatial::idwInfo(), spatial::runIdw);
inline const spatial::TargetModule density(spatial::densityInfo(), spatial::runDensity);
inline const std::vector<const Module*> modules{
    &gwr,     &centre,     &skater,     &hierarchy,  &maxP,      &kriging,       &idw,
    &density, &ols,        &lagModel,   &errorModel, &durbin,    &weightsModule, &moran,
    &geary,   &localMoran, &localGeary, &getisOrd,   &joinCount, &correlogram,   &hotSpots};

/// Two threads that share the calls in another order than the serial context.
class TwoThreads final : public RunContext {
public:
    void progress(double) override {}
    bool cancelled() const override { return false; }
    std::uint64_t seed() const override { return 1; }
    void parallelFor(std::size_t count, const std::function<void(std::size_t)>& body) override {
        std::thread other([&] {
            for (std::size_t i = 0; i < count; i += 2) body(i);
        });
        for (std::size_t i = 1; i < count; i += 2) body(i);
        other.join();
    }
    std::string secret(const std::string&) override { return {}; }
};

inline geo::Geometry rectangle(double left, double bottom, double right, double top) {
    geo::Geometry geometry;
    geometry.add(geo::PartKind::Outer,
                 std::vector<geo::Point>{{left, bottom}, {right, bottom}, {right, top}, {left, top}, {left, bottom}});
    return geometry;
}

/// Squares in rows of `columns`, and one far away when asked for.
inline std::vector<geo::Geometry> squares(int count, int columns, bool island = false) {
    std::vector<geo::Geometry> shapes;
    for (int i = 0; i < count; ++i) {
        const double x = i % columns;
        const double y = i / columns;
        shapes.push_back(rectangle(x, y, x + 1, y + 1));
    }
    if (island) shapes.push_back(rectangle(100, 100, 101, 101));
    return shapes;
}

inline TestTable tableOf(const std::vector<geo::Geometry>& shapes, std::vector<double> values) {
    TestTable table;
    std::vector<std::string> wkb;
    for (const geo::Geometry& shape : shapes) wkb.push_back(geo::writeWkb(shape));
    table.geometries("shape", wkb).numbers("value", std::move(values));
    return table;
}

inline std::vector<double> waves(std::size_t count) {
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i) values.push_back(std::sin(static_cast<double>(i)) + 0.01 * (i % 7));
    return values;
}

inline std::string warnings(const Result& result) {
    std::string all;
    for (const Text& warning : result.warnings) all += english(warning) + "\n";
    return all;
}

inline std::string refusal(const Module& module, const TestTable& table,
                           const std::map<std::string, std::string>& parameters) {
    try {
        runModule(module, table, parameters);
    } catch (const Error& error) {
        return english(error.message());
    }
    return {};
}

/// A run with a second table, given as the input `role`.
inline Result runWith(const std::string& role, const Module& module, const TestTable& data, const TestTable& second,
                      const std::map<std::string, std::string>& parameters) {
    ParameterValues given;
    for (const Parameter& parameter : module.info().parameters) {
        const auto text = parameters.find(parameter.id);
        if (text != parameters.end()) given.set(parameter.id, parseParameter(parameter, text->second));
    }
    Inputs inputs = data.inputs();
    inputs.emplace(role, second.inputs().at("data"));
    SerialContext context;
    return module.run(inputs, validated(module.info().parameters, given), context);
}

inline Result runWithTargets(const Module& module, const TestTable& data, const TestTable& targets,
                             const std::map<std::string, std::string>& parameters) {
    return runWith("targets", module, data, targets, parameters);
}

inline geo::Geometry shapeAt(const OutputTable& table, std::size_t row) {
    return geo::readWkb(textAt(table, "geometry", row));
}

}  // namespace kapok::test
