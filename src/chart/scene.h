// What a chart draws, as plain values: tests compare them with the answer's numbers, the painter draws them, the mouse
// finds the row of the answer under it.
#pragma once

#include "chart/values.h"
#include "spec/chart_query.h"
#include "table/row_mask.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace kapok::chart {

class LongLine;
class AreaBounds;

// --- colours ---------------------------------------------------------------------------------------------------------

enum class Token : std::uint8_t { Text, Muted, Line, Panel, Accent, Better, Worse, Warning, Selection, Missing };

/// A colour named by what it means; the theme says what it looks like.
struct Ink {
    enum class Kind : std::uint8_t { Category, Ramp, Token, Fixed };
    Kind kind = Kind::Category;
    int index = 0;               ///< Category: place in the theme's categorical colours; Fixed: 0xRRGGBB
    double shade = 0;            ///< Ramp: 0 … 1
    Token token = Token::Muted;  ///< Token
    double alpha = 1;

    static Ink category(int index, double alpha = 1) { return {Kind::Category, index, 0, Token::Muted, alpha}; }
    static Ink ramp(double shade, double alpha = 1) { return {Kind::Ramp, 0, shade, Token::Muted, alpha}; }
    static Ink fixed(int rgb, double alpha = 1) { return {Kind::Fixed, rgb, 0, Token::Muted, alpha}; }
    static Ink of(Token token, double alpha = 1) { return {Kind::Token, 0, 0, token, alpha}; }
    bool operator==(const Ink&) const = default;
};

// --- axes ------------------------------------------------------------------------------------------------------------

enum class AxisKind : std::uint8_t {
    Number,
    Time,      ///< seconds of the wall clock since 1970-01-01T00:00:00 (of the field's zone, if it has one)
    Category,  ///< category i stands at i
};

/// How numbers become lengths.
struct Law {
    ScaleType type = ScaleType::Linear;  ///< Linear, Log, SymmetricLog, Sqrt or Pow
    double exponent = 1;                 ///< Pow
    double constant = 1;                 ///< SymmetricLog
    bool operator==(const Law&) const = default;
};

struct Axis {
    AxisKind kind = AxisKind::Number;
    QString title;                         ///< with its unit
    std::vector<QString> categories = {};  ///< Category
    double minimum = 0;                    ///< what is shown at first
    double maximum = 1;
    Law law = {};
    TimeUnit unit = TimeUnit::None;
    QString format = {};
    bool zeroLine = false;  ///< zero means something and is in the range
    bool grid = true;
    bool shown = true;  ///< false: neither marks nor words
    bool labels = true;
    bool reversed = false;  ///< values grow leftwards or downwards
    std::optional<int> tickCount = {};
    std::vector<double> ticks = {};    ///< where to mark it; empty: round places
    std::optional<double> angle = {};  ///< of the words, degrees
    bool mirrored = false;             ///< both sides of zero count upwards (population pyramid)

    bool operator==(const Axis&) const = default;
};

// --- marks: all places in the panel's numbers, x along its first axis
// ---------------------------------------------------

enum class Dash : std::uint8_t { Solid, Dashed, Dotted };
enum class Curve : std::uint8_t { Linear, StepAfter, StepBefore, StepCentre, Monotone };
enum class Glyph : std::uint8_t { Circle, Square, Cross, Diamond, TriangleUp, TriangleDown, Tick, TickAcross };

inline bool isTick(Glyph glyph) { return glyph == Glyph::Tick || glyph == Glyph::TickAcross; }

/// NaN parts the line.
struct Line {
    QString name = {};
    Ink ink = {};
    Values x = {};
    Values y = {};
    Rows rows = {};  ///< of the answer, one a point; empty: no rows stand behind it
    double width = 1.75;
    Dash dash = Dash::Solid;
    Curve curve = Curve::Linear;
    bool selected = false;  ///< drawn in the selection's colour
    bool forecast = false;
    bool secondary = false;  ///< against the second value axis
    bool closed = false;
    std::shared_ptr<const LongLine> longLine = {};  ///< of a line of very many rows
};

