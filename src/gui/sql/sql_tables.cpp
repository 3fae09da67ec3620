#include "gui/sql/sql_tables.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/cell_format.h"
#include "gui/sql/sql_history.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr int datasetRole = Qt::UserRole + 1;
constexpr int wordRole = Qt::UserRole + 2;

/// A statement as one line.
QString oneLine(const QString& statement) { return statement.simplified(); }

}  // namespace

SqlTables::SqlTables(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      search_(new QLineEdit),
      tablesHead_(roleLabel({}, "section")),
      tree_(new QTreeWidget),
      historyHead_(roleLabel({}, "section")),
      history_(new QListWidget) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    search_->setProperty("role", QStringLiteral("search"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    tree_->setHeaderHidden(true);
    tree_->setProperty("role", QStringLiteral("branches"));
    tree_->setIconSize({16, 16});
    history_->setUniformItemSizes(true);
    history_->setTextElideMode(Qt::ElideRight);
    history_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(search_);
    layout->addWidget(tablesHead_);
    layout->addWidget(tree_, 3);
    layout->addWidget(historyHead_);
    layout->addWidget(history_, 2);
    connect(search_, &QLineEdit::textChanged, this, &SqlTables::filter);
    connect(tree_, &QTreeWidget::itemExpanded, this, [this](const QTreeWidgetItem* item) {
        if (!item->parent()) learn(fromQt(item->data(0, datasetRole).toString()));
    });
    connect(tree_, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem* item) { emit wordChosen(item->data(0, wordRole).toString()); });
    tree_->setExpandsOnDoubleClick(false);
    connect(history_, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { emit statementChosen(item->data(wordRole).toString()); });
    refresh();
    refreshHistory();
    retranslate();
}

void SqlTables::retranslate() {
    search_->setPlaceholderText(tr("Search tables and history"));
    search_->setAccessibleName(tr("Search tables and history"));
    tablesHead_->setText(tr("Tables"));
    tree_->setAccessibleName(tr("Tables for SQL"));
    tree_->setToolTip(tr("A double click puts the name into the statement."));
    historyHead_->setText(tr("History"));
    history_->setAccessibleName(tr("Statements that were run"));
    history_->setToolTip(tr("A double click brings the statement back."));
}

void SqlTables::refresh() {
    catalogue_.clear();
    for (auto& dataset : workbook::sqlDatasets(session_.state()))
        catalogue_.push_back({dataset.id, std::move(dataset.names)});
    QStringList open;
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        const auto* item = tree_->topLevelItem(i);
        if (item->isExpanded()) open.append(item->data(0, datasetRole).toString());
    }
    tree_->clear();
    for (const auto& table : catalogue_) {
        auto* item = new QTreeWidgetItem(tree_, {toQt(table.names.front())});
        item->setIcon(0, icon(QStringLiteral("table"), IconTone::Muted));
        item->setData(0, datasetRole, toQt(table.dataset));
        item->setData(0, wordRole, toQt(sqlWritten(plainestName(table))));
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        item->setExpanded(open.contains(toQt(table.dataset)));
    }
    filter();
    emit catalogueChanged();
}

void SqlTables::refreshHistory() {
    history_->clear();
    for (const auto& statement : sqlHistory(session_.settings())) {
        auto* item = new QListWidgetItem(oneLine(statement), history_);
        item->setData(wordRole, statement);
        item->setToolTip(statement);
    }
    filter();
}

QTreeWidgetItem* SqlTables::itemOf(const Id& dataset) const {
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        auto* item = tree_->topLevelItem(i);
        if (fromQt(item->data(0, datasetRole).toString()) == dataset) return item;
    }
    return nullptr;
}

void SqlTables::show(const Id& dataset) {
    if (auto* item = itemOf(dataset)) {
        item->setExpanded(true);
        tree_->setCurrentItem(item);
        tree_->scrollToItem(item);
    }
}

void SqlTables::learnFrom(const std::string& sql) {
    for (const auto& dataset : workbook::sqlDatasetsIn(session_.state(), sql)) learn(dataset.id);
}

void SqlTables::learn(const Id& dataset) {
    const auto known = std::find_if(catalogue_.begin(), catalogue_.end(),
                                    [&](const SqlCatalogueTable& one) { return one.dataset == dataset; });
    if (known == catalogue_.end() || known->schema) return;
    session_.pipeline().requestTable(session_.state(), dataset, this,
                                     [this, dataset](const host::Outcome<Table>& outcome) {
                                         if (!outcome) return;
                                         for (auto& table : catalogue_) {
                                             if (table.dataset == dataset) table.schema = outcome.value->schema();
                                         }
                                         if (auto* item = itemOf(dataset)) fillColumns(item, outcome.value->schema());
                                         filter();
                                         emit catalogueChanged();
                                     });
}

void SqlTables::fillColumns(QTreeWidgetItem* item, const Schema& schema) {
    qDeleteAll(item->takeChildren());
    for (const auto& field : schema) {
        auto* column = new QTreeWidgetItem(item, {toQt(field.name)});
        column->setIcon(0, icon(typeIcon(field.type), IconTone::Muted));
        column->setToolTip(0, typeWords(field.type));
        column->setData(0, wordRole, toQt(sqlWritten(field.name)));
    }
}

void SqlTables::filter() {
    const QString words = search_->text().trimmed();
    const auto fits = [&](const QString& text) { return text.contains(words, Qt::CaseInsensitive); };
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        auto* table = tree_->topLevelItem(i);
        const bool all = fits(table->text(0));
        bool any = all;
        for (int j = 0; j < table->childCount(); ++j) {
            const bool shown = all || fits(table->child(j)->text(0));
            table->child(j)->setHidden(!shown);
            any = any || shown;
        }
        table->setHidden(!any);
    }
    for (int i = 0; i < history_->count(); ++i)
        history_->item(i)->setHidden(!fits(history_->item(i)->data(wordRole).toString()));
}

}  // namespace kapok::gui
