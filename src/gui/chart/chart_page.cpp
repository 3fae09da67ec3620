#include "gui/chart/chart_page.h"

#include "chart/chart_view.h"
#include "gui/chart/chart_inspector.h"
#include "gui/chart/chart_presenter.h"
#include "gui/common/export_view.h"
#include "gui/common/widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace kapok::gui {

ChartPage::ChartPage(Session& session, const Id& item, QWidget* parent)
    : Page(session, item, parent),
      view_(new chart::ChartView),
      presenter_(new ChartPresenter(session, view_, this)),
      inspector_(new ChartInspector(session, item, this)) {
    inspector_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    auto* tile = roleFrame("tile");
    auto* inner = new QVBoxLayout(tile);
    inner->setContentsMargins(14, 14, 14, 14);
    inner->addWidget(view_);
    layout->addWidget(tile);
    setFocusProxy(view_);
    retranslate();
    presenter_->setSpec(state().chart(item));
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

void ChartPage::exportTo(const QString& path) {
    const ChartSpec spec = presenter_->spec();
    const Table answer = presenter_->answer();
    const std::optional<Table> selected =
        presenter_->selected() ? std::optional<Table>(*presenter_->selected()) : std::nullopt;
    report::ItemPicture picture;
    picture.paint = [=](QPainter& painter, const QRectF& area) {
        chart::paintChart(painter, area, spec, answer, selected ? &*selected : nullptr, lightTheme, {true, true, true});
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
    chart::paintChart(painter, QRectF(0, 0, page.width(), page.width() * 0.62), presenter_->spec(),
                      presenter_->answer(), presenter_->selected(), lightTheme);
}

QString ChartPage::help() const {
    return tr(
        "## Charts\n\nDrag a column from the inspector onto X, Y or Colour, or choose it there. Changes are seen "
        "at once; Ctrl+Z takes them back.\n\n- The wheel zooms to the cursor; over an axis, that axis alone.\n- "
        "Drag with the middle button, or hold Space and drag: move.\n- A click selects a mark, a drag a range; "
        "Ctrl adds, Shift toggles, Esc clears.\n- 0 shows everything again.");
}

}  // namespace kapok::gui
