#include "gui/data/sort_dialog.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/cell_format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace kapok::gui {

SortDialog::SortDialog(Session& session, StepPlace place, Table input, bool top)
    : StepDialog(session, std::move(place), std::move(input), top ? tr("Keep the top rows") : tr("Sort")),
      field_(comboBox()),
      order_(comboBox()) {
    auto* row = new QHBoxLayout;
    for (const auto& field : this->input().schema()) {
        if (field.type != Type::Geometry)
            field_->addItem(icon(typeIcon(field.type), IconTone::Muted), toQt(field.shown()), toQt(field.name));
    }
    order_->addItem(tr("Largest first"), true);
    order_->addItem(tr("Smallest first"), false);
    addField(row, tr("By"), field_);
    addField(row, tr("Order"), order_);
    if (top) {
        count_ = new QSpinBox;
        count_->setRange(1, 1000000000);
        count_->setValue(10);
        addField(row, tr("Rows to keep"), count_);
        connect(count_, &QSpinBox::valueChanged, this, &SortDialog::changed);
    }
    form()->addLayout(row);
    for (QComboBox* box : {field_, order_}) connect(box, &QComboBox::currentIndexChanged, this, &SortDialog::changed);
    changed();
}

std::optional<StepAction> SortDialog::action() const {
    if (field_->currentIndex() < 0) return std::nullopt;
    const std::vector<OrderKey> keys{{fromQt(field_->currentData().toString()), order_->currentData().toBool()}};
    if (count_) return TopStep{count_->value(), keys};
    return SortStep{keys};
}

void SortDialog::setAction(const StepAction& action) {
    if (const auto* top = std::get_if<TopStep>(&action)) {
        if (count_) count_->setValue(static_cast<int>(top->count));
        show(top->keys);
    } else {
        show(std::get<SortStep>(action).keys);
    }
}

void SortDialog::show(const std::vector<OrderKey>& keys) {
    if (keys.empty()) return;
    chooseData(field_, toQt(keys.front().field));
    chooseData(order_, keys.front().descending);
}

}  // namespace kapok::gui
