// The inspector's part about small multiples: the fields that a map is divided by.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QSpinBox;

namespace kapok::gui {

class FieldShelf;

class MapFacetsPanel : public QWidget {
    Q_OBJECT
public:
    MapFacetsPanel(Session& session, Id map, QWidget* parent = nullptr);

    /// The fields of the topmost layer's data.
    void show(const Schema& schema);

private:
    void apply(const std::string& mergeKey = {});

    Session& session_;
    Id map_;
    bool filling_ = false;
    FieldShelf* column_;
    FieldShelf* row_;
    QSpinBox* classes_;
};

}  // namespace kapok::gui
