#include "gui/dashboard/put_on_dashboard.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "host/translate.h"
#include "spec/json.h"
#include "workbook/result_chart.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr const char* itemFormat = "application/x-kapok-item";
constexpr const char* resultFormat = "application/x-kapok-result";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PutOnDashboard)
};

template <class Parts>
const auto& partNamed(const Parts& parts, const std::string& id) {
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.id == id; });
    if (found != parts.end()) return *found;
    throw Error(KAPOK_TR("gui", "The result has no part \"%1\" any more.").arg(id),
                KAPOK_TR("gui", "Open the analysis to see what it has."));
}

std::string shownName(const Text& title) { return fromQt(host::shownString(title)); }

constexpr const char* kindNames[] = {"table", "chart", "map"};

/// Presses and moves of a head become a drag.
class DragStart : public QObject {
public:
    DragStart(QWidget* head, ResultPart part) : QObject(head), part_(std::move(part)) {
        head->installEventFilter(this);
        head->setCursor(Qt::OpenHandCursor);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::MouseButtonPress) from_ = static_cast<QMouseEvent*>(event)->pos();
        if (event->type() != QEvent::MouseMove) return false;
        const auto* move = static_cast<QMouseEvent*>(event);
        const bool far = (move->pos() - from_).manhattanLength() >= QApplication::startDragDistance();
        if (!move->buttons().testFlag(Qt::LeftButton) || !far) return false;
        auto* drag = new QDrag(watched);
        drag->setMimeData(mimeOf(part_));
        drag->exec(Qt::CopyAction);
        return true;
    }

private:
    ResultPart part_;
    QPoint from_;
};

}  // namespace

Id datasetOf(workbook::State& state, const Id& analysis, const workbook::ModuleResult& result,
             const std::string& table) {
    const auto& part = partNamed(result.tables, table);
    Id dataset = workbook::datasetOfResult(state, analysis, table);
    if (!dataset.empty()) return dataset;
    Dataset made;
    made.source.kind = SourceKind::Result;
    made.source.analysis = analysis;
    made.source.table = table;
    const std::string name = state.item(analysis).name + " — " + shownName(part.title);
    state = workbook::apply(state, workbook::addItem(state, made, name, &dataset));
    return dataset;
}

ChartSpec chartOf(workbook::State& state, const Id& analysis, const workbook::ModuleResult& result,
                  const std::string& id) {
    ChartSpec chart = workbook::resultChart(partNamed(result.charts, id), result);
    chart.dataset = datasetOf(state, analysis, result, chart.dataset);
    // The chart is shown away from its heading: its title says what it is, not only of which column.
    const std::string heading = shownName(partNamed(result.charts, id).title);
    if (chart.title.empty() || heading.find(chart.title) != std::string::npos)
        chart.title = heading;
    else
        chart.title = fromQt(Words::tr("%1: %2").arg(toQt(heading), toQt(chart.title)));
    return chart;
}

MapSpec mapOf(workbook::State& state, const Id& analysis, const workbook::ModuleResult& result, const std::string& id) {
    MapSpec map = mapFromJson(partNamed(result.maps, id).json);
    for (auto& layer : map.layers) layer.dataset = datasetOf(state, analysis, result, layer.dataset);
    return map;
}

workbook::Edit putResult(const workbook::State& state, const Id& dashboard, const ResultPart& part,
                         const workbook::ModuleResult& result, const TilePlace& at) {
    const std::string analysis = state.item(part.analysis).name;
    Tile tile;
    tile.x = at.x;
    tile.y = at.y;
    tile.width = at.width;
    tile.height = at.height;
    workbook::State after = state;
    if (part.kind == PartKind::Table) {
        tile.item = datasetOf(after, part.analysis, result, part.id);
    } else {
        const bool map = part.kind == PartKind::Map;
        const std::string name = shownName(partNamed(map ? result.maps : result.charts, part.id).title);
        const ItemValue made = map ? ItemValue(mapOf(after, part.analysis, result, part.id))
                                   : ItemValue(chartOf(after, part.analysis, result, part.id));
        after = workbook::apply(after, workbook::addItem(after, made, name, &tile.item));
    }
    after = workbook::apply(after, workbook::addTile(after, dashboard, tile));
    return workbook::difference(state, after, KAPOK_TR("gui", "Put a result of \"%1\" on a dashboard").arg(analysis));
}

