#include "gui/data/table_grid.h"

#include "gui/common/strings.h"
#include "gui/data/table_copy.h"
#include "gui/style/appearance.h"
#include "gui/style/fonts.h"
#include "host/run_context.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QLocale>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <bit>

namespace kapok::gui {
namespace {

constexpr int notMeasured = 0;
constexpr int narrowest = 56;
constexpr int narrowestWithProfile = 96;
constexpr int widestAtFirst = 260;
constexpr std::size_t measuredRows = 100;
constexpr std::size_t measuredCells = 20000;  // of a wide table fewer rows are looked at
constexpr std::size_t measuredColumns = 2000;
constexpr qint64 pickedOneByOne = 20000;

bool sameNames(const Table& a, const Table& b) {
    if (a.columnCount() != b.columnCount()) return false;
    for (std::size_t i = 0; i < a.columnCount(); ++i) {
        if (a.column(i)->field().name != b.column(i)->field().name) return false;
    }
    return true;
}

}  // namespace

TableGrid::TableGrid(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Table"));
}

void TableGrid::setTable(const Table& table) {
    const bool same = sameNames(table_, table);
    const bool sameFields = same && table_.schema() == table.schema();
    closeEditor(false);
    // An edited cell leaves the view as it is until the new order is there.
    if (!sameFields || table_.rows() != table.rows()) {
        order_.reset();
        selected_ = {};
    }
    if (!sameFields) glances_.clear();
    for (std::size_t c = 0; same && c < widths_.size(); ++c) {
        if (!(table_.column(c)->field() == table.column(c)->field())) widths_[c] = notMeasured;
    }
    table_ = table;
    formats_.assign(table_.columnCount(), std::nullopt);
    if (!same) {
        widths_.clear();
        frozen_ = 0;
        currentColumn_ = 0;
        currentRow_ = -1;
    }
    currentRow_ = std::min(currentRow_, shownRows() - 1);
    anchorRow_ = -1;
    measure();
    if (!same) {
        verticalScrollBar()->setValue(0);
        horizontalScrollBar()->setValue(0);
    }
    viewport()->update();
}

const CellFormat& TableGrid::format(int column) const {
    auto& made = formats_[static_cast<std::size_t>(column)];
    if (!made) made.emplace(*table_.column(static_cast<std::size_t>(column)));
    return *made;
}

void TableGrid::setFrozen(int columns) {
    frozen_ = std::clamp(columns, 0, static_cast<int>(widths_.size()));
    updateScrollBars();
    viewport()->update();
}

void TableGrid::setFoundWords(const QString& words) {
    if (foundWords_ == words) return;
    foundWords_ = words;
    viewport()->update();
}

void TableGrid::setOrder(RowOrder order) {
    closeEditor(false);
    order_ = std::move(order);
    currentRow_ = std::min(currentRow_, shownRows() - 1);
    anchorRow_ = -1;
    updateScrollBars();
    viewport()->update();
}

void TableGrid::setSelected(workbook::RowMask selected) {
    selected_ = std::move(selected);
    viewport()->update();
}

void TableGrid::setGlances(std::vector<ColumnGlance> profiles) {
    glances_ = std::move(profiles);
    viewport()->update();
}

void TableGrid::setSortMark(const std::string& field, bool descending) {
    sortField_ = field;
    sortDescending_ = descending;
    viewport()->update();
}

void TableGrid::setProfilesShown(bool shown) {
    profilesShown_ = shown;
    updateScrollBars();
}

std::size_t TableGrid::tableRow(qint64 shownRow) const {
    return order_ ? (*order_)[static_cast<std::size_t>(shownRow)] : static_cast<std::size_t>(shownRow);
}

int TableGrid::fittingWidth(int c) const {
    const auto index = static_cast<std::size_t>(c);
    const Column& column = *table_.column(index);
    const QFontMetrics strong(uiFont(TextStyle::Strong));
    int width = strong.horizontalAdvance(toQt(column.field().shown())) + 40;  // with the marks of type and order
    if (!column.field().unit.empty()) {
        width += QFontMetrics(uiFont(TextStyle::Small)).horizontalAdvance(toQt(column.field().unit)) + 8;
    }
    const std::size_t most = std::clamp(measuredCells / table_.columnCount(), std::size_t{5}, measuredRows);
    const std::size_t rows = table_.columnCount() > measuredColumns ? 0 : std::min(most, column.rows());
    const std::size_t first = static_cast<std::size_t>(std::max(0, verticalScrollBar()->value()));
    for (std::size_t i = 0; i < rows; ++i) {
        const std::size_t row = first + i < column.rows() ? first + i : i;
        width = std::max(width, strong.horizontalAdvance(format(c).text(column, row)));
    }
    return width + 2 * padding;
}

void TableGrid::measure() {
    const auto digits = QLocale().toString(static_cast<qulonglong>(table_.rows()));
    gutter_ = std::max(40, QFontMetrics(uiFont(TextStyle::Small)).horizontalAdvance(digits) + 20);
    widths_.resize(table_.columnCount(), notMeasured);
    const int least = profilesShown_ ? narrowestWithProfile : narrowest;
    for (std::size_t c = 0; c < table_.columnCount(); ++c) {
        if (widths_[c] == notMeasured) widths_[c] = std::clamp(fittingWidth(static_cast<int>(c)), least, widestAtFirst);
    }
    lefts_.assign(1, 0);
    for (const int width : widths_) lefts_.push_back(lefts_.back() + width);
    updateScrollBars();
}

int TableGrid::rowsInView() const { return std::max(1, (viewport()->height() - headHeight()) / rowHeight); }

void TableGrid::updateScrollBars() {
    const qint64 most = std::max<qint64>(0, shownRows() - rowsInView());
    verticalScrollBar()->setRange(0, static_cast<int>(std::min<qint64>(most, std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(rowsInView());
    verticalScrollBar()->setSingleStep(1);
    const int wide = (lefts_.empty() ? 0 : lefts_.back()) + gutter_ - viewport()->width();
    horizontalScrollBar()->setRange(0, std::max(0, wide));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
}

int TableGrid::columnLeft(int column) const {
    const int left = gutter_ + lefts_[static_cast<std::size_t>(column)];
    return column < frozen_ ? left : left - horizontalScrollBar()->value();
}

QRect TableGrid::headerRect(int column) const {
    return {columnLeft(column), 0, widths_[static_cast<std::size_t>(column)], headHeight()};
}

QRect TableGrid::cellRect(qint64 row, int column) const {
    const qint64 below = std::clamp<qint64>(row - verticalScrollBar()->value(), -1, rowsInView() + 2);
    return {columnLeft(column), headHeight() + static_cast<int>(below) * rowHeight,
            widths_[static_cast<std::size_t>(column)], rowHeight};
}

int TableGrid::columnAt(int x) const {
    if (x < gutter_ || widths_.empty()) return -1;
    const int inTable = x - gutter_ + (x < frozenRight() ? 0 : horizontalScrollBar()->value());
    const auto after = std::upper_bound(lefts_.begin(), lefts_.end(), inTable);
    return after == lefts_.end() ? -1 : static_cast<int>(after - lefts_.begin()) - 1;
}

TableGrid::Place TableGrid::placeAt(const QPoint& point) const {
    Place place;
    place.header = point.y() < headHeight();
    if (!place.header) {
        const qint64 row = verticalScrollBar()->value() + (point.y() - headHeight()) / rowHeight;
        if (row < shownRows()) place.row = row;
    }
    place.column = columnAt(point.x());
    for (int near = -4; place.header && near <= 4; near += 8) {
        const int column = columnAt(point.x() + near);
        if (column >= 0 && std::abs(headerRect(column).right() + 1 - point.x()) <= 4) place.border = column;
    }
    // Right of the last column is its border too.
    const int last = static_cast<int>(widths_.size()) - 1;
    if (place.header && last >= 0 && std::abs(headerRect(last).right() + 1 - point.x()) <= 4) place.border = last;
    return place;
}

void TableGrid::scrollToRow(qint64 row) {
    const qint64 first = verticalScrollBar()->value();
    const qint64 target = row < first ? row : row >= first + rowsInView() ? row - rowsInView() + 1 : first;
    verticalScrollBar()->setValue(static_cast<int>(std::clamp<qint64>(target, 0, std::numeric_limits<int>::max())));
}

qint64 TableGrid::firstSelected() const {
    if (!order_) {
        const auto words = selected_.words();
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] != 0) return static_cast<qint64>(i * 64) + std::countr_zero(words[i]);
        }
        return -1;
    }
    for (std::size_t i = 0; i < order_->size(); ++i) {
        if (selected_[(*order_)[i]]) return static_cast<qint64>(i);
    }
    return -1;
}

void TableGrid::scrollToSelected() {
    const qint64 row = firstSelected();
    if (row < 0 || row >= shownRows()) return;
    const qint64 first = verticalScrollBar()->value();
    if (row >= first && row < first + rowsInView()) return;
    verticalScrollBar()->setValue(static_cast<int>(std::max<qint64>(0, row - 2)));
}

void TableGrid::scrollToColumn(int column) {
    if (column < frozen_) return;
    const int left = lefts_[static_cast<std::size_t>(column)] - (frozenRight() - gutter_);
    const int room = std::max(20, viewport()->width() - frozenRight());
    const int right = left + widths_[static_cast<std::size_t>(column)];
    if (left < horizontalScrollBar()->value()) horizontalScrollBar()->setValue(left);
    if (right > horizontalScrollBar()->value() + room) horizontalScrollBar()->setValue(std::min(left, right - room));
}

void TableGrid::setCurrent(qint64 row, int column) {
    if (shownRows() == 0 || widths_.empty()) return;
    currentRow_ = std::clamp<qint64>(row, 0, shownRows() - 1);
    currentColumn_ = std::clamp(column, 0, static_cast<int>(widths_.size()) - 1);
    scrollToRow(currentRow_);
    scrollToColumn(currentColumn_);
    const Column& at = *table_.column(static_cast<std::size_t>(currentColumn_));
    setAccessibleDescription(tr("Row %1, %2: %3")
                                 .arg(QLocale().toString(static_cast<qulonglong>(tableRow(currentRow_) + 1)),
                                      toQt(at.field().shown()),
                                      format(currentColumn_).text(at, tableRow(currentRow_))));
    viewport()->update();
    emit currentChanged();
}

void TableGrid::pick(qint64 from, qint64 to, SelectionMode mode) {
    if (std::abs(to - from) >= pickedOneByOne) return emit rangePicked(std::min(from, to), std::max(from, to), mode);
    std::vector<std::size_t> rows;
    for (qint64 row = std::min(from, to); row <= std::max(from, to); ++row) rows.push_back(tableRow(row));
    emit rowsPicked(rows, mode);
}

QString TableGrid::copyText(bool header) const {
    if (selected_.none()) {
        if (currentRow_ < 0) return {};
        return copiedCell(*table_.column(static_cast<std::size_t>(currentColumn_)), tableRow(currentRow_));
    }
    host::LocalContext context;
    return copiedRows(table_, order_, selected_, header, context);
}

void TableGrid::resizeEvent(QResizeEvent*) {
    updateScrollBars();
    placeEditor();
}

void TableGrid::scrollContentsBy(int, int) {
    placeEditor();
    viewport()->update();
}

void TableGrid::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LocaleChange) formats_.assign(table_.columnCount(), std::nullopt);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LocaleChange) viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

bool TableGrid::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Place place = placeAt(help->pos());
        if (place.header && place.column >= 0) {
            QToolTip::showText(help->globalPos(), headTip(place.column), viewport(), headerRect(place.column));
        } else if (place.row >= 0 && place.column >= 0) {
            const auto c = static_cast<std::size_t>(place.column);
            const QString text = format(place.column).text(*table_.column(c), tableRow(place.row));
            const bool cut = QFontMetrics(uiFont()).horizontalAdvance(text) > widths_[c] - 2 * padding;
            if (cut) QToolTip::showText(help->globalPos(), text, viewport());
        }
        return true;
    }
    if (event->type() == QEvent::Leave) {
        hoverRow_ = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

}  // namespace kapok::gui
