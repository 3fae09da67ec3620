#include "report/table_atoms.h"

#include "chart/chart_reader.h"
#include "chart/number_format.h"
#include "chart/paint.h"
#include "table/format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::report {
namespace {

constexpr double cellPixels = 11.5;
constexpr double padding = 6;
constexpr double widestCell = 190;
constexpr std::size_t measuredRows = 400;
constexpr int wrapFlags = Qt::TextWordWrap | Qt::TextWrapAnywhere;

struct Cells {
    std::vector<QString> titles;
    std::vector<bool> right;                 // numbers stand right
    std::vector<std::vector<QString>> rows;  // row by row
};

bool standsRight(Type type) { return type == Type::Int64 || type == Type::Float64; }

QString cellWords(const Column& column, std::size_t row, int decimals, const QLocale& locale) {
    if (column.isMissing(row)) return QStringLiteral("–");
    switch (column.type()) {
        case Type::Int64:
            return looksLikeCode(column) ? QString::number(column.integer(row))
                                         : locale.toString(qlonglong{column.integer(row)});
        case Type::Float64: {
            const double value = column.number(row);
            const double least = std::pow(10.0, -decimals);
            // A small p-value is not 0.
            return decimals >= 4 && value > 0 && value < least / 2
                       ? QLatin1Char('<') + locale.toString(least, 'f', decimals)
                       : locale.toString(value, 'f', decimals);
        }
        case Type::Date: {
            const double seconds = column.number(row) * 86400;
            return chart::timeText(seconds, TimeUnit::Day, locale);
        }
        case Type::DateTime: return chart::timeText(column.number(row) / 1e6, TimeUnit::None, locale);
        case Type::Boolean:
        case Type::Text: return chart::cellWords(column, row, nullptr);
        case Type::Geometry: break;
    }
    return QString::fromStdString(cellText(column, row));
}

/// One number of decimals for a whole column: as many as its values need, within six significant digits of the largest.
int decimalsOf(const Column& column) {
    if (column.type() != Type::Float64) return 0;
    const ChunkSummary bounds = column.summary();
    const double largest = std::max(std::abs(bounds.minimum), std::abs(bounds.maximum));
    const int before = largest >= 1 ? static_cast<int>(std::floor(std::log10(largest))) + 1 : 0;
    const int most = std::clamp(6 - before, 0, 4);
    for (int decimals = 0; decimals < most; ++decimals) {
        const double scale = std::pow(10.0, decimals);
        bool enough = true;
        for (std::size_t row = 0; row < column.rows() && enough; ++row) {
            const double scaled = column.number(row) * scale;
            enough = column.isMissing(row) || std::abs(scaled - std::round(scaled)) <= 1e-9 * std::abs(scaled);
        }
        if (enough) return decimals;
    }
    return most;
}

/// All dates the first of a month: shown as months.
bool isMonthly(const Column& column) {
    if (column.type() != Type::Date) return false;
    for (std::size_t row = 0; row < column.rows(); ++row) {
        if (!column.isMissing(row) && !dateText(column.integer(row)).ends_with("-01")) return false;
    }
    return true;
}

Cells readCells(const Table& table, const QLocale& locale) {
    Cells cells;
    std::vector<const Column*> columns;
    std::vector<bool> monthly;
    std::vector<int> decimals;
    for (const auto& column : table.columns()) {
        if (column->type() == Type::Geometry) continue;
        columns.push_back(column.get());
        monthly.push_back(isMonthly(*column));
        decimals.push_back(decimalsOf(*column));
        const Field& field = column->field();
        const QString unit = QString::fromStdString(field.unit);
        cells.titles.push_back(QString::fromStdString(field.shown()) +
                               (unit.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(unit)));
        cells.right.push_back(standsRight(column->type()));
    }
    for (std::size_t row = 0; row < table.rows(); ++row) {
        auto& words = cells.rows.emplace_back();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool month = monthly[i] && !columns[i]->isMissing(row);
            words.push_back(month ? chart::timeText(columns[i]->number(row) * 86400, TimeUnit::Month, locale)
                                  : cellWords(*columns[i], row, decimals[i], locale));
        }
    }
    return cells;
}