void putOnDashboard(Session& session, const ResultPart& part, const workbook::ModuleResult& result, Id dashboard) {
    session.guarded([&] {
        const workbook::State& state = session.state();
        workbook::State after = state;
        if (dashboard.empty()) {
            const std::string name = fromQt(Words::tr("Dashboard"));
            after = workbook::apply(after, workbook::addItem(after, Dashboard(), name, &dashboard));
        }
        TilePlace below;
        below.y = dashboardRows(after.dashboard(dashboard));
        const workbook::Edit put = putResult(after, dashboard, part, result, below);
        if (session.apply(workbook::difference(state, workbook::apply(after, put), put.label)))
            emit session.openRequested(dashboard);
    });
}

QPushButton* putOnDashboardButton(Session& session, const ResultPart& part, const workbook::ModuleResult& result) {
    auto* made = button(
        Words::tr("Put on dashboard"), QStringLiteral("dashboard"), [] {}, "link");
    QObject::connect(made, &QPushButton::clicked, made, [&session, part, result, made] {
        const auto boards = session.state().items(ItemKind::Dashboard);
        if (boards.empty()) return putOnDashboard(session, part, result, {});
        if (boards.size() == 1) return putOnDashboard(session, part, result, boards.front()->id);
        auto* menu = new QMenu(made);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const auto& board : boards) {
            menu->addAction(toQt(board->name), made,
                            [&session, part, result, id = board->id] { putOnDashboard(session, part, result, id); });
        }
        menu->addSeparator();
        menu->addAction(Words::tr("New dashboard"), made,
                        [&session, part, result] { putOnDashboard(session, part, result, {}); });
        menu->popup(made->mapToGlobal(QPoint(0, made->height())));
    });
    return made;
}

void makeDraggable(QWidget* head, const ResultPart& part) { new DragStart(head, part); }

QMimeData* mimeOf(const Id& item) {
    auto* mime = new QMimeData;
    mime->setData(QString::fromLatin1(itemFormat), QByteArray::fromStdString(item));
    return mime;
}

QMimeData* mimeOf(const ResultPart& part) {
    auto* mime = new QMimeData;
    const std::string words = part.analysis + "\n" + kindNames[static_cast<int>(part.kind)] + "\n" + part.id;
    mime->setData(QString::fromLatin1(resultFormat), QByteArray::fromStdString(words));
    return mime;
}

bool canBePut(const QMimeData* mime) {
    return mime->hasFormat(QString::fromLatin1(itemFormat)) || mime->hasFormat(QString::fromLatin1(resultFormat));
}

void putDropped(Session& session, const Id& dashboard, const QMimeData* mime, const TilePlace& at) {
    const Id item = mime->data(QString::fromLatin1(itemFormat)).toStdString();
    const auto found = session.state().find(item);
    if (found) {
        const ItemKind kind = found->kind();
        if (kind != ItemKind::Chart && kind != ItemKind::Map && kind != ItemKind::Dataset) return;
        Tile tile;
        tile.item = item;
        tile.x = at.x;
        tile.y = at.y;
        session.apply(workbook::addTile(session.state(), dashboard, tile));
        return;
    }
    const QList<QByteArray> words = mime->data(QString::fromLatin1(resultFormat)).split('\n');
    if (words.size() != 3) return;
    const auto* kind = std::find(std::begin(kindNames), std::end(kindNames), words[1]);
    if (kind == std::end(kindNames)) return;
    const ResultPart part{words[0].toStdString(), static_cast<PartKind>(kind - kindNames), words[2].toStdString()};
    if (!session.state().has(part.analysis)) return;
    session.loadPlugins();
    session.pipeline().requestResult(
        session.state(), part.analysis, &session, [&session, part, dashboard, at](const auto& result) {
            session.guarded([&] {
                if (result.error) throw *result.error;
                if (!result || !session.state().has(dashboard)) return;
                session.apply(putResult(session.state(), dashboard, part, *result.value, at));
            });
        });
}

}  // namespace kapok::gui
