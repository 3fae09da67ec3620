#include "gui/shell/explorer.h"

#include "gui/common/page.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/dashboard/put_on_dashboard.h"
#include "gui/shell/explorer_delegate.h"
#include "host/translate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kapok::gui {
namespace {

/// Charts and maps share a section, as in the minds of those who look for them.
struct Section {
    const char* title;
    std::vector<ItemKind> kinds;
};

const std::vector<Section>& sections() {
    static const std::vector<Section> all{
        {QT_TRANSLATE_NOOP("kapok::gui::Explorer", "DATASETS"), {ItemKind::Dataset}},
        {QT_TRANSLATE_NOOP("kapok::gui::Explorer", "ANALYSES"), {ItemKind::Analysis}},
        {QT_TRANSLATE_NOOP("kapok::gui::Explorer", "CHARTS & MAPS"), {ItemKind::Chart, ItemKind::Map}},
        {QT_TRANSLATE_NOOP("kapok::gui::Explorer", "DASHBOARDS"), {ItemKind::Dashboard}},
        {QT_TRANSLATE_NOOP("kapok::gui::Explorer", "REPORTS"), {ItemKind::Report}},
    };
    return all;
}

QString compactCount(qulonglong rows) {
    const QLocale locale;
    if (locale.language() == QLocale::Chinese && rows >= 10000) {
        return QStringLiteral("%1万").arg(locale.toString(static_cast<double>(rows) / 1e4, 'f', rows < 100000 ? 1 : 0));
    }
    if (rows >= 1000000) return locale.toString(static_cast<double>(rows) / 1e6, 'f', 1) + QStringLiteral(" M");
    return locale.toString(rows);
}

/// Rows are dragged onto dashboards.
class ItemTree : public QTreeWidget {
protected:
    QMimeData* mimeData(const QList<QTreeWidgetItem*>& rows) const override {
        return mimeOf(fromQt(rows.isEmpty() ? QString() : rows.front()->data(0, idRole).toString()));
    }
};

}  // namespace

Explorer::Explorer(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), search_(new QLineEdit), tree_(new ItemTree) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    auto* searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 0, 12, 0);
    searchRow->addWidget(search_);
    layout->addLayout(searchRow);
    layout->addWidget(tree_);
    setAttribute(Qt::WA_StyledBackground);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(150);
    search_->setProperty("role", QStringLiteral("search"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    tree_->setProperty("role", QStringLiteral("plain"));
    tree_->setHeaderHidden(true);
    tree_->setDragEnabled(true);
    tree_->setDragDropMode(QAbstractItemView::DragOnly);
    tree_->setRootIsDecorated(false);
    tree_->setIndentation(0);
    tree_->setItemDelegate(new ExplorerDelegate(tree_));
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->setMouseTracking(true);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->setTextElideMode(Qt::ElideRight);
    connect(search_, &QLineEdit::textChanged, this, &Explorer::applySearch);
    connect(search_, &QLineEdit::returnPressed, this, [this] { tree_->setFocus(); });
    const auto open = [this](QTreeWidgetItem* row) {
        const Id id = fromQt(row->data(0, idRole).toString());
        if (!id.empty()) {
            emit activated(id);
        } else {
            row->setExpanded(!row->isExpanded());
        }
    };
    connect(tree_, &QTreeWidget::itemClicked, this, open);
    connect(tree_, &QTreeWidget::itemActivated, this, open);
    connect(tree_, &QTreeWidget::itemChanged, this, &Explorer::renamed);
    connect(tree_, &QTreeWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (const auto* row = tree_->itemAt(at)) {
            const Id id = fromQt(row->data(0, idRole).toString());
            if (!id.empty()) emit menuRequested(id, tree_->viewport()->mapToGlobal(at));
        }
    });
    connect(&session_, &Session::rowsKnown, this, [this](const Id& dataset, qulonglong rows) {
        rows_[dataset] = rows;
        if (auto* row = rowOf(dataset)) row->setData(0, detailRole, compactCount(rows));
    });
    retranslate();
}

void Explorer::retranslate() {
    search_->setPlaceholderText(tr("Find an item"));
    search_->setAccessibleName(tr("Find an item"));
    tree_->setAccessibleName(tr("Items of the workbook"));
    refresh();
}

