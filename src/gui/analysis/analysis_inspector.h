// The form of an analysis: which data, which parameters. A change is applied at once.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace kapok::gui {

class ParameterForm;

class AnalysisInspector : public QWidget {
    Q_OBJECT
public:
    AnalysisInspector(Session& session, Id analysis, QWidget* parent);

    /// The analysis has changed from outside: undo, another input.
    void refresh();
    void retranslate();
    ParameterForm& form() { return *form_; }
    /// A variable of the workbook sets the parameter from now on; the empty name: its own value again. One step of
    /// undo.
    void bind(const std::string& parameter, const std::string& variable);

private:
    const Module* module() const;
    void buildInputs();
    void loadSchemas();
    void suggestColumns();
    void setInput(const std::string& role, const Id& dataset);
    void takeForm();
    void showForm();
    void askBinding(const std::string& parameter, QWidget* at);
    void addVariableFor(const std::string& parameter);

    Session& session_;
    Id analysis_;
    QLabel* title_;
    QLabel* about_;
    QVBoxLayout* inputs_;
    ParameterForm* form_;
    std::map<std::string, Schema> schemas_;
    std::map<std::string, Table> tables_;  ///< of the inputs, by role
    Analysis shown_;
    bool hasShown_ = false;
};

}  // namespace kapok::gui
