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

/// Wheel zooms to the cursor (over an axis: that axis alone), middle button or Space with the left one pans, the right
/// button drags a box to zoom into, double click or 0 shows all. A click selects a mark, a drag selects a range (a
/// rectangle among points), Ctrl adds and Shift toggles. Keys: arrows pan, + − zoom, 0 resets, Esc clears the
/// selection, Ctrl+arrows walk over the marks and Enter selects the one reached.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// The view range is kept when only the selected answer changes, or the spec's texts. An answer that cannot be
    /// drawn shows its error instead. Many rows are drawn a little later, and the last picture stays until then.
    void setChart(const ChartSpec& spec, const Table& answer, const Table* selected = nullptr);
    void setSelected(const Table* selected);
    /// What is drawn comes from a sample: a note says so until it is taken back.
    void setEstimated(bool estimated);
    void setTheme(const Theme& theme);
    void setPaintOptions(const PaintOptions& options);

    /// What is drawn now: the rows of marksSelected() are those of this answer.
    const ChartSpec& drawnSpec() const;
    const Table& drawnAnswer() const;
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
    void viewRangeChanged();

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
