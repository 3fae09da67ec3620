#include "gui/map/map_identify.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "gui/data/cell_format.h"
#include "map/legend.h"
#include "map/palette.h"
#include "map/raster_layer.h"
#include "spec/chart_query.h"
#include "spec/map_layer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

#include <cmath>

namespace kapok::gui {
namespace {

constexpr int mostRows = 50;  ///< of a layer
constexpr double reach = 4;   ///< pixels

/// "23.1291° N, 113.2644° E".
QString degrees(double value, const QString& positive, const QString& negative) {
    return QLocale().toString(std::abs(value), 'f', 5) + QStringLiteral("° ") + (value < 0 ? negative : positive);
}

}  // namespace

MapIdentify::MapIdentify(Session& session, MapPresenter& presenter, map::MapView* view)
    : QFrame(view),
      session_(session),
      presenter_(presenter),
      view_(view),
      place_(roleLabel({}, "muted")),
      found_(new QTreeWidget) {
    setProperty("role", "popup");
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(6);
    auto* top = new QHBoxLayout;
    place_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    top->addWidget(place_, 1);
    auto* close = iconButton(QStringLiteral("close-small"), tr("Close"), [this] { hide(); });
    top->addWidget(close);
    layout->addLayout(top);
    found_->setColumnCount(2);
    found_->setHeaderHidden(true);
    found_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    found_->setFrameShape(QFrame::NoFrame);
    found_->setAlternatingRowColors(true);
    layout->addWidget(found_);
    connect(view, &map::MapView::identifyAsked, this, &MapIdentify::ask);
    view->installEventFilter(this);
    retranslate();
}

/// What was asked for on a map that has been left is not in the way when one comes back.
bool MapIdentify::eventFilter(QObject* watched, QEvent* event) {
    if (watched == view_ && event->type() == QEvent::Hide && !event->spontaneous()) hide();
    return QFrame::eventFilter(watched, event);
}

void MapIdentify::retranslate() { found_->setAccessibleName(tr("What lies here")); }

void MapIdentify::ask(geo::Point at) {
    const auto scene = presenter_.scene();
    if (!scene) return;
    ++round_;
    found_->clear();
    QString words = QStringLiteral("%1, %2").arg(at.x).arg(at.y);
    if (!scene->projection.definition.empty()) {
        std::vector<geo::Point> place{at};
        geo::Transformation(scene->projection.definition, geo::lonLatCrs).apply(place);
        if (std::isfinite(place[0].x))
            words =
                degrees(place[0].y, tr("N"), tr("S")) + QStringLiteral(", ") + degrees(place[0].x, tr("E"), tr("W"));
    }
    place_->setText(words);
    for (std::size_t layer = scene->layers.size(); layer-- > 0;) askLayer(*scene, layer, at);
    if (found_->topLevelItemCount() == 0) found_->addTopLevelItem(new QTreeWidgetItem({tr("There is nothing here.")}));
    setGeometry(12, 12, std::min(340, view_->width() - 24), std::min(380, view_->height() - 24));
    show();
    raise();
}

void MapIdentify::askLayer(const map::Scene& scene, std::size_t index, geo::Point at) {
    const auto& layer = scene.layers[index];
    if (layer.features.empty() || index >= scene.inputs.size()) return;
    geo::Box place;
    place.add(at);
    const auto features = layer.featuresIn(place.grown(reach * view_->viewRange().unitsPerPixel));
    if (features.empty()) return;
    const MapLayer& spec = scene.inputs[index].layer;
    QString named = toQt(layer.features[static_cast<std::size_t>(features.front())].label);
    if (features.size() > 1) named += tr(" and %n more", nullptr, static_cast<int>(features.size()) - 1);
    if (named.isEmpty())
        named = map::valueWithUnit(layer, layer.features[static_cast<std::size_t>(features.front())].value, QLocale());
    auto* section = new QTreeWidgetItem({named, drawsFile(spec) ? words(spec.mark) : session_.itemName(spec.dataset)});
    QFont bold = font();
    bold.setBold(true);
    section->setFont(0, bold);
    found_->addTopLevelItem(section);
    if (layer.raster) showValue(*section, map::rasterWords(layer, at, QLocale()));
    const auto rows = layer.rowsOf(features);
    if (rows.empty()) return;
    Query query;
    query.filter = bothHold(spec.filter, selectionOfFeatures(spec, scene.inputs[index].answer, rows).predicate);
    query.limit = mostRows;
    session_.pipeline().requestAnswer(session_.state(), spec.dataset, query, this,
                                      [this, section, round = round_](const host::Outcome<Table>& answer) {
                                          if (answer && round == round_) showRows(*section, *answer.value);
                                      });
}

void MapIdentify::showValue(QTreeWidgetItem& section, const QStringList& words) {
    for (const auto& one : words) section.addChild(new QTreeWidgetItem({tr("Value"), one}));
    section.setExpanded(true);
}

void MapIdentify::showRows(QTreeWidgetItem& section, const Table& rows) {
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        if (row > 0) section.addChild(new QTreeWidgetItem({QStringLiteral("—")}));
        for (const auto& column : rows.columns()) {
            if (column->type() == Type::Geometry) continue;
            const Field& field = column->field();
            const QString name = toQt(field.label.empty() ? field.name : field.label);
            const QString text = column->isMissing(row) ? tr("no value") : CellFormat(*column).text(*column, row);
            auto* item = new QTreeWidgetItem({name, text});
            item->setToolTip(1, text);
            section.addChild(item);
        }
    }
    section.setExpanded(true);
}

}  // namespace kapok::gui
