// The values of a column with how often each occurs, to be ticked.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace kapok::gui {

class ValueList : public QWidget {
    Q_OBJECT
public:
    explicit ValueList(QWidget* parent = nullptr);

    /// `counts` has the columns `value` and `count`; `chosen` are literals of the formula language, in the list even
    /// when no row has them now.
    void setValues(const Table& counts, const std::vector<std::string>& chosen);
    void retranslate();
    /// Literals; empty: all rows.
    std::vector<std::string> chosen() const;

signals:
    void changed();

private:
    void filter(const QString& part);
    void clear();
    void describe();

    QLineEdit* search_;
    QListWidget* list_;
    QLabel* below_;
    bool filling_ = false;
};

/// Values of a column that a list shows at most; which ones are left out is said below it.
inline constexpr std::int64_t listedValues = 5000;

}  // namespace kapok::gui
