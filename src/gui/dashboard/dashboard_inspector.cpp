#include "gui/dashboard/dashboard_inspector.h"

#include "gui/common/page.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/dashboard/dashboard_canvas.h"
#include "gui/dashboard/tile_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace kapok::gui {

DashboardInspector::DashboardInspector(Session& session, Id dashboard, DashboardCanvas& canvas, QWidget* parent)
    : QWidget(parent),
      session_(session),
      dashboard_(std::move(dashboard)),
      canvas_(canvas),
      layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(16, 16, 16, 16);
    layout_->setSpacing(10);
    connect(&canvas, &DashboardCanvas::currentChanged, this, &DashboardInspector::refresh);
    refresh();
}

void DashboardInspector::refresh() {
    if (changing_) return;  // what is being typed here is already what the workbook says
    stale_ = !isVisible();
    if (!stale_) build();
}

/// In a turn of the event loop of its own: the page is shown first.
void DashboardInspector::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, [this] {
        if (std::exchange(stale_, false)) build();
    });
}

void DashboardInspector::build() {
    clearLayout(layout_);
    if (!session_.state().has(dashboard_)) return;
    const auto& tiles = session_.state().dashboard(dashboard_).tiles;
    const int current = canvas_.current();
    if (canvas_.chosen().size() > 1) {
        buildLineUp();
    } else if (current >= 0 && current < static_cast<int>(tiles.size())) {
        layout_->addWidget(new TileForm(session_, canvas_, static_cast<std::size_t>(current), changing_));
    } else {
        buildSettings();
    }
    buildAdders();
    layout_->addStretch();
}

void DashboardInspector::buildSettings() {
    const Dashboard dashboard = session_.state().dashboard(dashboard_);
    auto* title = roleLabel(session_.itemName(dashboard_), "title");
    title->setWordWrap(true);
    layout_->addWidget(title);
    auto* hint = roleLabel(
        tr("Drag a tile by its title, resize it at its lower right corner. Click a tile to change it."), "muted");
    hint->setWordWrap(true);
    layout_->addWidget(hint);
    auto* refreshing = comboBox();
    refreshing->setObjectName(QStringLiteral("refresh interval"));
    const std::pair<int, QString> intervals[] = {{0, tr("when it is opened or asked for")},
                                                 {10, tr("every 10 seconds")},
                                                 {60, tr("every minute")},
                                                 {300, tr("every 5 minutes")},
                                                 {3600, tr("every hour")}};
    for (const auto& [seconds, words] : intervals) refreshing->addItem(words, seconds);
    if (refreshing->findData(dashboard.refreshSeconds) < 0)
        refreshing->addItem(tr("every %n seconds", nullptr, dashboard.refreshSeconds), dashboard.refreshSeconds);
    chooseData(refreshing, dashboard.refreshSeconds);
    addField(layout_, tr("Read changed sources again"), refreshing);
    connect(refreshing, &QComboBox::activated, this, [this, refreshing] {
        changeSettings([&](Dashboard& changed) { changed.refreshSeconds = refreshing->currentData().toInt(); });
    });
    auto* seconds = new QSpinBox;
    seconds->setRange(1, 3600);
    seconds->setValue(dashboard.presentSeconds);
    addField(layout_, tr("Seconds on the screen in a presentation"), seconds);
    connect(seconds, &QSpinBox::editingFinished, this, [this, seconds] {
        changeSettings([&](Dashboard& changed) { changed.presentSeconds = seconds->value(); });
    });
    auto* presented = new QCheckBox(tr("Part of presentations"));
    presented->setChecked(dashboard.presented);
    layout_->addWidget(presented);
    connect(presented, &QCheckBox::toggled, this,
            [this](bool on) { changeSettings([&](Dashboard& changed) { changed.presented = on; }); });
}

void DashboardInspector::changeSettings(const std::function<void(Dashboard&)>& change) {
    Dashboard dashboard = session_.state().dashboard(dashboard_);
    change(dashboard);
    if (dashboard == session_.state().dashboard(dashboard_)) return;
    changing_ = true;
    session_.replace(dashboard_, dashboard, KAPOK_TR("gui", "Change a dashboard"));
    changing_ = false;
}

void DashboardInspector::buildLineUp() {
    layout_->addWidget(roleLabel(tr("%n tiles in hand", nullptr, static_cast<int>(canvas_.chosen().size())), "title"));
    auto* hint = roleLabel(tr("They are lined up with the one taken first."), "muted");
    hint->setWordWrap(true);
    layout_->addWidget(hint);
    const std::pair<Alignment, QString> commands[] = {
        {Alignment::Left, tr("Left edges")},        {Alignment::Right, tr("Right edges")},
        {Alignment::Top, tr("Upper edges")},        {Alignment::Bottom, tr("Lower edges")},
        {Alignment::SameWidth, tr("Same width")},   {Alignment::SameHeight, tr("Same height")},
        {Alignment::SpreadAcross, tr("Same gaps")},
    };
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    int place = 0;
    for (const auto& [alignment, words] : commands) {
        auto* made = button(words, {}, [this, alignment = alignment] { canvas_.align(alignment); });
        made->setObjectName(QStringLiteral("align %1").arg(static_cast<int>(alignment)));
        grid->addWidget(made, place / 2, place % 2);
        ++place;
    }
    layout_->addLayout(grid);
}

void DashboardInspector::addAdder(const QString& text, const QString& icon, const std::function<Tile()>& made) {
    layout_->addWidget(button(text, icon, [this, made] { addTile(made()); }));
}

