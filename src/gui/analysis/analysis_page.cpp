#include "gui/analysis/analysis_page.h"

#include "chart/chart_view.h"
#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/dashboard/put_on_dashboard.h"
#include "gui/data/table_grid.h"
#include "host/translate.h"
#include "io/write.h"
#include "spec/json.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kapok::gui {
namespace {

constexpr int chartHeight = 340;
constexpr int mostRowsShown = 14;

/// A text as high as it is long: the page scrolls, not the text.
QLabel* markdownLabel(const QString& markdown) {
    auto* label = new QLabel(markdown);
    label->setTextFormat(Qt::MarkdownText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setOpenExternalLinks(true);
    return label;
}

}  // namespace

AnalysisPage::AnalysisPage(Session& session, const Id& item, QWidget* parent) : ResultPage(session, item, parent) {
    connect(&session.appearance(), &Appearance::changed, this, [this] {
        for (auto* view : findChildren<chart::ChartView*>()) view->setTheme(currentTheme());
    });
    run();
}

void AnalysisPage::build() {
    content().addWidget(roleLabel(title(), "title"));
    addWarnings();
    addTexts(result().texts);
    for (const auto& chart : result().charts) addChart(chart);
    for (const auto& table : result().tables) addTable(table);
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
    const ResultPart part{item(), false, table.id};
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
    grid->setTable(table.table);
    grid->setAccessibleName(host::shownString(table.title));
    grid->setObjectName(QStringLiteral("result ") + toQt(id));
    grid->setFixedHeight(std::min<int>(mostRowsShown, static_cast<int>(table.table.rows())) * 26 + 30 + 14);
    layout->addWidget(grid);
    content().addWidget(tile);
}

void AnalysisPage::addChart(const ResultSpec& spec) {
    auto* tile = roleFrame("tile");
    auto* layout = new QVBoxLayout(tile);
    layout->setContentsMargins(14, 10, 14, 14);
    auto* head = new QHBoxLayout;
    const ResultPart part{item(), true, spec.id};
    auto* title = roleLabel(host::shownString(spec.title), "strong");
    makeDraggable(title, part);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(putOnDashboardButton(session(), part, result()));
    layout->addLayout(head);
    auto* view = new chart::ChartView;
    view->setTheme(currentTheme());
    view->setPaintOptions({false, true, false});
    view->setFixedHeight(chartHeight);
    view->setAccessibleName(host::shownString(spec.title));
    layout->addWidget(view);
    content().addWidget(tile);
    try {
        ChartSpec chart = chartFromJson(spec.json);
        const std::string table = chart.dataset;
        const QString name = host::shownString(spec.title);
        head->addWidget(button(
            tr("Keep as chart"), QStringLiteral("chart"),
            [this, chart, table, name] {
                ChartSpec kept = chart;
                kept.dataset = asDataset(table);
                if (!kept.dataset.empty()) session().add(kept, name);
            },
            "link"));
        // The chart asks a dataset; the result's table becomes one in a state of its own, not in the workbook.
        Dataset made;
        made.source.kind = SourceKind::Result;
        made.source.analysis = item();
        made.source.table = table;
        const auto scratch = workbook::apply(state(), workbook::addItem(state(), made, table, &chart.dataset));
        session().pipeline().requestChart(scratch, chart, {}, view, [view, chart](const host::Outcome<Table>& answer) {
            if (answer) view->setChart(chart, *answer.value);
            if (answer.error)
                view->showMessage(host::shownString(answer.error->message()), host::shownString(answer.error->remedy()),
                                  true);
        });
    } catch (const Error& error) {
        view->showMessage(host::shownString(error.message()), host::shownString(error.remedy()), true);
    }
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
                             host::shownString(module->info().help))
                  : QString();
}

}  // namespace kapok::gui
