// Filter and new column: forms around a formula.
#pragma once

#include "gui/data/step_dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace kapok::gui {

/// A box for a formula, with menus of the columns and functions it may use.
class FormulaBox : public QWidget {
    Q_OBJECT
public:
    FormulaBox(const Schema& schema, QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);

signals:
    void changed();

private:
    void insert(const QString& text);

    QPlainTextEdit* editor_;
};

class FilterDialog : public StepDialog {
    Q_OBJECT
public:
    FilterDialog(Session& session, StepPlace place, Table input);
    std::optional<StepAction> action() const override;
    void setAction(const StepAction& action) override;
    FormulaBox& formula() { return *formula_; }

private:
    FormulaBox* formula_;
};

class DeriveDialog : public StepDialog {
    Q_OBJECT
public:
    DeriveDialog(Session& session, StepPlace place, Table input);
    std::optional<StepAction> action() const override;
    void setAction(const StepAction& action) override;

private:
    QLineEdit* name_;
    QLineEdit* unit_;
    FormulaBox* formula_;
};

}  // namespace kapok::gui
