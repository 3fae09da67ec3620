#include "gui/metadata/code_list_dialog.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/metadata/metadata_words.h"
#include "io/open.h"
#include "spec/code_list.h"
#include "table/column_builder.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

#include <map>

namespace kapok::gui {
namespace {

constexpr std::size_t mostCodes = 10'000;

Table textTable(const std::vector<std::string>& names, const std::vector<std::vector<std::string>>& rows) {
    std::vector<ColumnPtr> columns;
    for (std::size_t i = 0; i < names.size(); ++i) {
        ColumnBuilder builder({.name = names[i], .type = Type::Text});
        for (const auto& row : rows) row[i].empty() ? builder.addMissing() : builder.addText(row[i]);
        columns.push_back(builder.finish());
    }
    return Table(std::move(columns));
}

Table tableOf(const CodeList& list) {
    std::vector<std::vector<std::string>> rows;
    for (const CodeEntry& entry : list.entries) rows.push_back({entry.code, entry.name, entry.level, entry.parent});
    return textTable({"code", "name", "level", "parent"}, rows);
}

Table changeTable() {
    std::vector<std::vector<std::string>> rows;
    for (const CodeChange& one : industryChanges()) {
        rows.push_back({one.code2011, one.name2011, one.code2017, one.name2017, one.change});
    }
    return textTable({"code_2011", "name_2011", "code_2017", "name_2017", "change"}, rows);
}

/// The lists that have entries, in the order of the choice; the changes of industries come after them.
std::vector<const CodeList*> browsable() {
    std::vector<const CodeList*> lists;
    for (const CodeList& list : codeLists()) {
        if (!list.entries.empty()) lists.push_back(&list);
    }
    return lists;
}

/// Names of columns, levels and changes as the window shows them; a dataset made of the list keeps the plain ones.
QString shownWords(std::string_view word) {
    static const std::map<std::string_view, const char*> words{
        {"code", QT_TRANSLATE_NOOP("CodeListWords", "Code")},
        {"name", QT_TRANSLATE_NOOP("CodeListWords", "Name")},
        {"level", QT_TRANSLATE_NOOP("CodeListWords", "Level")},
        {"parent", QT_TRANSLATE_NOOP("CodeListWords", "Belongs to")},
        {"code_2011", QT_TRANSLATE_NOOP("CodeListWords", "Code of 2011")},
        {"name_2011", QT_TRANSLATE_NOOP("CodeListWords", "Name of 2011")},
        {"code_2017", QT_TRANSLATE_NOOP("CodeListWords", "Code of 2017")},
        {"name_2017", QT_TRANSLATE_NOOP("CodeListWords", "Name of 2017")},
        {"change", QT_TRANSLATE_NOOP("CodeListWords", "Change")},
        {"province", QT_TRANSLATE_NOOP("CodeListWords", "province")},
        {"prefecture", QT_TRANSLATE_NOOP("CodeListWords", "prefecture")},
        {"county", QT_TRANSLATE_NOOP("CodeListWords", "county")},
        {"section", QT_TRANSLATE_NOOP("CodeListWords", "section")},
        {"division", QT_TRANSLATE_NOOP("CodeListWords", "division")},
        {"renamed", QT_TRANSLATE_NOOP("CodeListWords", "renamed")},
        {"renumbered", QT_TRANSLATE_NOOP("CodeListWords", "renumbered")},
        {"renumbered and renamed", QT_TRANSLATE_NOOP("CodeListWords", "renumbered and renamed")},
        {"split", QT_TRANSLATE_NOOP("CodeListWords", "split")},
        {"merged", QT_TRANSLATE_NOOP("CodeListWords", "merged")},
        {"new", QT_TRANSLATE_NOOP("CodeListWords", "new")}};
    const auto found = words.find(word);
    return found == words.end() ? toQt(word) : QCoreApplication::translate("CodeListWords", found->second);
}

}  // namespace

CodeListDialog::CodeListDialog(Session& session, Id dataset, const Table& table)
    : QDialog(session.window()),
      session_(session),
      dataset_(std::move(dataset)),
      table_(table),
      list_(comboBox()),
      search_(new QLineEdit),
      entries_(new QTableView),
      count_(roleLabel({}, "muted")),
      column_(comboBox()),
      add_(nullptr) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Code lists"));
    resize(720, 560);
    build();
    showList();
}

