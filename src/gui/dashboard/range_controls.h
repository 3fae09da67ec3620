// Controls of a dashboard for ranges: of numbers, and of days.
#pragma once

#include "spec/dashboard_spec.h"
#include "table/column.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace kapok::gui {

class RangeBar;

class NumberRange : public QWidget {
    Q_OBJECT
public:
    explicit NumberRange(QWidget* parent = nullptr);

    /// `bounds` of all rows of the dataset.
    void setColumn(const Field& field, const ChunkSummary& bounds, const TileControl& control);
    void retranslate();
    /// Writes what is chosen; an end that leaves nothing out is empty.
    void choose(TileControl& control) const;

signals:
    void changed();

private:
    void show(double low, double high);
    void typed();

    QLineEdit* from_;
    QLineEdit* to_;
    RangeBar* bar_;
    bool whole_ = false;
    double lowest_ = 0;
    double highest_ = 0;
};

class PeriodRange : public QWidget {
    Q_OBJECT
public:
    explicit PeriodRange(QWidget* parent = nullptr);

    void setColumn(const Field& field, const ChunkSummary& bounds, const TileControl& control);
    void retranslate();
    void choose(TileControl& control) const;

signals:
    void changed();

private:
    void preset(int index);
    void show(QDate from, QDate to);
    bool isAll() const;

    QComboBox* presets_;
    QDateEdit* from_;
    QDateEdit* to_;
    QDate first_;
    QDate last_;
    Type type_ = Type::Date;
    bool showing_ = false;
};

}  // namespace kapok::gui
