// The code lists that come with the program: browsed, searched, opened as a dataset, or their names added to a column.
#pragma once

#include "gui/common/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace kapok::gui {

class CodeListDialog : public QDialog {
    Q_OBJECT
public:
    /// `dataset` may be empty: then there is no column to name.
    CodeListDialog(Session& session, Id dataset, const Table& table);

    void setList(int list);
    QTableView& entries() { return *entries_; }
    /// A step that adds the names of the list to the chosen column.
    void addNames();
    void openAsDataset();

private:
    void build();
    void showList();
    Table shownTable() const;

    Session& session_;
    Id dataset_;
    Table table_;
    QComboBox* list_;
    QLineEdit* search_;
    QTableView* entries_;
    QLabel* count_;
    QComboBox* column_;
    QPushButton* add_;
};

/// Codes and their names from the first two columns of a table. Throws Error when there is none, or when it has more
/// than 10,000 rows.
std::map<std::string, std::string> codesOfFile(const QString& path);

}  // namespace kapok::gui