struct Area {
    QString name = {};
    Ink ink = {};
    Values x = {};
    Values low = {};
    Values high = {};
    Rows rows = {};
    Curve curve = Curve::Linear;
    double level = 0;  ///< per cent, of a forecast's interval
    bool selected = false;
    bool secondary = false;
    std::shared_ptr<const AreaBounds> bounds = {};  ///< of an area of very many rows
};

struct Rect {
    double x0 = 0;
    double x1 = 0;
    double y0 = 0;  ///< bars: the base
    double y1 = 0;  ///< bars: the value
    Ink ink = {};
    std::size_t row = noRow;
    bool selected = false;
    bool outlined = false;
    bool hollow = false;  ///< its outline alone
    double inset = 0;     ///< share of the width left free on both sides
    QString label = {};   ///< written in it, or at its end when it is a bar
    bool labelInside = false;
    bool secondary = false;
    double corner = 0;       ///< pixels of its rounded corners
    bool cornersAll = true;  ///< false: those at its value alone

    bool operator==(const Rect&) const = default;
};

/// Points of one look. `size` (optional) makes the area of discs proportional to a number.
struct Points {
    QString name = {};
    Ink ink = {};
    Values x = {};
    Values y = {};
    Rows rows = {};
    Values size = {};
    double sizeFull = 0;                  ///< the number that has `fullRadius`
    Values shade = {};                    ///< numbers on the scene's ramp, instead of `ink`
    std::vector<std::uint8_t> inks = {};  ///< a place in `palette` each, instead of `ink`
    std::vector<Ink> palette = {};
    std::shared_ptr<const RowMask> among = {};  ///< of very many points in place: those that belong; null: all
    double radius = 3.5;                        ///< pixels
    Glyph glyph = Glyph::Circle;
    double opacity = 0.7;
    bool hollow = false;
    ColumnPtr label = {};  ///< words beside the points, by row
    bool selected = false;
    bool secondary = false;
};

inline constexpr double fullRadius = 18;
double radiusOf(const Points& points, std::size_t index);

/// A slice of a ring. Angles in turns, clockwise from the top; radii in shares of the largest.
struct Wedge {
    double start = 0;
    double end = 0;
    double inner = 0;
    double outer = 1;
    Ink ink = {};
    std::size_t row = noRow;
    QString label = {};
    QString value = {};
    bool selected = false;
};

struct Polygon {
    std::vector<QPointF> points = {};
    Ink ink = {};
    std::size_t row = noRow;
    bool selected = false;
    bool outlined = false;
    bool hollow = false;  ///< its outline alone
};

/// A straight stroke. NaN in a coordinate: to the edge of the plot.
struct Rule {
    double x0 = noValue;
    double y0 = noValue;
    double x1 = noValue;
    double y1 = noValue;
    Ink ink = {};
    double width = 1;
    Dash dash = Dash::Solid;
    std::size_t row = noRow;
    double cap = 0;  ///< pixels of the strokes across its ends, to each side
    bool secondary = false;
    bool selected = false;
};

enum class Anchor : std::uint8_t { Start, Middle, End };

struct Label {
    double x = 0;
    double y = 0;
    QString text = {};
    Anchor across = Anchor::Middle;   ///< Start: the text begins at x
    Anchor upright = Anchor::Middle;  ///< Start: the text lies below y (in pixels)
    Ink ink = Ink::of(Token::Text);
    double pixels = 11;  ///< height of the font; negative: in shares of the plot's height
    bool bold = false;
    QPointF offset = {};  ///< pixels
    double room = 0;      ///< widest it may be, in the first axis' numbers; 0: as wide as it is
    double height = 0;    ///< likewise upright; a text that is higher is left out
    bool always = false;  ///< drawn even when it lies over another one
    bool backed = false;  ///< on a ground of its own, for the marks below would make it hard to read
    bool spread = false;  ///< moved up or down with the others of its x where they would hide each other
    std::size_t row = noRow;
};

// --- panels ----------------------------------------------------------------------------------------------------------

enum class Frame : std::uint8_t {
    Axes,    ///< two axes
    Square,  ///< x and y from -1 to 1 at one scale, no axes
    Fill,    ///< x and y from 0 to 1 over the whole plot, y downwards, no axes
};

