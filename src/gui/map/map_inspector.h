// The inspector of a map: every change is applied at once and can be undone.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace kapok::gui {

class ClassHistogram;
class FieldShelf;
class MapFacetsPanel;
class MapLayerList;
class MapMarkPanel;
class MapPresenter;
class MapSpacePanel;
class MapTimePanel;

class MapInspector : public QWidget {
    Q_OBJECT
public:
    MapInspector(Session& session, Id map, MapPresenter& presenter, QWidget* parent);

    void refresh();
    void retranslate();

private:
    void build();
    void buildBoundaries();
    void buildMark();
    void buildClasses();
    void buildPage();
    void connectFields();
    void loadSchemas();
    void show();
    void showLimits();
    void setLimits(const std::vector<double>& limits);
    void moveLimits(const std::vector<double>& limits, int drag);
    void takeBoundaries();
    /// The layer that is edited; a fresh one for a map without layers.
    MapLayer layer() const;
    void showMark(const MapLayer& layer);
    void readMark(MapLayer& layer) const;
    void readPage(MapSpec& spec) const;
    void chooseLayer(int layer);
    void addLayer();
    void changeLayers(const std::function<void(std::vector<MapLayer>&)>& change, const Text& name);
    MapSpec read() const;
    void apply(const std::string& mergeKey = {});
    static bool hasGeometry(const Schema& schema);

    Session& session_;
    Id map_;
    MapPresenter& presenter_;
    bool filling_ = false;
    std::size_t layer_ = 0;
    Table table_;
    Table boundaryTable_;
    QVBoxLayout* layout_;
    QLabel* title_ = nullptr;
    MapLayerList* layers_ = nullptr;
    QComboBox* data_ = nullptr;
    QComboBox* mark_ = nullptr;
    MapMarkPanel* markPanel_ = nullptr;
    FieldShelf* category_ = nullptr;
    FieldShelf* size_ = nullptr;
    QDoubleSpinBox* largest_ = nullptr;
    QDoubleSpinBox* cell_ = nullptr;
    FieldShelf* longitude_ = nullptr;
    FieldShelf* latitude_ = nullptr;
    FieldShelf* destination_ = nullptr;
    FieldShelf* destinationLongitude_ = nullptr;
    FieldShelf* destinationLatitude_ = nullptr;
    QComboBox* datum_ = nullptr;
    QComboBox* rate_ = nullptr;
    FieldShelf* base_ = nullptr;
    QSpinBox* opacity_ = nullptr;
    QComboBox* side_ = nullptr;
    QWidget* sideRow_ = nullptr;
    MapSpacePanel* space_ = nullptr;
    QCheckBox* land_ = nullptr;
    QCheckBox* graticule_ = nullptr;
    QWidget* sizeRow_ = nullptr;
    QWidget* cellRow_ = nullptr;
    QWidget* categoryRow_ = nullptr;
    QWidget* destinationRow_ = nullptr;
    QWidget* destinationPlace_ = nullptr;
    QWidget* baseRow_ = nullptr;
    QWidget* classesRow_ = nullptr;
    QWidget* dataRow_ = nullptr;
    QWidget* fieldsRow_ = nullptr;  ///< all that is asked of a dataset
    QWidget* filterRow_ = nullptr;
    FieldShelf* value_ = nullptr;
    QComboBox* aggregate_ = nullptr;
    FieldShelf* key_ = nullptr;
    QComboBox* boundaries_ = nullptr;
    FieldShelf* boundaryKey_ = nullptr;
    FieldShelf* label_ = nullptr;
    QComboBox* method_ = nullptr;
    QSpinBox* classes_ = nullptr;
    QLineEdit* limits_ = nullptr;
    ClassHistogram* histogram_ = nullptr;
    QComboBox* ramp_ = nullptr;
    QCheckBox* reversed_ = nullptr;
    QCheckBox* labels_ = nullptr;
    QComboBox* projection_ = nullptr;
    QLineEdit* heading_ = nullptr;
    QLineEdit* filter_ = nullptr;
    QLineEdit* source_ = nullptr;
    MapTimePanel* time_ = nullptr;
    MapFacetsPanel* facets_ = nullptr;
    QLabel* facts_ = nullptr;
    QWidget* joinBox_ = nullptr;
    QWidget* limitsRow_ = nullptr;
};

}  // namespace kapok::gui
