// The list of tables that SQL sees, each with its columns once it is opened, and of statements that were run.
#pragma once

#include "gui/common/session.h"
#include "gui/sql/sql_catalogue.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace kapok::gui {

class SqlTables : public QWidget {
    Q_OBJECT
public:
    explicit SqlTables(Session& session, QWidget* parent = nullptr);

    const SqlCatalogue& catalogue() const { return catalogue_; }
    /// After a change of the workbook: columns may be others, those of open tables are asked for again.
    void refresh();
    void refreshHistory();
    /// Shows the columns of a table; its rows are read first where they are not there.
    void show(const Id& dataset);
    /// Gets the columns of the tables that the statement names.
    void learnFrom(const std::string& sql);
    void retranslate();

    QTreeWidget& tree() { return *tree_; }
    QListWidget& history() { return *history_; }
    QLineEdit& search() { return *search_; }

signals:
    void catalogueChanged();
    /// A name was chosen, as SQL writes it.
    void wordChosen(const QString& word);
    void statementChosen(const QString& statement);

private:
    void learn(const Id& dataset);
    void fillColumns(QTreeWidgetItem* item, const Schema& schema);
    QTreeWidgetItem* itemOf(const Id& dataset) const;
    void filter();

    Session& session_;
    SqlCatalogue catalogue_;
    QLineEdit* search_;
    QLabel* tablesHead_;
    QTreeWidget* tree_;
    QLabel* historyHead_;
    QListWidget* history_;
};

}  // namespace kapok::gui
