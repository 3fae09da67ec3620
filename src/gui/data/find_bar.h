// Finding words in the cells of a table: next, previous, in all columns; the rows are found by a job.
#pragma once

#include "gui/common/session.h"
#include "gui/data/row_order.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace kapok::gui {

class TableGrid;

class FindBar : public QFrame {
    Q_OBJECT
public:
    FindBar(Session& session, TableGrid& grid, QWidget* parent = nullptr);

    void open();
    void shut();
    void retranslate();
    /// Goes to the next cell (by = 1) or the one before (−1); around the end of the table when there is none.
    void step(int by);
    /// The table or what is shown of it has changed.
    void searchAgain();
    QString words() const;
    QString count() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void found(workbook::RowMask rows);
    /// A column of the row that holds the words, from `column` on in this direction; −1: none.
    int columnIn(qint64 shownRow, int column, int by) const;
    qint64 rowFrom(qint64 shownRow, int by) const;

    Session& session_;
    TableGrid& grid_;
    QLineEdit* field_;
    QLabel* count_;
    QList<QToolButton*> tools_;
    QTimer* delay_;
    workbook::RowMask rows_;
    QString searched_;  ///< the words that `rows_` is for
    int wanted_ = 0;    ///< a step asked for while the search was under way
    host::JobHandle searching_;
};

}  // namespace kapok::gui
