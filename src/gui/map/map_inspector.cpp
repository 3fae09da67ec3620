#include "gui/map/map_inspector.h"

#include "gui/map/class_histogram.h"

#include "gui/chart/field_shelf.h"
#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "gui/data/join_keys.h"
#include "gui/map/map_facets_panel.h"
#include "gui/map/map_layer_list.h"
#include "gui/map/map_mark_panel.h"
#include "gui/map/map_presenter.h"
#include "gui/map/map_space_panel.h"
#include "gui/map/map_time_panel.h"
#include "host/translate.h"
#include "map/boundary_match.h"
#include "spec/map_layer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kapok::gui {

MapInspector::MapInspector(Session& session, Id map, MapPresenter& presenter, QWidget* parent)
    : QWidget(parent), session_(session), map_(std::move(map)), presenter_(presenter), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(16, 16, 16, 16);
    layout_->setSpacing(10);
    connect(&presenter, &MapPresenter::shown, this, &MapInspector::showLimits);
}

namespace {

/// Is the number of classes the user's choice?
bool countsClasses(Classification method) {
    switch (method) {
        case Classification::Manual:
        case Classification::BoxMap:
        case Classification::BoxMapWide:
        case Classification::Percentiles:
        case Classification::HeadTail: return false;
        default: return true;
    }
}

/// Has it a middle that colours should part from?
bool diverges(Classification method) {
    return method == Classification::BoxMap || method == Classification::BoxMapWide ||
           method == Classification::Percentiles || method == Classification::StandardDeviation;
}

}  // namespace

void MapInspector::retranslate() {
    filling_ = true;
    clearLayout(layout_);
    build();
    filling_ = false;
    refresh();
}

bool MapInspector::hasGeometry(const Schema& schema) {
    return std::any_of(schema.begin(), schema.end(), [](const Field& f) { return f.type == Type::Geometry; });
}

void MapInspector::refresh() {
    if (!session_.state().has(map_)) return;
    const MapSpec& spec = session_.state().map(map_);
    title_->setText(session_.itemName(map_));
    filling_ = true;
    const QSignalBlocker quiet(boundaries_);
    data_->clear();
    boundaries_->clear();
    boundaries_->addItem(tr("the data themselves"), QString());
    for (const auto& item : session_.state().items(ItemKind::Dataset)) {
        data_->addItem(icon(QStringLiteral("table"), IconTone::Muted), toQt(item->name), toQt(item->id));
        boundaries_->addItem(icon(QStringLiteral("geometry"), IconTone::Muted), toQt(item->name), toQt(item->id));
    }
    filling_ = false;
    show();
    if (!spec.layers.empty()) loadSchemas();
}

void MapInspector::loadSchemas() {
    const MapLayer layer = this->layer();
    if (layer.dataset.empty()) return;
    session_.pipeline().requestTable(session_.state(), layer.dataset, this, [this](const host::Outcome<Table>& table) {
        if (!table) return;
        table_ = *table.value;
        value_->setSchema(table_.schema(), tr("none: shapes only"), isNumeric);
        key_->setSchema(table_.schema(), tr("row number"));
        markPanel_->setSchema(table_.schema());
        for (FieldShelf* shelf : {label_, category_, destination_}) shelf->setSchema(table_.schema(), tr("none"));
        for (FieldShelf* shelf : {size_, base_, longitude_, latitude_, destinationLongitude_, destinationLatitude_})
            shelf->setSchema(table_.schema(), tr("none"), isNumeric);
        show();
    });
    if (layer.boundaries.dataset.empty()) return;
    session_.pipeline().requestTable(session_.state(), layer.boundaries.dataset, this,
                                     [this](const host::Outcome<Table>& table) {
                                         if (!table) return;
                                         boundaryTable_ = *table.value;
                                         boundaryKey_->setSchema(boundaryTable_.schema(), QString());
                                         show();
                                     });
}