struct Panel {
    QString name = {};  ///< of a facet
    int row = 0;
    int column = 0;
    Frame frame = Frame::Axes;
    bool transposed = false;  ///< x is the vertical axis
    Axis x = {};
    Axis y = {};
    std::optional<Axis> second = {};  ///< of the values, on the other side
    std::vector<Rect> bands = {};     ///< behind everything
    std::vector<Area> areas = {};
    std::vector<Rect> rects = {};
    std::vector<Polygon> polygons = {};
    std::vector<Wedge> wedges = {};
    std::vector<Rule> rules = {};
    std::vector<Line> lines = {};
    std::vector<Points> points = {};
    std::vector<Label> labels = {};
};

// --- a table of texts ------------------------------------------------------------------------------------------------

struct Cell {
    QString text = {};
    bool right = false;  ///< numbers
    bool bold = false;
    std::optional<Ink> fill = {};
    double barFrom = 0;  ///< a data bar in shares of the cell's width
    double barTo = 0;
    Ink barInk = {};
    std::size_t row = noRow;
    bool selected = false;
    std::string channel = {};   ///< a heading: the channel that has this value …
    std::size_t names = noRow;  ///< … in this row of the answer
};

/// The first `headerRows` rows and `headerColumns` columns are headings.
struct Grid {
    std::size_t columns = 0;
    std::size_t headerRows = 1;
    std::size_t headerColumns = 0;
    std::vector<Cell> cells = {};  ///< row by row
};

// --- the whole -------------------------------------------------------------------------------------------------------

struct LegendEntry {
    QString name;
    Ink ink = {};
    std::optional<Glyph> glyph = {};  ///< none: a swatch
    double radius = 0;                ///< pixels; of a size's disc
    bool hidden = false;              ///< its marks are not drawn (Legend::hidden)
    bool operator==(const LegendEntry&) const = default;
};

struct LegendBlock {
    QString title = {};
    std::vector<LegendEntry> entries = {};
    std::size_t switchable = 0;  ///< so many of them, from the first, can be hidden
};

struct RampLegend {
    QString title = {};
    double minimum = 0;
    double maximum = 0;
    QString format = {};
};

struct ChannelTitle {
    std::string channel;  ///< column of the answer
    QString title;
    QString format = {};
    TimeUnit unit = TimeUnit::None;
};

/// What a dragged box selects.
enum class Brush : std::uint8_t { AlongX, Box, None };

struct Scene {
    Mark mark = Mark::Line;
    QString title = {};
    QString subtitle = {};
    QString source = {};
    QString hint = {};                ///< how to read the marks, beside the title of the axis
    std::vector<QString> notes = {};  ///< below: what is not shown and why
    int panelRows = 1;
    int panelColumns = 1;
    bool sharedX = true;
    bool sharedY = true;
    bool outerAxes = false;  ///< words of axes stand at the left and lower edges alone, whatever is shared
    std::vector<Panel> panels = {};
    std::optional<Grid> grid = {};
    std::vector<LegendBlock> legends = {};
    std::optional<RampLegend> ramp = {};
    std::string rampName = "viridis";  ///< of Ink::ramp
    bool hasSelection = false;         ///< there is a selection: what is not selected is drawn paler
    Brush brush = Brush::AlongX;
    std::vector<ChannelTitle> titles = {};
    std::size_t rows = 0;     ///< of the answer
    std::size_t missing = 0;  ///< rows that cannot be placed because a number is missing

    bool empty() const;
    const Panel& panel() const { return panels.front(); }
};

/// `answer` has the columns of chartQuery(); `selected`, when given, is the same query over the selected rows alone.
/// Axis titles are the channel's own, or else the label of the answer's column with its unit, or else the field's
/// name. Throws Error when a column that the mark needs is absent or cannot be drawn. O(rows log rows). The scene
/// shares the answer's columns and does not copy their numbers.
Scene buildScene(const ChartSpec& spec, const Table& answer, const Table* selected = nullptr);

/// The values of one row of the answer, a line each: what a tooltip says.
QString markText(const Scene& scene, const Table& answer, std::size_t row);

}  // namespace kapok::chart
