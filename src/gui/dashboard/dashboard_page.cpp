#include "gui/dashboard/dashboard_page.h"

#include "gui/common/widgets.h"
#include "gui/dashboard/dashboard_canvas.h"
#include "gui/dashboard/dashboard_inspector.h"
#include "gui/dashboard/tile_widget.h"
#include "report/item_picture.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kapok::gui {

DashboardPage::DashboardPage(Session& session, const Id& item, QWidget* parent)
    : Page(session, item, parent),
      stack_(new QStackedWidget),
      empty_(new EmptyState),
      scroll_(new QScrollArea),
      canvas_(new DashboardCanvas(session, item)),
      inspector_(new DashboardInspector(session, item, *canvas_, this)) {
    inspector_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    scroll_->setWidgetResizable(true);
    scroll_->setWidget(canvas_);
    stack_->addWidget(empty_);
    stack_->addWidget(scroll_);
    layout->addWidget(stack_);
    retranslate();
}

QWidget* DashboardPage::inspector() { return inspector_; }

void DashboardPage::showState() {
    const bool none = !state().has(item()) || state().dashboard(item()).tiles.empty();
    stack_->setCurrentWidget(none ? static_cast<QWidget*>(empty_) : scroll_);
}

void DashboardPage::update(const workbook::State& before, const workbook::State& after) {
    // Moving a tile does not change what the tiles show.
    const auto own = before.find(item());
    const bool onlyLayout =
        own && std::all_of(after.items().begin(), after.items().end(), [&](const workbook::ItemPtr& other) {
            return other->id == item() || before.find(other->id) == other;
        });
    canvas_->refresh(!onlyLayout);
    inspector_->refresh();
    showState();
}

void DashboardPage::retranslate() {
    empty_->setWords(QStringLiteral("dashboard"), tr("An empty dashboard"),
                     tr("Make a chart or a map of your data; then add it here in the inspector on the right."));
    empty_->clearActions();
    empty_->addAction(
        tr("Chart"), QStringLiteral("chart"),
        [this] { emit session().actionRequested(QStringLiteral("insert.chart")); }, true);
    empty_->addAction(tr("Map"), QStringLiteral("map"),
                      [this] { emit session().actionRequested(QStringLiteral("insert.map")); });
    canvas_->retranslate();
    inspector_->refresh();
    showState();
}

bool DashboardPage::runAction(const QString& action) {
    if (action != QStringLiteral("edit.delete") || canvas_->current() < 0) return false;
    canvas_->removeTile(canvas_->current());
    return true;
}

std::vector<Id> DashboardPage::datasets() const {
    std::vector<Id> ids;
    if (!state().has(item())) return ids;
    const auto add = [&](const Id& id) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    };
    for (const auto& tile : state().dashboard(item()).tiles) {
        const auto shown = state().find(tile.item);
        if (!shown) continue;
        if (shown->kind() == ItemKind::Dataset) {
            add(shown->id);
        } else {
            for (const auto& id : itemsUsed(*shown)) add(id);
        }
    }
    return ids;
}

QStringList DashboardPage::exportFilters() const {
    return {tr("PDF, vectors (*.pdf)"), tr("SVG, vectors (*.svg)"), tr("PNG picture (*.png)")};
}

void DashboardPage::exportTo(const QString& path) {
    const workbook::State now = state();
    auto& pipeline = session().pipeline();
    report::PictureOptions options;
    options.background = true;
    options.locale = QLocale();
    session().jobs().run<report::ItemPicture>(
        KAPOK_TR("gui", "Writing %1").arg(path.toStdString()),
        [now, &pipeline, id = item(), options](host::JobContext& context) {
            return report::itemPicture(now, pipeline, id, lightTheme, options, &context);
        },
        [this, path](const host::Outcome<report::ItemPicture>& picture) {
            if (picture.error) session().dialogs().showError(session().window(), *picture.error);
            if (!picture) return;
            if (session().guarded([&] { report::writePicture(path, *picture.value, {}, 192); })) {
                session().messages().add({Severity::Success, tr("Written: %1").arg(path), {}, {}, item()});
            }
        },
        this);
}

QString DashboardPage::help() const {
    return tr(
        "## Dashboards\n\nTiles show charts, maps, tables, numbers and text on a grid of twelve columns. Drag a "
        "tile by its title; drag its lower right corner to resize it. From the keyboard: arrows move the tile in "
        "hand, with Shift they resize it, Del takes it off.\n\nWhat is selected in one tile lights up in all "
        "tiles of the same dataset; the chip above names it and clears it.");
}

}  // namespace kapok::gui
