// The field dictionary as an editable table: one row a field, one step of undo a change.
#pragma once

#include "gui/common/session.h"

#include <QAbstractTableModel>

namespace kapok::gui {

class FieldDictionary : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, FieldType, Label, Unit, Description, Role, Codes, Required, Unique, Minimum, Maximum, Pattern };
    static constexpr int columns = Pattern + 1;

    FieldDictionary(Session& session, Id dataset, QObject* parent);

    /// The fields of the table, in its order.
    void setFields(const Schema& fields);
    /// The dataset has changed.
    void refresh();

    const Field& field(int row) const { return fields_[static_cast<std::size_t>(row)]; }
    FieldNote note(int row) const;
    /// The dictionary's entry of a field, as one edit.
    bool setNote(int row, const FieldNote& note);
    /// A step of the dataset has given the field another unit.
    bool isConverted(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    bool applies(int row, int column) const;
    QString shown(int row, int column) const;

    Session& session_;
    Id dataset_;
    Schema fields_;
};

}  // namespace kapok::gui
