#include "gui/linking/linking_dialog.h"

#include "gui/common/page.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "workbook/selection_carrier.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kapok::gui {
namespace {

constexpr std::array cycle{LinkAction::Highlight, LinkAction::Filter, LinkAction::None};

/// What a dashboard shows; of any other page, all charts, maps and datasets.
std::vector<Id> viewsOf(const workbook::State& state, const Id& page) {
    std::vector<Id> views;
    const auto add = [&](const Id& id) {
        const bool known = std::find(views.begin(), views.end(), id) != views.end();
        if (!id.empty() && !known && state.has(id)) views.push_back(id);
    };
    const auto item = state.find(page);
    if (const auto* board = item ? std::get_if<Dashboard>(&item->value) : nullptr) {
        for (const auto& tile : board->tiles) {
            if (tile.kind == TileKind::Item) add(tile.item);
        }
        return views;
    }
    for (const auto kind : {ItemKind::Chart, ItemKind::Map, ItemKind::Dataset}) {
        for (const auto& one : state.items(kind)) add(one->id);
    }
    return views;
}

QString keyWords(const std::vector<JoinKey>& keys) {
    QStringList words;
    for (const auto& key : keys) {
        words.append(key.left == key.right ? toQt(key.left) : toQt(key.left) + QStringLiteral(" = ") + toQt(key.right));
    }
    return words.join(QStringLiteral(", "));
}

}  // namespace

LinkingDialog::LinkingDialog(Session& session, const Id& page)
    : QDialog(session.window()),
      session_(session),
      views_(viewsOf(session.state(), page)),
      relations_(new QTreeWidget),
      pairs_(new QTableWidget),
      leftData_(comboBox()),
      leftField_(comboBox()),
      rightData_(comboBox()),
      rightField_(comboBox()) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Relations and links"));
    resize(860, 640);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    buildRelations(layout);
    buildPairs(layout);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(buttons);
    connect(&session_.workbook(), &workbook::Workbook::stateChanged, this, &LinkingDialog::refresh);
    refresh();
    loadSchemas();
}

void LinkingDialog::buildRelations(QVBoxLayout* layout) {
    layout->addWidget(roleLabel(tr("Datasets that belong together"), "strong"));
    auto* hint = roleLabel(tr("What is selected in one of them is selected in the other where these fields are equal. "
                              "Tick a proposal to take it over."),
                           "muted");
    hint->setWordWrap(true);
    layout->addWidget(hint);
    relations_->setHeaderLabels({tr("Dataset"), tr("Dataset"), tr("Where these are equal")});
    relations_->setRootIsDecorated(false);
    relations_->setAccessibleName(tr("Relations"));
    relations_->header()->setSectionResizeMode(QHeaderView::Stretch);
    layout->addWidget(relations_, 1);
    connect(relations_, &QTreeWidget::itemChanged, this, &LinkingDialog::ticked);
    auto* row = new QHBoxLayout;
    for (QComboBox* datasets : {leftData_, rightData_}) {
        QComboBox* fields = datasets == leftData_ ? leftField_ : rightField_;
        for (const auto& item : session_.state().items(ItemKind::Dataset)) {
            datasets->addItem(toQt(item->name), toQt(item->id));
        }
        connect(datasets, &QComboBox::currentIndexChanged, this,
                [this, datasets, fields] { fillFields(datasets, fields); });
        datasets->setAccessibleName(tr("Dataset"));
        fields->setAccessibleName(tr("Field"));
        row->addWidget(datasets, 3);
        row->addWidget(fields, 2);
        if (datasets == leftData_) row->addWidget(roleLabel(QStringLiteral("="), "muted"));
    }
    if (rightData_->count() > 1) rightData_->setCurrentIndex(1);
    row->addWidget(button(tr("Add"), QStringLiteral("plus"), [this] { addRelation(); }));
    row->addWidget(button(tr("Remove"), QStringLiteral("trash"), [this] { removeRelation(); }));
    layout->addLayout(row);
}

void LinkingDialog::buildPairs(QVBoxLayout* layout) {
    layout->addSpacing(8);
    layout->addWidget(roleLabel(tr("What a view does when something is selected in another"), "strong"));
    layout->addWidget(
        roleLabel(tr("Rows: where it is selected. Columns: where it is shown. A click changes it."), "muted"));
    const auto count = static_cast<int>(views_.size());
    pairs_->setRowCount(count);
    pairs_->setColumnCount(count);
    pairs_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    pairs_->setSelectionMode(QAbstractItemView::SingleSelection);
    pairs_->setAccessibleName(tr("Links between views"));
    for (int i = 0; i < count; ++i) {
        const QString name = session_.itemName(views_[static_cast<std::size_t>(i)]);
        pairs_->setVerticalHeaderItem(i, new QTableWidgetItem(name));
        pairs_->setHorizontalHeaderItem(i, new QTableWidgetItem(name));
    }
    pairs_->horizontalHeader()->setDefaultSectionSize(150);
    layout->addWidget(pairs_, 1);
    connect(pairs_, &QTableWidget::cellClicked, this, &LinkingDialog::nextAction);
}

void LinkingDialog::loadSchemas() {
    for (const auto& item : session_.state().items(ItemKind::Dataset)) {
        const Id id = item->id;
        session_.pipeline().requestTable(session_.state(), id, this, [this, id](const host::Outcome<Table>& table) {
            if (!table) return;
            tables_[id] = *table.value;
            fillFields(leftData_, leftField_);
            fillFields(rightData_, rightField_);
            refresh();
        });
    }
}