/// The width each column would like, padding included.
std::vector<double> wishedWidths(const Cells& cells) {
    const QFontMetricsF bold(chart::drawingFont(cellPixels, true));
    const QFontMetricsF plain(chart::drawingFont(cellPixels));
    std::vector<double> widths;
    for (std::size_t column = 0; column < cells.titles.size(); ++column) {
        double widest = 0;
        for (std::size_t row = 0; row < std::min(cells.rows.size(), measuredRows); ++row) {
            widest = std::max(widest, plain.horizontalAdvance(cells.rows[row][column]));
        }
        const double title = bold.horizontalAdvance(cells.titles[column]);
        widest = std::max(widest, std::min(title, std::max(widest, 72.0)));  // long titles wrap
        widths.push_back(std::ceil(std::min(widest, widestCell)) + 1 +
                         2 * padding);  // 1: a text as wide as its cell wraps
    }
    return widths;
}

/// Groups of columns that fit the page side by side; every group but the first begins with column 0 again.
std::vector<std::vector<std::size_t>> columnGroups(const std::vector<double>& widths, double page) {
    std::vector<std::vector<std::size_t>> groups(1);
    double used = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        if (!groups.back().empty() && used + widths[column] > page && groups.back() != std::vector<std::size_t>{0}) {
            groups.push_back({0});
            used = widths[0];
        }
        groups.back().push_back(column);
        used += widths[column];
    }
    return groups;
}

struct Grid {
    std::vector<double> lefts;
    std::vector<double> widths;
    double width = 0;
};

Grid gridOf(const std::vector<std::size_t>& group, const std::vector<double>& wished, double page) {
    Grid grid;
    double total = 0;
    for (const std::size_t column : group) total += wished[column];
    // A few narrow columns do not drift apart over the page.
    const double factor = group.size() >= 4 ? page / total : std::min(1.6, page / total);
    for (const std::size_t column : group) {
        grid.lefts.push_back(grid.width);
        grid.widths.push_back(wished[column] * factor);
        grid.width += grid.widths.back();
    }
    return grid;
}

Atom rowAtom(std::vector<QString> words, std::vector<bool> right, const Grid& grid, bool header, const Theme& theme) {
    const QFont font = chart::drawingFont(cellPixels, header);
    const QFontMetricsF metrics(font);
    double height = metrics.height();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QRectF room(0, 0, grid.widths[i] - 2 * padding, 1e6);
        height = std::max(height, metrics.boundingRect(room, wrapFlags, words[i]).height());
    }
    Atom atom;
    atom.height = std::ceil(height) + (header ? 11 : 9);
    atom.keepWithNext = header;
    const QColor ink = QColor::fromRgb(header ? theme.mutedText : theme.text);
    const QColor line = QColor::fromRgb(header ? theme.mutedText : theme.line);
    const double rowHeight = atom.height;
    atom.paint = [=](QPainter& painter, const QPointF& origin) {
        painter.setFont(font);
        painter.setPen(ink);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const QRectF room(origin.x() + grid.lefts[i] + padding, origin.y(), grid.widths[i] - 2 * padding,
                              rowHeight);
            const int side = right[i] ? Qt::AlignRight : Qt::AlignLeft;
            painter.drawText(room, side | (header ? Qt::AlignBottom : Qt::AlignVCenter) | wrapFlags, words[i]);
        }
        painter.setPen(QPen(line, header ? 1 : 0.6));
        const double y = origin.y() + rowHeight;
        painter.drawLine(QPointF(origin.x(), y), QPointF(origin.x() + grid.width, y));
    };
    return atom;
}

}  // namespace

Atoms tableAtoms(const Table& table, double width, const Theme& theme, const QLocale& locale) {
    const Cells cells = readCells(table, locale);
    if (cells.titles.empty()) return {};
    const auto wished = wishedWidths(cells);
    Atoms atoms;
    for (const auto& group : columnGroups(wished, width)) {
        const Grid grid = gridOf(group, wished, width);
        const auto pick = [&](const auto& all) {
            std::decay_t<decltype(all)> chosen;
            for (const std::size_t column : group) chosen.push_back(all[column]);
            return chosen;
        };
        const std::vector<bool> right = pick(cells.right);
        auto header = std::make_shared<Atom>(rowAtom(pick(cells.titles), right, grid, true, theme));
        header->before = atoms.empty() ? 0 : 16;
        atoms.push_back(*header);
        for (const auto& row : cells.rows) {
            atoms.push_back(rowAtom(pick(row), right, grid, false, theme));
            atoms.back().repeated = header;
        }
        if (cells.rows.size() > 1) atoms[atoms.size() - 2].keepWithNext = true;  // no last row alone on a page
    }
    return atoms;
}

std::size_t columnsThatFit(const Table& table, double width, const QLocale& locale) {
    const auto wished = wishedWidths(readCells(table, locale));
    return wished.empty() ? 0 : columnGroups(wished, width).front().size();
}

}  // namespace kapok::report
