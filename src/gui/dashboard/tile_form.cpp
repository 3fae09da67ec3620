#include "gui/dashboard/tile_form.h"

#include "gui/chart/field_shelf.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "gui/dashboard/action_form.h"
#include "gui/dashboard/dashboard_canvas.h"
#include "report/picture_paint.h"
#include "workbook/pictures.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace kapok::gui {

std::optional<QByteArray> askPicture(Session& session) {
    const QStringList paths = session.dialogs().openFiles(session.window(), TileForm::tr("Picture"),
                                                          TileForm::tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (paths.isEmpty()) return {};
    QFile file(paths.front());
    if (!file.open(QIODevice::ReadOnly))
        throw Error(KAPOK_TR("gui", "The picture cannot be read."), KAPOK_TR("gui", "Check that the file is there."),
                    Place{fromQt(paths.front())});
    if (file.size() > workbook::largestPicture)
        throw Error(KAPOK_TR("gui", "The picture has more than 20 MB."), KAPOK_TR("gui", "Make it smaller first."),
                    Place{fromQt(paths.front())});
    const QByteArray bytes = file.readAll();
    report::picturePainter(bytes);  // refuses what is no picture
    return bytes;
}

workbook::Edit pictureTile(Session& session, const Id& dashboard, std::optional<std::size_t> place, Tile tile,
                           const QByteArray& picture) {
    workbook::Edit kept;
    tile.picture = workbook::addPicture(kept, picture);
    Dashboard changed = session.state().dashboard(dashboard);
    if (place) {
        changed.tiles.at(*place) = std::move(tile);
    } else {
        changed.tiles.push_back(std::move(tile));
    }
    workbook::Edit edit =
        workbook::replaceSpec(session.state(), dashboard, changed, KAPOK_TR("gui", "Put a picture on a dashboard"));
    edit.tables = std::move(kept.tables);
    return edit;
}

TileForm::TileForm(Session& session, DashboardCanvas& canvas, std::size_t tile, bool& changing)
    : session_(session), canvas_(canvas), tile_(tile), changing_(changing), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(10);
    const Tile shown = now();
    buildHead(shown);
    buildKind(shown);
    buildContainer(shown);
    buildActions(shown);
    layout_->addWidget(button(tr("Remove from the dashboard"), QStringLiteral("trash"), [this] {
        QMetaObject::invokeMethod(
            &canvas_, [&canvas = canvas_, tile = tile_] { canvas.removeTile(static_cast<int>(tile)); },
            Qt::QueuedConnection);
    }));
}

Tile TileForm::now() const {
    const auto& tiles = session_.state().dashboard(canvas_.dashboard()).tiles;
    return tile_ < tiles.size() ? tiles[tile_] : Tile();
}

void TileForm::change(const std::function<void(Tile&)>& change, const char* gesture) {
    const Id& id = canvas_.dashboard();
    Dashboard dashboard = session_.state().dashboard(id);
    if (tile_ >= dashboard.tiles.size()) return;
    change(dashboard.tiles[tile_]);
    if (dashboard == session_.state().dashboard(id)) return;
    const std::string mergeKey = gesture ? id + "-tile" + std::to_string(tile_) + "-" + gesture : std::string();
    changing_ = true;
    session_.replace(id, dashboard, KAPOK_TR("gui", "Change a tile"), mergeKey);
    changing_ = false;
}

void TileForm::changeAll(const std::function<void(Tile&)>& change) {
    this->change(change);
    // Not while one of the controls that go is still at work.
    QTimer::singleShot(0, &canvas_, [&canvas = canvas_] { emit canvas.currentChanged(canvas.current()); });
}

void TileForm::buildHead(const Tile& tile) {
    layout_->addWidget(roleLabel(tile.title.empty() ? session_.itemName(tile.item) : toQt(tile.title), "title"));
    auto* title = new QLineEdit(toQt(tile.title));
    title->setPlaceholderText(session_.itemName(tile.item));
    addField(layout_, tr("Title"), title);
    connect(title, &QLineEdit::textEdited, this,
            [this](const QString& text) { change([&](Tile& changed) { changed.title = fromQt(text); }, "title"); });
    auto* showTitle = new QCheckBox(tr("Show the title"));
    showTitle->setChecked(tile.showTitle);
    auto* border = new QCheckBox(tr("Frame and background"));
    border->setChecked(tile.border);
    layout_->addWidget(showTitle);
    layout_->addWidget(border);
    connect(showTitle, &QCheckBox::toggled, this,
            [this](bool on) { change([&](Tile& changed) { changed.showTitle = on; }); });
    connect(border, &QCheckBox::toggled, this,
            [this](bool on) { change([&](Tile& changed) { changed.border = on; }); });
}

void TileForm::buildKind(const Tile& tile) {
    switch (tile.kind) {
        case TileKind::Text: return buildText(tile);
        case TileKind::Button: return buildWords(tile);
        case TileKind::Container: return buildTabs(tile);
        case TileKind::Image:
            layout_->addWidget(button(tr("Another picture…"), QStringLiteral("image"), [this] { replacePicture(); }));
            return;
        case TileKind::Number: buildNumber(tile); return buildLink(tile);
        case TileKind::Item: return buildLink(tile);
        case TileKind::Control: return;
    }
}

/// Of a button: one line.
void TileForm::buildWords(const Tile& tile) {
    auto* words = new QLineEdit(toQt(tile.text));
    words->setPlaceholderText(tr("by what it does"));
    addField(layout_, tr("What it says"), words);
    connect(words, &QLineEdit::textEdited, this,
            [this](const QString& text) { change([&](Tile& changed) { changed.text = fromQt(text); }, "text"); });
}

