#include "gui/map/map_facets_panel.h"

#include "gui/chart/field_shelf.h"
#include "gui/common/widgets.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace kapok::gui {
namespace {

bool dividesRows(Type type) { return type != Type::Geometry; }

}  // namespace

MapFacetsPanel::MapFacetsPanel(Session& session, Id map, QWidget* parent)
    : QWidget(parent),
      session_(session),
      map_(std::move(map)),
      column_(new FieldShelf),
      row_(new FieldShelf),
      classes_(new QSpinBox) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    column_->setObjectName(QStringLiteral("mapFacetColumn"));
    row_->setObjectName(QStringLiteral("mapFacetRow"));
    classes_->setRange(2, 12);
    classes_->setKeyboardTracking(false);
    classes_->setToolTip(tr("Numbers are cut into so many classes with equally many rows."));
    auto* line = new QHBoxLayout;
    addField(line, tr("A map for each"), column_);
    addField(line, tr("Rows of maps by"), row_);
    layout->addLayout(line);
    addField(layout, tr("Classes of a number"), classes_);
    for (FieldShelf* shelf : {column_, row_}) connect(shelf, &FieldShelf::chosen, this, [this] { apply(); });
    connect(classes_, &QSpinBox::valueChanged, this, [this] { apply("panels"); });
}

void MapFacetsPanel::show(const Schema& schema) {
    if (!session_.state().has(map_)) return;
    const MapFacets& facets = session_.state().map(map_).facets;
    filling_ = true;
    for (FieldShelf* shelf : {column_, row_}) shelf->setSchema(schema, tr("none"), dividesRows);
    column_->setField(facets.column);
    row_->setField(facets.row);
    classes_->setValue(facets.classes);
    filling_ = false;
}

void MapFacetsPanel::apply(const std::string& mergeKey) {
    if (filling_ || !session_.state().has(map_)) return;
    MapSpec spec = session_.state().map(map_);
    spec.facets = {column_->field(), row_->field(), classes_->value()};
    session_.replace(map_, spec, KAPOK_TR("gui", "Divide a map into panels"),
                     mergeKey.empty() ? mergeKey : map_ + "-" + mergeKey);
}

}  // namespace kapok::gui
