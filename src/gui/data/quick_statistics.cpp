#include "gui/data/quick_statistics.h"

#include "gui/common/brushing.h"
#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/data/cell_format.h"

#include <QLocale>

namespace kapok::gui {

QuickStatistics::QuickStatistics(Session& session, Id dataset, QObject* parent)
    : QObject(parent), session_(session), dataset_(std::move(dataset)) {
    connect(&Brushing::of(session_), &Brushing::settled, this, [this](const Id& id) {
        if (id == dataset_) refresh();
    });
}

void QuickStatistics::setTable(const Table& table) {
    table_ = table;
    refresh();
}

void QuickStatistics::setColumn(int column) {
    if (column_ == column) return;
    column_ = column;
    refresh();
}

void QuickStatistics::setWords(const QString& words) {
    if (words_ == words) return;
    words_ = words;
    emit changed();
}

void QuickStatistics::refresh() {
    session_.pipeline().cancel(asking_);
    const Selection selection = session_.selections().selection(dataset_);
    if (selection.empty() || column_ < 0 || static_cast<std::size_t>(column_) >= table_.columnCount())
        return setWords({});
    const Field field = table_.column(static_cast<std::size_t>(column_))->field();
    Query query;
    query.filter = selection.predicate;
    query.aggregates = {{AggregateOp::Count, {}, "rows"}};
    const auto add = [&](AggregateOp op, const char* name) { query.aggregates.push_back({op, field.name, name}); };
    if (field.type != Type::Geometry) add(AggregateOp::Missing, "missing"), add(AggregateOp::Distinct, "distinct");
    const bool isNumber = field.type == Type::Int64 || field.type == Type::Float64;
    if (isNumber) add(AggregateOp::Sum, "sum"), add(AggregateOp::Mean, "mean");
    if (isNumber || isTime(field.type)) add(AggregateOp::Min, "min"), add(AggregateOp::Max, "max");
    asking_ = session_.pipeline().requestAnswer(session_.state(), dataset_, query, this,
                                                [this, field](const host::Outcome<Table>& answer) {
                                                    if (answer) show(*answer.value, field);
                                                });
}

void QuickStatistics::show(const Table& answer, const Field& field) {
    const auto count = [&](const char* name) { return static_cast<qulonglong>(answer.column(name)->integer(0)); };
    const Column& column = *table_.column(static_cast<std::size_t>(column_));
    const CellFormat format(column);
    QStringList parts{tr("%1: %2").arg(toQt(field.shown()), rowsText(count("rows")))};
    if (answer.has("missing") && count("missing") > 0)
        parts.append(tr("%1 missing").arg(QLocale().toString(count("missing"))));
    if (answer.has("sum") && !answer.column("sum")->isMissing(0)) {
        parts.append(tr("sum %1").arg(format.number(answer.column("sum")->number(0))));
        const double mean = answer.column("mean")->number(0);
        parts.append(
            tr("mean %1").arg(field.type == Type::Int64 ? QLocale().toString(mean, 'g', 6) : format.number(mean)));
    } else if (answer.has("distinct")) {
        parts.append(tr("%1 different").arg(QLocale().toString(count("distinct"))));
    }
    if (answer.has("min") && !answer.column("min")->isMissing(0)) {
        parts.append(
            tr("from %1 to %2").arg(format.text(*answer.column("min"), 0), format.text(*answer.column("max"), 0)));
    }
    setWords(parts.join(QStringLiteral(" • ")));
}

}  // namespace kapok::gui
