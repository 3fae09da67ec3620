// The rows of the inspector that only dots, tracks, rasters, contour lines and base maps have.
#pragma once

#include "gui/common/session.h"
#include "spec/map_spec.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace kapok::gui {

class FieldShelf;

class MapMarkPanel : public QWidget {
    Q_OBJECT
public:
    MapMarkPanel(Session& session, QWidget* parent = nullptr);

    void setSchema(const Schema& schema);
    /// Without signals.
    void setLayer(const MapLayer& layer);
    /// What the rows say, into the members that the layer's mark has.
    void read(MapLayer& layer) const;

signals:
    /// Base maps of the network are allowed now, or not any more.
    void onlineChanged();
    /// By the user; changes of one `row` follow each other.
    void changed(const QString& row);

private:
    void buildFile();
    void chooseFile();
    QString filesOf(MapMark mark) const;

    Session& session_;
    MapMark mark_ = MapMark::Shapes;
    QWidget* dotsRow_;
    QWidget* trackRow_;
    QWidget* fileRow_;
    QWidget* bandsRow_;
    QWidget* intervalRow_;
    QWidget* creditRow_;
    QCheckBox* online_;
    QDoubleSpinBox* perDot_;
    FieldShelf* time_;
    QDoubleSpinBox* gap_;
    QComboBox* along_;
    QCheckBox* stops_;
    QLineEdit* file_;
    QLineEdit* bands_;
    QDoubleSpinBox* interval_;
    QCheckBox* coloured_;
    QLineEdit* credit_;
};

}  // namespace kapok::gui
