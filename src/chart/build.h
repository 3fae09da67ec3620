// What the builders of marks share: the answer's columns as positions and colours, in the scales of the whole chart.
#pragma once

#include "chart/chart_reader.h"

#include <functional>
#include <map>

namespace kapok::chart {

/// The rows of one panel: of the answer, and of the answer over the selection.
struct Facet {
    Rows rows;
    Rows chosen;
};

/// Free space about the data, in shares of their range, and whether zero belongs to the axis of values.
struct Margins {
    double x = 0;
    double y = 0.05;
    bool zero = false;
};

class Build {
public:
    /// `selected` may be null. The referred values must outlive the object.
    Build(const ChartSpec& spec, const Table& answer, const Table* selected, Scene& scene);
    /// The second measure of the same chart, on its own axis; `second` is the spec with that measure's mark.
    Build(const Build& first, const ChartSpec& second);

    const ChartSpec& spec;
    const Table& answer;
    Scene& scene;
    Mark mark;
    Margins margins;
    bool legend = true;  ///< colours are told apart by a legend

    bool has(const std::string& column) const { return answer.has(column); }
    /// Null when the answer has no such column.
    ColumnPtr column(const std::string& name) const { return has(name) ? answer.column(name) : nullptr; }
    /// The encoding of that name; an empty channel when there is none.
    const Channel& channel(const std::string& name) const;

    const Positions& x() const { return positions("x"); }
    const Positions& y() const { return positions(yName); }
    /// Throws Error when the mark cannot do without the column.
    const Positions& needX() const;
    const Positions& needY() const;
    /// Read once. Without such a column every row stands at 0 of an axis that is not shown.
    const Positions& positions(const std::string& column) const;
    void sortX();  ///< by y, where the spec asks for it

    const Colors& colors() const;
    /// Colours as numbers of a ramp are allowed; before the first use of colors().
    void allowRamp() { ramp_ = true; }
    Ink ink(std::size_t category) const;
    Ink rowInk(std::size_t row) const;
    double opacity(double standard) const { return spec.mark.opacity.value_or(standard); }

    /// The same over the selected rows; null without a selection.
    const Build* chosen() const { return chosen_.get(); }

    /// Rows with a number on x by colour (and detail), each in order of x. Of the selected rows they bear the same
    /// numbers as of all.
    struct Group {
        std::size_t color = 0;
        std::uint32_t detail = 0;
        Rows rows = {};
    };
    std::vector<Group> groups(const Rows& rows, bool sorted = true) const;
    /// Without those whose colour the legend hides.
    Rows visible(Rows rows) const;
    void countMissing(std::size_t rows) const { scene.missing += rows; }

    std::string yName = "y";

private:
    Build(const Build& whole, const Table& selected);
    std::optional<std::vector<std::uint32_t>> detail() const;
    const std::vector<QString>& detailNames(const std::string& name, const Channel* encoded) const;

    const Build* whole_ = nullptr;  // of the selected rows: the build over all rows
    std::unique_ptr<Build> chosen_;
    mutable std::map<std::string, Positions> positions_;
    mutable std::optional<Colors> colors_;
    mutable std::map<std::string, std::vector<QString>> detailNames_;
    bool ramp_ = false;
};

/// The legend lists the value, but its marks are not drawn.
bool hides(const Channel& color, const Column& column, const QString& name);

/// Values by place on x and colour: what the selected rows amount to.
using PlaceKey = std::pair<double, std::size_t>;
std::map<PlaceKey, double> valuesByPlace(const Build& build, const Rows& rows, const std::string& column);

using MarkBuilder = void (*)(Build&, const Facet&, Panel&);

/// What a mark is built with. Throws Error for one that has no builder.
MarkBuilder builderOf(Mark mark);

/// Sets a panel's axes from the columns x and y.
void setAxes(const Build& build, Panel& panel);

/// Enlarges [minimum, maximum] by the value; those that the axis cannot show are passed over.
void include(Axis& axis, double value, bool& any);

/// Applies the scale's own bounds, zero, and a margin of `part` of the range where data touch the edge.
void finishRange(Axis& axis, const Channel& channel, bool any, double part, bool includeZero);

/// Axis ranges from what the panels draw, one for all of them where scales are shared.
void finishAxes(const Build& build, Scene& scene);

/// Reference lines, bands and annotations. After finishAxes().
void addNotes(const ChartSpec& spec, Scene& scene);

void addLegends(const Build& build, Scene& scene);

/// The sizes of discs in words.
void addSizeLegend(const Build& build, double full);

/// The values of `rows` that are finite, sorted upwards.
std::vector<double> sortedValues(const Values& values, const Rows& rows);

/// The number a constant stands for on an axis: itself, the seconds of a time, the place of a category; NaN when none.
double placeOf(const ParameterValue& value, const Axis& axis);

}  // namespace kapok::chart
