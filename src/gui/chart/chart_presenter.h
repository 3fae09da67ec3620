// Keeps a chart view up to date: with its spec, its data, and what is selected in any view of its dataset; takes what
// is done in it to the selection and the workbook.
#pragma once

#include "chart/chart_view.h"
#include "gui/common/session.h"
#include "spec/chart_query.h"
#include "spec/drill.h"

namespace kapok::gui {

class ChartPresenter : public QObject {
    Q_OBJECT
public:
    /// `item`: the chart that gestures in the view change. `view` must outlive it.
    ChartPresenter(Session& session, chart::ChartView* view, Id item, QObject* parent);

    /// `link`: what selections do that no pair of views says otherwise about.
    void setSpec(const ChartSpec& spec, LinkAction link = LinkAction::Highlight);
    /// Shows these rows alone; an empty selection: all.
    void setContext(const Selection& rows);
    /// Asks for the answer again: the data may have changed.
    void refresh();

    Session& session() const { return session_; }
    const Id& item() const { return item_; }
    chart::ChartView* view() const { return view_; }
    const ChartSpec& spec() const { return spec_; }
    const Table& answer() const { return answer_; }
    const Table* selected() const { return selected_ ? &*selected_ : nullptr; }
    bool isShown() const { return shown_; }

    /// The chart as the workbook has it, without what a dashboard or a context adds.
    const ChartSpec& stored() const { return session_.state().chart(item_); }
    /// One step of undo.
    void change(const ChartSpec& spec, const Text& label, const std::string& mergeKey = {});
    /// `channel`: the only one that is meant, if given.
    std::optional<DrillTarget> target(const std::string& channel = {}) const;
    void drillDown(std::size_t row, const std::string& channel = {});
    void drillUp(std::size_t depth);
    /// What was opened on the way down.
    QStringList way() const;
    /// The rows behind a mark, or behind what a heading of a table says of `channel`.
    Selection rowsOf(std::size_t row, const std::string& channel = {}) const;

signals:
    void shown();
    /// A property of the chart is to be shown in the inspector.
    void propertyRequested(const QString& path);

private:
    Theme theme() const;
    void ask();
    void showAnswer(const Table& answer);
    /// Fetches the dataset's table, of which first answers are made while a brush is dragged.
    void prepareFirstAnswers();
    void askFirst();
    void showFirst(const Table& answer, bool filtered);
    void askExact();
    void refreshSelected();
    LinkAction action(const Selection& selection) const;
    std::string filter() const;
    void select(Selection selection, SelectionMode mode);
    void pick(const std::vector<std::size_t>& rows, SelectionMode mode);
    void pickValue(std::size_t row, const std::string& channel, SelectionMode mode);
    void switchLegend(const QString& name, const QStringList& all, bool alone);

    Session& session_;
    chart::ChartView* view_;
    Id item_;
    ChartSpec spec_;
    LinkAction link_ = LinkAction::Highlight;
    Selection context_;
    std::string filter_;  ///< of the answer that is shown or asked for: context and selection
    Table answer_;
    std::optional<Table> selected_;
    bool shown_ = false;
    workbook::RequestId running_ = 0;
    workbook::RequestId runningSelected_ = 0;
    std::vector<std::string> hiddenBefore_;  ///< by the legend, before the first click of a double click
    int legendClicks_ = 0;
};

}  // namespace kapok::gui
