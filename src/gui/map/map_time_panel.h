// The inspector's part about time: which field a layer has it in, and how a map moves through it.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace kapok::gui {

class FieldShelf;

class MapTimePanel : public QWidget {
    Q_OBJECT
public:
    MapTimePanel(Session& session, Id map, QWidget* parent = nullptr);

    /// The layer that is edited, and the fields of its data.
    void show(std::size_t layer, const Schema& schema);

private:
    void change(const std::function<void(MapSpec&)>& edit, const std::string& mergeKey = {});

    Session& session_;
    Id map_;
    std::size_t layer_ = 0;
    bool filling_ = false;
    FieldShelf* time_;
    QComboBox* unit_;
    QCheckBox* cumulative_;
    QDoubleSpinBox* seconds_;
};

}  // namespace kapok::gui
