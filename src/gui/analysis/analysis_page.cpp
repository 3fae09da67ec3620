#include "gui/analysis/analysis_page.h"

#include "chart/chart_view.h"
#include "gui/analysis/result_links.h"
#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/dashboard/put_on_dashboard.h"
#include "gui/data/table_grid.h"
#include "gui/report/add_to_report.h"
#include "host/markdown.h"
#include "host/module_help.h"
#include "host/translate.h"
#include "io/write.h"
#include "map/map_view.h"
#include "workbook/result_chart.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <utility>

namespace kapok::gui {
namespace {

constexpr int chartHeight = 340;
constexpr int mapHeight = 460;
constexpr int mostRowsShown = 14;
constexpr std::size_t mostRowsEarly = 30;

/// A text as high as it is long: the page scrolls, not the text.
QLabel* markdownLabel(const QString& markdown) {
    auto* label = new QLabel(host::withClosedStars(markdown));
    label->setTextFormat(Qt::MarkdownText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setOpenExternalLinks(true);
    return label;
}

/// What does not apply to this result is not shown; the dataset of the table has all columns.
Table withoutEmptyColumns(const Table& table) {
    std::vector<ColumnPtr> columns = table.columns();
    std::erase_if(columns, [&](const ColumnPtr& column) { return column->missingCount() == table.rows(); });
    return columns.empty() ? table : Table(std::move(columns));
}

}  // namespace

AnalysisPage::AnalysisPage(Session& session, const Id& item, QWidget* parent)
    : ResultPage(session, item, parent), links_(new ResultLinks(session, this)) {
    connect(&session.appearance(), &Appearance::changed, this, [this] {
        for (auto* view : findChildren<chart::ChartView*>()) view->setTheme(currentTheme());
        for (auto* view : findChildren<map::MapView*>()) view->setTheme(currentTheme());
    });
    run();
}

void AnalysisPage::build() {
    links_->begin(state());
    auto* head = new QHBoxLayout;
    head->addWidget(roleLabel(title(), "title"), 1);
    head->addWidget(addToReportButton(session(), reportPart(state(), item(), result())));
    content().addLayout(head);
    addWarnings();
    addTexts(result().texts);
    // A main table that is seen at a glance follows the first picture: it is asked for more than diagnostics are.
    const auto& tables = result().tables;
    bool mainTable = !tables.empty() && tables.front().table.rows() <= mostRowsEarly;
    const auto addMain = [&] {
        if (std::exchange(mainTable, false)) addTable(tables.front());
    };
    const std::size_t later = mainTable ? 1 : 0;
    for (const auto& chart : result().charts) addChart(chart), addMain();
    for (const auto& map : result().maps) addMap(map), addMain();
    addMain();
    for (std::size_t i = later; i < tables.size(); ++i) addTable(tables[i]);
}

void AnalysisPage::addTexts(const std::vector<ResultText>& texts) {
    if (texts.empty()) return;
    auto* tile = roleFrame("tile");
    auto* layout = new QVBoxLayout(tile);
    layout->setContentsMargins(14, 10, 14, 10);
    for (const auto& text : texts) layout->addWidget(markdownLabel(host::shownString(text.text)));
    content().addWidget(tile);
}

void AnalysisPage::addTable(const host::ModuleTable& table) {
    auto* tile = roleFrame("tile");
    auto* layout = new QVBoxLayout(tile);
    layout->setContentsMargins(14, 10, 14, 14);
    auto* head = new QHBoxLayout;
    const ResultPart part{item(), PartKind::Table, table.id};
    auto* name = roleLabel(host::shownString(table.title), "strong");
    makeDraggable(name, part);
    head->addWidget(name);
    head->addWidget(roleLabel(rowsText(table.table.rows()), "muted"));
    head->addStretch();
    const std::string id = table.id;
    head->addWidget(putOnDashboardButton(session(), part, result()));
    head->addWidget(button(
        tr("Show as dataset"), QStringLiteral("table"), [this, id] { asDataset(id); }, "link"));
    layout->addLayout(head);
    auto* grid = new TableGrid;
    grid->setProfilesShown(false);
    grid->setTable(withoutEmptyColumns(workbook::withTitles(table.table)));
    grid->setAccessibleName(host::shownString(table.title));
    grid->setObjectName(QStringLiteral("result ") + toQt(id));
    grid->setFixedHeight(std::min<int>(mostRowsShown, static_cast<int>(table.table.rows())) * 26 + 30 + 14);
    layout->addWidget(grid);
    content().addWidget(tile);
}

QVBoxLayout* AnalysisPage::addPart(const ResultSpec& spec, PartKind kind, const QString& keepWords,
                                   const QString& iconName) {
    auto* tile = roleFrame("tile");
    auto* layout = new QVBoxLayout(tile);
    layout->setContentsMargins(14, 10, 14, 14);
    auto* head = new QHBoxLayout;
    const ResultPart part{item(), kind, spec.id};
    auto* title = roleLabel(host::shownString(spec.title), "strong");
    makeDraggable(title, part);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(putOnDashboardButton(session(), part, result()));
    head->addWidget(button(
        keepWords, iconName, [this, spec, kind] { keep(spec, kind); }, "link"));
    layout->addLayout(head);
    content().addWidget(tile);
    return layout;
}

void AnalysisPage::keep(const ResultSpec& spec, PartKind kind) {
    session().guarded([&] {
        workbook::State after = state();
        const ItemValue made = kind == PartKind::Map ? ItemValue(mapOf(after, item(), result(), spec.id))
                                                     : ItemValue(chartOf(after, item(), result(), spec.id));
        Id added;
        const std::string name = fromQt(host::shownString(spec.title));
        after = workbook::apply(after, workbook::addItem(after, made, name, &added));
        const Text label = KAPOK_TR("gui", "Keep a part of the result \"%1\"").arg(state().item(item()).name);
        if (session().apply(workbook::difference(state(), after, label))) emit session().openRequested(added);
    });
}

void AnalysisPage::addChart(const ResultSpec& spec) {
    auto* layout = addPart(spec, PartKind::Chart, tr("Keep as chart"), QStringLiteral("chart"));
    auto* view = new chart::ChartView;
    view->setTheme(currentTheme());
    view->setPaintOptions({false, true, false});
    view->setFixedHeight(chartHeight);
    view->setAccessibleName(host::shownString(spec.title));
    leaveWheel(view);
    layout->addWidget(view);
    const auto fail = [view](const Error& error) {
        view->showMessage(host::shownString(error.message()), host::shownString(error.remedy()), true);
    };
    try {
        // The chart asks a dataset; the result's table becomes one in a state of its own, not in the workbook.
        const ChartSpec chart = chartOf(links_->state(), item(), result(), spec.id);
        links_->add(view, chart);
        session().pipeline().requestChart(links_->state(), chart, {}, view,
                                          [view, chart, fail](const host::Outcome<Table>& answer) {
                                              if (answer) view->setChart(chart, *answer.value);
                                              if (answer.error) fail(*answer.error);
                                          });
    } catch (const Error& error) {
        fail(error);
    }
}

void AnalysisPage::addMap(const ResultSpec& spec) {
    auto* layout = addPart(spec, PartKind::Map, tr("Keep as map"), QStringLiteral("map"));
    auto* view = new map::MapView;
    view->setTheme(currentTheme());
    view->setFixedHeight(mapHeight);
    view->showMessage(tr("Drawing the map…"), {});
    view->setAccessibleName(host::shownString(spec.title));
    leaveWheel(view);
    layout->addWidget(view);
    const auto fail = [view](const Error& error) {
        view->showMessage(host::shownString(error.message()), host::shownString(error.remedy()), true);
    };
    try {
        const MapSpec spatial = mapOf(links_->state(), item(), result(), spec.id);
        using ScenePtr = std::shared_ptr<const map::Scene>;
        session().jobs().run<ScenePtr>(
            KAPOK_TR("gui", "Drawing the map"),
            [scratch = links_->state(), spatial,
             &pipeline = session().pipeline()](host::JobContext& context) -> ScenePtr {
                std::vector<map::LayerInput> inputs;
                for (const auto& layer : spatial.layers) {
                    workbook::MapAnswer answer = pipeline.mapAnswer(scratch, layer, &context);
                    inputs.push_back({layer, std::move(answer.answer), std::move(answer.boundaries)});
                }
                return std::make_shared<const map::Scene>(map::buildScene(spatial, inputs, &context));
            },
            [this, view, spatial, fail](const host::Outcome<ScenePtr>& made) {
                if (made.error) return fail(*made.error);
                if (!made) return;
                view->setScene(*made.value);
                links_->add(view, spatial);
            },
            view);
    } catch (const Error& error) {
        fail(error);
    }
}

void AnalysisPage::leaveWheel(QWidget* view) {
    view->installEventFilter(this);
    for (auto* inside : view->findChildren<QWidget*>()) inside->installEventFilter(this);
}

bool AnalysisPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel || static_cast<QWheelEvent*>(event)->modifiers() & Qt::ControlModifier)
        return ResultPage::eventFilter(watched, event);
    event->ignore();
    return true;
}

