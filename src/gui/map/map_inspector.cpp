#include "gui/map/map_inspector.h"

#include "gui/chart/field_shelf.h"
#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "gui/data/join_keys.h"
#include "gui/map/map_presenter.h"
#include "gui/map/ramp_icon.h"
#include "host/translate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

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

void MapInspector::build() {
    title_ = roleLabel({}, "title");
    title_->setWordWrap(true);
    layout_->addWidget(title_);
    layout_->addWidget(roleLabel(tr("Shapes coloured by a value"), "muted"));
    data_ = comboBox();
    value_ = new FieldShelf;
    value_->setObjectName(QStringLiteral("mapValue"));
    label_ = new FieldShelf;
    addField(layout_, tr("Data"), data_);
    addField(layout_, tr("Value"), value_);
    buildBoundaries();
    addField(layout_, tr("Names"), label_);
    method_ = comboBox();
    for (int i = 0; i <= static_cast<int>(Classification::HeadTail); ++i)
        method_->addItem(words(static_cast<Classification>(i)), i);
    classes_ = new QSpinBox;
    classes_->setRange(2, 9);
    classes_->setKeyboardTracking(false);
    auto* line = new QHBoxLayout;
    addField(line, tr("Classification"), method_);
    addField(line, tr("Classes"), classes_);
    line->setStretch(0, 2);
    line->setStretch(1, 1);
    layout_->addLayout(line);
    limits_ = new QLineEdit;
    limitsRow_ = new QWidget;
    auto* limitsLayout = new QVBoxLayout(limitsRow_);
    limitsLayout->setContentsMargins(0, 0, 0, 0);
    addField(limitsLayout, tr("Upper limits of the classes, separated by spaces"), limits_);
    layout_->addWidget(limitsRow_);
    ramp_ = comboBox();
    ramp_->setIconSize({120, 14});
    ramp_->setMinimumContentsLength(0);
    for (const auto name : rampNames()) ramp_->addItem(rampIcon(name), QString(), toQt(name));
    addField(layout_, tr("Colours"), ramp_);
    reversed_ = new QCheckBox(tr("Reverse the colours"));
    labels_ = new QCheckBox(tr("Names on the map"));
    layout_->addWidget(reversed_);
    layout_->addWidget(labels_);
    projection_ = comboBox();
    projection_->setEditable(true);
    projection_->setInsertPolicy(QComboBox::NoInsert);
    projection_->addItem(tr("Automatic, by the extent"), QString());
    for (const auto& [code, name] :
         {std::pair("EPSG:3857", tr("Web Mercator")), std::pair("EPSG:4326", tr("Longitude and latitude")),
          std::pair("EPSG:8857", tr("Equal Earth"))}) {
        projection_->addItem(QStringLiteral("%1 (%2)").arg(name, QLatin1String(code)), QLatin1String(code));
    }
    addField(layout_, tr("Projection"), projection_);
    heading_ = new QLineEdit;
    filter_ = new QLineEdit;
    source_ = new QLineEdit;
    filter_->setPlaceholderText(tr("all rows"));
    addField(layout_, tr("Title"), heading_);
    addField(layout_, tr("Only rows where"), filter_);
    addField(layout_, tr("Source line"), source_);
    facts_ = roleLabel({}, "muted");
    facts_->setWordWrap(true);
    layout_->addWidget(facts_);
    layout_->addStretch();
    for (QComboBox* box : {data_, aggregate_, method_, ramp_, projection_}) {
        connect(box, &QComboBox::activated, this, [this] { apply(); });
    }
    connect(projection_->lineEdit(), &QLineEdit::editingFinished, this, [this] { apply(); });
    for (FieldShelf* shelf : {value_, key_, boundaryKey_, label_})
        connect(shelf, &FieldShelf::chosen, this, [this] { apply(); });
    connect(boundaries_, &QComboBox::activated, this, &MapInspector::takeBoundaries);
    connect(classes_, &QSpinBox::valueChanged, this, [this] { apply("classes"); });
    for (QCheckBox* box : {reversed_, labels_}) connect(box, &QCheckBox::clicked, this, [this] { apply(); });
    connect(heading_, &QLineEdit::textEdited, this, [this] { apply("title"); });
    connect(source_, &QLineEdit::textEdited, this, [this] { apply("source"); });
    for (QLineEdit* field : {filter_, limits_}) connect(field, &QLineEdit::editingFinished, this, [this] { apply(); });
}

