#include "gui/dashboard/dashboard_inspector.h"

#include "gui/chart/field_shelf.h"
#include "gui/common/page.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "gui/dashboard/dashboard_canvas.h"
#include "gui/dashboard/tile_grid.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace kapok::gui {

DashboardInspector::DashboardInspector(Session& session, Id dashboard, DashboardCanvas& canvas, QWidget* parent)
    : QWidget(parent),
      session_(session),
      dashboard_(std::move(dashboard)),
      canvas_(canvas),
      layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(16, 16, 16, 16);
    layout_->setSpacing(10);
    connect(&canvas, &DashboardCanvas::currentChanged, this, &DashboardInspector::refresh);
    refresh();
}

void DashboardInspector::refresh() {
    if (changing_) return;  // what is being typed here is already what the workbook says
    clearLayout(layout_);
    if (!session_.state().has(dashboard_)) return;
    const auto& tiles = session_.state().dashboard(dashboard_).tiles;
    const int current = canvas_.current();
    if (current >= 0 && current < static_cast<int>(tiles.size())) {
        buildTile(static_cast<std::size_t>(current));
    } else {
        auto* title = roleLabel(session_.itemName(dashboard_), "title");
        title->setWordWrap(true);
        layout_->addWidget(title);
        auto* hint = roleLabel(
            tr("Drag a tile by its title, resize it at its lower right corner. Click a tile to change it."), "muted");
        hint->setWordWrap(true);
        layout_->addWidget(hint);
    }
    buildAdders();
    layout_->addStretch();
}

void DashboardInspector::buildAdders() {
    layout_->addSpacing(8);
    layout_->addWidget(roleLabel(tr("Add a tile"), "strong"));
    auto* items = button(tr("Chart, map or table"), QStringLiteral("plus"), [] {});
    auto* menu = new QMenu(items);
    for (const auto kind : {ItemKind::Chart, ItemKind::Map, ItemKind::Dataset}) {
        for (const auto& item : session_.state().items(kind)) {
            const Id id = item->id;
            menu->addAction(icon(kindIcon(kind), IconTone::Muted), toQt(item->name), this, [this, id] {
                Tile tile;
                tile.item = id;
                addTile(tile);
            });
        }
        menu->addSeparator();
    }
    menu->setEnabled(!session_.state().items().empty());
    items->setMenu(menu);
    layout_->addWidget(items);
    auto* control = button(tr("Filter or input"), QStringLiteral("filter"), [] {});
    control->setMenu(controlMenu(control));
    layout_->addWidget(control);
    layout_->addWidget(button(tr("Number"), QStringLiteral("number"), [this] {
        const auto datasets = session_.state().items(ItemKind::Dataset);
        if (datasets.empty()) return;
        Tile tile;
        tile.kind = TileKind::Number;
        tile.item = datasets.front()->id;
        tile.title = fromQt(tr("Number of rows"));
        tile.width = 3;
        tile.height = 2;
        addTile(tile);
    }));
    layout_->addWidget(button(tr("Text"), QStringLiteral("text"), [this] {
        Tile tile;
        tile.kind = TileKind::Text;
        tile.text = fromQt(tr("Write here what the reader should see. **Markdown** works."));
        tile.width = 4;
        tile.height = 2;
        addTile(tile);
    }));
}

/// The columns of each dataset, then the variables. A dataset's columns are listed when its menu opens.
QMenu* DashboardInspector::controlMenu(QWidget* parent) {
    auto* menu = new QMenu(parent);
    for (const auto& item : session_.state().items(ItemKind::Dataset)) {
        auto* fields = menu->addMenu(icon(kindIcon(ItemKind::Dataset), IconTone::Muted), toQt(item->name));
        connect(fields, &QMenu::aboutToShow, this, [this, fields, id = item->id] {
            if (!fields->isEmpty()) return;
            fields->addAction(tr("Reading the columns…"))->setEnabled(false);
            session_.pipeline().requestTable(
                session_.state(), id, fields, [this, fields, id](const host::Outcome<Table>& table) {
                    fields->clear();
                    if (!table) return;
                    for (const Field& field : table.value->schema()) {
                        if (field.type == Type::Geometry) continue;
                        fields->addAction(toQt(field.shown()), this, [this, id, name = field.name, field] {
                            Tile tile;
                            tile.kind = TileKind::Control;
                            tile.item = id;
                            tile.title = field.label;
                            tile.control.field = name;
                            tile.width = 3;
                            tile.height = field.type == Type::Text || field.type == Type::Boolean ? 4 : 2;
                            addTile(tile);
                        });
                    }
                });
        });
    }
    menu->addSeparator();
    for (const auto& item : session_.state().items(ItemKind::Variable)) {
        menu->addAction(icon(kindIcon(ItemKind::Variable), IconTone::Muted), toQt(item->name), this,
                        [this, id = item->id] {
                            Tile tile;
                            tile.kind = TileKind::Control;
                            tile.control.variable = id;
                            tile.width = 3;
                            tile.height = 2;
                            addTile(tile);
                        });
    }
    menu->addAction(tr("New variable…"), this, &DashboardInspector::addVariable);
    return menu;
}

/// A variable, with the input that sets it: one step back takes both away.
void DashboardInspector::addVariable() {
    const QString name = session_.dialogs().askText(session_.window(), tr("New variable"),
                                                    tr("Its name; formulas write it as @name:"), tr("limit"));
    if (name.isEmpty()) return;
    Tile tile;
    tile.kind = TileKind::Control;
    tile.width = 3;
    tile.height = 2;
    tile.y = gridRows(session_.state().dashboard(dashboard_).tiles);
    Variable variable;
    variable.value = 0.0;
    session_.guarded([&] {
        session_.apply(workbook::together(
            session_.state(), KAPOK_TR("gui", "New variable %1").arg(fromQt(name)),
            {[&](const workbook::State& state) {
                 return workbook::addItem(state, variable, fromQt(name), &tile.control.variable);
             },
             [&](const workbook::State& state) { return workbook::addTile(state, dashboard_, tile); }}));
    });
}

