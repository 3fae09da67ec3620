#include "gui/data/steps_panel.h"

#include "gui/common/counts.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "gui/data/step_dialogs.h"
#include "gui/data/step_list_delegate.h"
#include "host/translate.h"
#include "workbook/step_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr int tallest = 420;

}  // namespace

StepsPanel::StepsPanel(Session& session, Id dataset, QWidget* parent)
    : QWidget(parent), session_(session), dataset_(std::move(dataset)), list_(new QListWidget) {
    auto* layout = new QVBoxLayout(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    list_->setProperty("role", QStringLiteral("plain"));
    list_->setIconSize({16, 16});
    list_->setTextElideMode(Qt::ElideRight);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    list_->setItemDelegate(new StepListDelegate(list_));
    list_->installEventFilter(this);
    layout->addWidget(list_);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    const auto tool = [&](const char* iconName, std::function<void()> run) {
        tools_.append(iconButton(QString::fromLatin1(iconName), {}, std::move(run)));
        row->addWidget(tools_.last());
    };
    tool("rename", [this] { edit(); });
    tool("arrow-up", [this] { move(-1); });
    tool("arrow-down", [this] { move(1); });
    tool("trash", [this] { removeCurrent(); });
    row->addStretch();
    layout->addLayout(row);
    connect(list_, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (!filling_) toggled(list_->row(item), item->checkState() == Qt::Checked);
    });
    connect(list_, &QListWidget::itemDoubleClicked, this, &StepsPanel::edit);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int index) {
        for (auto* button : tools_) button->setEnabled(index >= 0);
    });
    connect(list_->model(), &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex&, int from, int, const QModelIndex&, int to) {
                QTimer::singleShot(0, this, [this, from, to] { moved(from, to > from ? to - 1 : to); });
            });
    retranslate();
}

void StepsPanel::retranslate() {
    list_->setAccessibleName(tr("Steps"));
    const QStringList names{tr("Change the step (Enter)"), tr("Move the step up (Alt+Up)"),
                            tr("Move the step down (Alt+Down)"), tr("Delete the step (Del)")};
    for (int i = 0; i < tools_.size(); ++i) {
        tools_[i]->setToolTip(names[i]);
        tools_[i]->setAccessibleName(names[i]);
    }
    refresh();
}

int StepsPanel::current() const { return list_->currentRow(); }

void StepsPanel::refresh() {
    if (!session_.state().has(dataset_)) return;
    const int before = current();
    filling_ = true;
    list_->clear();
    const auto& steps = session_.state().dataset(dataset_).steps;
    if (rows_.size() != steps.size()) rows_.clear();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const QString text = host::shownString(workbook::describe(steps[i], session_.state()));
        auto* item = new QListWidgetItem(icon(stepIcon(steps[i]), IconTone::Muted), text, list_);
        const QString rows = rowsWords(i);
        item->setToolTip(rows.isEmpty() ? text : text + QLatin1Char('\n') + rows);
        item->setData(Qt::AccessibleTextRole, tr("%1. %2. %3").arg(i + 1).arg(text, rows));
        item->setData(StepListDelegate::rowsRole, rows);
        item->setData(StepListDelegate::failedRole, failed_ == i);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(steps[i].enabled ? Qt::Checked : Qt::Unchecked);
    }
    list_->setCurrentRow(std::min(before, list_->count() - 1));
    fit();
    for (auto* button : tools_) {
        button->setVisible(list_->count() > 0);
        button->setEnabled(current() >= 0);
    }
    list_->setVisible(list_->count() > 0);
    filling_ = false;
}

void StepsPanel::setRows(std::vector<workbook::StepRows> rows) {
    rows_ = std::move(rows);
    failed_.reset();
    refresh();
}

void StepsPanel::setFailed(std::optional<std::size_t> step) {
    failed_ = step;
    rows_.clear();
    refresh();
}

QString StepsPanel::rowsWords(std::size_t step) const {
    if (failed_ == step) return tr("This step cannot be done.");
    if (!session_.state().dataset(dataset_).steps[step].enabled) return tr("switched off");
    if (step >= rows_.size()) return {};
    const auto& rows = rows_[step];
    if (rows.before == rows.after) return rowsText(rows.after);
    return tr("%1 → %2").arg(QLocale().toString(static_cast<qulonglong>(rows.before)), rowsText(rows.after));
}

void StepsPanel::fit() {
    int height = 6;
    for (int i = 0; i < list_->count(); ++i) height += list_->sizeHintForRow(i);
    list_->setFixedHeight(std::clamp(height, 30, tallest));
}

void StepsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    list_->doItemsLayout();
    fit();
}

void StepsPanel::edit() {
    if (current() >= 0) editStepByDialog(session_, dataset_, static_cast<std::size_t>(current()));
}

bool StepsPanel::eventFilter(QObject* watched, QEvent* event) {
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override && event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool alt = key->modifiers().testFlag(Qt::AltModifier);
    const auto take = [&](auto run) {
        if (!override) run();
        event->accept();
        return true;
    };
    switch (key->key()) {
        case Qt::Key_Delete: return take([this] { removeCurrent(); });
        case Qt::Key_F2:
        case Qt::Key_Return:
        case Qt::Key_Enter: return take([this] { edit(); });
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (alt) return take([&] { move(key->key() == Qt::Key_Up ? -1 : 1); });
            break;
        default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void StepsPanel::apply(std::vector<Step> steps, Text label, int index) {
    auto edit = workbook::replaceSteps(session_.state(), dataset_, std::move(steps));
    edit.label = std::move(label);
    if (!session_.apply(edit)) refresh();
    list_->setCurrentRow(index);
}

void StepsPanel::toggled(int row, bool enabled) {
    auto steps = session_.state().dataset(dataset_).steps;
    steps[static_cast<std::size_t>(row)].enabled = enabled;
    // Not while the list is still telling its change.
    QTimer::singleShot(0, this, [this, steps, row, enabled] {
        apply(steps, enabled ? KAPOK_TR("gui", "Enable a step") : KAPOK_TR("gui", "Disable a step"), row);
    });
}

void StepsPanel::move(int by) { moved(current(), current() + by); }

void StepsPanel::moved(int from, int to) {
    auto steps = session_.state().dataset(dataset_).steps;
    if (from < 0 || to < 0 || to >= static_cast<int>(steps.size()) || from == to) return;
    const Step step = steps[static_cast<std::size_t>(from)];
    steps.erase(steps.begin() + from);
    steps.insert(steps.begin() + to, step);
    apply(std::move(steps), KAPOK_TR("gui", "Move a step"), to);
}

bool StepsPanel::removeCurrent() {
    const int index = current();
    auto steps = session_.state().dataset(dataset_).steps;
    if (index < 0 || index >= static_cast<int>(steps.size())) return false;
    steps.erase(steps.begin() + index);
    apply(std::move(steps), KAPOK_TR("gui", "Delete a step"), std::min(index, static_cast<int>(steps.size()) - 1));
    return true;
}

}  // namespace kapok::gui