void MapInspector::buildBoundaries() {
    joinBox_ = new QWidget;
    auto* layout = new QVBoxLayout(joinBox_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
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
    auto* keys = new QHBoxLayout;
    addField(keys, tr("Data code"), key_);
    addField(keys, tr("Shape code"), boundaryKey_);
    layout->addLayout(keys);
    layout_->addWidget(joinBox_);
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
    const MapLayer layer = session_.state().map(map_).layers.front();
    session_.pipeline().requestTable(session_.state(), layer.dataset, this, [this](const host::Outcome<Table>& table) {
        if (!table) return;
        table_ = *table.value;
        value_->setSchema(table_.schema(), tr("none: shapes only"), isNumeric);
        key_->setSchema(table_.schema(), tr("row number"));
        label_->setSchema(table_.schema(), tr("none"));
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
    const MapLayer layer = spec.layers.empty() ? MapLayer() : spec.layers.front();
    filling_ = true;
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
    const int known = projection_->findData(toQt(spec.projection));
    if (known >= 0)
        projection_->setCurrentIndex(known);
    else
        projection_->setEditText(toQt(spec.projection));
    QStringList limits;
    for (const double limit : layer.breaks) limits.append(toQt(shortest(limit)));
    limits_->setText(limits.join(QLatin1Char(' ')));
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

/// What the map says of itself: shapes without a value, what could not be drawn.
void MapInspector::showLimits() {
    const auto scene = presenter_.scene();
    if (!facts_ || !scene) return;
    const auto& layer = scene->activeLayer();
    QStringList lines{tr("%1 shapes, %2 without a value.")
                          .arg(QLocale().toString(static_cast<qulonglong>(layer.features.size())),
                               QLocale().toString(static_cast<qulonglong>(layer.missing)))};
    for (const auto& warning : scene->warnings) lines.append(host::shownString(warning));
    facts_->setText(lines.join(QLatin1Char('\n')));
}

/// Boundaries are chosen: guess the keys that fit.
void MapInspector::takeBoundaries() {
    const Id id = fromQt(boundaries_->currentData().toString());
    if (id.empty()) return apply();
    session_.pipeline().requestTable(session_.state(), id, this, [this, id](const host::Outcome<Table>& table) {
        if (!table || fromQt(boundaries_->currentData().toString()) != id) return;
        boundaryTable_ = *table.value;
        const GuessedKeys guess = guessKeys(table_, boundaryTable_);
        boundaryKey_->setSchema(boundaryTable_.schema(), QString());
        boundaryKey_->setField(guess.right);
        key_->setField(guess.left);
        apply();
    });
}

MapSpec MapInspector::read() const {
    MapSpec spec = session_.state().map(map_);
    if (spec.layers.empty()) spec.layers.emplace_back();
    MapLayer& layer = spec.layers.front();
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
    layer.breaks.clear();
    for (const auto& part : limits_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        bool number = false;
        const double limit = part.toDouble(&number);
        if (number) layer.breaks.push_back(limit);
    }
    std::sort(layer.breaks.begin(), layer.breaks.end());
    // A typed projection is no entry of the list.
    const int index = projection_->findText(projection_->currentText());
    spec.projection =
        fromQt(index >= 0 ? projection_->itemData(index).toString() : projection_->currentText().trimmed());
    spec.title = fromQt(heading_->text());
    spec.source = fromQt(source_->text());
    return spec;
}

void MapInspector::apply(const std::string& mergeKey) {
    if (filling_ || !session_.state().has(map_)) return;
    MapSpec spec = read();
    MapLayer& layer = spec.layers.front();
    if (layer.method == Classification::Manual && layer.breaks.empty() && presenter_.scene()) {
        // Begin with the limits there are.
        const auto& breaks = presenter_.scene()->activeLayer().classes.breaks;
        if (breaks.size() > 2) layer.breaks.assign(breaks.begin() + 1, breaks.end() - 1);
    }
    const MapSpec& before = session_.state().map(map_);
    if (spec == before) return;
    const bool parts = diverges(layer.method) && (before.layers.empty() || !diverges(before.layers.front().method));
    if (parts && layer.ramp == MapLayer().ramp) layer.ramp = "blue-red";
    session_.replace(map_, spec, KAPOK_TR("gui", "Change a map"), mergeKey.empty() ? mergeKey : map_ + "-" + mergeKey);
}

}  // namespace kapok::gui
