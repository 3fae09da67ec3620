// A step being made or changed: its form above, what comes of it below.
#pragma once

#include "gui/common/session.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QTimer;
class QVBoxLayout;

namespace kapok::gui {

class TableGrid;

/// Where a step is put: after the others, or in place of one.
struct StepPlace {
    Id dataset;
    std::optional<std::size_t> index = {};
};

class StepDialog : public QDialog {
    Q_OBJECT
public:
    /// `input`: the table that the step works on.
    StepDialog(Session& session, StepPlace place, Table input, const QString& title);

    /// Nothing while the form is not complete.
    virtual std::optional<StepAction> action() const = 0;
    /// Shows the step that is to be changed.
    virtual void setAction(const StepAction& action) = 0;

    TableGrid& preview() { return *preview_; }
    QString note() const;
    bool isReady() const { return ready_; }
    void setVisible(bool visible) override;

public slots:
    void accept() override;

protected:
    Session& session() { return session_; }
    const Table& input() const { return input_; }
    const StepPlace& place() const { return place_; }
    QVBoxLayout* form() { return form_; }
    /// The form has changed: shows what comes of it, a moment later.
    void changed();
    /// What is said above the preview; a join tells its matches.
    virtual QString previewNote(const workbook::DatasetReport& report, const Table& result) const;
    /// The state of the workbook with the step in place and those after it left out.
    workbook::State stateWith(const StepAction& action) const;

private:
    void showPreview();
    void showError(const Error& error);

    Session& session_;
    StepPlace place_;
    Table input_;
    QVBoxLayout* form_;
    QLabel* note_;
    TableGrid* preview_;
    QDialogButtonBox* buttons_;
    QTimer* delay_;
    bool ready_ = false;
};

}  // namespace kapok::gui