void MapInspector::show() {
    if (!session_.state().has(map_)) return;
    const MapSpec& spec = session_.state().map(map_);
    const MapLayer layer = this->layer();
    filling_ = true;
    QStringList names;
    for (const auto& one : spec.layers) {
        const QString dataset = drawsFile(one)        ? toQt(one.file.substr(one.file.find_last_of('/') + 1))
                                : one.dataset.empty() ? tr("no data")
                                                      : session_.itemName(one.dataset);
        const auto column = one.dataset == layer.dataset ? table_.find(one.value) : std::nullopt;
        const QString value = column ? toQt(table_.column(*column)->field().shown()) : toQt(one.value);
        names.append(QStringLiteral("%1: %2").arg(dataset, one.value.empty() ? words(one.mark) : value));
    }
    layers_->setLayers(names, static_cast<int>(layer_));
    showMark(layer);
    chooseData(data_, toQt(layer.dataset));
    value_->setField(layer.value);
    chooseData(aggregate_, static_cast<int>(layer.aggregate));
    key_->setField(layer.key);
    chooseData(boundaries_, toQt(layer.boundaries.dataset));
    boundaryKey_->setField(layer.boundaries.key);
    label_->setField(layer.label);
    chooseData(method_, static_cast<int>(layer.method));
    classes_->setValue(layer.classes);
    chooseData(ramp_, toQt(layer.ramp));
    reversed_->setChecked(layer.reversed);
    labels_->setChecked(layer.showLabels);
    space_->show(spec.space);
    time_->show(layer_, table_.schema());
    if (spec.layers.empty() || layer.dataset == spec.layers.back().dataset) facets_->show(table_.schema());
    land_->setChecked(spec.land);
    graticule_->setChecked(spec.graticule);
    const int known = projection_->findData(toQt(spec.projection));
    if (known >= 0)
        projection_->setCurrentIndex(known);
    else
        projection_->setEditText(toQt(spec.projection));
    setLimits(layer.breaks);
    limitsRow_->setVisible(layer.method == Classification::Manual);
    classes_->setEnabled(countsClasses(layer.method));
    joinBox_->setVisible(table_.columnCount() == 0 || !hasGeometry(table_.schema()) ||
                         !layer.boundaries.dataset.empty());
    const auto setText = [](QLineEdit* field, const std::string& text) {
        if (field->text() != toQt(text)) field->setText(toQt(text));
    };
    setText(heading_, spec.title);
    setText(filter_, layer.filter);
    setText(source_, spec.source);
    filling_ = false;
    showLimits();
}

void MapInspector::showMark(const MapLayer& layer) {
    chooseData(mark_, static_cast<int>(layer.mark));
    chooseData(rate_, static_cast<int>(layer.rate));
    chooseData(datum_, static_cast<int>(layer.datum));
    chooseData(side_, static_cast<int>(layer.side));
    sideRow_->setVisible(session_.state().map(map_).layers.size() > 1);
    category_->setField(layer.category);
    size_->setField(layer.size);
    base_->setField(layer.base);
    longitude_->setField(layer.longitude);
    latitude_->setField(layer.latitude);
    destination_->setField(layer.destination);
    destinationLongitude_->setField(layer.destinationLongitude);
    destinationLatitude_->setField(layer.destinationLatitude);
    largest_->setValue(layer.largest);
    cell_->setValue(layer.cell);
    opacity_->setValue(static_cast<int>(std::lround(layer.opacity * 100)));
    const bool cells = layer.mark == MapMark::Hexagons || layer.mark == MapMark::Squares;
    const bool flows = layer.mark == MapMark::Flows;
    const bool joined = !layer.boundaries.dataset.empty();
    const bool ofFile = drawsFile(layer);
    markPanel_->setLayer(layer);
    dataRow_->setVisible(!ofFile);
    fieldsRow_->setVisible(!ofFile);
    filterRow_->setVisible(!ofFile);
    labels_->setVisible(layer.mark != MapMark::Raster && layer.mark != MapMark::Tiles);
    const bool unsized = layer.mark == MapMark::Shapes || layer.mark == MapMark::Dots ||
                         layer.mark == MapMark::Tracks || layer.mark == MapMark::Contours;
    sizeRow_->setVisible(!unsized);
    largest_->setEnabled(layer.mark == MapMark::Symbols || flows);
    cellRow_->setVisible(cells || layer.mark == MapMark::Heat);
    const bool measured =
        layer.mark == MapMark::Tracks && (layer.along == TrackColor::Speed || layer.along == TrackColor::Time);
    categoryRow_->setVisible(!cells && layer.mark != MapMark::Heat && !measured);
    destinationRow_->setVisible(flows && joined);
    destinationPlace_->setVisible(flows && !joined);
    baseRow_->setVisible(layer.rate != MapRate::None);
    classesRow_->setVisible((layer.category.empty() || measured) && layer.mark != MapMark::Tiles);
    const bool counted = layer.category.empty() || layer.mark == MapMark::Dots;
    value_->setEnabled(counted && layer.mark != MapMark::Heat);
}

