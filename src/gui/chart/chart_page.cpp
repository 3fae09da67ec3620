#include "gui/chart/chart_page.h"

#include "chart/chart_view.h"
#include "gui/chart/chart_inspector.h"
#include "gui/chart/chart_presenter.h"
#include "gui/chart/dragged_field.h"
#include "gui/common/drill_bar.h"
#include "gui/common/export_view.h"
#include "gui/common/widgets.h"
#include "workbook/house_style.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QToolButton>
#include <QVBoxLayout>

namespace kapok::gui {

ChartPage::ChartPage(Session& session, const Id& item, QWidget* parent)
    : Page(session, item, parent),
      view_(new chart::ChartView),
      presenter_(new ChartPresenter(session, view_, item, this)),
      inspector_(new ChartInspector(session, item, this)) {
    inspector_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    auto* tile = roleFrame("tile");
    auto* inner = new QVBoxLayout(tile);
    inner->setContentsMargins(14, 14, 14, 14);
    inner->setSpacing(0);
    inner->addWidget(tools());
    auto* drilled = new DrillBar;
    inner->addWidget(drilled);
    connect(presenter_, &ChartPresenter::shown, drilled, [this, drilled] { drilled->setWay(presenter_->way()); });
    connect(drilled, &DrillBar::upRequested, presenter_, &ChartPresenter::drillUp);
    inner->addWidget(view_, 1);
    connect(presenter_, &ChartPresenter::propertyRequested, inspector_, &ChartInspector::showProperty);
    layout->addWidget(tile);
    setFocusProxy(view_);
    setAcceptDrops(true);
    retranslate();
    presenter_->setSpec(state().chart(item));
}

QWidget* ChartPage::tools() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(2);
    const auto tool = [&](const char* iconName, std::function<void()> run) {
        tools_.append(iconButton(QString::fromLatin1(iconName), {}, std::move(run)));
        row->addWidget(tools_.last());
    };
    using Tool = chart::ChartView::Tool;
    tool("select", [this] { view_->setTool(Tool::Brush); });
    tool("lasso", [this] { view_->setTool(Tool::Lasso); });
    tool("plus", [this] { view_->zoomIn(); });
    tool("minus", [this] { view_->zoomOut(); });
    tool("full-screen", [this] { view_->resetView(); });
    for (int i = 0; i < 2; ++i) {
        tools_[i]->setCheckable(true);
        tools_[i]->setAutoExclusive(true);
    }
    tools_.first()->setChecked(true);
    connect(view_, &chart::ChartView::toolChanged, this,
            [this](Tool now) { tools_[now == Tool::Lasso ? 1 : 0]->setChecked(true); });
    row->addStretch();
    return bar;
}

void ChartPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedField(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

/// A column onto the plot: to the axis or the legend that it is let go over.
void ChartPage::dropEvent(QDropEvent* event) {
    const QString field = draggedField(event->mimeData());
    if (field.isEmpty()) return;
    event->acceptProposedAction();
    inspector_->take(field, view_->placeAt(view_->mapFrom(this, event->position())).part);
}

bool ChartPage::setContext(const Selection& rows) {
    presenter_->setContext(rows);
    return true;
}

QWidget* ChartPage::inspector() { return inspector_; }

void ChartPage::update(const workbook::State&, const workbook::State& after) {
    inspector_->refresh();
    const ChartSpec& spec = after.chart(item());
    const bool same = spec == presenter_->spec();
    presenter_->setSpec(spec);
    if (same) presenter_->refresh();  // its data may be other ones now; what is known already costs nothing
}

void ChartPage::retranslate() {
    inspector_->retranslate();
    view_->setAccessibleName(tr("Chart: %1").arg(title()));
    const QStringList names{tr("Select by dragging a range"), tr("Select with a lasso (L)"), tr("Zoom in"),
                            tr("Zoom out"), tr("Show everything")};
    for (int i = 0; i < tools_.size(); ++i) {
        tools_[i]->setToolTip(names[i]);
        tools_[i]->setAccessibleName(names[i]);
    }
}

bool ChartPage::runAction(const QString& action) {
    if (action == QStringLiteral("edit.copy-with-names")) {
        copyData(session(), presenter_->answer());
        return true;
    }
    if (action != QStringLiteral("edit.copy")) return false;
    QApplication::clipboard()->setPixmap(view_->grab());
    return true;
}

std::vector<Id> ChartPage::datasets() const {
    return state().has(item()) ? std::vector<Id>{state().chart(item()).dataset} : std::vector<Id>();
}

QStringList ChartPage::exportFilters() const { return viewExportFilters(); }

/// With the house's line below.
ChartSpec ChartPage::onPaper() const {
    ChartSpec spec = presenter_->spec();
    spec.source = withFooter(spec.source, workbook::houseStyle(state()));
    return spec;
}

void ChartPage::exportTo(const QString& path) {
    const ChartSpec spec = onPaper();
    const Theme theme = workbook::inHouseStyle(state(), lightTheme);
    const Table answer = presenter_->answer();
    const std::optional<Table> selected =
        presenter_->selected() ? std::optional<Table>(*presenter_->selected()) : std::nullopt;
    report::ItemPicture picture;
    picture.paint = [=](QPainter& painter, const QRectF& area) {
        chart::paintChart(painter, area, spec, answer, selected ? &*selected : nullptr, theme, {true, true, true});
    };
    picture.pixels = view_->size();
    picture.title = title();
    exportView(session(), item(), path, std::move(picture), answer);
}

void ChartPage::print() {
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) return;
    QPainter painter(&printer);
    const double scale = printer.resolution() / 96.0;
    painter.scale(scale, scale);
    const QSizeF page = printer.pageRect(QPrinter::DevicePixel).size() / scale;
    chart::paintChart(painter, QRectF(0, 0, page.width(), page.width() * 0.62), onPaper(), presenter_->answer(),
                      presenter_->selected(), workbook::inHouseStyle(state(), lightTheme));
}

QString ChartPage::help() const {
    return tr(
        "## Charts\n\nDrag a column from the inspector onto X, Y or Colour, onto an axis or the plot itself, or choose "
        "it there. Changes are seen "
        "at once; Ctrl+Z takes them back.\n\n- The wheel zooms to the cursor; over an axis, that axis alone.\n- "
        "Drag with the middle button, or hold Space and drag: move.\n- A click selects a mark, a drag a range; "
        "Ctrl adds, Shift toggles, both take away, Esc clears. L changes to the lasso and back.\n- A click in the "
        "legend hides a value, a double click shows it alone.\n- A double click on a mark goes down a hierarchy: "
        "years to quarters to months, or the levels that the dataset's inspector lists. The way back stands above.\n- "
        "A right click offers what can be changed there.\n- 0 shows everything again.");
}

}  // namespace kapok::gui
