// A chart in a window: zoom, pan, tooltips and linked selection.
#pragma once

#include "chart/paint.h"
#include "spec/selection.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace kapok::chart {

class Plot;

/// What of a chart lies under a pixel.
enum class ChartPart : std::uint8_t { Plot, Mark, XAxis, YAxis, SecondAxis, Legend, Title };

struct ChartPlace {
    ChartPart part = ChartPart::Plot;
    std::optional<std::size_t> row = {};  ///< Mark: of the answer
    QString name = {};                    ///< Legend: the entry, if any
    std::string channel = {};             ///< Mark: of a heading of a table, which shows the row's value of it
};

/// Wheel zooms to the cursor (over an axis: that axis alone), middle button or Space with the left one pans, the right
/// button drags a box to zoom into, double click or 0 shows all. A click selects a mark, a drag selects a range (a
/// rectangle among points) or, with the lasso (L), what it goes round. Ctrl adds, Shift toggles, both take away. A
/// click in the legend hides a value, a double click shows it alone. Keys: arrows pan, + − zoom, 0 resets, L changes
/// the tool, Esc clears the selection, Ctrl+arrows walk over the marks and Enter selects the one reached.
class ChartView : public QWidget {
    Q_OBJECT

public:
    enum class Tool : std::uint8_t { Brush, Lasso };

    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// The view range is kept when only the selected answer changes, or the spec's texts. An answer that cannot be
    /// drawn shows its error instead. Many rows are drawn a little later, and the last picture stays until then.
    void setChart(const ChartSpec& spec, const Table& answer, const Table* selected = nullptr);
    void setSelected(const Table* selected);
    /// What is drawn comes from a sample: a note says so until it is taken back.
    void setEstimated(bool estimated);
    bool isEstimated() const;
    /// A brush or a lasso is being dragged: what is selected now is soon another.
    bool isBrushing() const;
    void setTheme(const Theme& theme);
    void setPaintOptions(const PaintOptions& options);

    /// What is drawn now: the rows of marksSelected() are those of this answer.
    const ChartSpec& drawnSpec() const;
    const Table& drawnAnswer() const;
    const Table* drawnSelected() const;  ///< null: nothing is
    /// A picture is being made that is not drawn yet.
    bool isDrawing() const;

    /// Words in place of the chart: why there is nothing to show, and what to do.
    void showMessage(const QString& text, const QString& remedy = {}, bool error = false);
    /// The message shown, empty while a chart is.
    QString message() const;

    QRectF viewRange() const;  ///< x and y as they are in ChartData: left, top = lowest values
    void setViewRange(const QRectF& range);

    /// Where a row of the answer stands, in this widget's pixels; null when it is not in view. For tests and tooltips.
    QPointF positionOf(std::size_t row) const;

    void setTool(Tool tool);
    Tool tool() const;
    /// A double click on a mark or a heading opens it (markOpened) instead of showing all.
    void setOpensMarks(bool opens);
    /// Right clicks ask for a menu (menuRequested) instead of going to the parent.
    void setOffersMenu(bool offers);
    ChartPlace placeAt(QPointF pixel) const;
    /// All entries that can be hidden of the legend with this one.
    QStringList legendNames(const QString& name) const;
    /// A line at this moment in every panel along a time, with the values there; none: no line.
    void showCrosshair(std::optional<double> seconds);

    QSize sizeHint() const override { return {480, 320}; }
    QSize minimumSizeHint() const override { return {120, 90}; }

public slots:
    void zoomIn();
    void zoomOut();
    void resetView();

signals:
    /// Rows of the answer; none: the selection is to be cleared.
    void marksSelected(const std::vector<std::size_t>& rows, kapok::SelectionMode mode);
    /// Instead, where the answer is not grouped and an axis has numbers or times: what the brush covers, for
    /// selectionOfRange() (days for dates, microseconds for times). Works for any number of marks.
    void rangeBrushed(std::optional<kapok::BrushRange> x, std::optional<kapok::BrushRange> y,
                      kapok::SelectionMode mode);
    /// Instead, where the lasso is drawn among points of two linear axes: its corners in the numbers of the axes.
    void areaBrushed(const std::vector<kapok::BrushPoint>& area, kapok::SelectionMode mode);
    void viewRangeChanged();
    void toolChanged(kapok::chart::ChartView::Tool tool);
    /// An entry of the legend that can be hidden was clicked, or double clicked: alone. `all`: the names of its legend.
    void legendClicked(const QString& name, const QStringList& all, bool alone);
    /// `channel`: of a heading, which shows this row's value of it; empty for a mark.
    void markOpened(std::size_t row, const std::string& channel);
    /// A heading was clicked: all that has the row's value of the channel is meant.
    void headingPicked(std::size_t row, const std::string& channel, kapok::SelectionMode mode);
    void menuRequested(const kapok::chart::ChartPlace& place, const QPoint& global);
    /// The moment under the cursor on an axis of times; none: it has left.
    void pointed(std::optional<double> seconds);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace kapok::chart
