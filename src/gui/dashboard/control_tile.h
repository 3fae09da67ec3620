// A control on a dashboard: the reader chooses which rows its other tiles show, or sets a variable.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace kapok::gui {

class NumberRange;
class PeriodRange;
class ValueList;
class VariableInput;

class ControlTile : public QWidget {
    Q_OBJECT
public:
    explicit ControlTile(Session& session, QWidget* parent = nullptr);

    /// `others`: what the other controls of the dashboard have chosen; values are offered of the rows they leave.
    void setTile(const Tile& tile, const std::string& others);
    void refresh();
    void retranslate();

signals:
    void chosen(const kapok::TileControl& control);

private:
    void show(const Table& table);
    void askValues();
    void emitChosen();

    Session& session_;
    Tile tile_;
    std::string others_;
    QStackedWidget* stack_;
    QLabel* message_;
    ValueList* list_;
    NumberRange* numbers_;
    PeriodRange* period_;
    VariableInput* variable_;
};

}  // namespace kapok::gui
