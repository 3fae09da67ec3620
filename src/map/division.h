// Maps in time and side by side: one scene cut into those of its periods and panels, alike in place and colour.
#pragma once

#include "map/scene.h"
#include "spec/chart_channel.h"

#include <QLocale>
#include <QString>

namespace kapok::map {

/// What the panels along one side of a grid stand for.
struct PanelValue {
    std::string text = {};
    double low = std::numeric_limits<double>::quiet_NaN();   ///< of a class of numbers; the start of a period
    double high = std::numeric_limits<double>::quiet_NaN();  ///< of a class of numbers
};

struct PanelAxis {
    std::string name = {};           ///< of the field; empty: the panels are not divided so
    TimeUnit unit = TimeUnit::None;  ///< of dates
    enum class Kind : std::uint8_t { Text, Time, Number } kind = Kind::Text;
    std::vector<PanelValue> values = {};  ///< in their order, at least one
    Terms terms = {};                     ///< of texts

    bool divides() const { return !name.empty(); }
};

/// "北京", "2024-03", "≤ 12.5", "12.5 – 20", "> 20".
QString panelText(const PanelAxis& axis, std::size_t value, const QLocale& locale = {});

struct DividedLayer;

/// What all parts of a map share. A plain value, only read once it is made.
struct Division {
    TimeUnit unit = TimeUnit::None;
    bool cumulative = false;
    std::vector<double> periods = {};  ///< starts, complete by the calendar, in seconds of the wall clock
    PanelAxis columns = {};
    PanelAxis rows = {};
    std::vector<std::shared_ptr<const DividedLayer>> layers = {};

    std::size_t panels() const { return columns.values.size() * rows.values.size(); }
    bool hasPanels() const { return columns.divides() || rows.divides(); }
};

/// "2024-03, 北京": what a panel shows, row by row of the grid.
QString panelName(const Division& division, std::size_t panel, const QLocale& locale = {});

/// More panels than these are refused.
inline constexpr std::size_t mostPanels = 36;

/// "2024-03", or "up to 2024-03" of a cumulative map; empty for a map without time.
QString periodText(const Scene& scene, const QLocale& locale = {});

/// The scene of another period: same extent, same classes, sizes and categories; shapes that are joined are shared.
/// Empty periods show their shapes as missing. `context` (may be null) cancels. Any thread. For shapes and symbols
/// joined to boundaries O(shapes + rows); marks that combine rows are made anew.
Scene sceneAt(const Scene& scene, std::size_t period, RunContext* context = nullptr);

/// The answers as they are drawn: carried on from period to period where the map is cumulative.
std::vector<LayerInput> dividedInputs(const MapSpec& spec, std::vector<LayerInput> inputs);

/// Makes `scene`, whose layers hold all rows, that of the spec's period and panels. `sets`: what the layers were made
/// of, projected, one each. Throws Error when there are too many panels.
void divide(Scene& scene, const MapSpec& spec, std::vector<FeatureSet> sets, RunContext* context);

}  // namespace kapok::map
