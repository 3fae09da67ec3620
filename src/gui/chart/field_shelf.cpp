#include "gui/chart/field_shelf.h"

#include "gui/chart/dragged_field.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/cell_format.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWheelEvent>

#include <algorithm>

namespace kapok::gui {
namespace {

const QString fieldFormat = QStringLiteral("application/x-kapok-field");

}  // namespace

FieldList::FieldList(QWidget* parent) : QListWidget(parent) {
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setProperty("role", QStringLiteral("plain"));
    setIconSize({16, 16});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FieldList::setSchema(const Schema& schema) {
    clear();
    for (const auto& field : schema) {
        if (field.type == Type::Geometry) continue;
        auto* row = new QListWidgetItem(icon(typeIcon(field.type), IconTone::Muted), fieldTitle(field), this);
        row->setData(Qt::UserRole, toQt(field.name));
        row->setToolTip(typeWords(field.type));
        row->setSizeHint({40, 26});
    }
    setFixedHeight(std::clamp(count(), 1, 8) * 26 + 2);
}

QMimeData* FieldList::mimeData(const QList<QListWidgetItem*>& items) const {
    auto* made = new QMimeData;
    if (!items.isEmpty()) made->setData(fieldFormat, items.first()->data(Qt::UserRole).toString().toUtf8());
    return made;
}

QString draggedField(const QMimeData* data) { return QString::fromUtf8(data->data(fieldFormat)); }

FieldShelf::FieldShelf(QWidget* parent) : QComboBox(parent) {
    setAcceptDrops(true);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setIconSize({14, 14});
    connect(this, &QComboBox::activated, this, &FieldShelf::chosen);
}

void FieldShelf::setSchema(const Schema& schema, const QString& none, bool (*accepts)(Type)) {
    const std::string before = field();
    const QSignalBlocker quiet(this);
    clear();
    if (!none.isEmpty()) addItem(none, QString());
    for (const auto& column : schema) {
        if (column.type == Type::Geometry || (accepts && !accepts(column.type))) continue;
        addItem(icon(typeIcon(column.type), IconTone::Muted), fieldTitle(column), toQt(column.name));
    }
    setField(before);
}

std::string FieldShelf::field() const { return fromQt(currentData().toString()); }

void FieldShelf::setField(const std::string& field) {
    const QSignalBlocker quiet(this);
    int index = findData(toQt(field));
    if (index < 0 && !field.empty()) {  // a column that is gone, or a formula: it is still what the chart says
        addItem(icon(QStringLiteral("warning"), IconTone::Warning), toQt(field), toQt(field));
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void FieldShelf::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasFormat(fieldFormat)) event->acceptProposedAction();
}

void FieldShelf::dropEvent(QDropEvent* event) {
    const int index = findData(draggedField(event->mimeData()));
    if (index < 0) return;
    event->acceptProposedAction();
    setCurrentIndex(index);
    emit chosen();
}

// Scrolling the inspector must not change what is chosen in it.
void FieldShelf::wheelEvent(QWheelEvent* event) { event->ignore(); }

}  // namespace kapok::gui