/// What the map says of itself: shapes without a value, what could not be drawn.
void MapInspector::showLimits() {
    const auto scene = presenter_.scene();
    if (!facts_ || !scene) return;
    const auto& layer = scene->activeLayer();
    const bool edited = scene->active() == std::min(layer_, scene->layers.size() - 1);
    if (edited) histogram_->showLayer(layer);
    histogram_->setVisible(edited && !histogram_->isEmpty() && !layer.raster);
    const auto number = [](std::size_t count) { return QLocale().toString(static_cast<qulonglong>(count)); };
    QStringList lines;
    if (!layer.raster)
        lines.append(tr("%1 shapes, %2 without a value.").arg(number(layer.features.size()), number(layer.missing)));
    for (const auto& warning : scene->warnings) lines.append(host::shownString(warning));
    facts_->setText(lines.join(QLatin1Char('\n')));
}

void MapInspector::moveLimits(const std::vector<double>& limits, int drag) {
    filling_ = true;
    chooseData(method_, static_cast<int>(Classification::Manual));
    setLimits(limits);
    filling_ = false;
    apply("limits-" + std::to_string(drag));
}

void MapInspector::setLimits(const std::vector<double>& limits) {
    QStringList words;
    for (const double limit : limits) words.append(toQt(shortest(limit)));
    limits_->setText(words.join(QLatin1Char(' ')));
}

namespace {

/// As joins guess them; else the names that suit best however they are written.
GuessedKeys keysOfMap(const Table& data, const Table& boundaries) {
    GuessedKeys best = guessKeys(data, boundaries);
    if (!best.left.empty()) return best;
    double most = 0;
    for (const auto& column : data.columns()) {
        if (column->type() != Type::Text) continue;
        const map::BoundaryMatch match = map::boundaryMatch(boundaries, *column);
        if (match.share <= most) continue;
        most = match.share;
        best.left = column->field().name;
        best.right = match.field;
    }
    return best;
}

}  // namespace

/// Boundaries are chosen: guess the keys that fit.
void MapInspector::takeBoundaries() {
    const Id id = fromQt(boundaries_->currentData().toString());
    if (id.empty()) return apply();
    session_.pipeline().requestTable(session_.state(), id, this, [this, id](const host::Outcome<Table>& table) {
        if (!table || fromQt(boundaries_->currentData().toString()) != id) return;
        boundaryTable_ = *table.value;
        const GuessedKeys guess = keysOfMap(table_, boundaryTable_);
        boundaryKey_->setSchema(boundaryTable_.schema(), QString());
        boundaryKey_->setField(guess.right);
        key_->setField(guess.left);
        apply();
    });
}

MapLayer MapInspector::layer() const {
    const auto& layers = session_.state().map(map_).layers;
    return layers.empty() ? MapLayer() : layers[std::min(layer_, layers.size() - 1)];
}

void MapInspector::readMark(MapLayer& layer) const {
    layer.mark = static_cast<MapMark>(mark_->currentData().toInt());
    layer.rate = static_cast<MapRate>(rate_->currentData().toInt());
    layer.datum = static_cast<MapDatum>(datum_->currentData().toInt());
    layer.side = static_cast<SwipeSide>(side_->currentData().toInt());
    layer.category = category_->field();
    layer.size = size_->field();
    layer.base = base_->field();
    layer.longitude = longitude_->field();
    layer.latitude = latitude_->field();
    layer.destination = destination_->field();
    layer.destinationLongitude = destinationLongitude_->field();
    layer.destinationLatitude = destinationLatitude_->field();
    layer.largest = largest_->value();
    layer.cell = cell_->value();
    layer.opacity = opacity_->value() / 100.0;
}

