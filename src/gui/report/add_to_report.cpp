#include "gui/report/add_to_report.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/dashboard/put_on_dashboard.h"
#include "host/translate.h"
#include "workbook/edit.h"

#include <QCoreApplication>
#include <QMenu>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AddToReport)
};

constexpr std::int64_t mostRows = 30;

Block headingBlock(const std::string& text) {
    Block block;
    block.kind = BlockKind::Heading;
    block.text = text;
    return block;
}

Block itemBlock(BlockKind kind, const Id& item, const Text& caption = {}) {
    Block block;
    block.kind = kind;
    block.item = item;
    block.caption = fromQt(host::shownString(caption));
    return block;
}

/// The first map or chart of the result as an item of the state.
void addPicture(workbook::State& state, const Id& analysis, const workbook::ModuleResult& result,
                std::vector<Block>& blocks) {
    const bool map = !result.maps.empty();
    if (!map && result.charts.empty()) return;
    const ResultSpec& spec = map ? result.maps.front() : result.charts.front();
    const ItemValue made =
        map ? ItemValue(mapOf(state, analysis, result, spec.id)) : ItemValue(chartOf(state, analysis, result, spec.id));
    Id added;
    state = workbook::apply(state, workbook::addItem(state, made, fromQt(host::shownString(spec.title)), &added));
    blocks.push_back(itemBlock(map ? BlockKind::Map : BlockKind::Chart, added, spec.title));
}

}  // namespace

ReportPart reportPart(const workbook::State& state, const Id& analysis, const workbook::ModuleResult& result) {
    const std::string name = state.item(analysis).name;
    return {name, [analysis, result, name](workbook::State& after) {
                std::vector<Block> blocks{headingBlock(name)};
                if (!result.texts.empty()) blocks.push_back(itemBlock(BlockKind::ResultText, analysis));
                addPicture(after, analysis, result, blocks);
                if (result.tables.empty()) return blocks;
                const auto& table = result.tables.front();
                Block shown = itemBlock(BlockKind::Table, datasetOf(after, analysis, result, table.id), table.title);
                shown.query.limit = mostRows;
                blocks.push_back(std::move(shown));
                return blocks;
            }};
}

void addToReport(Session& session, Id report, const ReportPart& part) {
    session.guarded([&] {
        const workbook::State& state = session.state();
        workbook::State after = state;
        const std::vector<Block> blocks = part.make(after);
        Report changed = report.empty() ? Report{} : after.report(report);
        changed.blocks.insert(changed.blocks.end(), blocks.begin(), blocks.end());
        if (report.empty()) {
            changed.title = part.title;
            after = workbook::apply(after, workbook::addItem(after, changed, fromQt(Words::tr("Report")), &report));
        } else {
            after = workbook::apply(after, workbook::replaceSpec(after, report, changed));
        }
        if (session.apply(
                workbook::difference(state, after, KAPOK_TR("gui", "Add \"%1\" to a report").arg(part.title))))
            emit session.openRequested(report);
    });
}

QPushButton* addToReportButton(Session& session, const ReportPart& part) {
    auto* made = button(Words::tr("Add to a report"), QStringLiteral("report"), [] {});
    made->setObjectName(QStringLiteral("addToReport"));
    QObject::connect(made, &QPushButton::clicked, made, [&session, part, made] {
        const auto reports = session.state().items(ItemKind::Report);
        if (reports.size() < 2) return addToReport(session, reports.empty() ? Id() : reports.front()->id, part);
        auto* menu = new QMenu(made);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const auto& report : reports)
            menu->addAction(toQt(report->name), made,
                            [&session, part, id = report->id] { addToReport(session, id, part); });
        menu->addSeparator();
        menu->addAction(Words::tr("New report"), made, [&session, part] { addToReport(session, {}, part); });
        menu->popup(made->mapToGlobal(QPoint(0, made->height())));
    });
    return made;
}

}  // namespace kapok::gui