Id AnalysisPage::asDataset(const std::string& table) {
    for (const auto& known : state().items(ItemKind::Dataset)) {
        const auto& source = std::get<Dataset>(known->value).source;
        if (source.kind != SourceKind::Result || source.analysis != item() || source.table != table) continue;
        emit session().openRequested(known->id);
        return known->id;
    }
    Dataset made;
    made.source.kind = SourceKind::Result;
    made.source.analysis = item();
    made.source.table = table;
    QString name = toQt(table);
    for (const auto& known : result().tables) {
        if (known.id == table) name = host::shownString(known.title);
    }
    return session().add(made, tr("%1 — %2").arg(title(), name));
}

QStringList AnalysisPage::exportFilters() const {
    return hasResult() && !result().tables.empty() ? QStringList{tr("CSV (*.csv)"), tr("Excel workbook (*.xlsx)")}
                                                   : QStringList();
}

void AnalysisPage::exportTo(const QString& path) { io::writeFile(result().tables.front().table, fromQt(path)); }

QString AnalysisPage::help() const {
    if (!state().has(item())) return {};
    const Module* module = session().plugins().find(state().analysis(item()).module);
    return module ? QStringLiteral("## %1\n\n%2\n\n%3")
                        .arg(host::shownString(module->info().title), host::shownString(module->info().summary),
                             toQt(host::helpOf(module->info())))
                  : QString();
}

}  // namespace kapok::gui
