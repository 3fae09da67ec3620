// Schemas and their tables, asked for as branches are opened.
#pragma once

#include "gui/common/session.h"
#include "gui/database/database_link.h"

#include <QTreeWidget>

namespace kapok::gui {

class DatabaseTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit DatabaseTree(Session& session, QWidget* parent = nullptr);

    /// Opens the first schema that is not the server's own. Null: nothing is shown.
    void setDatabase(std::shared_ptr<DatabaseLink> link, const std::vector<database::SchemaInfo>& schemas);
    /// The tables that are selected, from top to bottom.
    std::vector<database::TablePlace> chosen() const;

private:
    void load(QTreeWidgetItem* branch);
    void fill(QTreeWidgetItem* branch, const host::Outcome<std::vector<database::TableEntry>>& outcome);

    Session& session_;
    std::shared_ptr<DatabaseLink> link_;
};

}  // namespace kapok::gui
