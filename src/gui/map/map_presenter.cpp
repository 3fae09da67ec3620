#include "gui/map/map_presenter.h"

#include "gui/common/brushing.h"
#include "gui/common/crosshair.h"
#include "gui/map/layer_files.h"
#include "gui/map/map_drilling.h"
#include "gui/map/map_menu.h"
#include "gui/map/online_maps.h"
#include "host/translate.h"
#include "spec/chart_query.h"
#include "spec/map_layer.h"
#include "workbook/house_style.h"
#include "workbook/map_answer.h"
#include "workbook/selection_carrier.h"
#include "workbook/variables.h"

#include <QMenu>
#include <QPointer>

#include <algorithm>
#include <tuple>

namespace kapok::gui {

/// The layers' answers on their way; `round` tells answers of an older spec.
struct MapPresenter::Gathering {
    MapSpec spec;
    std::uint64_t round = 0;
    std::vector<workbook::MapAnswer> answers = {};
};

MapPresenter::MapPresenter(Session& session, map::MapView* view, Id item, QObject* parent)
    : QObject(parent),
      session_(session),
      view_(view),
      item_(std::move(item)),
      drilling_(new MapDrilling(session, item_, this)),
      files_(new LayerFiles(this)) {
    connect(files_, &LayerFiles::changed, this, &MapPresenter::refresh);
    useOnlineMaps(session.settings());
    const auto setTheme = [this] {
        view_->setTheme(theme());
        emit themeChanged();
    };
    setTheme();
    connect(&session.appearance(), &Appearance::changed, this, setTheme);
    connect(&session.workbook(), &workbook::Workbook::stateChanged, this,
            [setTheme](const workbook::State& before, const workbook::State& after) {
                if (!workbook::sameHouseStyle(before, after)) setTheme();
            });
    connect(&Brushing::of(session), &Brushing::moved, this, [this](const Id& dataset) {
        if (!spec_.layers.empty() && dataset == spec_.layers[activeLayer()].dataset) askFirst();
    });
    connect(&Brushing::of(session), &Brushing::settled, this, [this](const Id& dataset) {
        if (spec_.layers.empty()) return;
        if (filters() != filters_) return refresh();
        if (dataset == spec_.layers[activeLayer()].dataset) refreshSelected();
    });
    connect(view_, &map::MapView::rowsSelected, this, &MapPresenter::pickRows);
    connect(view_, &map::MapView::featureOpened, this, &MapPresenter::open);
    connect(view_, &map::MapView::menuRequested, this, [this](int feature, const QPoint& at) {
        QMenu menu(view_);
        fillMapMenu(menu, *this, feature);
        menu.exec(at);
    });
    connect(&session.crosshair(), &Crosshair::moved, this, [this](const QObject* from, std::optional<double> seconds) {
        if (from != this && !seconds) tellCharts();  // the mouse has left a chart
    });
}

Theme MapPresenter::theme() const { return workbook::inHouseStyle(session_.state(), currentTheme()); }

namespace {

/// Do two specs differ only in what needs no other scene: how the map stands in space, its page, its kept views?
bool sameScene(const MapSpec& a, const MapSpec& b) {
    MapSpec like = a;
    like.space = b.space;
    like.sheet = b.sheet;
    like.bookmarks = b.bookmarks;
    return like == b && (a.space.form == MapForm::Globe) == (b.space.form == MapForm::Globe);
}

}  // namespace

void MapPresenter::setSpec(const MapSpec& spec, LinkAction link) {
    const bool sameData = scene_ && sameScene(spec, spec_) && link == link_;
    const bool same = sameData && spec == spec_;
    const auto stepsOf = [](const MapTime& time) { return std::tuple(time.unit, time.cumulative, time.at); };
    if (stepsOf(spec.time) != stepsOf(spec_.time)) at_.reset();
    spec_ = spec;
    link_ = link;
    files_->watch(spec_.layers);
    if (!sameData) return refresh();
    if (!same) emit shown();
}

std::size_t MapPresenter::activeLayer() const {
    const std::size_t active = scene_ ? scene_->active() : 0;
    return std::min(active, spec_.layers.empty() ? 0 : spec_.layers.size() - 1);
}

Id MapPresenter::activeDataset() const { return spec_.layers.empty() ? Id() : spec_.layers[activeLayer()].dataset; }

LinkAction MapPresenter::action(const Selection& selection) const {
    return linkBetween(session_.carrier().linking(), selection.view, item_, link_);
}

std::vector<std::string> MapPresenter::filters() const {
    std::vector<std::string> conditions;
    for (const auto& layer : spec_.layers) {
        const Selection selection = session_.selections().selection(layer.dataset);
        conditions.push_back(action(selection) == LinkAction::Filter ? selection.predicate : std::string());
    }
    return conditions;
}

void MapPresenter::refresh() {
    if (spec_.layers.empty()) {
        view_->showMessage(tr("The map has no layer."), tr("Choose its data in the inspector."));
        return emit notShown();
    }
    if (!scene_) view_->showMessage(tr("Drawing the map…"), {});
    building_.cancel();
    auto work = std::make_shared<Gathering>(Gathering{spec_, ++round_});
    filters_ = filters();
    for (std::size_t i = 0; i < filters_.size(); ++i) {
        auto& layer = work->spec.layers[i];
        layer.filter = bothHold(layer.filter, filters_[i]);
    }
    gather(work);
}

void MapPresenter::gather(const std::shared_ptr<Gathering>& work) {
    while (work->answers.size() < work->spec.layers.size() && drawsFile(work->spec.layers[work->answers.size()]))
        work->answers.emplace_back();
    if (work->answers.size() == work->spec.layers.size()) return build(*work);
    workbook::requestMapAnswer(session_.pipeline(), session_.state(), work->spec, work->answers.size(), this,
                               [this, work](const host::Outcome<workbook::MapAnswer>& made) {
                                   if (work->round != round_) return;
                                   if (made.error) showError(*made.error);
                                   if (!made) return;
                                   work->answers.push_back(*made.value);
                                   gather(work);
                               });
}

void MapPresenter::build(const Gathering& work) {
    std::vector<map::LayerInput> inputs;
    for (std::size_t i = 0; i < work.answers.size(); ++i) {
        inputs.push_back({work.spec.layers[i], work.answers[i].answer, work.answers[i].boundaries});
    }
    const std::uint64_t round = work.round;
    MapSpec asked = work.spec;
    asked.time.at = at_.value_or(asked.time.at);
    map::FirstScene first;
    if (asked.space.form == MapForm::Flat) first = showingFirst(round);
    const auto make = [spec = asked, inputs, previous = scene_, first](host::JobContext& context) -> ScenePtr {
        return std::make_shared<const map::Scene>(map::buildScene(spec, inputs, &context, previous.get(), first));
    };
    building_ = session_.jobs().run<ScenePtr>(
        KAPOK_TR("gui", "Drawing the map"), make,
        [this, round](const host::Outcome<ScenePtr>& made) {
            if (round != round_) return;
            if (made.error) showError(*made.error);
            if (made) showScene(*made.value);
        },
        this);
}

/// Called by the job: shows the scene while the rest of it is being made.
std::function<void(const map::Scene&)> MapPresenter::showingFirst(std::uint64_t round) {
    return [jobs = &session_.jobs(), self = QPointer(this), round](const map::Scene& scene) {
        const auto show = [self, round, made = std::make_shared<const map::Scene>(scene)] {
            if (self && self->round_ == round) self->showScene(made);
        };
        QMetaObject::invokeMethod(jobs, show, Qt::QueuedConnection);
    };
}

void MapPresenter::showScene(ScenePtr scene) {
    const bool sameRows = scene->inputs[scene->active()].answer.rows() == features_.rows();
    scene_ = std::move(scene);
    period_ = scene_->period;
    features_ = scene_->inputs[scene_->active()].answer;
    if (!sameRows) view_->setSelectedRows({});
    view_->setScene(scene_);
    view_->setOpensFeatures(!fieldBelow().empty());
    followDrilling();
    refreshSelected();
    emit shown();
    emit periodChanged();
    tellCharts();
}

/// Below the first level the areas that were opened fill the view; their neighbours stay around them.
void MapPresenter::followDrilling() {
    const auto depth = drilling_->way().size();
    if (depth == depth_) return;
    depth_ = depth;
    if (depth == 0) return view_->resetView();
    std::vector<int> opened;
    const auto& features = scene_->activeLayer().features;
    for (std::size_t i = 0; i < features.size(); ++i) {
        if (features[i].row >= 0) opened.push_back(static_cast<int>(i));
    }
    view_->showFeatures(opened);
}

QStringList MapPresenter::way() const { return drilling_->way(); }

std::string MapPresenter::fieldBelow() const {
    return scene_ && !spec_.layers.empty() ? drilling_->fieldBelow(spec_.layers[activeLayer()]) : std::string();
}

void MapPresenter::open(int feature) {
    const auto rows = scene_ ? scene_->activeLayer().rowsOf({feature}) : std::vector<std::size_t>();
    if (!rows.empty()) drilling_->down(activeLayer(), features_, rows.front());
}

Selection MapPresenter::rowsOf(int feature) const {
    if (!scene_ || spec_.layers.empty() || !features_.has("key")) return {};
    const MapLayer& layer = spec_.layers[activeLayer()];
    Selection rows = selectionOfFeatures(layer, features_, scene_->activeLayer().rowsOf({feature}));
    if (!rows.empty()) rows.predicate = bothHold(layer.filter, rows.predicate);
    rows.view = item_;
    return rows;
}

void MapPresenter::showError(const Error& error) {
    scene_.reset();
    view_->setScene(nullptr);
    view_->showMessage(host::shownString(error.message()), host::shownString(error.remedy()), true);
    emit notShown();
    emit periodChanged();
}

/// While a brush moves over many rows: the features that rows of a sample are behind.
void MapPresenter::askFirst() {
    const MapLayer& layer = spec_.layers[activeLayer()];
    const Selection selection = session_.selections().selection(layer.dataset);
    const Table* table = Brushing::of(session_).large(layer.dataset);
    const bool shows = action(selection) == LinkAction::Highlight && features_.has("key") && !isByTime(selection);
    if (!scene_ || scene_->division || !table || !shows) return;
    session_.pipeline().cancel(selecting_);
    Query query;
    try {
        query = workbook::withVariables(session_.state(),
                                        mapLayerQuery(workbook::filtered(layer, selection.predicate), *table));
    } catch (const Error&) {
        return;  // the exact answer says why
    }
    Brushing::of(session_).ask(layer.dataset, this, [this, query, scene = scene_](const Sampled& rows) {
        const auto chosen = query::firstAnswer(rows.table, rows.sample, query, rows.where, rows.control);
        if (!chosen) return std::function<void()>();
        return std::function([this, scene, keys = *chosen] {
            if (scene != scene_) return;
            view_->setEstimated(true);
            const auto places = workbook::featuresWithKeys(features_, keys).indexes();
            showSelected({places.begin(), places.end()});
        });
    });
}

void MapPresenter::refreshSelected() {
    if (!scene_ || spec_.layers.empty()) return;
    const MapLayer layer = spec_.layers[activeLayer()];
    const Selection selection = session_.selections().selection(layer.dataset);
    choosePeriods(selection);
    const bool shows = !selection.empty() && action(selection) == LinkAction::Highlight && !isByTime(selection);
    if (!shows) return showExact({});
    // In a map of several parts a feature has a row in each.
    if (scene_->division) return refreshSelectedKeys(layer, selection);
    session_.pipeline().cancel(selecting_);
    selecting_ = session_.pipeline().requestSelectedFeatures(
        session_.state(), layer, selection, this, [this, layer, selection](const host::Outcome<RowMask>& rows) {
            const bool stale = !(session_.selections().selection(layer.dataset) == selection);
            if (!rows || stale || !scene_) return;
            const auto chosen = rows.value->indexes();
            showExact({chosen.begin(), chosen.end()});
        });
}

void MapPresenter::showExact(const std::vector<std::size_t>& rows) {
    Brushing::of(session_).drop(this);
    view_->setEstimated(false);
    showSelected(rows);
}

void MapPresenter::showSelected(const std::vector<std::size_t>& rows) {
    view_->setSelectedRows(rows);
    emit selectedChanged();
}

void MapPresenter::pick(const std::vector<int>& picked, SelectionMode mode) {
    if (!scene_) return;
    const auto rows = scene_->activeLayer().rowsOf(picked);
    if (picked.empty() || !rows.empty()) pickRows(rows, mode);  // rasters and contour lines stand for no rows
}

void MapPresenter::pickRows(const std::vector<std::size_t>& rows, SelectionMode mode) {
    if (!scene_ || spec_.layers.empty()) return;
    const MapLayer& layer = spec_.layers[activeLayer()];
    if (rows.empty()) {
        if (mode == SelectionMode::Replace) session_.selections().clear(layer.dataset);
        return;
    }
    session_.guarded([&] {
        Selection chosen = selectionOfFeatures(layer, features_, rows);
        chosen.dataset = layer.dataset;
        chosen.view = item_;
        // Here it can be seen at once; other views show what the dataset answers.
        const bool known = mode == SelectionMode::Replace && layer.key.empty() && !scene_->division;
        if (known) showSelected(rows);
        session_.selections().select(chosen, mode);
    });
}

}  // namespace kapok::gui
