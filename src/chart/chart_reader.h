// Reads the columns of a chart's answer as positions, categories and words.
#pragma once

#include "chart/scene.h"

namespace kapok::chart {

QString toQString(std::string_view text);

/// One cell in words, as categories and tooltips say it; "(missing)" when it is.
QString cellWords(const Column& column, std::size_t row, const Channel* channel);

/// A sentence in the language of the program.
QString words(const Text& text);

/// A value of a column of texts as people see it: its term in the language of the program, else the value itself.
QString termWords(const Terms& terms, std::string_view value);

/// The value that is shown so; the words themselves when the column has no such value. O(distinct values).
std::string valueShownAs(const Column& column, const QString& words);

QString titleOf(const Channel& channel, const Column& column);

AxisKind axisKindOf(const Channel& channel, const Column& column);

/// The channel's own format; else codes and years as they are.
QString numberFormat(const Channel* channel, const Column& column);

/// The distinct words of a column in order of appearance, and which of them each row has.
struct Categories {
    std::vector<QString> names = {};
    std::vector<std::uint32_t> of = {};  ///< a row; `unknown` for words that are not in a given list

    static constexpr std::uint32_t unknown = 0xFFFFFFFF;
    std::size_t size() const { return names.size(); }
};

/// Ascending (texts by code points, missing last), or by the column NAME_order where the answer has one; Appearance: as
/// the rows come, unless there is that column.
enum class CategoryOrder : std::uint8_t { Ascending, Appearance };

/// Of column `name`. `known`: names to keep to (those of the whole answer, for the selected one). O(rows).
Categories readCategories(const Table& answer, const std::string& name, const Channel* channel,
                          const std::vector<QString>* known = nullptr, CategoryOrder order = CategoryOrder::Ascending);

struct Positions {
    Axis axis = {};
    Values at = {};  ///< a value a row; NaN where missing and the axis is not one of categories
};

/// `known`: the axis of the whole answer, whose categories are kept to; rows of others are NaN.
Positions readPositions(const Table& answer, const std::string& name, const Channel& channel,
                        const Axis* known = nullptr, CategoryOrder order = CategoryOrder::Ascending);

/// Puts the categories in order of the sum of their values: what ByY and ByYDescending ask of an answer that does not
/// say their order.
void sortCategories(Positions& positions, const Values& values, ChannelSort sort);

struct Colors {
    std::vector<std::uint32_t> at = {};  ///< a category a row; empty: all the same
    std::vector<QString> names = {};
    QString title = {};
    std::vector<double> borders = {};  ///< between classes
    bool classed = false;              ///< the categories are classes of numbers, from the smallest up
    bool ramp = false;                 ///< the colour is a number
    Values numbers = {};
    double minimum = 0;
    double maximum = 0;

    std::size_t count() const { return names.empty() ? 1 : names.size(); }
    std::size_t of(std::size_t row) const { return at.empty() ? 0 : at[row]; }
    QString name(std::size_t index) const { return names.empty() ? QString() : names[index]; }
    /// Place in the theme's categorical colours: what comes after eight is grey "others".
    static int color(std::size_t index) { return static_cast<int>(std::min<std::size_t>(index, 7)); }
    /// 0 … 1 on the ramp.
    double shade(std::size_t row) const;
};

/// The least and the greatest of the numbers that are finite; minimum > maximum when there are none.
ChunkSummary finiteBounds(const Column& column);

/// Of the column "color"; all rows in one colour when there is none. `allowRamp`: numbers are colours of a ramp.
Colors readColors(const Table& answer, const std::optional<Channel>& channel, bool allowRamp,
                  const Colors* known = nullptr);

/// Borders between the classes of a quantile, quantize or threshold scale over the numbers, as d3-scale sets them:
/// a number on a border belongs to the class above. As many classes as the range has colours, else four.
std::vector<double> classBorders(const Scale& scale, const Column& numbers);

/// The column of a channel. Throws Error that says what the mark needs.
const ColumnPtr& needed(const Table& answer, const std::string& channel);

}  // namespace kapok::chart
