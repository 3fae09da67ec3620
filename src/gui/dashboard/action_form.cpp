#include "gui/dashboard/action_form.h"

#include "gui/common/page.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "spec/dashboard_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace kapok::gui {

ActionForm::ActionForm(Session& session, const Id& dashboard, const Tile& tile, const TileAction& action)
    : session_(session), dashboard_(dashboard), tile_(tile), action_(action), layout_(new QVBoxLayout(this)) {
    setProperty("role", QStringLiteral("tile"));
    layout_->setContentsMargins(8, 8, 8, 8);
    layout_->setSpacing(8);
    build();
}

void ActionForm::build() {
    clearLayout(layout_);
    auto* kind = comboBox();
    kind->setObjectName(QStringLiteral("action kind"));
    const std::pair<ActionKind, QString> kinds[] = {{ActionKind::GoTo, tr("Go to a page")},
                                                    {ActionKind::Filter, tr("Show only some rows")},
                                                    {ActionKind::Highlight, tr("Highlight rows")},
                                                    {ActionKind::Address, tr("Open an address")},
                                                    {ActionKind::Bookmark, tr("Show a kept view")}};
    for (const auto& [value, name] : kinds) kind->addItem(name, static_cast<int>(value));
    chooseData(kind, static_cast<int>(action_.kind));
    kind->setAccessibleName(tr("What it does"));
    layout_->addWidget(kind);
    connect(kind, &QComboBox::activated, this, [this, kind] {
        action_.kind = static_cast<ActionKind>(kind->currentData().toInt());
        action_.target.clear();
        take();
        QTimer::singleShot(0, this, &ActionForm::build);  // the box itself is made anew
    });
    switch (action_.kind) {
        case ActionKind::GoTo: buildTarget(); break;
        case ActionKind::Filter:
        case ActionKind::Highlight: buildRows(); break;
        case ActionKind::Address: buildAddress(); break;
        case ActionKind::Bookmark: buildBookmark(); break;
    }
    addLine(tr("Its name"), &TileAction::name, tr("by what it does"));
    if (tile_.kind == TileKind::Item) addTick(tr("Also when something is selected here"), &TileAction::onSelect);
    layout_->addWidget(button(
        tr("Remove the action"), {}, [this] { emit removed(); }, "link"));
}

void ActionForm::buildTarget() {
    auto* target = comboBox();
    target->setObjectName(QStringLiteral("action target"));
    target->setPlaceholderText(tr("Choose a page"));
    for (const auto& item : session_.state().items()) {
        if (item->kind() == ItemKind::Variable) continue;
        target->addItem(icon(kindIcon(item->kind()), IconTone::Muted), toQt(item->name), toQt(item->id));
    }
    target->setCurrentIndex(target->findData(toQt(action_.target)));
    addField(layout_, tr("Page"), target);
    connect(target, &QComboBox::activated, this, [this, target] {
        action_.target = fromQt(target->currentData().toString());
        action_.tile.clear();
        take();
        QTimer::singleShot(0, this, &ActionForm::build);  // the tiles of another dashboard
    });
    const auto chosen = session_.state().find(action_.target);
    if (const auto* board = chosen ? std::get_if<Dashboard>(&chosen->value) : nullptr) buildTile(*board);
    addTick(tr("What is selected stays selected"), &TileAction::keepSelection);
}

/// Tiles that can be gone to: those that lie in containers, and others that have been named.
void ActionForm::buildTile(const Dashboard& board) {
    auto* tile = comboBox();
    tile->addItem(tr("the dashboard as it is"), QString());
    for (const Tile& other : board.tiles) {
        if (other.id.empty()) continue;
        const QString name = other.title.empty() ? session_.itemName(other.item) : toQt(other.title);
        tile->addItem(name.isEmpty() ? toQt(other.id) : name, toQt(other.id));
    }
    chooseData(tile, toQt(action_.tile));
    addField(layout_, tr("Tile there"), tile);
    connect(tile, &QComboBox::activated, this, [this, tile] {
        action_.tile = fromQt(tile->currentData().toString());
        take();
    });
}

void ActionForm::buildRows() {
    auto* dataset = comboBox();
    dataset->addItem(tr("that of this tile"), QString());
    for (const auto& item : session_.state().items(ItemKind::Dataset))
        dataset->addItem(toQt(item->name), toQt(item->id));
    chooseData(dataset, toQt(action_.target));
    addField(layout_, tr("Data"), dataset);
    connect(dataset, &QComboBox::activated, this, [this, dataset] {
        action_.target = fromQt(dataset->currentData().toString());
        take();
    });
    addLine(tr("Rows where"), &TileAction::condition, tr("those that are selected"));
}

void ActionForm::buildAddress() {
    addLine(tr("Address; {column} stands for its value"), &TileAction::address,
            QStringLiteral("https://example.org/{column}"));
}

void ActionForm::buildBookmark() {
    auto* mark = comboBox();
    mark->setPlaceholderText(tr("Keep a view first"));
    for (const Bookmark& kept : session_.state().dashboard(dashboard_).bookmarks)
        mark->addItem(toQt(kept.name), toQt(kept.name));
    mark->setCurrentIndex(mark->findData(toQt(action_.bookmark)));
    addField(layout_, tr("View"), mark);
    connect(mark, &QComboBox::activated, this, [this, mark] {
        action_.bookmark = fromQt(mark->currentData().toString());
        take();
    });
}

void ActionForm::addLine(const QString& label, std::string TileAction::*member, const QString& placeholder) {
    auto* line = new QLineEdit(toQt(action_.*member));
    line->setPlaceholderText(placeholder);
    addField(layout_, label, line);
    connect(line, &QLineEdit::editingFinished, this, [this, line, member] {
        action_.*member = fromQt(line->text().trimmed());
        take();
    });
}

void ActionForm::addTick(const QString& label, bool TileAction::*member) {
    auto* tick = new QCheckBox(label);
    tick->setChecked(action_.*member);
    layout_->addWidget(tick);
    connect(tick, &QCheckBox::toggled, this, [this, member](bool on) {
        action_.*member = on;
        take();
    });
}

void ActionForm::take() { emit changed(action_); }

}  // namespace kapok::gui
