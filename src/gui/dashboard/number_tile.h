// One figure of a dataset, large.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QLabel;

namespace kapok::gui {

class NumberTile : public QWidget {
    Q_OBJECT
public:
    explicit NumberTile(Session& session, QWidget* parent = nullptr);

    void setTile(const Tile& tile);
    void refresh();

private:
    Query query(const std::string& filter) const;
    void ask(const std::string& filter, bool ofSelection);
    void askFirst();
    void askAll();
    void show(const Table& answer, bool ofSelection, bool estimated = false);
    void showWords();

    Session& session_;
    Tile tile_;
    workbook::RequestId asking_ = 0;
    QLabel* figure_;
    QLabel* below_;
    QString words_;
    QString exact_;  ///< the figure with all its digits
    QString all_;    ///< the figure of all rows, where that of the selected ones is shown
};

}  // namespace kapok::gui
