// What the Data menu and the menus of heads and cells do on a data page.
#include "gui/common/strings.h"
#include "gui/data/data_page.h"
#include "gui/data/dataset_inspector.h"
#include "gui/data/import_dialog.h"
#include "gui/data/step_dialogs.h"
#include "gui/data/table_grid.h"
#include "gui/style/icons.h"
#include "host/translate.h"
#include "io/formats.h"
#include "io/write.h"
#include "spec/chart_query.h"
#include "table/format.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <numeric>

namespace kapok::gui {
namespace {

/// The cell as a literal of the formula language.
std::string literalOf(const Column& column, std::size_t row) {
    switch (column.type()) {
        case Type::Text: return textLiteral(std::string(column.text(row)));
        case Type::Date: return "date('" + cellText(column, row) + "')";
        case Type::DateTime: return "datetime('" + cellText(column, row) + "')";
        default: return cellText(column, row);
    }
}

}  // namespace

bool DataPage::runAction(const QString& action) {
    if (action == QStringLiteral("data.relink")) {
        emit session().actionRequested(QStringLiteral("relink:") + toQt(item()));
        return true;
    }
    if (action == QStringLiteral("data.import")) {
        (new ImportDialog(session(), item()))->open();
        return true;
    }
    if (action == QStringLiteral("data.refresh")) {
        session().pipeline().forget();
        load();
        return true;
    }
    if (action == QStringLiteral("edit.delete")) return inspector_->removeCurrentStep();
    if (!ready_) return action.startsWith(QStringLiteral("data."));
    if (action == QStringLiteral("edit.copy")) {
        QApplication::clipboard()->setText(grid_->copyText());
    } else if (action == QStringLiteral("edit.select-all")) {
        session().selections().select(Selection{item(), "true", fromQt(tr("all rows"))});
    } else if (action == QStringLiteral("data.go-to-row")) {
        goToRow();
    } else if (action == QStringLiteral("data.embed")) {
        session().guarded([this] {
            session().workbook().requestEmbed(item(), this, [this](const std::optional<Error>& error) {
                if (error) session().dialogs().showError(session().window(), *error);
            });
        });
    } else {
        return addStepByDialog(session(), item(), grid_->table(), action);
    }
    return true;
}

void DataPage::showHeaderMenu(int column, const QPoint& at) {
    const Field field = grid_->table().column(static_cast<std::size_t>(column))->field();
    QMenu menu(this);
    menu.addAction(icon(QStringLiteral("sort-up")), tr("Sort the view"), this, [this, column] { sortBy(column); });
    menu.addAction(icon(QStringLiteral("rename")), tr("Rename…"), this, [this, field] {
        const QString name =
            session().dialogs().askText(this, tr("Rename the column"), tr("New name"), toQt(field.name));
        if (name.isEmpty() || fromQt(name) == field.name) return;
        session().apply(workbook::addStep(state(), item(), Step{RenameStep{field.name, fromQt(name)}, true}));
    });
    menu.addAction(icon(QStringLiteral("trash")), tr("Leave this column out"), this, [this, field] {
        SelectStep step;
        for (const auto& other : grid_->table().schema()) {
            if (other.name != field.name) step.fields.push_back(other.name);
        }
        session().apply(workbook::addStep(state(), item(), Step{step, true}));
    });
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("chart")), tr("Chart of this column"), this, [this, field] {
        ChartSpec chart;
        chart.dataset = item();
        chart.mark = Mark::Bar;
        Channel x;
        x.field = field.name;
        if (isNumeric(field.type) && field.type != Type::Boolean) x.bin = Bin{};
        if (isTime(field.type)) x.timeUnit = TimeUnit::Month;
        Channel y;
        y.aggregate = AggregateOp::Count;
        chart.encoding.x = x;
        chart.encoding.y = y;
        if (field.type == Type::Text)
            chart.encoding.x->sort = ChannelSort::ByYDescending, chart.top = 15, chart.horizontal = true;
        session().add(chart, tr("Frequency of %1").arg(toQt(field.shown())));
    });
    menu.exec(at);
}

void DataPage::showCellMenu(qint64 row, int column, const QPoint& at) {
    const Column& cells = *grid_->table().column(static_cast<std::size_t>(column));
    const std::size_t inTable = grid_->tableRow(row);
    const std::string field = fieldReference(cells.field().name);
    QMenu menu(this);
    menu.addAction(icon(QStringLiteral("copy")), tr("Copy"), this, [this] { runAction(QStringLiteral("edit.copy")); });
    if (cells.type() != Type::Geometry) {
        const bool missing = cells.isMissing(inTable);
        const std::string condition = missing ? field + " is missing" : field + " = " + literalOf(cells, inTable);
        menu.addSeparator();
        menu.addAction(icon(QStringLiteral("select")), tr("Select rows where %1").arg(toQt(condition)), this,
                       [this, condition] {
                           session().selections().select(Selection{item(), condition, condition});
                       });
        menu.addAction(icon(QStringLiteral("filter")), tr("Keep rows where %1").arg(toQt(condition)), this,
                       [this, condition] {
                           session().apply(workbook::addStep(state(), item(), Step{FilterStep{condition}, true}));
                       });
    }
    menu.exec(at);
}

QStringList DataPage::exportFilters() const {
    QStringList filters;
    for (const auto& format : io::formats()) {
        if (!format.writes) continue;
        filters.append(
            QStringLiteral("%1 (*.%2)").arg(host::shownString(format.title), toQt(format.extensions.front())));
    }
    return filters;
}

void DataPage::exportTo(const QString& path) {
    const Table table = grid_->table();
    session().jobs().start(
        KAPOK_TR("gui", "Writing %1").arg(fromQt(QFileInfo(path).fileName())),
        [table, path](host::JobContext& context) {
            io::Progress progress;
            progress.cancelled = [&context] { return context.cancelled(); };
            io::writeFile(table, fromQt(path), {}, progress);
        },
        [this, path](const host::JobEnd& end) {
            if (end.error) {
                session().messages().addError({}, *end.error);
                session().dialogs().showError(session().window(), *end.error);
            } else if (end.status == host::JobStatus::Done) {
                session().messages().add({Severity::Success, tr("Written: %1").arg(path), {}, {}, {}});
            }
        },
        this);
}

QString DataPage::help() const {
    return tr(
        "## The data page\n\nEach dataset is a source and its **steps**. Click a column's head to sort the view, "
        "right-click it for more. Click rows to select them: every chart and map of the dataset shows the same "
        "rows.\n\nThe box above takes words that a row must hold, or a condition in the formula language, such "
        "as `rate > 5 and contains(name, 'County')`.\n\nSteps are in the inspector: switch them off and on, "
        "order them, delete them.");
}

}  // namespace kapok::gui
