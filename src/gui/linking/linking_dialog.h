// Which datasets belong together and by which fields, and what each view does with a selection made in another one.
#pragma once

#include "gui/common/session.h"
#include "spec/linking.h"

#include <QDialog>

class QComboBox;
class QTableWidget;
class QTableWidgetItem;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace kapok::gui {

/// Every change applies at once and is one step of undo. Relations that suggest themselves are listed with an empty
/// box; a tick takes them over.
class LinkingDialog : public QDialog {
    Q_OBJECT
public:
    /// `page`: a dashboard's own views come first; the empty id: all views of the workbook.
    LinkingDialog(Session& session, const Id& page);

    QTreeWidget& relations() { return *relations_; }
    QTableWidget& pairs() { return *pairs_; }

private:
    void buildRelations(QVBoxLayout* layout);
    void buildPairs(QVBoxLayout* layout);
    void loadSchemas();
    void refresh();
    void showRelations();
    void showPairs();
    void fillFields(QComboBox* datasets, QComboBox* fields);
    void addRelation();
    void removeRelation();
    void ticked(QTreeWidgetItem* item);
    void nextAction(int row, int column);
    const Linking& linking() const;
    void apply(const Linking& linking);

    Session& session_;
    std::vector<Id> views_;
    std::map<Id, Table> tables_;
    std::vector<Relation> proposed_;
    bool filling_ = false;
    QTreeWidget* relations_;
    QTableWidget* pairs_;
    QComboBox* leftData_;
    QComboBox* leftField_;
    QComboBox* rightData_;
    QComboBox* rightField_;
};

}  // namespace kapok::gui
