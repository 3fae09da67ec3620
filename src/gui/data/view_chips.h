// The chips above a table: how the view is sorted and filtered, with counts; each taken away by one click.
#pragma once

#include "gui/data/view_rows.h"

#include <QFrame>

class QHBoxLayout;

namespace kapok::gui {

class ViewChips : public QFrame {
    Q_OBJECT
public:
    ViewChips(Session& session, Id dataset, ViewRows& rows, QWidget* parent = nullptr);

    void rebuild();
    /// Words of the chips, for tests and for assistive tools.
    QStringList chips() const;

signals:
    void keepRequested();

private:
    void addFilterChip(std::size_t index);
    void addSortChip();

    Session& session_;
    Id dataset_;
    ViewRows& rows_;
    QHBoxLayout* layout_;
};

}  // namespace kapok::gui
