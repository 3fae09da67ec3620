#include "gui/dashboard/dashboard_page.h"

#include "gui/common/export_view.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/dashboard/action_runner.h"
#include "gui/dashboard/dashboard_bar.h"
#include "gui/dashboard/dashboard_canvas.h"
#include "gui/dashboard/dashboard_inspector.h"
#include "gui/dashboard/presentation.h"
#include "gui/dashboard/refresher.h"
#include "gui/dashboard/tile_widget.h"
#include "io/write.h"
#include "report/item_picture.h"
#include "workbook/house_style.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QRegularExpression>
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
      inspector_(new DashboardInspector(session, item, *canvas_, this)),
      refresher_(new Refresher(session, item, this)),
      bar_(new DashboardBar(session, *canvas_, *new ActionRunner(session, *canvas_, this), *refresher_)) {
    inspector_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    scroll_->setWidgetResizable(true);
    scroll_->setWidget(canvas_);
    stack_->addWidget(empty_);
    stack_->addWidget(scroll_);
    layout->addWidget(bar_);
    layout->addWidget(stack_, 1);
    connect(bar_, &DashboardBar::presentRequested, this, &DashboardPage::present);
    connect(refresher_, &Refresher::dataChanged, this, [this] { canvas_->refresh(true); });
    connect(canvas_, &DashboardCanvas::tileSought, this, [this](const QRect& place) {
        scroll_->ensureVisible(place.center().x(), place.center().y(), place.width() / 2, place.height() / 2);
    });
    connect(&session, &Session::tileRequested, this, [this](const Id& dashboard, const std::string& tile) {
        if (dashboard == this->item()) canvas_->showTile(tile);
    });
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
    refresher_->follow();
    bar_->refresh();
    showState();
}

Presentation* DashboardPage::present() {
    auto* presentation = new Presentation(session(), item());
    presentation->showFullScreen();
    return presentation;
}

/// F5 presents here; elsewhere it reads a file again.
bool DashboardPage::event(QEvent* event) {
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const auto* key = isKey ? static_cast<QKeyEvent*>(event) : nullptr;
    if (!key || key->key() != Qt::Key_F5 || key->modifiers() != Qt::NoModifier) return Page::event(event);
    if (event->type() == QEvent::KeyPress) present();
    event->accept();
    return true;
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
    bar_->retranslate();
    showState();
}

bool DashboardPage::runAction(const QString& action) {
    const int tile = canvas_->current();
    if (action == QStringLiteral("view.present")) {
        present();
    } else if (action == QStringLiteral("edit.copy")) {
        QApplication::clipboard()->setPixmap(
            tile < 0 ? canvas_->grab() : canvas_->tiles()[static_cast<std::size_t>(tile)]->content().picture());
    } else if (action == QStringLiteral("edit.copy-with-names") && tile >= 0) {
        if (const auto shown = canvas_->tiles()[static_cast<std::size_t>(tile)]->content().data())
            copyData(session(), *shown);
    } else if (action == QStringLiteral("edit.delete") && tile >= 0) {
        canvas_->removeTile(tile);
    } else {
        return false;
    }
    return true;
}

std::vector<Id> DashboardPage::datasets() const {
    std::vector<Id> ids;
    if (!state().has(item())) return ids;
    const auto add = [&](const Id& id) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    };
    for (const auto& tile : state().dashboard(item()).tiles) {
        for (const auto& id : datasetsOf(state(), tile.item)) add(id);
    }
    return ids;
}

QStringList DashboardPage::exportFilters() const {
    return {tr("PDF, vectors (*.pdf)"), tr("SVG, vectors (*.svg)"), tr("PNG picture (*.png)"),
            tr("Data of the tiles, CSV (*.csv)"), tr("Data of the tiles, Excel (*.xlsx)")};
}

void DashboardPage::exportTo(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    ending == QStringLiteral("csv") || ending == QStringLiteral("xlsx") ? exportData(path) : exportPicture(path);
}

/// What each tile draws, a file a tile: "name.csv" becomes "name 1 Title.csv" and so on where there are several.
void DashboardPage::exportData(const QString& path) {
    std::vector<std::pair<QString, Table>> tables;
    for (const TileWidget* tile : canvas_->tiles()) {
        if (auto table = tile->content().data()) tables.emplace_back(tile->title(), std::move(*table));
    }
    if (tables.empty())
        throw Error(KAPOK_TR("gui", "No tile of the dashboard has data."),
                    KAPOK_TR("gui", "Put a chart, a map or a table on it."));
    const QFileInfo file(path);
    io::WriteOptions options;
    options.provenance = originOf(session(), item());
    options.sideFile = true;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        QString title = tables[i].first;
        title.remove(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|]")));
        const QString name =
            file.completeBaseName() + QStringLiteral(" %1 ").arg(i + 1) + title + QLatin1Char('.') + file.suffix();
        io::writeFile(tables[i].second, fromQt(tables.size() == 1 ? path : file.dir().filePath(name)), options);
    }
    session().messages().add({Severity::Success, tr("Written: %1").arg(path), {}, {}, item()});
}

void DashboardPage::exportPicture(const QString& path) {
    const workbook::State now = state();
    auto& pipeline = session().pipeline();
    report::PictureOptions options;
    options.background = true;
    options.locale = QLocale();
    options.layout = canvas_->layoutKind();
    options.tabs = canvas_->openTabs();
    options.time = QDateTime::currentDateTime();
    session().jobs().run<report::ItemPicture>(
        KAPOK_TR("gui", "Writing %1").arg(path.toStdString()),
        [now, &pipeline, id = item(), options](host::JobContext& context) {
            return report::itemPicture(now, pipeline, id, workbook::inHouseStyle(now, lightTheme), options, &context);
        },
        [this, path](const host::Outcome<report::ItemPicture>& picture) {
            if (picture.error) session().dialogs().showError(session().window(), *picture.error);
            if (!picture) return;
            const auto size = askPictureSize(session(), path, *picture.value);
            if (!size) return;
            if (session().guarded([&] { report::writePicture(path, *picture.value, size->pixels, size->dpi); })) {
                session().messages().add({Severity::Success, tr("Written: %1").arg(path), {}, {}, item()});
            }
        },
        this);
}

QString DashboardPage::help() const {
    return tr(
        "## Dashboards\n\nTiles show charts, maps, tables, numbers, pictures and text on a grid. Drag a tile by its "
        "title, also into a container; drag its lower right corner to resize it. Ctrl+click takes several in hand, to "
        "line them up. From the keyboard: arrows move the tile in hand, with Shift they resize it, Del takes it "
        "off.\n\nDrag a chart, a map or a dataset here from the explorer, or a part of a result from its page.\n\n"
        "What is selected in one tile lights up in all tiles of the same dataset; the chip above names it and clears "
        "it.\n\nThe layouts for a wide screen and for paper follow from the screen's until you change them. F5 "
        "presents on the whole screen: Space pauses, arrows turn the page, Esc ends. A view keeps what is selected, "
        "filtered, open and in sight.");
}

}  // namespace kapok::gui
