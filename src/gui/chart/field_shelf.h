// Columns that can be dragged, and the shelves they are dropped on.
#pragma once

#include "sdk/type.h"

#include <QComboBox>
#include <QListWidget>

namespace kapok::gui {

/// The columns of a dataset, to be dragged onto a shelf.
class FieldList : public QListWidget {
    Q_OBJECT
public:
    explicit FieldList(QWidget* parent = nullptr);
    void setSchema(const Schema& schema);

protected:
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
};

/// Shows or takes one column. The first entry is "none" (or "number of rows" for values).
class FieldShelf : public QComboBox {
    Q_OBJECT
public:
    explicit FieldShelf(QWidget* parent = nullptr);

    /// Only columns that `accepts`; `none` is what the empty choice is called.
    void setSchema(const Schema& schema, const QString& none, bool (*accepts)(Type) = nullptr);
    std::string field() const;
    void setField(const std::string& field);

signals:
    /// By the user only.
    void chosen();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

}  // namespace kapok::gui
