// A dataset as a table on a dashboard, its selection linked.
#pragma once

#include "gui/common/session.h"
#include "gui/data/table_grid.h"

namespace kapok::gui {

class TableTile : public TableGrid {
    Q_OBJECT
public:
    TableTile(Session& session, Id dataset, LinkAction link, QWidget* parent = nullptr);

    /// The rows of the dataset for which `filter` is true; empty: all.
    void setShown(LinkAction link, const std::string& filter);
    void refresh();
    /// The selection that is shown was found in a sample.
    bool isEstimated() const { return estimated_; }

signals:
    /// "21 rows • 3 selected • sorted by output"
    void described(const QString& words);

private:
    void askFirst();
    void applySelection();
    void sort(int column);
    void arrange();
    void describe(std::size_t selected, bool estimated = false);

    Session& session_;
    Id dataset_;
    LinkAction link_;
    std::string filter_;
    workbook::RequestId showing_ = 0;
    workbook::RequestId selecting_ = 0;
    std::shared_ptr<const RowMask> shown_;  ///< null: all rows
    std::string sortField_;
    bool descending_ = false;
    bool estimated_ = false;
    host::JobHandle ordering_;
};

}  // namespace kapok::gui
