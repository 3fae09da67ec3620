// Which rows of a dataset a grid shows, and in which order: sorted by heads, filtered by chips and by the box above.
// Part of the view, not of the workbook; each of it can be kept as a step.
#pragma once

#include "gui/common/session.h"
#include "gui/data/row_order.h"

namespace kapok::gui {

class TableGrid;

/// A condition on the view: what its chip says, and the formula.
struct ViewFilter {
    std::string condition;
    QString label;
    bool operator==(const ViewFilter&) const = default;
};

class ViewRows : public QObject {
    Q_OBJECT
public:
    ViewRows(Session& session, Id dataset, TableGrid& grid);

    const std::vector<OrderKey>& keys() const { return keys_; }
    const std::vector<ViewFilter>& filters() const { return filters_; }
    /// The formula of what is filtered: linked views, chips and box together; empty: nothing, or words.
    std::string condition() const;
    bool isChanged() const { return !keys_.empty() || !filters_.empty() || !text_.isEmpty(); }
    /// What the view leaves out and how it is ordered; empty: it shows the table as it is.
    std::vector<Text> sentences() const;
    /// What is typed in the box is a condition, not words.
    static bool isExpression(const QString& text);

    /// Ascending, descending, as in the table. `further`: after the keys there are.
    void sortBy(const std::string& field, bool further);
    void setKeys(std::vector<OrderKey> keys);
    void addFilter(const ViewFilter& filter);
    void removeFilter(std::size_t index);
    /// The rows that a selection in another view leaves; empty: all. No part of what can be kept as a step.
    void setLinked(const std::string& predicate);
    /// Words or a condition.
    void setText(const QString& text);
    void clear();
    /// The table has changed: drops what names columns that are gone and orders again.
    void apply();

signals:
    /// Keys or filters are others.
    void changed();
    /// The rows have been put in order.
    void shown();
    /// The condition of the box cannot be computed.
    void refused(const kapok::Error& error);

private:
    void orderWith(std::shared_ptr<const workbook::RowMask> mask);

    Session& session_;
    Id dataset_;
    TableGrid& grid_;
    std::vector<OrderKey> keys_;
    std::vector<ViewFilter> filters_;
    QString text_;
    std::string linked_;
    workbook::RequestId asking_ = 0;
    host::JobHandle ordering_;
};

}  // namespace kapok::gui
