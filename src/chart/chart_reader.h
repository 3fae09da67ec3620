// Reads the columns of a chart's answer as positions, categories and words.
#pragma once

#include "chart/chart_data.h"

namespace kapok::chart {

QString toQString(std::string_view text);

/// One cell in words, as categories and tooltips say it; "(missing)" when it is.
QString cellWords(const Column& column, std::size_t row, const Channel* channel);

/// A sentence in the language of the program.
QString words(const Text& text);

QString titleOf(const Channel& channel, const Column& column);

AxisKind axisKindOf(const Channel& channel, const Column& column);

/// Number or wall-clock seconds of a cell; NaN when missing.
double positionOf(const Column& column, std::size_t row);

struct Positions {
    Axis axis;
    std::vector<double> at;  ///< a value a row; NaN where missing and the axis is not one of categories
};

/// `known`: categories to use (those of the whole answer, for the selected one); rows of others are NaN.
Positions readPositions(const Channel& channel, const Column& column, const Axis* known = nullptr);

/// Puts the categories in order of the sum of their values: what ByY and ByYDescending ask. Other orders are the
/// answer's own.
void sortCategories(Positions& positions, const std::vector<double>& values, ChannelSort sort);

/// The numbers of a column, NaN where missing.
std::vector<double> readNumbers(const Column& column);

struct Colors {
    std::vector<int> at;  ///< a category a row
    std::vector<QString> names;
    QString title;
    bool ramp = false;  ///< the colour is a number: `numbers` a row
    std::vector<double> numbers;
    double minimum = 0;
    double maximum = 0;

    std::size_t count() const { return names.empty() ? 1 : names.size(); }
    QString name(std::size_t index) const { return names.empty() ? QString() : names[index]; }
    /// Place in categoricalColors: what comes after eight is grey "others".
    int color(std::size_t index) const { return static_cast<int>(std::min<std::size_t>(index, 7)); }
};

/// All rows in one colour when there is no channel.
Colors readColors(const ChartSpec& spec, const Table& answer, const Colors* known = nullptr, bool allowRamp = false);

/// The column of a channel. Throws Error that says what the mark needs.
const Column& needed(const Table& answer, const char* channel, Mark mark);

/// Enlarges [minimum, maximum] by the value.
void include(Axis& axis, double value, bool& any);

/// Applies the scale's own bounds, zero, and a margin of `part` of the range where data touch the edge.
void finishRange(Axis& axis, const Channel& channel, bool any, double part, bool includeZero);

}  // namespace kapok::chart
