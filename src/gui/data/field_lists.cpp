#include "gui/data/field_lists.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/cell_format.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr int mostShown = 4;
constexpr int mostShownAlone = 9;  // of a form that is this list alone
constexpr int lineHeight = 27;

class CheckedList : public FieldEditor {
public:
    CheckedList(const FormField& field, const FormContext& context)
        : needed_(field.needed),
          single_(field.kind == FieldKind::Dataset),
          alone_(QLatin1String(field.initial) == QLatin1String("all")),
          list_(new QListWidget) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(list_);
        setFocusProxy(list_);
        list_->setIconSize({16, 16});
        list_->setAccessibleName(QCoreApplication::translate("StepForms", field.label));
        if (field.kind == FieldKind::Columns) {
            list_->setDragDropMode(QAbstractItemView::InternalMove);
            list_->setToolTip(FieldEditor::tr("Alt+Up and Alt+Down move a column"));
            list_->installEventFilter(this);
            addColumns(field, context);
        }
        if (field.kind == FieldKind::Choices) addChoices(field);
        if (field.kind == FieldKind::Dataset || field.kind == FieldKind::Datasets) addDatasets(context);
        fit();
        connect(list_, &QListWidget::itemChanged, this, &FieldEditor::changed);
        connect(list_->model(), &QAbstractItemModel::rowsMoved, this, &FieldEditor::changed);
    }
    QJsonValue value() const override {
        QJsonArray chosen;
        for (int i = 0; i < list_->count(); ++i) {
            if (list_->item(i)->checkState() == Qt::Checked) chosen.append(nameAt(i));
        }
        if (single_) return chosen.isEmpty() ? QJsonValue(QString()) : chosen.first();
        return chosen;
    }
    void setValue(const QJsonValue& value) override {
        const QSignalBlocker quiet(list_);
        const bool all = value.toString() == QStringLiteral("all");
        int target = 0;
        for (const auto& one : value.toArray()) {
            int at = target;
            while (at < list_->count() && nameAt(at) != one.toString()) ++at;
            // What is no longer there is named and can be taken out, not dropped in silence.
            if (at == list_->count()) add(one.toString(), one.toString(), QStringLiteral("warning"), IconTone::Warning);
            list_->insertItem(target++, list_->takeItem(at));
        }
        for (int i = 0; i < list_->count(); ++i)
            list_->item(i)->setCheckState(all || i < target ? Qt::Checked : Qt::Unchecked);
        list_->setCurrentRow(0);
        fit();
        emit changed();
    }
    bool isComplete() const override {
        const QJsonValue chosen = value();
        return !needed_ || (single_ ? !chosen.toString().isEmpty() : !chosen.toArray().isEmpty());
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched != list_ || event->type() != QEvent::KeyPress) return FieldEditor::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        const int from = list_->currentRow();
        if (by == 0 || !key->modifiers().testFlag(Qt::AltModifier)) return false;
        if (from + by < 0 || from + by >= list_->count()) return true;
        list_->insertItem(from + by, list_->takeItem(from));
        list_->setCurrentRow(from + by);
        emit changed();
        return true;
    }

private:
    QString nameAt(int row) const { return list_->item(row)->data(Qt::UserRole).toString(); }
    void add(const QString& name, const QString& words, const QString& iconName, IconTone tone = IconTone::Muted) {
        auto* row = new QListWidgetItem(iconName.isEmpty() ? QIcon() : icon(iconName, tone), words, list_);
        row->setData(Qt::UserRole, name);
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Unchecked);
    }
    void addColumns(const FormField& field, const FormContext& context) {
        for (const auto& one : context.schema) {
            // A choice of columns keeps shapes too.
            if (alone_ || isOffered(one.type, field.columns)) add(toQt(one.name), fieldTitle(one), typeIcon(one.type));
        }
    }
    void addChoices(const FormField& field) {
        for (const auto& option : field.options)
            add(QString::fromLatin1(option.name), QCoreApplication::translate("StepForms", option.label), {});
    }
    void addDatasets(const FormContext& context) {
        for (const auto& item : context.session.state().items(ItemKind::Dataset)) {
            if (item->id != context.dataset) add(toQt(item->id), toQt(item->name), QStringLiteral("table"));
        }
    }
    void fit() {
        list_->setFixedHeight(std::clamp(list_->count(), 2, alone_ ? mostShownAlone : mostShown) * lineHeight + 8);
    }

    bool needed_;
    bool single_;
    bool alone_;
    QListWidget* list_;
};

class RowsEditor : public FieldEditor {
public:
    RowsEditor(const FormField& field, const FormContext& context)
        : field_(field), context_(context), rowsLayout_(new QVBoxLayout) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        rowsLayout_->setSpacing(6);
        layout->addLayout(rowsLayout_);
        layout->addWidget(button(
                              FieldEditor::tr("Add one"), QStringLiteral("plus"),
                              [this] {
                                  addRow({});
                                  emit changed();
                              },
                              "link"),
                          0, Qt::AlignLeft);
    }
    QJsonValue value() const override {
        QJsonArray rows;
        for (const auto& row : rows_) rows.append(row.fields->values());
        return rows;
    }
    void setValue(const QJsonValue& value) override {
        for (const auto& row : rows_) row.widget->deleteLater();
        rows_.clear();
        for (const auto& one : value.toArray()) addRow(one.toObject());
        if (rows_.empty() && field_.needed) addRow({});
        emit changed();
    }
    bool isComplete() const override {
        return (!field_.needed || !rows_.empty()) &&
               std::all_of(rows_.begin(), rows_.end(), [](const Row& row) { return row.fields->isComplete(); });
    }

private:
    struct Row {
        QWidget* widget;
        FieldGroup* fields;
    };
    void addRow(const QJsonObject& values) {
        auto* widget = new QWidget;
        auto* line = new QHBoxLayout(widget);
        line->setContentsMargins(0, 0, 0, 0);
        auto* fields = new FieldGroup(field_.fields, context_, true);
        if (!values.isEmpty()) fields->setValues(values);
        line->addWidget(fields, 1);
        line->addWidget(iconButton(QStringLiteral("close"), FieldEditor::tr("Remove"),
                                   [this, widget] {
                                       std::erase_if(rows_, [&](const Row& row) { return row.widget == widget; });
                                       widget->hide();
                                       widget->deleteLater();
                                       emit changed();
                                   }),
                        0, Qt::AlignBottom);
        rowsLayout_->addWidget(widget);
        rows_.push_back({widget, fields});
        connect(fields, &FieldGroup::changed, this, &FieldEditor::changed);
    }

    const FormField& field_;
    FormContext context_;
    QVBoxLayout* rowsLayout_;
    std::vector<Row> rows_;
};

}  // namespace

FieldEditor* makeCheckedList(const FormField& field, const FormContext& context) {
    return new CheckedList(field, context);
}

FieldEditor* makeRowsEditor(const FormField& field, const FormContext& context) {
    return new RowsEditor(field, context);
}

}  // namespace kapok::gui
