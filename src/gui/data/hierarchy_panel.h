// The hierarchies of a dataset, along which charts drill down.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QVBoxLayout;

namespace kapok::gui {

class HierarchyPanel : public QWidget {
    Q_OBJECT
public:
    HierarchyPanel(Session& session, Id dataset, QWidget* parent = nullptr);

    void setSchema(const Schema& schema) { schema_ = schema; }
    void refresh();
    /// The fields from coarse to fine; one that is not of the table is refused with words.
    void add(const QString& fields);

private:
    void set(std::vector<Hierarchy> hierarchies, const Text& label);

    Session& session_;
    Id dataset_;
    Schema schema_;
    QVBoxLayout* layout_;
};

}  // namespace kapok::gui
