#include "gui/dashboard/control_tile.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/dashboard/range_controls.h"
#include "gui/dashboard/value_list.h"
#include "gui/dashboard/variable_input.h"
#include "host/translate.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace kapok::gui {

ControlTile::ControlTile(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      stack_(new QStackedWidget),
      message_(roleLabel({}, "muted")),
      list_(new ValueList),
      numbers_(new NumberRange),
      period_(new PeriodRange),
      variable_(new VariableInput(session)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    message_->setWordWrap(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{message_, list_, numbers_, period_, variable_}) {
        stack_->addWidget(widget);
    }
    layout->addWidget(stack_);
    connect(list_, &ValueList::changed, this, &ControlTile::emitChosen);
    connect(numbers_, &NumberRange::changed, this, &ControlTile::emitChosen);
    connect(period_, &PeriodRange::changed, this, &ControlTile::emitChosen);
}

void ControlTile::setTile(const Tile& tile, const std::string& others) {
    const bool same = tile == tile_ && others == others_;
    tile_ = tile;
    others_ = others;
    if (!same) refresh();
}

void ControlTile::refresh() {
    if (tile_.control.field.empty()) {
        variable_->setVariable(tile_.control.variable);
        return stack_->setCurrentWidget(variable_);
    }
    if (!session_.state().has(tile_.item)) return;
    session_.pipeline().requestTable(session_.state(), tile_.item, this, [this](const host::Outcome<Table>& table) {
        if (table) show(*table.value);
        if (!table.error) return;
        message_->setText(host::shownString(table.error->message()));
        stack_->setCurrentWidget(message_);
    });
}

void ControlTile::retranslate() {
    list_->retranslate();
    numbers_->retranslate();
    period_->retranslate();
    variable_->retranslate();
    refresh();
}

void ControlTile::show(const Table& table) {
    if (!table.has(tile_.control.field)) {
        message_->setText(tr("The data have no column \"%1\" any more.").arg(toQt(tile_.control.field)));
        return stack_->setCurrentWidget(message_);
    }
    const Column& column = *table.column(tile_.control.field);
    switch (column.type()) {
        case Type::Int64:
        case Type::Float64:
            numbers_->setColumn(column.field(), column.summary(), tile_.control);
            return stack_->setCurrentWidget(numbers_);
        case Type::Date:
        case Type::DateTime:
            period_->setColumn(column.field(), column.summary(), tile_.control);
            return stack_->setCurrentWidget(period_);
        default: return askValues();
    }
}

void ControlTile::askValues() {
    Query query;
    query.filter = others_;
    query.derive = {{"value", fieldReference(tile_.control.field)}};
    query.groupBy = {"value"};
    query.aggregates = {{.op = AggregateOp::Count, .name = "count"}};
    query.order = {{"count", true}, {"value", false}};
    query.limit = listedValues;
    session_.pipeline().requestAnswer(session_.state(), tile_.item, query, this,
                                      [this](const host::Outcome<Table>& counts) {
                                          if (!counts) return;
                                          list_->setValues(*counts.value, tile_.control.values);
                                          stack_->setCurrentWidget(list_);
                                      });
}

void ControlTile::emitChosen() {
    TileControl control = tile_.control;
    control.values.clear();
    control.from.clear();
    control.to.clear();
    if (stack_->currentWidget() == list_) control.values = list_->chosen();
    if (stack_->currentWidget() == numbers_) numbers_->choose(control);
    if (stack_->currentWidget() == period_) period_->choose(control);
    if (control == tile_.control) return;
    tile_.control = control;  // what the workbook will say; the control itself need not be filled again
    emit chosen(control);
}

}  // namespace kapok::gui
