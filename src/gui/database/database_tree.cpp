#include "gui/database/database_tree.h"

#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/style/icons.h"
#include "host/translate.h"

#include <QHeaderView>

namespace kapok::gui {
namespace {

constexpr int schemaRole = Qt::UserRole;
constexpr int tableRole = Qt::UserRole + 1;   ///< of tables only
constexpr int loadedRole = Qt::UserRole + 2;  ///< of schemas: asked for, or there

/// A line that says something and cannot be chosen.
QTreeWidgetItem* wordsItem(const QString& words, const QString& iconName) {
    auto* item = new QTreeWidgetItem({words});
    item->setFlags(Qt::ItemIsEnabled);
    item->setToolTip(0, words);
    if (!iconName.isEmpty()) item->setIcon(0, icon(iconName, IconTone::Warning));
    return item;
}

QTreeWidgetItem* tableItem(const database::TableEntry& table) {
    QString words = toQt(table.name);
    if (table.rows >= 0) {
        words = DatabaseTree::tr("%1 • about %2").arg(words, rowsText(static_cast<qulonglong>(table.rows)));
    }
    auto* item = new QTreeWidgetItem({words});
    item->setIcon(0, icon(table.view ? QStringLiteral("eye") : QStringLiteral("table"), IconTone::Muted));
    item->setData(0, schemaRole, toQt(table.schema));
    item->setData(0, tableRole, toQt(table.name));
    const QString kind = table.view ? DatabaseTree::tr("View") : DatabaseTree::tr("Table");
    item->setToolTip(0, table.comment.empty() ? kind : kind + QLatin1Char('\n') + toQt(table.comment));
    return item;
}

}  // namespace

DatabaseTree::DatabaseTree(Session& session, QWidget* parent) : QTreeWidget(parent), session_(session) {
    setHeaderHidden(true);
    setProperty("role", QStringLiteral("branches"));
    setAccessibleName(tr("Schemas and tables"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTextElideMode(Qt::ElideMiddle);
    setUniformRowHeights(true);
    connect(this, &QTreeWidget::itemExpanded, this, &DatabaseTree::load);
}

void DatabaseTree::setDatabase(std::shared_ptr<DatabaseLink> link, const std::vector<database::SchemaInfo>& schemas) {
    link_ = std::move(link);
    clear();
    if (!link_) return;
    QTreeWidgetItem* first = nullptr;
    for (const auto& schema : schemas) {
        auto* branch = new QTreeWidgetItem(this, {schema.name.empty() ? tr("Tables") : toQt(schema.name)});
        branch->setIcon(0, icon(QStringLiteral("database"), IconTone::Muted));
        branch->setData(0, schemaRole, toQt(schema.name));
        branch->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        branch->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        if (schema.system) branch->setToolTip(0, tr("The server's own tables"));
        if (!first && !schema.system) first = branch;
    }
    if (schemas.empty()) addTopLevelItem(wordsItem(tr("There is nothing that you may see."), {}));
    if (!first) return;
    setCurrentItem(first, 0, QItemSelectionModel::NoUpdate);
    first->setExpanded(true);
}

std::vector<database::TablePlace> DatabaseTree::chosen() const {
    std::vector<database::TablePlace> places;
    for (QTreeWidgetItemIterator item(const_cast<DatabaseTree*>(this)); *item; ++item) {
        if (!(*item)->isSelected() || !(*item)->data(0, tableRole).isValid()) continue;
        places.push_back(
            {fromQt((*item)->data(0, schemaRole).toString()), fromQt((*item)->data(0, tableRole).toString())});
    }
    return places;
}

void DatabaseTree::load(QTreeWidgetItem* branch) {
    if (branch->parent() || branch->data(0, loadedRole).toBool()) return;
    branch->setData(0, loadedRole, true);
    qDeleteAll(branch->takeChildren());
    branch->addChild(wordsItem(tr("Asking the database…"), {}));
    const int row = indexOfTopLevelItem(branch);
    const std::string schema = fromQt(branch->data(0, schemaRole).toString());
    session_.jobs().run<std::vector<database::TableEntry>>(
        KAPOK_TR("gui", "Looking for tables in %1").arg(branch->text(0).toStdString()),
        [link = link_, schema](host::JobContext&) {
            return link->use([&](database::Connection& connection) { return connection.tables(schema); });
        },
        [this, row, asked = link_](const host::Outcome<std::vector<database::TableEntry>>& outcome) {
            if (asked == link_) fill(topLevelItem(row), outcome);
        },
        this);
}

void DatabaseTree::fill(QTreeWidgetItem* branch, const host::Outcome<std::vector<database::TableEntry>>& outcome) {
    qDeleteAll(branch->takeChildren());
    // What failed is tried again when the branch is opened again.
    if (!outcome) branch->setData(0, loadedRole, false);
    if (outcome.error) {
        branch->addChild(wordsItem(host::shownString(*outcome.error), QStringLiteral("warning")));
    } else if (outcome.cancelled()) {
        branch->addChild(wordsItem(tr("Cancelled. Close and open the branch to try again."), {}));
    } else if (outcome.value->empty()) {
        branch->addChild(wordsItem(tr("No tables that you may see"), {}));
    } else {
        for (const auto& table : *outcome.value) branch->addChild(tableItem(table));
    }
}

}  // namespace kapok::gui
