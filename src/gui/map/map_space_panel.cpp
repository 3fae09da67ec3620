#include "gui/map/map_space_panel.h"

#include "geo/crs.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "gui/map/map_export.h"
#include "gui/map/map_presenter.h"
#include "space/camera.h"
#include "spec/names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace kapok::gui {
namespace {

constexpr double cubeHeight = 0.6;  ///< a cube is not flat

}  // namespace

MapSpacePanel::MapSpacePanel(Session& session, Id map, MapPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      session_(session),
      map_(std::move(map)),
      presenter_(presenter),
      form_(comboBox()),
      details_(new QWidget),
      height_(new QSpinBox),
      lighting_(new QCheckBox(tr("Shaded by a light"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    form_->setObjectName(QStringLiteral("mapForm"));
    for (std::size_t i = 0; i < enumNames<MapForm>().size(); ++i)
        form_->addItem(words(static_cast<MapForm>(i)), static_cast<int>(i));
    addField(layout, tr("Dimensions"), form_);
    auto* inner = new QVBoxLayout(details_);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(10);
    height_->setRange(1, 200);
    height_->setSuffix(QStringLiteral(" %"));
    height_->setKeyboardTracking(false);
    addField(inner, tr("Height of the highest, of the map's width"), height_);
    inner->addWidget(lighting_);
    views_ = views();
    inner->addWidget(views_);
    auto* film = button(tr("Export a film"), QString(), [] {});
    film->setMenu(filmMenu());
    inner->addWidget(film);
    layout->addWidget(details_);
    connect(form_, &QComboBox::activated, this, &MapSpacePanel::chooseForm);
    connect(height_, &QSpinBox::valueChanged, this,
            [this](int percent) { change([=](MapSpace& space) { space.height = percent / 100.0; }, "height"); });
    connect(lighting_, &QCheckBox::clicked, this,
            [this](bool on) { change([=](MapSpace& space) { space.lighting = on; }); });
}

QWidget* MapSpacePanel::views() {
    auto* bar = new QWidget;
    auto* grid = new QGridLayout(bar);  // two in a row: the inspector is narrow
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    int place = 0;
    using space::Preset;
    for (const auto& [preset, name] :
         {std::pair(Preset::FromSouth, tr("South")), std::pair(Preset::FromNorth, tr("North")),
          std::pair(Preset::FromAbove, tr("Above")), std::pair(Preset::Isometric, tr("Slanting"))}) {
        auto* look = button(name, QString(), [this, preset = preset] {
            change([=](MapSpace& space) { space.camera = space::preset(preset); });
        });
        grid->addWidget(look, place / 2, place % 2);
        ++place;
    }
    bar->setToolTip(tr("Where the map is seen from"));
    return bar;
}

void MapSpacePanel::show(const MapSpace& space) {
    const QSignalBlocker quietForm(form_);
    const QSignalBlocker quietHeight(height_);
    form_->setCurrentIndex(static_cast<int>(space.form));
    details_->setVisible(space.form != MapForm::Flat);
    views_->setVisible(space.form != MapForm::Globe);
    height_->setValue(qRound(space.height * 100));
    lighting_->setChecked(space.lighting);
}

void MapSpacePanel::change(const std::function<void(MapSpace&)>& change, const std::string& mergeKey) {
    MapSpec spec = session_.state().map(map_);
    change(spec.space);
    if (spec == session_.state().map(map_)) return;
    session_.replace(map_, spec, KAPOK_TR("gui", "Change a map"), mergeKey.empty() ? mergeKey : map_ + "-" + mergeKey);
}

void MapSpacePanel::chooseForm() {
    change([this](MapSpace& space) {
        const bool wasGlobe = space.form == MapForm::Globe;
        space.form = static_cast<MapForm>(form_->currentData().toInt());
        if (space.form == MapForm::Cube && space.height == MapSpace().height) space.height = cubeHeight;
        const bool isGlobe = space.form == MapForm::Globe;
        if (isGlobe != wasGlobe) space.camera = isGlobe ? globeCamera() : MapCamera();
    });
}

/// With the data in the middle.
MapCamera MapSpacePanel::globeCamera() const {
    MapCamera camera;
    const auto scene = presenter_.scene();
    if (!scene || scene->projection.definition.empty()) return camera;
    const geo::Transformation toDegrees(scene->projection.definition, geo::lonLatCrs);
    const geo::Point at = toDegrees.apply(scene->bounds.centre());
    if (!std::isfinite(at.x) || !std::isfinite(at.y)) return camera;
    camera.longitude = at.x;
    camera.latitude = at.y;
    return camera;
}

QMenu* MapSpacePanel::filmMenu() {
    using report::Motion;
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& name, Motion motion) {
        return menu->addAction(name, this, [this, motion] { exportFilm(session_, presenter_, map_, motion); });
    };
    add(tr("Once around"), Motion::Turn);
    add(tr("From view to view"), Motion::Views);
    QAction* time = add(tr("Through time"), Motion::Time);
    connect(menu, &QMenu::aboutToShow, this, [this, time] {
        const auto scene = presenter_.scene();
        time->setEnabled(scene && report::hasTime(*scene, presenter_.spec().space));
    });
    return menu;
}

}  // namespace kapok::gui
