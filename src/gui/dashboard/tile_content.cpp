#include "gui/dashboard/tile_content.h"

#include "chart/chart_view.h"
#include "gui/chart/chart_presenter.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/dashboard/action_runner.h"
#include "gui/dashboard/control_tile.h"
#include "gui/dashboard/number_tile.h"
#include "gui/dashboard/picture_view.h"
#include "gui/dashboard/table_tile.h"
#include "gui/map/map_export.h"
#include "gui/map/map_in_space.h"
#include "gui/map/map_presenter.h"
#include "gui/map/map_time_bar.h"
#include "host/markdown.h"
#include "host/translate.h"
#include "workbook/pictures.h"

#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace kapok::gui {

std::vector<Id> datasetsOf(const workbook::State& state, const Id& item) {
    const auto found = state.find(item);
    if (!found) return {};
    if (found->kind() == ItemKind::Dataset) return {item};
    std::vector<Id> datasets;
    for (const Id& used : itemsUsed(*found)) {
        const auto other = state.find(used);
        if (other && other->kind() == ItemKind::Dataset) datasets.push_back(used);
    }
    return datasets;
}

TileContent::TileContent(Session& session, QObject* parent) : QObject(parent), session_(session) {}

bool TileContent::setTile(const Dashboard& dashboard, std::size_t index) {
    const Tile before = std::exchange(tile_, dashboard.tiles[index]);
    dashboard_ = dashboard;
    index_ = index;
    const bool same = made_ && tile_.kind == before.kind && tile_.item == before.item &&
                      tile_.picture == before.picture && tile_.text == before.text &&
                      (tile_.kind != TileKind::Button || tile_.actions == before.actions);
    if (!same) {
        make();
        watchData();
        return true;
    }
    showSpec();
    return false;
}

void TileContent::make() {
    made_ = true;
    delete widget_;
    for (QObject* presenter : std::initializer_list<QObject*>{chart_, map_}) delete presenter;
    chart_ = nullptr;
    map_ = nullptr;
    table_ = nullptr;
    number_ = nullptr;
    control_ = nullptr;
    tabs_ = nullptr;
    ranged_ = false;
    error_.clear();
    switch (tile_.kind) {
        case TileKind::Number: widget_ = number_ = new NumberTile(session_); break;
        case TileKind::Control:
            widget_ = control_ = new ControlTile(session_);
            connect(control_, &ControlTile::chosen, this, &TileContent::chosen);
            break;
        case TileKind::Text: makeText(); break;
        case TileKind::Image: makePicture(); break;
        case TileKind::Button: makeButton(); break;
        case TileKind::Container: {
            widget_ = new QWidget;
            auto* layout = new QVBoxLayout(widget_);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->addWidget(tabs_ = new QTabBar);
            layout->addStretch();
            tabs_->setDrawBase(false);
            tabs_->setExpanding(false);
            connect(tabs_, &QTabBar::currentChanged, this, &TileContent::tabShown);
            break;
        }
        case TileKind::Item:
            if (const auto item = session_.state().find(tile_.item)) makeItem(*item);
            break;
    }
    if (!widget_) widget_ = roleLabel(tr("What was shown here is gone."), "muted");
    showSpec();
}

void TileContent::makeItem(const Item& item) {
    if (item.kind() == ItemKind::Chart) makeChart();
    if (item.kind() == ItemKind::Map) makeMap();
    if (item.kind() == ItemKind::Dataset) makeTable(item);
}

