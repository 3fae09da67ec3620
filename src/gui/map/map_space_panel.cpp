#include "gui/map/map_space_panel.h"

#include "geo/crs.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "gui/map/map_presenter.h"
#include "space/turn.h"
#include "spec/names.h"
#include "workbook/house_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace kapok::gui {
namespace {

constexpr double cubeHeight = 0.6;  ///< a cube is not flat
constexpr int turnPictures = 72;
constexpr QSize turnSize(1280, 800);

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
    inner->addWidget(button(tr("Save a turn as pictures…"), QString(), [this] { exportTurn(); }));
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

/// Numbered pictures beside the name that is chosen, made in the background.
void MapSpacePanel::exportTurn() {
    if (!presenter_.scene()) return;
    const QString path =
        session_.dialogs().saveFile(this, tr("Save a turn as pictures"), tr("turn.png"), tr("Pictures (*.png)"));
    if (path.isEmpty()) return;
    const auto work = [scene = presenter_.scene(), space = presenter_.spec().space, path,
                       theme = workbook::inHouseStyle(session_.state(), lightTheme)](host::JobContext& context) {
        const auto model = std::make_shared<const space::Model>(space::buildModel(scene, space, theme));
        space::PaintOptions options;
        options.camera = space.camera;
        options.background = true;
        space::writeTurn(model, options, turnSize, turnPictures, path, context);
        return true;
    };
    session_.jobs().run<bool>(
        KAPOK_TR("gui", "Pictures of a map from all sides"), work,
        [this](const host::Outcome<bool>& made) {
            if (made.error) session_.dialogs().showError(this, *made.error);
        },
        this);
}

}  // namespace kapok::gui
