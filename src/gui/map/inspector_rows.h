// What the rows of a map's inspector are put together from.
#pragma once

#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "spec/names.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QVBoxLayout>

namespace kapok::gui {

/// A column of fields that is shown or hidden as one.
inline QWidget* fieldRow(QBoxLayout* layout) {
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    layout->addWidget(row);
    return row;
}

inline QBoxLayout* inside(QWidget* row) { return static_cast<QBoxLayout*>(row->layout()); }

inline void addPair(QBoxLayout* layout, const QString& left, QWidget* first, const QString& right, QWidget* second) {
    auto* line = new QHBoxLayout;
    addField(line, left, first);
    addField(line, right, second);
    layout->addLayout(line);
}

template <class Enum>
QComboBox* choiceOf() {
    auto* box = comboBox();
    for (std::size_t i = 0; i < enumNames<Enum>().size(); ++i)
        box->addItem(words(static_cast<Enum>(i)), static_cast<int>(i));
    return box;
}

/// From 0, which reads as `nothing`, to `most`.
inline QDoubleSpinBox* numberBox(double most, int decimals, const QString& nothing, const QString& unit = {}) {
    auto* box = new QDoubleSpinBox;
    box->setRange(0, most);
    box->setDecimals(decimals);
    if (!unit.isEmpty()) box->setSuffix(QLatin1Char(' ') + unit);
    box->setSpecialValueText(nothing);
    box->setKeyboardTracking(false);
    return box;
}

}  // namespace kapok::gui