void TileContent::makeChart() {
    auto* view = new chart::ChartView;
    view->setPaintOptions({false, false, false});
    chart_ = new ChartPresenter(session_, view, tile_.item, this);
    widget_ = view;
    connect(chart_, &ChartPresenter::shown, this, &TileContent::applyRange);
    connect(chart_, &ChartPresenter::shown, this,
            [this] { emit described(chart_->way().join(QStringLiteral(" › "))); });
    connect(chart_, &ChartPresenter::propertyRequested, this, [this] { emit session_.openRequested(tile_.item); });
    connect(view, &chart::ChartView::viewRangeChanged, this, [this] { ranged_ = true; });
    // After the presenter, which makes the selection.
    connect(view, &chart::ChartView::marksSelected, this, &TileContent::selectedHere, Qt::QueuedConnection);
    connect(view, &chart::ChartView::rangeBrushed, this, &TileContent::selectedHere, Qt::QueuedConnection);
    connect(view, &chart::ChartView::areaBrushed, this, &TileContent::selectedHere, Qt::QueuedConnection);
}

void TileContent::makeMap() {
    auto* view = new map::MapView;
    map_ = new MapPresenter(session_, view, tile_.item, this);
    widget_ = new QWidget;
    auto* column = new QVBoxLayout(widget_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(view, 1);
    auto* time = new MapTimeBar(session_, *map_);
    column->addWidget(time);
    connect(time, &MapTimeBar::exportAsked, this,
            [this] { exportFilm(session_, *map_, tile_.item, report::Motion::Time); });
    widget_->setFocusProxy(view);
    connect(map_, &MapPresenter::shown, this, &TileContent::applyRange);
    connect(map_, &MapPresenter::shown, this, [this] { emit described(map_->way().join(QStringLiteral(" › "))); });
    connect(view, &map::MapView::viewRangeChanged, this, [this] { ranged_ = true; });
    connect(view, &map::MapView::rowsSelected, this, &TileContent::selectedHere, Qt::QueuedConnection);
    auto* space = new MapInSpace(*map_, view, this);
    connect(space, &MapInSpace::picked, this, &TileContent::selectedHere, Qt::QueuedConnection);
}

void TileContent::makeTable(const Item& item) {
    widget_ = table_ = new TableTile(session_, item.id, tile_.link);
    connect(table_, &TableTile::described, this, &TileContent::described);
    connect(table_, &TableGrid::rowsPicked, this, &TileContent::selectedHere, Qt::QueuedConnection);
}

void TileContent::makeText() {
    auto* text = new QLabel(host::withClosedStars(toQt(tile_.text)));
    text->setTextFormat(Qt::MarkdownText);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    text->setOpenExternalLinks(true);
    widget_ = text;
}

void TileContent::makePicture() {
    try {
        widget_ = new PictureView(workbook::pictureFile(session_.state(), tile_.picture));
    } catch (const Error& error) {
        auto* message = roleLabel(host::shownString(error.message()), "muted");
        message->setWordWrap(true);
        widget_ = message;
    }
}

void TileContent::makeButton() {
    const QString words = !tile_.text.empty()     ? toQt(tile_.text)
                          : tile_.actions.empty() ? tr("Choose in the inspector what this button does")
                                                  : actionWords(session_, tile_.actions.front());
    auto* made = button(
        words, {}, [this] { emit pressed(); }, "primary");
    made->setEnabled(!tile_.actions.empty());
    made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    widget_ = made;
}

/// With the rows that the dashboard's controls have chosen.
void TileContent::showSpec() {
    const auto& state = session_.state();
    if (tabs_) showTabs();
    if (chart_ && state.has(tile_.item)) chart_->setSpec(onDashboard(dashboard_, state.chart(tile_.item)), tile_.link);
    if (map_ && state.has(tile_.item)) map_->setSpec(onDashboard(dashboard_, state.map(tile_.item)), tile_.link);
    if (table_) table_->setShown(tile_.link, dashboardFilter(dashboard_, tile_.item));
    if (control_) control_->setTile(tile_, dashboardFilter(dashboard_, tile_.item, index_));
    if (!number_) return;
    Tile number = tile_;
    number.filter = bothHold(number.filter, dashboardFilter(dashboard_, tile_.item));
    number_->setTile(number);
}

void TileContent::showTabs() {
    const QSignalBlocker quiet(tabs_);
    const int count = static_cast<int>(tile_.tabs.size());
    while (tabs_->count() > count) tabs_->removeTab(tabs_->count() - 1);
    while (tabs_->count() < count) tabs_->addTab(QString());
    for (int i = 0; i < count; ++i) {
        QString name = toQt(tile_.tabs[static_cast<std::size_t>(i)]);
        tabs_->setTabText(i, name.replace(QLatin1Char('&'), QLatin1String("&&")));
    }
    tabs_->setVisible(count > 1);
    tabs_->setAccessibleName(tr("Tabs of the container"));
}

bool TileContent::refresh() {
    if (control_) control_->refresh();
    if (tile_.kind != TileKind::Item && tile_.kind != TileKind::Number) return false;
    if (!session_.state().has(tile_.item)) {
        make();
        return true;
    }
    watchData();
    if (chart_) {
        const bool same = onDashboard(dashboard_, session_.state().chart(tile_.item)) == chart_->spec();
        showSpec();
        if (same) chart_->refresh();
    }
    if (map_) {
        const bool same = onDashboard(dashboard_, session_.state().map(tile_.item)) == map_->spec();
        showSpec();
        if (same) map_->refresh();
    }
    if (table_) table_->refresh();
    if (number_) number_->refresh();
    return false;
}

/// What is shown is stale until its datasets are there as they are now described. Equal requests share one job: this
/// is no work of its own.
void TileContent::watchData() {
    const auto datasets = tile_.kind == TileKind::Item ? datasetsOf(session_.state(), tile_.item) : std::vector<Id>();
    const quint64 round = ++round_;
    pending_ = static_cast<int>(datasets.size());
    error_.clear();
    emit conditionChanged();
    for (const Id& dataset : datasets) {
        session_.pipeline().requestTable(session_.state(), dataset, this,
                                         [this, round](const host::Outcome<Table>& table) {
                                             if (round != round_) return;
                                             --pending_;
                                             if (table.error && table_)
                                                 error_ = tr("%1 %2").arg(host::shownString(table.error->message()),
                                                                          host::shownString(table.error->remedy()));
                                             emit conditionChanged();
                                         });
    }
}

void TileContent::retranslate() {
    if (number_) number_->refresh();
    if (table_) table_->refresh();
    if (control_) control_->retranslate();
    if (tabs_) showTabs();
}

int TileContent::tab() const { return tabs_ ? std::max(0, tabs_->currentIndex()) : 0; }

void TileContent::setTab(int tab) {
    if (tabs_) tabs_->setCurrentIndex(tab);
}

std::vector<double> TileContent::range() const {
    if (!ranged_) return {};
    if (const auto* view = qobject_cast<chart::ChartView*>(widget_)) {
        const QRectF range = view->viewRange();
        return {range.left(), range.top(), range.width(), range.height()};
    }
    if (map_) {
        const map::ViewRange range = map_->view()->viewRange();
        return {range.centre.x, range.centre.y, range.unitsPerPixel};
    }
    return {};
}

void TileContent::setRange(const std::vector<double>& range) {
    wantedRange_ = range;
    applyRange();
    wantedRange_ = range;  // and again when the data that are on their way have come
}

void TileContent::applyRange() {
    const std::vector<double> range = std::exchange(wantedRange_, {});
    auto* chart = qobject_cast<chart::ChartView*>(widget_);
    if (chart && range.size() == 4) chart->setViewRange({range[0], range[1], range[2], range[3]});
    if (map_ && range.size() == 3) map_->view()->setViewRange({{range[0], range[1]}, range[2]});
}

QPixmap TileContent::picture() const {
    QWidget* shown = map_ ? map_->view() : widget_.data();
    return shown ? shown->grab() : QPixmap();
}

std::optional<Table> TileContent::data() const {
    if (chart_ && chart_->isShown()) return chart_->answer();
    if (map_) return map_->features();
    if (table_) return table_->table();
    return {};
}

}  // namespace kapok::gui
