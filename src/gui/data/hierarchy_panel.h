// The hierarchies of a dataset, along which charts drill down.
#pragma once

#include "gui/common/session.h"
#include "spec/code_hierarchy.h"

#include <QWidget>

class QVBoxLayout;

namespace kapok::gui {

class HierarchyPanel : public QWidget {
    Q_OBJECT
public:
    HierarchyPanel(Session& session, Id dataset, QWidget* parent = nullptr);

    void setTable(const Table& table);
    void refresh();
    /// The fields from coarse to fine; one that is not of the table is refused with words.
    void add(const QString& fields);
    /// Takes one of those that codes of the table bring with them.
    void take(const CodeHierarchy& offered);
    const std::vector<CodeHierarchy>& offered() const { return offered_; }

private:
    void set(std::vector<Hierarchy> hierarchies, const Text& label);
    void replace(const Dataset& dataset, const Text& label);

    Session& session_;
    Id dataset_;
    Table table_;
    std::vector<CodeHierarchy> offered_;
    QVBoxLayout* layout_;
};

}  // namespace kapok::gui
