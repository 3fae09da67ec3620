#include "gui/chart/field_shelf.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "gui/map/class_histogram.h"
#include "gui/map/inspector_rows.h"
#include "gui/map/map_facets_panel.h"
#include "gui/map/map_inspector.h"
#include "gui/map/map_layer_list.h"
#include "gui/map/map_mark_panel.h"
#include "gui/map/map_presenter.h"
#include "gui/map/map_space_panel.h"
#include "gui/map/map_time_panel.h"
#include "gui/map/ramp_icon.h"
#include "spec/names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace kapok::gui {
void MapInspector::build() {
    title_ = roleLabel({}, "title");
    title_->setWordWrap(true);
    layout_->addWidget(title_);
    layers_ = new MapLayerList;
    layout_->addWidget(layers_);
    data_ = comboBox();
    mark_ = choiceOf<MapMark>();
    mark_->setObjectName(QStringLiteral("mapMark"));
    value_ = new FieldShelf;
    value_->setObjectName(QStringLiteral("mapValue"));
    label_ = new FieldShelf;
    dataRow_ = fieldRow(layout_);
    addField(inside(dataRow_), tr("Data"), data_);
    addField(layout_, tr("Drawn as"), mark_);
    markPanel_ = new MapMarkPanel(session_);
    layout_->addWidget(markPanel_);
    fieldsRow_ = fieldRow(layout_);
    addField(inside(fieldsRow_), tr("Value"), value_);
    buildMark();
    buildBoundaries();
    addField(inside(fieldsRow_), tr("Names"), label_);
    buildClasses();
    buildPage();
    facts_ = roleLabel({}, "muted");
    facts_->setWordWrap(true);
    layout_->addWidget(facts_);
    layout_->addStretch();
    connectFields();
}

/// What only some marks have.
void MapInspector::buildMark() {
    auto* layout = inside(fieldsRow_);
    rate_ = choiceOf<MapRate>();
    addField(layout, tr("Shown as"), rate_);
    base_ = new FieldShelf;
    baseRow_ = fieldRow(layout);
    addField(inside(baseRow_), tr("Those at risk"), base_);
    category_ = new FieldShelf;
    categoryRow_ = fieldRow(layout);
    addField(inside(categoryRow_), tr("A colour for each"), category_);
    size_ = new FieldShelf;
    largest_ = numberBox(200, 1, tr("automatic"), tr("pixels"));
    sizeRow_ = fieldRow(layout);
    addPair(inside(sizeRow_), tr("Size"), size_, tr("The largest"), largest_);
    cell_ = numberBox(1e7, 0, tr("automatic"), tr("m"));
    cellRow_ = fieldRow(layout);
    addField(inside(cellRow_), tr("Width of cells or reach of points"), cell_);
    longitude_ = new FieldShelf;
    latitude_ = new FieldShelf;
    addPair(layout, tr("Longitude"), longitude_, tr("Latitude"), latitude_);
    destination_ = new FieldShelf;
    destinationLongitude_ = new FieldShelf;
    destinationLatitude_ = new FieldShelf;
    destinationRow_ = fieldRow(layout);
    addField(inside(destinationRow_), tr("Code of the destination"), destination_);
    destinationPlace_ = fieldRow(layout);
    addPair(inside(destinationPlace_), tr("Longitude there"), destinationLongitude_, tr("Latitude there"),
            destinationLatitude_);
    datum_ = choiceOf<MapDatum>();
    addField(layout, tr("Datum of longitude and latitude"), datum_);
}

void MapInspector::buildBoundaries() {
    joinBox_ = fieldRow(inside(fieldsRow_));
    auto* layout = inside(joinBox_);
    boundaries_ = comboBox();
    key_ = new FieldShelf;
    boundaryKey_ = new FieldShelf;
    aggregate_ = comboBox();
    for (const auto op : {AggregateOp::Sum, AggregateOp::Mean, AggregateOp::Median, AggregateOp::Min, AggregateOp::Max,
                          AggregateOp::Count, AggregateOp::First}) {
        aggregate_->addItem(words(op), static_cast<int>(op));
    }
    addField(layout, tr("Combine rows of one shape by"), aggregate_);
    addField(layout, tr("Shapes from"), boundaries_);
    addPair(layout, tr("Data code"), key_, tr("Shape code"), boundaryKey_);
}

void MapInspector::buildClasses() {
    classesRow_ = fieldRow(layout_);
    auto* layout = inside(classesRow_);
    method_ = choiceOf<Classification>();
    classes_ = new QSpinBox;
    classes_->setRange(2, 9);
    classes_->setKeyboardTracking(false);
    auto* line = new QHBoxLayout;
    addField(line, tr("Classification"), method_);
    addField(line, tr("Classes"), classes_);
    line->setStretch(0, 2);
    line->setStretch(1, 1);
    layout->addLayout(line);
    histogram_ = new ClassHistogram;
    histogram_->setAccessibleName(tr("Values and classes"));
    histogram_->setToolTip(tr("Drag the limits between the classes"));
    layout->addWidget(histogram_);
    limits_ = new QLineEdit;
    limitsRow_ = fieldRow(layout);
    addField(inside(limitsRow_), tr("Upper limits of the classes, separated by spaces"), limits_);
    ramp_ = comboBox();
    ramp_->setIconSize({120, 14});
    ramp_->setMinimumContentsLength(0);
    for (const auto name : rampNames()) {
        ramp_->addItem({}, QString(), toQt(name));
        ramp_->setItemData(ramp_->count() - 1, toQt(name), Qt::AccessibleTextRole);
    }
    const auto drawRamps = [this] {
        for (int i = 0; i < ramp_->count(); ++i) ramp_->setItemIcon(i, rampIcon(fromQt(ramp_->itemData(i).toString())));
    };
    drawRamps();
    connect(&session_.appearance(), &Appearance::changed, ramp_, drawRamps);
    addField(layout, tr("Colours"), ramp_);
    reversed_ = new QCheckBox(tr("Reverse the colours"));
    layout->addWidget(reversed_);
    labels_ = new QCheckBox(tr("Names on the map"));
    layout_->addWidget(labels_);
    opacity_ = new QSpinBox;
    opacity_->setRange(5, 100);
    opacity_->setSuffix(QStringLiteral(" %"));
    opacity_->setKeyboardTracking(false);
    addField(layout_, tr("Opacity"), opacity_);
    side_ = choiceOf<SwipeSide>();
    side_->setObjectName(QStringLiteral("mapSide"));
    sideRow_ = fieldRow(layout_);
    addField(inside(sideRow_), tr("When swiped, shown"), side_);
    filter_ = new QLineEdit;
    filter_->setPlaceholderText(tr("all rows"));
    filterRow_ = fieldRow(layout_);
    addField(inside(filterRow_), tr("Only rows where"), filter_);
}

