// Sets the value of a variable of the workbook: a tick, a number, a text, a list.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace kapok::gui {

class VariableInput : public QWidget {
    Q_OBJECT
public:
    explicit VariableInput(Session& session, QWidget* parent = nullptr);

    /// Shows the variable as it is in the workbook.
    void setVariable(const Id& variable);
    void retranslate();

private:
    void apply(ParameterValue value);
    void typed();

    Session& session_;
    Id variable_;
    QCheckBox* tick_;
    QLineEdit* text_;
};

}  // namespace kapok::gui