void LinkingDialog::fillFields(QComboBox* datasets, QComboBox* fields) {
    const QString before = fields->currentText();
    fields->clear();
    const auto found = tables_.find(fromQt(datasets->currentData().toString()));
    if (found == tables_.end()) return;
    for (const auto& field : found->second.schema()) {
        if (field.type != Type::Geometry) fields->addItem(toQt(field.shown()), toQt(field.name));
    }
    fields->setCurrentIndex(std::max(0, fields->findText(before)));
}

const Linking& LinkingDialog::linking() const { return session_.carrier().linking(); }

void LinkingDialog::apply(const Linking& linking) { session_.apply(workbook::setLinking(linking)); }

void LinkingDialog::refresh() {
    std::vector<Linked> datasets;
    for (const auto& item : session_.state().items(ItemKind::Dataset)) {
        const auto table = tables_.find(item->id);
        if (table == tables_.end()) continue;
        datasets.push_back({item->id, table->second.schema(), std::get<Dataset>(item->value).metadata});
    }
    proposed_ = proposedRelations(datasets, linking());
    filling_ = true;
    showRelations();
    showPairs();
    filling_ = false;
}

void LinkingDialog::showRelations() {
    relations_->clear();
    const auto add = [this](const Relation& relation, bool known) {
        if (!session_.state().has(relation.left) || !session_.state().has(relation.right)) return;
        const QString keys = keyWords(relation.keys);
        auto* item =
            new QTreeWidgetItem(relations_, {session_.itemName(relation.left), session_.itemName(relation.right),
                                             known ? keys : tr("%1 (proposed)").arg(keys)});
        item->setCheckState(0, known && relation.enabled ? Qt::Checked : Qt::Unchecked);
    };
    for (const auto& relation : linking().relations) add(relation, true);
    for (const auto& relation : proposed_) add(relation, false);
}

void LinkingDialog::showPairs() {
    for (int row = 0; row < pairs_->rowCount(); ++row) {
        for (int column = 0; column < pairs_->columnCount(); ++column) {
            const Id& from = views_[static_cast<std::size_t>(row)];
            const Id& to = views_[static_cast<std::size_t>(column)];
            const bool set = std::any_of(linking().views.begin(), linking().views.end(),
                                         [&](const ViewLink& one) { return one.from == from && one.to == to; });
            const auto action = linkBetween(linking(), from, to, LinkAction::Highlight);
            auto* cell = new QTableWidgetItem(row == column ? QStringLiteral("–")
                                              : set         ? words(action)
                                                            : tr("As its tile"));
            cell->setTextAlignment(Qt::AlignCenter);
            pairs_->setItem(row, column, cell);
        }
    }
}

/// As the tile says, then highlight, filter, ignore, and round again.
void LinkingDialog::nextAction(int row, int column) {
    if (row == column) return;
    const Id from = views_[static_cast<std::size_t>(row)];
    const Id to = views_[static_cast<std::size_t>(column)];
    Linking changed = linking();
    const auto found = std::find_if(changed.views.begin(), changed.views.end(),
                                    [&](const ViewLink& one) { return one.from == from && one.to == to; });
    if (found == changed.views.end()) {
        changed.views.push_back({from, to, cycle.front()});
    } else if (found->action == cycle.back()) {
        changed.views.erase(found);
    } else {
        found->action = *(std::find(cycle.begin(), cycle.end(), found->action) + 1);
    }
    apply(changed);
}

void LinkingDialog::ticked(QTreeWidgetItem* item) {
    if (filling_) return;
    const auto place = static_cast<std::size_t>(relations_->indexOfTopLevelItem(item));
    const bool on = item->checkState(0) == Qt::Checked;
    Linking changed = linking();
    std::erase_if(changed.relations, [this](const Relation& one) {
        return !session_.state().has(one.left) || !session_.state().has(one.right);
    });
    if (place < changed.relations.size())
        changed.relations[place].enabled = on;
    else if (on)
        changed.relations.push_back(proposed_[place - changed.relations.size()]);
    // Queued: the list is made anew.
    QMetaObject::invokeMethod(
        this, [this, changed] { apply(changed); }, Qt::QueuedConnection);
}

/// A second pair of fields of the same datasets is one more key of their relation.
void LinkingDialog::addRelation() {
    const Id left = fromQt(leftData_->currentData().toString());
    const Id right = fromQt(rightData_->currentData().toString());
    const JoinKey key{fromQt(leftField_->currentData().toString()), fromQt(rightField_->currentData().toString())};
    if (left == right || key.left.empty() || key.right.empty()) return;
    Linking changed = linking();
    const auto found = std::find_if(changed.relations.begin(), changed.relations.end(),
                                    [&](const Relation& one) { return one.left == left && one.right == right; });
    if (found == changed.relations.end())
        changed.relations.push_back({left, right, {key}, true});
    else if (std::find(found->keys.begin(), found->keys.end(), key) == found->keys.end())
        found->keys.push_back(key);
    apply(changed);
}

void LinkingDialog::removeRelation() {
    const int place = relations_->indexOfTopLevelItem(relations_->currentItem());
    Linking changed = linking();
    if (place < 0 || place >= static_cast<int>(changed.relations.size())) return;
    changed.relations.erase(changed.relations.begin() + place);
    apply(changed);
}

}  // namespace kapok::gui
