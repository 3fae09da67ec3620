#include "gui/shell/creators.h"

#include "gui/analysis/module_chooser.h"
#include "gui/common/strings.h"
#include "gui/common/suggest.h"
#include "spec/chart_query.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Creators)
};

/// What a new item is made from: the dataset in front, that of the chart or map in front, or the first there is.
Id sourceDataset(Session& session, const Page* front) {
    if (front) {
        const auto datasets = front->datasets();
        if (!datasets.empty()) return datasets.front();
    }
    const auto all = session.state().items(ItemKind::Dataset);
    return all.empty() ? Id() : all.front()->id;
}

void sayOpenFirst(Session& session) {
    session.dialogs().showError(session.window(), Error(KAPOK_TR("gui", "There are no data to show yet."),
                                                        KAPOK_TR("gui", "Open a file first.")));
}

/// Runs `use` with the dataset's table, once it is there.
void withTable(Session& session, const Page* front, std::function<void(const Id&, const Table&)> use) {
    const Id dataset = sourceDataset(session, front);
    if (dataset.empty()) return sayOpenFirst(session);
    session.pipeline().requestTable(session.state(), dataset, &session,
                                    [&session, dataset, use](const host::Outcome<Table>& table) {
                                        if (table.error) session.dialogs().showError(session.window(), *table.error);
                                        if (table && session.state().has(dataset)) use(dataset, *table.value);
                                    });
}

Dashboard suggestedDashboard(const workbook::State& state) {
    Dashboard dashboard;
    int x = 0;
    int y = 0;
    for (const auto kind : {ItemKind::Map, ItemKind::Chart}) {
        for (const auto& item : state.items(kind)) {
            if (dashboard.tiles.size() == 6) break;
            Tile tile;
            tile.item = item->id;
            tile.x = x;
            tile.y = y;
            dashboard.tiles.push_back(tile);
            x = x == 0 ? 6 : 0;
            if (x == 0) y += tile.height;
        }
    }
    if (x != 0) y += 4;
    const auto datasets = state.items(ItemKind::Dataset);
    if (!datasets.empty()) {
        Tile table;
        table.item = datasets.front()->id;
        table.y = y;
        table.width = dashboardColumns;
        dashboard.tiles.push_back(table);
    }
    return dashboard;
}

Report suggestedReport(const workbook::State& state, const QString& title) {
    Report report;
    report.title = fromQt(title);
    report.date = fromQt(QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    Block intro;
    intro.kind = BlockKind::Heading;
    intro.text = fromQt(Words::tr("Results"));
    report.blocks.push_back(intro);
    for (const auto& item : state.items()) {
        Block block;
        block.item = item->id;
        block.caption = item->name;
        if (item->kind() == ItemKind::Chart)
            block.kind = BlockKind::Chart;
        else if (item->kind() == ItemKind::Map)
            block.kind = BlockKind::Map;
        else if (item->kind() == ItemKind::Analysis)
            block.kind = BlockKind::ResultText;
        else
            continue;
        report.blocks.push_back(block);
    }
    return report;
}

}  // namespace

ChartSpec suggestedChart(const Id& dataset, const Table& table) {
    ChartSpec chart;
    chart.dataset = dataset;
    const Field* time = suggestedTime(table);
    const Field* number = suggestedNumber(table);
    const Field* category = suggestedCategory(table);
    Channel x;
    Channel y;
    if (time && number) {
        x.field = time->name;
        y.field = number->name;
        // Many rows a moment: their mean, month by month.
        const bool panel = category && table.rows() > 2000;
        if (panel) x.timeUnit = TimeUnit::Month, y.aggregate = AggregateOp::Mean;
        chart.mark = Mark::Line;
    } else if (category) {
        x.field = category->name;
        x.sort = ChannelSort::ByYDescending;
        y.aggregate = number ? AggregateOp::Sum : AggregateOp::Count;
        if (number) y.field = number->name;
        chart.mark = Mark::Bar;
        chart.horizontal = true;
        x.top = Top{15, false};
    } else if (number) {
        x.field = number->name;
        x.bin = Bin{};
        y.aggregate = AggregateOp::Count;
        chart.mark = Mark::Bar;
    } else {
        chart.mark = Mark::Bar;
        if (table.columnCount() > 0) x.field = table.column(0)->field().name;
        y.aggregate = AggregateOp::Count;
        x.top = Top{15, false};
    }
    chart.encoding.x = x;
    chart.encoding.y = y;
    return chart;
}

MapSpec suggestedMap(const Id& dataset, const Table& table) {
    MapSpec map;
    MapLayer layer;
    layer.dataset = dataset;
    if (const Field* number = suggestedNumber(table)) layer.value = number->name;
    if (const Field* name = suggestedName(table)) layer.label = name->name;
    map.layers.push_back(layer);
    return map;
}

void createItem(Session& session, const QString& action, Page* front) {
    if (action == QStringLiteral("insert.chart")) {
        withTable(session, front, [&session](const Id& dataset, const Table& table) {
            const ChartSpec chart = suggestedChart(dataset, table);
            session.add(chart, Words::tr("Chart of %1").arg(session.itemName(dataset)));
        });
    } else if (action == QStringLiteral("insert.map")) {
        withTable(session, front, [&session](const Id& dataset, const Table& table) {
            session.add(suggestedMap(dataset, table), Words::tr("Map of %1").arg(session.itemName(dataset)));
        });
    } else if (action == QStringLiteral("insert.dashboard")) {
        session.add(suggestedDashboard(session.state()), Words::tr("Dashboard"));
    } else if (action == QStringLiteral("insert.report")) {
        const QString title = session.workbook().name().isEmpty() ? Words::tr("Report") : session.workbook().name();
        session.add(suggestedReport(session.state(), title), Words::tr("Report"));
    } else if (action == QStringLiteral("analyse.choose")) {
        chooseModule(session, sourceDataset(session, front));
    }
}

}  // namespace kapok::gui