void CodeListDialog::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    auto* top = new QHBoxLayout;
    for (const CodeList* list : browsable()) list_->addItem(codeListWords(list->id));
    list_->addItem(tr("Divisions of industries, 2011 to 2017"));
    list_->setAccessibleName(tr("Code list"));
    connect(list_, &QComboBox::currentIndexChanged, this, &CodeListDialog::showList);
    search_->setPlaceholderText(tr("Search codes and names"));
    search_->setAccessibleName(tr("Search codes and names"));
    search_->setClearButtonEnabled(true);
    top->addWidget(list_, 2);
    top->addWidget(search_, 1);
    layout->addLayout(top);
    auto* proxy = new QSortFilterProxyModel(this);
    proxy->setFilterKeyColumn(-1);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    entries_->setModel(proxy);
    entries_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    entries_->setSelectionBehavior(QAbstractItemView::SelectRows);
    entries_->verticalHeader()->hide();
    entries_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    entries_->horizontalHeader()->setHighlightSections(false);
    entries_->setAccessibleName(tr("Codes"));
    layout->addWidget(entries_, 1);
    const auto count = [this, proxy] { count_->setText(tr("%n codes", nullptr, proxy->rowCount())); };
    connect(search_, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(proxy, &QAbstractItemModel::rowsInserted, this, count);
    connect(proxy, &QAbstractItemModel::rowsRemoved, this, count);
    connect(proxy, &QAbstractItemModel::modelReset, this, count);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(count_);
    bottom->addStretch();
    column_->setAccessibleName(tr("Column of codes"));
    for (const auto& field : table_.schema()) {
        const bool codes = field.type == Type::Text || field.type == Type::Int64;
        if (codes) column_->addItem(toQt(field.shown()), toQt(field.name));
    }
    add_ = button({}, QStringLiteral("plus"), [this] { addNames(); });
    const bool columns = !dataset_.empty() && column_->count() > 0;
    column_->setVisible(columns);
    add_->setVisible(columns);
    bottom->addWidget(column_);
    bottom->addWidget(add_);
    bottom->addWidget(button(tr("Open as dataset"), QStringLiteral("table"), [this] { openAsDataset(); }));
    layout->addLayout(bottom);
}

void CodeListDialog::setList(int list) { list_->setCurrentIndex(list); }

Table CodeListDialog::shownTable() const {
    const auto lists = browsable();
    const auto at = static_cast<std::size_t>(list_->currentIndex());
    return at < lists.size() ? tableOf(*lists[at]) : changeTable();
}

void CodeListDialog::showList() {
    const Table table = shownTable();
    auto* proxy = static_cast<QSortFilterProxyModel*>(entries_->model());
    auto* model = new QStandardItemModel(static_cast<int>(table.rows()), static_cast<int>(table.columnCount()), proxy);
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const Column& column = *table.column(i);
        model->setHorizontalHeaderItem(static_cast<int>(i), new QStandardItem(shownWords(column.field().name)));
        const bool choice = column.field().name == "level" || column.field().name == "change";
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const QString text = choice ? shownWords(column.text(row)) : toQt(column.text(row));
            model->setItem(static_cast<int>(row), static_cast<int>(i), new QStandardItem(text));
        }
    }
    delete proxy->sourceModel();
    proxy->setSourceModel(model);
    entries_->resizeColumnsToContents();
    entries_->horizontalHeader()->setStretchLastSection(true);
    const bool changes = static_cast<std::size_t>(list_->currentIndex()) >= browsable().size();
    add_->setText(changes ? tr("Add the codes of 2017") : tr("Add the names of the codes"));
    count_->setText(tr("%n codes", nullptr, proxy->rowCount()));
}

void CodeListDialog::addNames() {
    const auto index = table_.find(fromQt(column_->currentData().toString()));
    if (!index) return;
    const Field field = table_.column(*index)->field();
    const auto lists = browsable();
    const auto at = static_cast<std::size_t>(list_->currentIndex());
    const RecodeStep step = at < lists.size() ? codeNamesStep(*lists[at], field, field.name + "_name")
                                              : industryChangeStep(field, field.name + "_2017");
    if (session_.apply(workbook::addStep(session_.state(), dataset_, Step{step, true}))) close();
}

void CodeListDialog::openAsDataset() {
    const QString name = list_->currentText();
    const Table rows = shownTable();
    session_.guarded([&] {
        Dataset dataset;
        dataset.source.kind = SourceKind::Embedded;
        dataset.source.key = workbook::contentKey(rows);
        Id added;
        workbook::Edit edit = workbook::addItem(session_.state(), dataset, fromQt(name), &added);
        edit.tables.emplace(dataset.source.key, rows);
        session_.workbook().apply(edit);
        emit session_.openRequested(added);
    });
    close();
}

std::map<std::string, std::string> codesOfFile(const QString& path) {
    io::OpenOptions options;
    options.types = io::ColumnTypes::Text;
    const Table table = io::openFile(fromQt(path), options).table;
    if (table.rows() > mostCodes || table.columnCount() == 0) {
        throw Error(KAPOK_TR("gui", "This is no list of codes."),
                    KAPOK_TR("gui", "Codes are in the first column, their names in the second, 10,000 at most."),
                    Place{fromQt(path), 0, ""});
    }
    std::map<std::string, std::string> codes;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (table.column(0)->isMissing(row)) continue;
        codes[std::string(table.column(0)->text(row))] =
            table.columnCount() > 1 ? std::string(table.column(1)->text(row)) : std::string();
    }
    return codes;
}

}  // namespace kapok::gui
