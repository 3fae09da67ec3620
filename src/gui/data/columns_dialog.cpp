#include "gui/data/columns_dialog.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/cell_format.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace kapok::gui {

ColumnsDialog::ColumnsDialog(Session& session, StepPlace place, Table input)
    : StepDialog(session, std::move(place), std::move(input), tr("Choose columns")), list_(new QListWidget) {
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    list_->setMinimumHeight(180);
    for (const auto& field : this->input().schema()) {
        auto* row = new QListWidgetItem(icon(typeIcon(field.type), IconTone::Muted), toQt(field.shown()), list_);
        row->setData(Qt::UserRole, toQt(field.name));
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Checked);
    }
    addField(form(), tr("Checked columns are kept, in this order; drag to move"), list_);
    connect(list_, &QListWidget::itemChanged, this, &ColumnsDialog::changed);
    connect(list_->model(), &QAbstractItemModel::rowsMoved, this, &ColumnsDialog::changed);
    changed();
}

std::optional<StepAction> ColumnsDialog::action() const {
    SelectStep step;
    for (int i = 0; i < list_->count(); ++i) {
        const auto* row = list_->item(i);
        if (row->checkState() == Qt::Checked) step.fields.push_back(fromQt(row->data(Qt::UserRole).toString()));
    }
    if (step.fields.empty()) return std::nullopt;
    return step;
}

void ColumnsDialog::setAction(const StepAction& action) {
    const auto& fields = std::get<SelectStep>(action).fields;
    int target = 0;
    for (const auto& field : fields) {
        for (int i = target; i < list_->count(); ++i) {
            if (fromQt(list_->item(i)->data(Qt::UserRole).toString()) != field) continue;
            list_->insertItem(target++, list_->takeItem(i));
            break;
        }
    }
    for (int i = 0; i < list_->count(); ++i) list_->item(i)->setCheckState(i < target ? Qt::Checked : Qt::Unchecked);
}

}  // namespace kapok::gui