/// What all layers share.
void MapInspector::buildPage() {
    layout_->addWidget(separatorLine());
    space_ = new MapSpacePanel(session_, map_, presenter_);
    layout_->addWidget(space_);
    projection_ = comboBox();
    projection_->setEditable(true);
    projection_->setInsertPolicy(QComboBox::NoInsert);
    projection_->addItem(tr("Automatic, by the extent"), QString());
    for (const auto& [code, name] :
         {std::pair("EPSG:3857", tr("Web Mercator")), std::pair("EPSG:4326", tr("Longitude and latitude")),
          std::pair("EPSG:8857", tr("Equal Earth")), std::pair("EPSG:4490", tr("CGCS2000, degrees")),
          std::pair("EPSG:4526", tr("CGCS2000, Gauss–Krüger zone 38")),
          std::pair("EPSG:32649", tr("UTM zone 49 north"))}) {
        projection_->addItem(QStringLiteral("%1 (%2)").arg(name, QLatin1String(code)), QLatin1String(code));
    }
    addField(layout_, tr("Projection"), projection_);
    land_ = new QCheckBox(tr("Land below"));
    graticule_ = new QCheckBox(tr("Meridians and parallels"));
    layout_->addWidget(land_);
    layout_->addWidget(graticule_);
    time_ = new MapTimePanel(session_, map_);
    facets_ = new MapFacetsPanel(session_, map_);
    layout_->addWidget(time_);
    layout_->addWidget(facets_);
    heading_ = new QLineEdit;
    source_ = new QLineEdit;
    addField(layout_, tr("Title"), heading_);
    addField(layout_, tr("Source line"), source_);
}

void MapInspector::connectFields() {
    connect(layers_, &MapLayerList::chosen, this, &MapInspector::chooseLayer);
    connect(layers_, &MapLayerList::addAsked, this, &MapInspector::addLayer);
    connect(layers_, &MapLayerList::removeAsked, this, [this](int layer) {
        changeLayers([layer](auto& layers) { layers.erase(layers.begin() + layer); },
                     KAPOK_TR("gui", "Remove a layer of a map"));
    });
    connect(layers_, &MapLayerList::moveAsked, this, [this](int layer, int steps) {
        layer_ = static_cast<std::size_t>(layer + steps);
        changeLayers(
            [layer, steps](auto& layers) {
                std::swap(layers[static_cast<std::size_t>(layer)], layers[static_cast<std::size_t>(layer + steps)]);
            },
            KAPOK_TR("gui", "Move a layer of a map"));
    });
    for (QComboBox* box : {data_, mark_, rate_, datum_, side_, aggregate_, method_, ramp_, projection_})
        connect(box, &QComboBox::activated, this, [this] { apply(); });
    connect(projection_->lineEdit(), &QLineEdit::editingFinished, this, [this] { apply(); });
    for (FieldShelf* shelf : {value_, key_, boundaryKey_, label_, base_, category_, size_, longitude_, latitude_,
                              destination_, destinationLongitude_, destinationLatitude_})
        connect(shelf, &FieldShelf::chosen, this, [this] { apply(); });
    connect(markPanel_, &MapMarkPanel::onlineChanged, this, [this] { presenter_.refresh(); });
    connect(markPanel_, &MapMarkPanel::changed, this, [this](const QString& row) { apply("mark-" + fromQt(row)); });
    connect(boundaries_, &QComboBox::activated, this, &MapInspector::takeBoundaries);
    connect(histogram_, &ClassHistogram::limitsMoved, this, &MapInspector::moveLimits);
    connect(classes_, &QSpinBox::valueChanged, this, [this] { apply("classes"); });
    connect(opacity_, &QSpinBox::valueChanged, this, [this] { apply("opacity"); });
    for (QDoubleSpinBox* box : {largest_, cell_})
        connect(box, &QDoubleSpinBox::valueChanged, this, [this] { apply("size"); });
    for (QCheckBox* box : {reversed_, labels_, land_, graticule_})
        connect(box, &QCheckBox::clicked, this, [this] { apply(); });
    connect(heading_, &QLineEdit::textEdited, this, [this] { apply("title"); });
    connect(source_, &QLineEdit::textEdited, this, [this] { apply("source"); });
    for (QLineEdit* field : {filter_, limits_}) connect(field, &QLineEdit::editingFinished, this, [this] { apply(); });
}

}  // namespace kapok::gui