void DashboardInspector::addTile(Tile tile) {
    tile.y = gridRows(session_.state().dashboard(dashboard_).tiles);
    if (session_.apply(workbook::addTile(session_.state(), dashboard_, tile))) {
        canvas_.setCurrent(static_cast<int>(session_.state().dashboard(dashboard_).tiles.size()) - 1);
    }
}

void DashboardInspector::change(std::size_t index, const Tile& tile, const std::string& mergeKey) {
    Dashboard dashboard = session_.state().dashboard(dashboard_);
    if (index >= dashboard.tiles.size() || dashboard.tiles[index] == tile) return;
    dashboard.tiles[index] = tile;
    changing_ = true;
    session_.replace(dashboard_, dashboard, KAPOK_TR("gui", "Change a tile"), mergeKey);
    changing_ = false;
}

void DashboardInspector::buildTile(std::size_t index) {
    const Tile tile = session_.state().dashboard(dashboard_).tiles[index];
    const auto now = [this, index] { return session_.state().dashboard(dashboard_).tiles[index]; };
    const std::string key = dashboard_ + "-tile" + std::to_string(index);
    layout_->addWidget(roleLabel(tile.title.empty() ? session_.itemName(tile.item) : toQt(tile.title), "title"));
    auto* title = new QLineEdit(toQt(tile.title));
    title->setPlaceholderText(session_.itemName(tile.item));
    addField(layout_, tr("Title"), title);
    connect(title, &QLineEdit::textEdited, this, [this, index, now, key](const QString& text) {
        Tile changed = now();
        changed.title = fromQt(text);
        change(index, changed, key + "-title");
    });
    if (tile.kind == TileKind::Text) {
        auto* text = new QPlainTextEdit(toQt(tile.text));
        text->setMinimumHeight(140);
        text->setTabChangesFocus(true);
        addField(layout_, tr("Text (Markdown)"), text);
        connect(text, &QPlainTextEdit::textChanged, this, [this, index, now, key, text] {
            Tile changed = now();
            changed.text = fromQt(text->toPlainText());
            change(index, changed, key + "-text");
        });
    } else if (tile.kind != TileKind::Control) {
        if (tile.kind == TileKind::Number) buildNumber(index, tile);
        auto* row = new QHBoxLayout;
        auto* group = new QButtonGroup(row);
        for (const auto action : {LinkAction::Highlight, LinkAction::Filter, LinkAction::None}) {
            auto* made = button(
                words(action), {},
                [this, index, now, action] {
                    Tile changed = now();
                    changed.link = action;
                    change(index, changed);
                },
                "segment");
            made->setCheckable(true);
            made->setChecked(tile.link == action);
            group->addButton(made);
            row->addWidget(made);
        }
        layout_->addWidget(roleLabel(tr("When rows are selected in other tiles"), "muted"));
        layout_->addLayout(row);
    }
    layout_->addWidget(button(tr("Remove from the dashboard"), QStringLiteral("trash"), [this, index] {
        QMetaObject::invokeMethod(
            this, [this, index] { canvas_.removeTile(static_cast<int>(index)); }, Qt::QueuedConnection);
    }));
}

void DashboardInspector::buildNumber(std::size_t index, const Tile& tile) {
    const auto now = [this, index] { return session_.state().dashboard(dashboard_).tiles[index]; };
    auto* from = comboBox();
    for (const auto& item : session_.state().items(ItemKind::Dataset)) from->addItem(toQt(item->name), toQt(item->id));
    chooseData(from, toQt(tile.item));
    auto* op = comboBox();
    for (const auto choice : {AggregateOp::Count, AggregateOp::Sum, AggregateOp::Mean, AggregateOp::Median,
                              AggregateOp::Min, AggregateOp::Max, AggregateOp::Distinct}) {
        op->addItem(words(choice), static_cast<int>(choice));
    }
    chooseData(op, static_cast<int>(tile.number.op));
    auto* field = new FieldShelf;
    auto* filter = new QLineEdit(toQt(tile.filter));
    filter->setPlaceholderText(tr("all rows"));
    addField(layout_, tr("Data"), from);
    addField(layout_, tr("What to compute"), op);
    addField(layout_, tr("Column"), field);
    addField(layout_, tr("Only rows where"), filter);
    session_.pipeline().requestTable(session_.state(), tile.item, field,
                                     [field, tile](const host::Outcome<Table>& table) {
                                         if (!table) return;
                                         field->setSchema(table.value->schema(), FieldShelf::tr("none"));
                                         field->setField(tile.number.field);
                                     });
    const auto take = [this, index, now, from, op, field, filter] {
        Tile changed = now();
        changed.item = fromQt(from->currentData().toString());
        changed.number.op = static_cast<AggregateOp>(op->currentData().toInt());
        changed.number.field = changed.number.op == AggregateOp::Count ? std::string() : field->field();
        changed.filter = fromQt(filter->text().trimmed());
        if (changed.number.op != AggregateOp::Count && changed.number.field.empty()) return;
        change(index, changed);
    };
    connect(from, &QComboBox::activated, this, take);
    connect(op, &QComboBox::activated, this, take);
    connect(field, &FieldShelf::chosen, this, take);
    connect(filter, &QLineEdit::editingFinished, this, take);
}

}  // namespace kapok::gui