QString Explorer::detailOf(const Item& item) const {
    const auto known = rows_.find(item.id);
    return known == rows_.end() ? QString() : compactCount(known->second);
}

void Explorer::refresh() {
    const Id before = current();
    filling_ = true;
    tree_->clear();
    for (const auto& section : sections()) {
        auto* head = new QTreeWidgetItem(tree_, {tr(section.title)});
        head->setData(0, sectionRole, true);
        head->setFlags(Qt::ItemIsEnabled);
        int count = 0;
        for (const ItemKind kind : section.kinds) {
            for (const auto& item : session_.state().items(kind)) {
                auto* row = new QTreeWidgetItem(head, {toQt(item->name)});
                row->setData(0, idRole, toQt(item->id));
                row->setData(0, Qt::UserRole, kindIcon(kind));
                row->setData(0, detailRole, detailOf(*item));
                row->setToolTip(0, toQt(item->name));
                row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
                ++count;
            }
        }
        head->setData(0, detailRole, QLocale().toString(count));
        head->setExpanded(true);
        head->setHidden(count == 0);
    }
    filling_ = false;
    setCurrent(before);
    applySearch();
}

QTreeWidgetItem* Explorer::rowOf(const Id& item) const {
    for (int s = 0; s < tree_->topLevelItemCount(); ++s) {
        auto* head = tree_->topLevelItem(s);
        for (int i = 0; i < head->childCount(); ++i) {
            if (fromQt(head->child(i)->data(0, idRole).toString()) == item) return head->child(i);
        }
    }
    return nullptr;
}

void Explorer::setCurrent(const Id& item) {
    auto* row = rowOf(item);
    if (row == tree_->currentItem() && row) return;
    tree_->setCurrentItem(row);
}

Id Explorer::current() const {
    const auto* row = tree_->currentItem();
    return row ? fromQt(row->data(0, idRole).toString()) : Id();
}

void Explorer::focusSearch() {
    search_->setFocus();
    search_->selectAll();
}

void Explorer::applySearch() {
    const QString wanted = search_->text().trimmed();
    for (int s = 0; s < tree_->topLevelItemCount(); ++s) {
        auto* head = tree_->topLevelItem(s);
        int shown = 0;
        for (int i = 0; i < head->childCount(); ++i) {
            const bool match = head->child(i)->text(0).contains(wanted, Qt::CaseInsensitive);
            head->child(i)->setHidden(!match);
            shown += match;
        }
        head->setHidden(shown == 0);
    }
}

void Explorer::renameCurrent() {
    auto* row = rowOf(current());
    if (!row) return;
    tree_->setFocus();
    tree_->editItem(row);
}

void Explorer::renamed(QTreeWidgetItem* row) {
    if (filling_) return;
    const Id id = fromQt(row->data(0, idRole).toString());
    const QString name = row->text(0).trimmed();
    const auto item = session_.state().find(id);
    if (!item || toQt(item->name) == name) return;
    // Afterwards: the tree is filled anew, and its editor is still open now.
    QMetaObject::invokeMethod(
        this,
        [this, id, name] {
            if (name.isEmpty() || !session_.apply(workbook::rename(session_.state(), id, fromQt(name)))) refresh();
        },
        Qt::QueuedConnection);
}

void Explorer::removeCurrent() {
    const Id id = current();
    if (id.empty()) return;
    const auto dependents = session_.state().allDependents(id);
    if (!dependents.empty()) {
        QStringList names;
        for (const auto& dependent : dependents) names.append(session_.itemName(dependent));
        const Question question{
            QStringLiteral("delete-dependents"),
            tr("Delete \"%1\" and what is made from it?").arg(session_.itemName(id)),
            tr("These items use it: %1. Charts, maps and analyses made from it are deleted too; dashboards and reports "
               "lose the parts that show it. Undo brings everything back.")
                .arg(host::joinList(names)),
            {Answer::Yes, Answer::Cancel},
            tr("Delete")};
        if (session_.dialogs().ask(window(), question) != Answer::Yes) return;
    }
    session_.apply(workbook::removeItem(session_.state(), id, true));
}

void Explorer::duplicateCurrent() {
    Id added;
    const Id id = current();
    if (id.empty()) return;
    if (session_.apply(workbook::duplicate(session_.state(), id, &added))) emit activated(added);
}

}  // namespace kapok::gui
