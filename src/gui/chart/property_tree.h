// Every property of a chart, by its name in the chart's JSON: the same table that reads and writes it.
#pragma once

#include "spec/chart_properties.h"

#include <QTreeWidget>

namespace kapok::gui {

/// Branches are the parts of the chart (mark, channels, scales, axes); what is set stands in bold. Values are edited in
/// place; choices open as a list.
class PropertyTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit PropertyTree(QWidget* parent = nullptr);

    void setChart(const ChartSpec& chart);

    /// Opens the branches above a property or part and makes it the current one; one that is not there: its nearest
    /// part.
    void showProperty(const QString& path);

signals:
    void edited(const QString& path, const QString& value);

private:
    QTreeWidgetItem* branch(const QString& path);
    void addProperty(const ChartProperty& property);
    void takeEdit(QTreeWidgetItem* item, int column);

    QHash<QString, QTreeWidgetItem*> items_;
    bool filling_ = false;
};

}  // namespace kapok::gui
