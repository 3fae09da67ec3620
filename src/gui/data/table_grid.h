// A table on the screen: draws only the rows in view and scrolls by row number, so that 2^31 rows are no more work
// than twenty.
#pragma once

#include "gui/data/cell_format.h"
#include "gui/data/column_glance.h"
#include "gui/data/row_order.h"
#include "spec/selection.h"

#include <QAbstractScrollArea>
#include <QPointer>

#include <functional>
#include <optional>

class QLineEdit;

namespace kapok::gui {

class TableGrid : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TableGrid(QWidget* parent = nullptr);

    /// Keeps scroll position, current cell and frozen columns when the columns are called the same.
    void setTable(const Table& table);
    const Table& table() const { return table_; }
    /// Null: as in the table.
    void setOrder(RowOrder order);
    void setSelected(workbook::RowMask selected);
    void setGlances(std::vector<ColumnGlance> profiles);
    /// Marks the column that the rows are sorted by; an empty name: none.
    void setSortMark(const std::string& field, bool descending);
    /// Small tables inside dashboards and results have no profile in their head.
    void setProfilesShown(bool shown);
    /// The first columns stay where they are when the others scroll.
    void setFrozen(int columns);
    int frozen() const { return frozen_; }
    /// Cells that hold these words are marked; empty: none.
    void setFoundWords(const QString& words);
    /// Makes cells editable. `edit` gets the row of the table and what was typed; it gives back what is wrong with it,
    /// empty when it was taken.
    using CellEdit = std::function<QString(std::size_t row, int column, const QString& text)>;
    void setCellEdit(CellEdit edit) { cellEdit_ = std::move(edit); }
    /// Opens the editor over the current cell.
    void editCurrent();

    qint64 shownRows() const {
        return order_ ? static_cast<qint64>(order_->size()) : static_cast<qint64>(table_.rows());
    }
    std::size_t tableRow(qint64 shownRow) const;
    void scrollToRow(qint64 shownRow);
    /// Brings the first selected row into view.
    void scrollToSelected();
    qint64 currentRow() const { return currentRow_; }
    int currentColumn() const { return currentColumn_; }
    void setCurrent(qint64 shownRow, int column);
    /// Selected rows (or the current cell) as text parted by tabs, the header first. O(selected rows): many are
    /// written by a job (see table_copy.h).
    QString copyText(bool header = true) const;
    const RowOrder& order() const { return order_; }
    const workbook::RowMask& selected() const { return selected_; }
    const std::vector<ColumnGlance>& glances() const { return glances_; }
    const CellFormat& format(int column) const;
    QRect cellRect(qint64 shownRow, int column) const;
    QRect headerRect(int column) const;

signals:
    /// Rows of the table, in no order.
    void rowsPicked(const std::vector<std::size_t>& rows, kapok::SelectionMode mode);
    /// Shown rows from … to, too many to be told one by one.
    void rangePicked(qint64 from, qint64 to, kapok::SelectionMode mode);
    void headerClicked(int column, Qt::KeyboardModifiers modifiers);
    /// The profile in the head was clicked, or Alt+Down pressed.
    void profileRequested(int column, const QPoint& globalPosition);
    void headerMenuRequested(int column, const QPoint& globalPosition);
    void cellMenuRequested(qint64 shownRow, int column, const QPoint& globalPosition);
    void currentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    static constexpr int rowHeight = 26;
    static constexpr int padding = 10;

    struct Place {
        qint64 row = -1;  ///< shown row, -1: header or none
        int column = -1;  ///< -1: row numbers or none
        bool header = false;
        int border = -1;  ///< column whose right border is here
    };
    Place placeAt(const QPoint& point) const;
    int headHeight() const { return profilesShown_ ? 70 : 30; }
    int gutterWidth() const { return gutter_; }
    int columnLeft(int column) const;
    /// Where the frozen columns end and the others scroll away.
    int frozenRight() const { return gutter_ + lefts_[static_cast<std::size_t>(frozen_)]; }
    int columnAt(int x) const;
    int rowsInView() const;
    void measure();
    void scrollToColumn(int column);
    qint64 firstSelected() const;
    void closeEditor(bool take);
    void placeEditor();
    void updateScrollBars();
    int fittingWidth(int column) const;
    void pick(qint64 from, qint64 to, SelectionMode mode);
    /// The columns [first, last) that can be seen of those given.
    std::pair<int, int> visible(int first, int last) const;
    void paintHead(QPainter& painter, const QRect& clip);
    void paintHeadCell(QPainter& painter, const QRect& cell, int column);
    void paintProfile(QPainter& painter, const QRect& area, const ColumnGlance& glance);
    void paintProfileWords(QPainter& painter, const QRect& area, const ColumnGlance& glance);
    void paintGround(QPainter& painter, qint64 row, int top);
    void paintCells(QPainter& painter, qint64 row, int top, int first, int last);
    void paintGutter(QPainter& painter, qint64 row, int top);
    QString headTip(int column) const;

    Table table_;
    RowOrder order_;
    workbook::RowMask selected_;
    std::vector<ColumnGlance> glances_;
    mutable std::vector<std::optional<CellFormat>> formats_;  ///< made when a column is first seen
    std::vector<int> widths_;
    std::vector<int> lefts_;  ///< of each column before scrolling, and the whole width last
    std::string sortField_;
    bool sortDescending_ = false;
    bool profilesShown_ = true;
    int frozen_ = 0;
    QString foundWords_;
    CellEdit cellEdit_;
    QPointer<QLineEdit> editor_;
    int gutter_ = 48;
    qint64 currentRow_ = -1;
    int currentColumn_ = 0;
    qint64 anchorRow_ = -1;
    int resizing_ = -1;
    qint64 hoverRow_ = -1;
    int wheelRest_ = 0;
    bool pressedHead_ = false;
};

}  // namespace kapok::gui
