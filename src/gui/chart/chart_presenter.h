// Keeps a chart view up to date: with its spec, its data, and what is selected in any view of its dataset.
#pragma once

#include "chart/chart_view.h"
#include "gui/common/session.h"
#include "spec/chart_query.h"

#include <QTimer>

namespace kapok::gui {

class ChartPresenter : public QObject {
    Q_OBJECT
public:
    /// `view` must outlive it.
    ChartPresenter(Session& session, chart::ChartView* view, QObject* parent);

    void setSpec(const ChartSpec& spec, LinkAction link = LinkAction::Highlight);
    /// Asks for the answer again: the data may have changed.
    void refresh();

    const ChartSpec& spec() const { return spec_; }
    const Table& answer() const { return answer_; }
    const Table* selected() const { return selected_ ? &*selected_ : nullptr; }
    bool isShown() const { return shown_; }

signals:
    void shown();

private:
    void showAnswer(const Table& answer);
    /// Fetches the dataset's table, of which first answers are made while a brush is dragged.
    void prepareFirstAnswers();
    void selectionChanged();
    /// True when a first answer to the selection is under way.
    bool askFirst(const Selection& selection);
    void showFirst(const Table& answer);
    void dropFirst();
    void askExact();
    void refreshSelected();
    void pick(const std::vector<std::size_t>& rows, SelectionMode mode);
    void brush(const std::optional<BrushRange>& x, const std::optional<BrushRange>& y, SelectionMode mode);

    Session& session_;
    chart::ChartView* view_;
    ChartSpec spec_;
    LinkAction link_ = LinkAction::Highlight;
    Table answer_;
    std::optional<Table> selected_;
    bool shown_ = false;
    workbook::RequestId running_ = 0;
    workbook::RequestId runningSelected_ = 0;
    std::optional<Table> table_;   // of the dataset, when it has very many rows
    std::optional<Table> sample_;  // of it
    host::JobHandle first_;
    int round_ = 0;  // of first answers: an older one is not shown
    QTimer rest_;    // until the hand rests
};

}  // namespace kapok::gui
