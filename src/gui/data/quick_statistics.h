// Count, sum, mean, least and greatest of the column in hand over the selected rows: for the status line.
#pragma once

#include "gui/common/session.h"

namespace kapok::gui {

class QuickStatistics : public QObject {
    Q_OBJECT
public:
    QuickStatistics(Session& session, Id dataset, QObject* parent);

    void setTable(const Table& table);
    void setColumn(int column);
    /// Asks again, for what is selected now.
    void refresh();
    /// "rate: 12 rows • sum 71.2 • mean 5.93 • from 1.4 to 22.1"; empty when nothing is selected.
    const QString& words() const { return words_; }

signals:
    void changed();

private:
    void show(const Table& answer, const Field& field);
    void setWords(const QString& words);

    Session& session_;
    Id dataset_;
    Table table_;
    int column_ = 0;
    workbook::RequestId asking_ = 0;
    QString words_;
};

}  // namespace kapok::gui