void TileForm::buildText(const Tile& tile) {
    auto* text = new QPlainTextEdit(toQt(tile.text));
    text->setMinimumHeight(140);
    text->setTabChangesFocus(true);
    addField(layout_, tr("Text (Markdown)"), text);
    connect(text, &QPlainTextEdit::textChanged, this,
            [this, text] { change([&](Tile& changed) { changed.text = fromQt(text->toPlainText()); }, "text"); });
}

/// A line a tab.
void TileForm::buildTabs(const Tile& tile) {
    QStringList names;
    for (const std::string& name : tile.tabs) names << toQt(name);
    auto* text = new QPlainTextEdit(names.join(QLatin1Char('\n')));
    text->setObjectName(QStringLiteral("tab names"));
    text->setMinimumHeight(90);
    text->setTabChangesFocus(true);
    addField(layout_, tr("Tabs, a line each"), text);
    connect(text, &QPlainTextEdit::textChanged, this, [this, text] {
        std::vector<std::string> tabs;
        for (const QString& name : text->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            tabs.push_back(fromQt(name.trimmed()));
        change([&](Tile& changed) { changed.tabs = tabs; }, "tabs");
    });
}

void TileForm::buildLink(const Tile& tile) {
    auto* row = new QHBoxLayout;
    auto* group = new QButtonGroup(row);
    for (const auto action : {LinkAction::Highlight, LinkAction::Filter, LinkAction::None}) {
        auto* made = button(
            words(action), {}, [this, action] { change([&](Tile& changed) { changed.link = action; }); }, "segment");
        made->setCheckable(true);
        made->setChecked(tile.link == action);
        group->addButton(made);
        row->addWidget(made);
    }
    layout_->addWidget(roleLabel(tr("When rows are selected in other tiles"), "muted"));
    layout_->addLayout(row);
}

void TileForm::buildNumber(const Tile& tile) {
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
    const auto take = [this, from, op, field, filter] {
        const auto chosen = static_cast<AggregateOp>(op->currentData().toInt());
        if (chosen != AggregateOp::Count && field->field().empty()) return;
        change([&](Tile& changed) {
            changed.item = fromQt(from->currentData().toString());
            changed.number.op = chosen;
            changed.number.field = chosen == AggregateOp::Count ? std::string() : field->field();
            changed.filter = fromQt(filter->text().trimmed());
        });
    };
    connect(from, &QComboBox::activated, this, take);
    connect(op, &QComboBox::activated, this, take);
    connect(field, &FieldShelf::chosen, this, take);
    connect(filter, &QLineEdit::editingFinished, this, take);
}

/// Where the tile lies: on the dashboard, or on a tab of a container.
void TileForm::buildContainer(const Tile& tile) {
    if (tile.kind == TileKind::Container) return;
    const Dashboard& dashboard = session_.state().dashboard(canvas_.dashboard());
    auto* where = comboBox();
    where->setObjectName(QStringLiteral("lies in"));
    where->addItem(tr("the dashboard"), QPoint(-1, 0));
    const auto container = containerOf(dashboard, tile_);
    for (std::size_t i = 0; i < dashboard.tiles.size(); ++i) {
        const Tile& other = dashboard.tiles[i];
        if (other.kind != TileKind::Container) continue;
        const int tabs = std::max(1, static_cast<int>(other.tabs.size()));
        for (int tab = 0; tab < tabs; ++tab) {
            const QString name = tabs > 1 ? toQt(other.tabs[static_cast<std::size_t>(tab)])
                                          : (other.title.empty() ? tr("Container") : toQt(other.title));
            where->addItem(name, QPoint(static_cast<int>(i), tab));
            if (container == i && tile.tab == tab) where->setCurrentIndex(where->count() - 1);
        }
    }
    if (where->count() == 1) {
        delete where;
        return;
    }
    addField(layout_, tr("Lies on"), where);
    connect(where, &QComboBox::activated, this, [this, where] {
        const QPoint place = where->currentData().toPoint();
        const auto into = place.x() < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(place.x()));
        // The form is built again by it, this box included.
        QTimer::singleShot(0, &canvas_, [&canvas = canvas_, tile = tile_, into, tab = place.y()] {
            canvas.moveInto(tile, into, tab);
        });
    });
}

void TileForm::buildActions(const Tile& tile) {
    if (tile.kind != TileKind::Button && tile.kind != TileKind::Item && tile.kind != TileKind::Image) return;
    layout_->addWidget(roleLabel(tr("What it does"), "strong"));
    for (std::size_t i = 0; i < tile.actions.size(); ++i) {
        auto* form = new ActionForm(session_, canvas_.dashboard(), tile, tile.actions[i]);
        connect(form, &ActionForm::changed, this, [this, i](const TileAction& action) {
            change([&](Tile& changed) {
                if (i < changed.actions.size()) changed.actions[i] = action;
            });
        });
        connect(form, &ActionForm::removed, this, [this, i] {
            changeAll([&](Tile& changed) {
                if (i < changed.actions.size())
                    changed.actions.erase(changed.actions.begin() + static_cast<std::ptrdiff_t>(i));
            });
        });
        layout_->addWidget(form);
    }
    if (tile.kind == TileKind::Button && !tile.actions.empty()) return;
    layout_->addWidget(button(tr("Add an action"), QStringLiteral("plus"),
                              [this] { changeAll([](Tile& changed) { changed.actions.push_back({}); }); }));
}

void TileForm::replacePicture() {
    session_.guarded([&] {
        if (const auto picture = askPicture(session_))
            session_.apply(pictureTile(session_, canvas_.dashboard(), tile_, now(), *picture));
    });
}

}  // namespace kapok::gui
