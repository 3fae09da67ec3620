// The metadata page of a dataset: the form of the whole and the dictionary of its fields.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace kapok::gui {

class DictionaryDelegate;
class FieldDictionary;
class MetadataForm;

class MetadataView : public QWidget {
    Q_OBJECT
public:
    MetadataView(Session& session, Id dataset, QWidget* parent = nullptr);

    void setTable(const Table& table);
    /// The dataset has changed: what is shown follows, what is typed stays.
    void refresh();
    void retranslate();

    MetadataForm& form() { return *form_; }
    FieldDictionary& dictionary() { return *dictionary_; }
    QTableView& fields() { return *fields_; }

    /// Takes the metadata of a datapackage.json or a DCAT document for this dataset; one step of undo.
    void readFrom(const QString& path);
    /// Writes the rows and their package, or the rows and their DCAT description, by the name of the file.
    void writeTo(const QString& path);

private:
    void build();
    void askRead();
    void askWrite();
    void readCodes(int row);
    Metadata metadata() const;

    Session& session_;
    Id dataset_;
    Table table_;
    MetadataForm* form_;
    FieldDictionary* dictionary_;
    DictionaryDelegate* delegate_;
    QTableView* fields_;
    QLabel* aboutTitle_;
    QLabel* fieldsTitle_;
    QLabel* fieldsHint_;
    QPushButton* read_;
    QPushButton* write_;
    QPushButton* lists_;
};

}  // namespace kapok::gui