void DashboardInspector::buildAdders() {
    layout_->addSpacing(8);
    layout_->addWidget(roleLabel(tr("Add a tile"), "strong"));
    auto* items = button(tr("Chart, map or table"), QStringLiteral("plus"), [] {});
    items->setMenu(itemMenu(items));
    layout_->addWidget(items);
    auto* control = button(tr("Filter or input"), QStringLiteral("filter"), [] {});
    control->setMenu(controlMenu(control));
    layout_->addWidget(control);
    const auto datasets = session_.state().items(ItemKind::Dataset);
    if (!datasets.empty()) {
        addAdder(tr("Number"), QStringLiteral("number"), [id = datasets.front()->id] {
            return Tile{
                .kind = TileKind::Number, .item = id, .title = fromQt(tr("Number of rows")), .width = 3, .height = 2};
        });
    }
    addAdder(tr("Text"), QStringLiteral("text"), [] {
        return Tile{.kind = TileKind::Text,
                    .text = fromQt(tr("Write here what the reader should see. **Markdown** works.")),
                    .width = 4,
                    .height = 2};
    });
    layout_->addWidget(button(tr("Picture…"), QStringLiteral("image"), [this] { addPicture(); }));
    addAdder(tr("Button"), QStringLiteral("go-to"),
             [] { return Tile{.kind = TileKind::Button, .width = 3, .height = 1, .showTitle = false}; });
    addAdder(tr("Container with tabs"), QStringLiteral("panel-bottom"), [] {
        return Tile{.kind = TileKind::Container,
                    .width = dashboardColumns,
                    .height = 6,
                    .tabs = {fromQt(tr("Tab %1").arg(1)), fromQt(tr("Tab %1").arg(2))}};
    });
}

QMenu* DashboardInspector::itemMenu(QWidget* parent) {
    auto* menu = new QMenu(parent);
    for (const auto kind : {ItemKind::Chart, ItemKind::Map, ItemKind::Dataset}) {
        for (const auto& item : session_.state().items(kind)) {
            const Id id = item->id;
            menu->addAction(icon(kindIcon(kind), IconTone::Muted), toQt(item->name), this, [this, id] {
                Tile tile;
                tile.item = id;
                addTile(tile);
            });
        }
        menu->addSeparator();
    }
    menu->setEnabled(!session_.state().items().empty());
    return menu;
}

/// The columns of each dataset, then the variables. A dataset's columns are listed when its menu opens.
QMenu* DashboardInspector::controlMenu(QWidget* parent) {
    auto* menu = new QMenu(parent);
    for (const auto& item : session_.state().items(ItemKind::Dataset)) {
        auto* fields = menu->addMenu(icon(kindIcon(ItemKind::Dataset), IconTone::Muted), toQt(item->name));
        connect(fields, &QMenu::aboutToShow, this, [this, fields, id = item->id] { fillFields(fields, id); });
    }
    menu->addSeparator();
    for (const auto& item : session_.state().items(ItemKind::Variable)) {
        menu->addAction(icon(kindIcon(ItemKind::Variable), IconTone::Muted), toQt(item->name), this,
                        [this, id = item->id] {
                            Tile tile{.kind = TileKind::Control, .width = 3, .height = 2};
                            tile.control.variable = id;
                            addTile(tile);
                        });
    }
    menu->addAction(tr("New variable…"), this, &DashboardInspector::addVariable);
    return menu;
}

void DashboardInspector::fillFields(QMenu* menu, const Id& dataset) {
    if (!menu->isEmpty()) return;
    menu->addAction(tr("Reading the columns…"))->setEnabled(false);
    session_.pipeline().requestTable(
        session_.state(), dataset, menu, [this, menu, dataset](const host::Outcome<Table>& table) {
            menu->clear();
            if (!table) return;
            for (const Field& field : table.value->schema()) {
                if (field.type == Type::Geometry) continue;
                menu->addAction(toQt(field.shown()), this, [this, dataset, field] {
                    const bool listed = field.type == Type::Text || field.type == Type::Boolean;
                    Tile tile{.kind = TileKind::Control,
                              .item = dataset,
                              .title = field.label,
                              .width = 3,
                              .height = listed ? 4 : 2};
                    tile.control.field = field.name;
                    addTile(tile);
                });
            }
        });
}

/// A variable, with the input that sets it: one step back takes both away.
void DashboardInspector::addVariable() {
    const QString name = session_.dialogs().askText(session_.window(), tr("New variable"),
                                                    tr("Its name; formulas write it as @name:"), tr("limit"));
    if (name.isEmpty()) return;
    Tile tile{.kind = TileKind::Control, .width = 3, .height = 2};
    tile.y = dashboardRows(session_.state().dashboard(dashboard_));
    Variable variable;
    variable.value = 0.0;
    session_.guarded([&] {
        session_.apply(workbook::together(
            session_.state(), KAPOK_TR("gui", "New variable %1").arg(fromQt(name)),
            {[&](const workbook::State& state) {
                 return workbook::addItem(state, variable, fromQt(name), &tile.control.variable);
             },
             [&](const workbook::State& state) { return workbook::addTile(state, dashboard_, tile); }}));
    });
}

void DashboardInspector::addPicture() {
    Tile tile{.kind = TileKind::Image, .width = 3, .height = 3, .showTitle = false};
    tile.y = dashboardRows(session_.state().dashboard(dashboard_));
    session_.guarded([&] {
        if (const auto picture = askPicture(session_))
            session_.apply(pictureTile(session_, dashboard_, {}, tile, *picture));
    });
}

void DashboardInspector::addTile(Tile tile) {
    tile.y = dashboardRows(session_.state().dashboard(dashboard_));
    if (session_.apply(workbook::addTile(session_.state(), dashboard_, tile))) {
        canvas_.setCurrent(static_cast<int>(session_.state().dashboard(dashboard_).tiles.size()) - 1);
    }
}

}  // namespace kapok::gui
