#include "gui/data/table_grid.h"

#include "gui/common/strings.h"
#include "gui/style/appearance.h"
#include "gui/style/fonts.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QLocale>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr int rowHeight = 26;
constexpr int padding = 10;
constexpr int narrowest = 56;
constexpr int widestAtFirst = 260;
constexpr std::size_t measuredRows = 100;

bool sameColumns(const Table& a, const Table& b) {
    if (a.columnCount() != b.columnCount()) return false;
    for (std::size_t i = 0; i < a.columnCount(); ++i) {
        if (!(a.column(i)->field() == b.column(i)->field())) return false;
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
    const bool same = sameColumns(table_, table);
    table_ = table;
    order_.reset();
    formats_.clear();
    for (const auto& column : table_.columns()) formats_.emplace_back(*column);
    selected_ = {};
    if (!same) {
        glances_.clear();
        widths_.clear();
        currentColumn_ = 0;
        currentRow_ = -1;
    }
    measure();
    if (!same) {
        verticalScrollBar()->setValue(0);
        horizontalScrollBar()->setValue(0);
    }
    viewport()->update();
}

void TableGrid::setOrder(RowOrder order) {
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
    int width = strong.horizontalAdvance(toQt(column.field().shown())) + 24;
    if (!column.field().unit.empty()) {
        width += QFontMetrics(uiFont(TextStyle::Small)).horizontalAdvance(toQt(column.field().unit)) + 8;
    }
    const std::size_t rows = std::min(measuredRows, column.rows());
    const std::size_t first = static_cast<std::size_t>(std::max(0, verticalScrollBar()->value()));
    for (std::size_t i = 0; i < rows; ++i) {
        const std::size_t row = first + i < column.rows() ? first + i : i;
        width = std::max(width, strong.horizontalAdvance(formats_[index].text(column, row)));
    }
    return width + 2 * padding;
}

void TableGrid::measure() {
    const auto digits = QLocale().toString(static_cast<qulonglong>(table_.rows()));
    gutter_ = std::max(40, QFontMetrics(uiFont(TextStyle::Small)).horizontalAdvance(digits) + 20);
    if (widths_.size() != table_.columnCount()) {
        widths_.clear();
        for (std::size_t c = 0; c < table_.columnCount(); ++c) {
            widths_.push_back(std::clamp(fittingWidth(static_cast<int>(c)), narrowest, widestAtFirst));
        }
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
    return gutter_ + lefts_[static_cast<std::size_t>(column)] - horizontalScrollBar()->value();
}

QRect TableGrid::headerRect(int column) const {
    return {columnLeft(column), 0, widths_[static_cast<std::size_t>(column)], headHeight()};
}

QRect TableGrid::cellRect(qint64 row, int column) const {
    return {columnLeft(column), headHeight() + static_cast<int>(row - verticalScrollBar()->value()) * rowHeight,
            widths_[static_cast<std::size_t>(column)], rowHeight};
}

TableGrid::Place TableGrid::placeAt(const QPoint& point) const {
    Place place;
    place.header = point.y() < headHeight();
    if (!place.header) {
        const qint64 row = verticalScrollBar()->value() + (point.y() - headHeight()) / rowHeight;
        if (row < shownRows()) place.row = row;
    }
    const int x = point.x() - gutter_ + horizontalScrollBar()->value();
    if (point.x() < gutter_) return place;
    for (std::size_t c = 0; c + 1 < lefts_.size(); ++c) {
        if (x >= lefts_[c] && x < lefts_[c + 1]) place.column = static_cast<int>(c);
        if (place.header && std::abs(x - lefts_[c + 1]) <= 4) place.border = static_cast<int>(c);
    }
    return place;
}

void TableGrid::scrollToRow(qint64 row) {
    const qint64 first = verticalScrollBar()->value();
    const qint64 target = row < first ? row : row >= first + rowsInView() ? row - rowsInView() + 1 : first;
    verticalScrollBar()->setValue(static_cast<int>(std::clamp<qint64>(target, 0, std::numeric_limits<int>::max())));
}

void TableGrid::scrollToSelected() {
    if (selected_.none()) return;
    for (qint64 row = 0; row < shownRows(); ++row) {
        if (!selected_[tableRow(row)]) continue;
        const qint64 first = verticalScrollBar()->value();
        if (row < first || row >= first + rowsInView()) {
            verticalScrollBar()->setValue(static_cast<int>(std::max<qint64>(0, row - 2)));
        }
        return;
    }
}

void TableGrid::setCurrent(qint64 row, int column) {
    if (shownRows() == 0 || widths_.empty()) return;
    currentRow_ = std::clamp<qint64>(row, 0, shownRows() - 1);
    currentColumn_ = std::clamp(column, 0, static_cast<int>(widths_.size()) - 1);
    scrollToRow(currentRow_);
    const int left = lefts_[static_cast<std::size_t>(currentColumn_)];
    const int right = lefts_[static_cast<std::size_t>(currentColumn_) + 1];
    const int room = viewport()->width() - gutter_;
    if (left < horizontalScrollBar()->value()) horizontalScrollBar()->setValue(left);
    if (right > horizontalScrollBar()->value() + room) horizontalScrollBar()->setValue(std::min(left, right - room));
    const Column& at = *table_.column(static_cast<std::size_t>(currentColumn_));
    setAccessibleDescription(
        tr("Row %1, %2: %3")
            .arg(QLocale().toString(static_cast<qulonglong>(tableRow(currentRow_) + 1)), toQt(at.field().shown()),
                 formats_[static_cast<std::size_t>(currentColumn_)].text(at, tableRow(currentRow_))));
    viewport()->update();
    emit currentChanged();
}

void TableGrid::pick(qint64 from, qint64 to, SelectionMode mode) {
    std::vector<std::size_t> rows;
    for (qint64 row = std::min(from, to); row <= std::max(from, to); ++row) rows.push_back(tableRow(row));
    emit rowsPicked(rows, mode);
}

QString TableGrid::copyText() const {
    const auto cell = [this](std::size_t c, std::size_t row) {
        const Column& column = *table_.column(c);
        return column.type() == Type::Geometry ? QString() : formats_[c].text(column, row);
    };
    if (selected_.none()) {
        return currentRow_ < 0 ? QString() : cell(static_cast<std::size_t>(currentColumn_), tableRow(currentRow_));
    }
    QStringList lines;
    QStringList names;
    for (const auto& column : table_.columns()) names.append(toQt(column->field().shown()));
    lines.append(names.join(QLatin1Char('\t')));
    for (qint64 row = 0; row < shownRows(); ++row) {
        if (!selected_[tableRow(row)]) continue;
        QStringList cells;
        for (std::size_t c = 0; c < table_.columnCount(); ++c) cells.append(cell(c, tableRow(row)));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void TableGrid::resizeEvent(QResizeEvent*) { updateScrollBars(); }

void TableGrid::scrollContentsBy(int, int) { viewport()->update(); }

void TableGrid::changeEvent(QEvent* event) {
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
            const QString text = formats_[c].text(*table_.column(c), tableRow(place.row));
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
