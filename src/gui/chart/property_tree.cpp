#include "gui/chart/property_tree.h"

#include "gui/common/strings.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace kapok::gui {
namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int choicesRole = Qt::UserRole + 1;

/// A list where the value is one of a few names, a line else.
class ValueDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        if (index.column() == 0) return nullptr;
        const QStringList choices = index.siblingAtColumn(0).data(choicesRole).toStringList();
        if (choices.isEmpty()) return QStyledItemDelegate::createEditor(parent, option, index);
        auto* box = new QComboBox(parent);
        box->addItems(choices);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto* self = const_cast<ValueDelegate*>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        return box;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            box->setCurrentText(index.data().toString());
        } else {
            QStyledItemDelegate::setEditorData(editor, index);
        }
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        if (const auto* box = qobject_cast<QComboBox*>(editor)) {
            model->setData(index, box->currentText());
        } else {
            QStyledItemDelegate::setModelData(editor, model, index);
        }
    }
};

}  // namespace

PropertyTree::PropertyTree(QWidget* parent) : QTreeWidget(parent) {
    setColumnCount(2);
    setHeaderLabels({tr("Property"), tr("Value")});
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    setItemDelegate(new ValueDelegate(this));
    setEditTriggers(QAbstractItemView::AllEditTriggers);
    setAccessibleName(tr("All properties of the chart"));
    setMinimumHeight(260);
    connect(this, &QTreeWidget::itemChanged, this, &PropertyTree::takeEdit);
}

QTreeWidgetItem* PropertyTree::branch(const QString& path) {
    if (path.isEmpty()) return invisibleRootItem();
    if (auto* known = items_.value(path)) return known;
    const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
    auto* item = new QTreeWidgetItem(branch(path.left(std::max<qsizetype>(dot, 0))), {path.mid(dot + 1)});
    items_.insert(path, item);
    return item;
}

void PropertyTree::addProperty(const ChartProperty& property) {
    QTreeWidgetItem* item = branch(toQt(property.path));
    QStringList choices;
    for (const auto& choice : property.choices) choices.append(toQt(choice));
    item->setData(0, pathRole, toQt(property.path));
    item->setData(0, choicesRole, choices);
    item->setText(1, toQt(property.value));
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    QFont font = this->font();
    font.setBold(property.changed);
    item->setFont(0, font);
}

void PropertyTree::setChart(const ChartSpec& chart) {
    filling_ = true;
    const auto properties = chartProperties(chart);
    QSet<QString> present;
    for (const auto& property : properties) {
        if (property.path == "dataset") continue;  // chosen by its name, above
        addProperty(property);
        for (QString path = toQt(property.path); !path.isEmpty();) {
            present.insert(path);
            path = path.left(std::max<qsizetype>(path.lastIndexOf(QLatin1Char('.')), 0));
        }
    }
    QStringList gone;
    for (auto item = items_.cbegin(); item != items_.cend(); ++item) {
        if (!present.contains(item.key())) gone.append(item.key());
    }
    // The deepest first: a branch takes its leaves with it.
    std::sort(gone.begin(), gone.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const auto& path : gone) delete items_.take(path);
    filling_ = false;
}

void PropertyTree::showProperty(const QString& path) {
    QString known = path;
    while (!known.isEmpty() && !items_.contains(known))
        known = known.left(std::max<qsizetype>(known.lastIndexOf(QLatin1Char('.')), 0));
    QTreeWidgetItem* item = items_.value(known);
    if (!item) return;
    for (QTreeWidgetItem* above = item; above; above = above->parent()) above->setExpanded(true);
    setCurrentItem(item);
    scrollToItem(item, QAbstractItemView::PositionAtTop);
    setFocus();
}

void PropertyTree::takeEdit(QTreeWidgetItem* item, int column) {
    if (filling_ || column != 1) return;
    emit edited(item->data(0, pathRole).toString(), item->text(1));
}

}  // namespace kapok::gui
