// The inspector of a map: every change is applied at once and can be undone.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace kapok::gui {

class FieldShelf;
class MapPresenter;

class MapInspector : public QWidget {
    Q_OBJECT
public:
    MapInspector(Session& session, Id map, MapPresenter& presenter, QWidget* parent);

    void refresh();
    void retranslate();

private:
    void build();
    void buildBoundaries();
    void loadSchemas();
    void show();
    void showLimits();
    void takeBoundaries();
    MapSpec read() const;
    void apply(const std::string& mergeKey = {});
    static bool hasGeometry(const Schema& schema);

    Session& session_;
    Id map_;
    MapPresenter& presenter_;
    bool filling_ = false;
    Table table_;
    Table boundaryTable_;
    QVBoxLayout* layout_;
    QLabel* title_ = nullptr;
    QComboBox* data_ = nullptr;
    FieldShelf* value_ = nullptr;
    QComboBox* aggregate_ = nullptr;
    FieldShelf* key_ = nullptr;
    QComboBox* boundaries_ = nullptr;
    FieldShelf* boundaryKey_ = nullptr;
    FieldShelf* label_ = nullptr;
    QComboBox* method_ = nullptr;
    QSpinBox* classes_ = nullptr;
    QLineEdit* limits_ = nullptr;
    QComboBox* ramp_ = nullptr;
    QCheckBox* reversed_ = nullptr;
    QCheckBox* labels_ = nullptr;
    QComboBox* projection_ = nullptr;
    QLineEdit* heading_ = nullptr;
    QLineEdit* filter_ = nullptr;
    QLineEdit* source_ = nullptr;
    QLabel* facts_ = nullptr;
    QWidget* joinBox_ = nullptr;
    QWidget* limitsRow_ = nullptr;
};

}  // namespace kapok::gui