void MapInspector::readPage(MapSpec& spec) const {
    // A typed projection is no entry of the list.
    const int index = projection_->findText(projection_->currentText());
    spec.projection =
        fromQt(index >= 0 ? projection_->itemData(index).toString() : projection_->currentText().trimmed());
    spec.title = fromQt(heading_->text());
    spec.source = fromQt(source_->text());
    spec.land = land_->isChecked();
    spec.graticule = graticule_->isChecked();
}

MapSpec MapInspector::read() const {
    MapSpec spec = session_.state().map(map_);
    if (spec.layers.empty()) spec.layers.emplace_back();
    MapLayer& layer = spec.layers[std::min(layer_, spec.layers.size() - 1)];
    readMark(layer);
    readPage(spec);
    layer.dataset = fromQt(data_->currentData().toString());
    layer.value = value_->field();
    layer.aggregate = static_cast<AggregateOp>(aggregate_->currentData().toInt());
    layer.key = key_->field();
    layer.label = label_->field();
    layer.boundaries.dataset = fromQt(boundaries_->currentData().toString());
    layer.boundaries.key = layer.boundaries.dataset.empty() ? std::string() : boundaryKey_->field();
    layer.method = static_cast<Classification>(method_->currentData().toInt());
    layer.classes = classes_->value();
    layer.ramp = fromQt(ramp_->currentData().toString());
    layer.reversed = reversed_->isChecked();
    layer.showLabels = labels_->isChecked();
    layer.filter = fromQt(filter_->text().trimmed());
    markPanel_->read(layer);
    if (drawsFile(layer)) layer.dataset.clear();
    layer.breaks.clear();
    for (const auto& part : limits_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        bool number = false;
        const double limit = part.toDouble(&number);
        if (number) layer.breaks.push_back(limit);
    }
    std::sort(layer.breaks.begin(), layer.breaks.end());
    return spec;
}

void MapInspector::apply(const std::string& mergeKey) {
    if (filling_ || !session_.state().has(map_)) return;
    MapSpec spec = read();
    const std::size_t edited = std::min(layer_, spec.layers.size() - 1);
    MapLayer& layer = spec.layers[edited];
    if (layer.method == Classification::Manual && layer.breaks.empty() && presenter_.scene()) {
        // Begin with the limits there are.
        const auto& breaks =
            presenter_.scene()->layers[std::min(edited, presenter_.scene()->layers.size() - 1)].classes.breaks;
        if (breaks.size() > 2) layer.breaks.assign(breaks.begin() + 1, breaks.end() - 1);
    }
    const MapSpec& before = session_.state().map(map_);
    if (spec == before) return;
    const bool parts = diverges(layer.method) && (before.layers.empty() || !diverges(this->layer().method));
    if (parts && layer.ramp == MapLayer().ramp) layer.ramp = "blue-red";
    session_.replace(map_, spec, KAPOK_TR("gui", "Change a map"), mergeKey.empty() ? mergeKey : map_ + "-" + mergeKey);
}

void MapInspector::chooseLayer(int layer) {
    if (filling_ || layer < 0) return;
    layer_ = static_cast<std::size_t>(layer);
    show();
    loadSchemas();
}

/// A new layer begins with the data of the one that is edited.
void MapInspector::addLayer() {
    MapLayer fresh;
    const MapLayer like = layer();
    fresh.dataset = like.dataset;
    fresh.key = like.key;
    fresh.label = like.label;
    fresh.boundaries = like.boundaries;
    fresh.longitude = like.longitude;
    fresh.latitude = like.latitude;
    layer_ = session_.state().map(map_).layers.size();
    changeLayers([&](auto& layers) { layers.push_back(fresh); }, KAPOK_TR("gui", "Add a layer to a map"));
}

void MapInspector::changeLayers(const std::function<void(std::vector<MapLayer>&)>& change, const Text& name) {
    MapSpec spec = session_.state().map(map_);
    change(spec.layers);
    layer_ = std::min(layer_, spec.layers.size() - 1);
    session_.replace(map_, spec, name);
}

}  // namespace kapok::gui
