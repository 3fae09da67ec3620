// What is known of a dataset: its steps, where it comes from, how it was read, its columns.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kapok::gui {

class HierarchyPanel;
class SetsPanel;
class StepsPanel;

class DatasetInspector : public QWidget {
    Q_OBJECT
public:
    DatasetInspector(Session& session, Id dataset, QWidget* parent);

    void refresh();
    void retranslate();
    void setTable(const Table& table);
    void setReport(const workbook::DatasetReport& report);
    /// The step that cannot be done.
    void setFailed(std::optional<std::size_t> step);
    StepsPanel& steps() { return *steps_; }
    SetsPanel& sets() { return *sets_; }
    HierarchyPanel& hierarchies() { return *hierarchies_; }

signals:
    /// An action of the Data menu.
    void actionRequested(const QString& action);

private:
    void build();
    void showSource();

    Session& session_;
    Id dataset_;
    Table table_;
    workbook::DatasetReport report_;
    StepsPanel* steps_;
    SetsPanel* sets_;
    HierarchyPanel* hierarchies_;
    QLabel* title_;
    QLabel* size_;
    QLabel* stepsHead_;
    QLabel* noSteps_;
    QLabel* sourceHead_;
    QVBoxLayout* source_;
    QVBoxLayout* adders_;
};

}  // namespace kapok::gui
