#include "gui/report/report_inspector.h"

#include "gui/common/page.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace kapok::gui {
namespace {

QString blockIcon(BlockKind kind) {
    static const char* icons[] = {"heading", "text", "table", "chart", "map", "analysis", "page-break"};
    return QString::fromLatin1(icons[static_cast<std::size_t>(kind)]);
}

std::optional<ItemKind> itemKindOf(BlockKind kind) {
    switch (kind) {
        case BlockKind::Table: return ItemKind::Dataset;
        case BlockKind::Chart: return ItemKind::Chart;
        case BlockKind::Map: return ItemKind::Map;
        case BlockKind::ResultText: return ItemKind::Analysis;
        default: return std::nullopt;
    }
}

}  // namespace

ReportInspector::ReportInspector(Session& session, Id report, QWidget* parent)
    : QWidget(parent), session_(session), report_(std::move(report)), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(16, 16, 16, 16);
    layout_->setSpacing(10);
}

Report ReportInspector::now() const { return session_.state().report(report_); }

int ReportInspector::current() const { return list_ ? list_->currentRow() : -1; }

void ReportInspector::retranslate() {
    if (!session_.state().has(report_)) return;
    const int before = current();
    clearLayout(layout_);
    build();
    list_->setCurrentRow(before);
}

void ReportInspector::build() {
    auto* title = roleLabel(session_.itemName(report_), "title");
    title->setWordWrap(true);
    layout_->addWidget(title);
    buildBlocks();
    editor_ = new QVBoxLayout;
    editor_->setSpacing(10);
    layout_->addLayout(editor_);
    layout_->addWidget(separatorLine());
    buildFront();
    layout_->addStretch();
    fillList();
}

void ReportInspector::buildFront() {
    const Report report = now();
    const auto field = [this](const QString& label, const std::string& value, std::string Report::*member,
                              const char* key) {
        auto* edit = new QLineEdit(toQt(value));
        const std::string merge = report_ + "-" + key;
        connect(edit, &QLineEdit::textEdited, this, [this, member, merge](const QString& text) {
            Report changed = now();
            changed.*member = fromQt(text);
            apply(changed, KAPOK_TR("gui", "Change a report"), merge);
        });
        addField(layout_, label, edit);
    };
    field(tr("Title"), report.title, &Report::title, "title");
    field(tr("Subtitle"), report.subtitle, &Report::subtitle, "subtitle");
    field(tr("Author"), report.author, &Report::author, "author");
    field(tr("Date"), report.date, &Report::date, "date");
    field(tr("Footer"), report.footer, &Report::footer, "footer");
    const auto check = [this](const QString& label, bool value, bool Report::*member) {
        auto* box = new QCheckBox(label);
        box->setChecked(value);
        connect(box, &QCheckBox::clicked, this, [this, member](bool on) {
            Report changed = now();
            changed.*member = on;
            apply(changed, KAPOK_TR("gui", "Change a report"));
        });
        layout_->addWidget(box);
    };
    check(tr("Title page"), report.titlePage, &Report::titlePage);
    check(tr("Table of contents"), report.contents, &Report::contents);
    check(tr("Page numbers"), report.pageNumbers, &Report::pageNumbers);
}

void ReportInspector::buildBlocks() {
    layout_->addWidget(roleLabel(tr("Blocks"), "strong"));
    list_ = new QListWidget;
    list_->setProperty("role", QStringLiteral("plain"));
    list_->setIconSize({16, 16});
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMinimumHeight(180);
    list_->setAccessibleName(tr("Blocks"));
    layout_->addWidget(list_);
    connect(list_, &QListWidget::currentRowChanged, this, [this] {
        if (!filling_) buildEditor();
    });
    auto* row = new QHBoxLayout;
    auto* add = button(tr("Add"), QStringLiteral("plus"), [] {});
    auto* menu = new QMenu(add);
    const auto simple = [&](const QString& text, BlockKind kind, const QString& words) {
        menu->addAction(icon(blockIcon(kind)), text, this, [this, kind, words] {
            Block block;
            block.kind = kind;
            block.text = fromQt(words);
            addBlock(block);
        });
    };
    simple(tr("Heading"), BlockKind::Heading, tr("Heading"));
    simple(tr("Text"), BlockKind::Text, tr("Write here. **Markdown** works."));
    simple(tr("Page break"), BlockKind::PageBreak, {});
    menu->addSeparator();
    const std::pair<BlockKind, QString> kinds[] = {{BlockKind::Chart, tr("Chart")},
                                                   {BlockKind::Map, tr("Map")},
                                                   {BlockKind::Table, tr("Table")},
                                                   {BlockKind::ResultText, tr("Result of an analysis")}};
    for (const auto& [kind, text] : kinds) {
        auto* sub = menu->addMenu(icon(blockIcon(kind)), text);
        for (const auto& item : session_.state().items(*itemKindOf(kind))) {
            Block block;
            block.kind = kind;
            block.item = item->id;
            block.caption = kind == BlockKind::ResultText ? std::string() : item->name;
            if (kind == BlockKind::Table) block.query.limit = 20;
            sub->addAction(toQt(item->name), this, [this, block] { addBlock(block); });
        }
        sub->setEnabled(!sub->isEmpty());
    }
    add->setMenu(menu);
    row->addWidget(add);
    row->addStretch();
    row->addWidget(iconButton(QStringLiteral("arrow-up"), tr("Move the block up"), [this] { move(-1); }));
    row->addWidget(iconButton(QStringLiteral("arrow-down"), tr("Move the block down"), [this] { move(1); }));
    row->addWidget(iconButton(QStringLiteral("trash"), tr("Delete the block"), [this] { removeCurrent(); }));
    layout_->addLayout(row);
}

QString ReportInspector::blockWords(const Block& block) const {
    switch (block.kind) {
        case BlockKind::Heading: return QString((block.level - 1) * 2, QLatin1Char(' ')) + toQt(block.text);
        case BlockKind::Text: return toQt(block.text).simplified().left(80);
        case BlockKind::PageBreak: return tr("Page break");
        default: return session_.itemName(block.item);
    }
}

void ReportInspector::fillList() {
    const int before = current();
    filling_ = true;
    list_->clear();
    for (const auto& block : now().blocks)
        new QListWidgetItem(icon(blockIcon(block.kind), IconTone::Muted), blockWords(block), list_);
    list_->setCurrentRow(std::min(before, list_->count() - 1));
    list_->setFixedHeight(std::clamp(list_->count(), 4, 9) * 27 + 6);
    filling_ = false;
}

void ReportInspector::refresh() {
    if (!list_ || !session_.state().has(report_)) return;
    fillList();
    if (!changing_) retranslate();
}

void ReportInspector::buildEditor() {
    clearLayout(editor_);
    const auto blocks = now().blocks;
    if (current() < 0 || current() >= static_cast<int>(blocks.size())) return;
    const Block block = blocks[static_cast<std::size_t>(current())];
    const std::string key = report_ + "-block" + std::to_string(current());
    const auto shown = [this] { return now().blocks[static_cast<std::size_t>(current())]; };
    if (block.kind == BlockKind::Heading) {
        auto* text = new QLineEdit(toQt(block.text));
        auto* level = new QSpinBox;
        level->setRange(1, 3);
        level->setValue(block.level);
        addField(editor_, tr("Heading"), text);
        addField(editor_, tr("Level"), level);
        connect(text, &QLineEdit::textEdited, this, [this, shown, key](const QString& words) {
            Block changed = shown();
            changed.text = fromQt(words);
            changeBlock(changed, key);
        });
        connect(level, &QSpinBox::valueChanged, this, [this, shown](int value) {
            Block changed = shown();
            changed.level = value;
            changeBlock(changed);
        });
    } else if (block.kind == BlockKind::Text) {
        auto* text = new QPlainTextEdit(toQt(block.text));
        text->setMinimumHeight(160);
        text->setTabChangesFocus(true);
        addField(editor_, tr("Text (Markdown)"), text);
        connect(text, &QPlainTextEdit::textChanged, this, [this, shown, key, text] {
            Block changed = shown();
            changed.text = fromQt(text->toPlainText());
            changeBlock(changed, key);
        });
    } else if (block.kind != BlockKind::PageBreak && block.kind != BlockKind::ResultText) {
        auto* caption = new QLineEdit(toQt(block.caption));
        addField(editor_, tr("Caption"), caption);
        connect(caption, &QLineEdit::textEdited, this, [this, shown, key](const QString& words) {
            Block changed = shown();
            changed.caption = fromQt(words);
            changeBlock(changed, key);
        });
        auto* size = new QSpinBox;
        size->setKeyboardTracking(false);
        const bool table = block.kind == BlockKind::Table;
        size->setRange(0, table ? 10000 : 240);
        size->setSpecialValueText(table ? tr("all") : tr("automatic"));
        size->setSuffix(table ? QString() : tr(" mm"));
        size->setValue(table ? static_cast<int>(block.query.limit.value_or(0)) : static_cast<int>(block.height));
        addField(editor_, table ? tr("Maximum rows") : tr("Height"), size);
        connect(size, &QSpinBox::valueChanged, this, [this, shown, table](int value) {
            Block changed = shown();
            if (table)
                changed.query.limit = value > 0 ? std::optional<std::int64_t>(value) : std::nullopt;
            else
                changed.height = value;
            changeBlock(changed);
        });
    }
}

void ReportInspector::apply(Report report, Text label, const std::string& mergeKey) {
    if (report == now()) return;
    changing_ = true;
    session_.replace(report_, std::move(report), std::move(label), mergeKey);
    changing_ = false;
}

void ReportInspector::addBlock(Block block) {
    Report report = now();
    const int at = current() < 0 ? static_cast<int>(report.blocks.size()) : current() + 1;
    report.blocks.insert(report.blocks.begin() + at, std::move(block));
    apply(std::move(report), KAPOK_TR("gui", "Add a block"));
    list_->setCurrentRow(at);
    buildEditor();
}

void ReportInspector::changeBlock(const Block& block, const std::string& mergeKey) {
    Report report = now();
    report.blocks[static_cast<std::size_t>(current())] = block;
    apply(std::move(report), KAPOK_TR("gui", "Change a block"), mergeKey);
}

void ReportInspector::move(int by) {
    Report report = now();
    const int from = current();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= static_cast<int>(report.blocks.size())) return;
    std::swap(report.blocks[static_cast<std::size_t>(from)], report.blocks[static_cast<std::size_t>(to)]);
    apply(std::move(report), KAPOK_TR("gui", "Move a block"));
    list_->setCurrentRow(to);
}

bool ReportInspector::removeCurrent() {
    Report report = now();
    const int at = current();
    if (at < 0 || at >= static_cast<int>(report.blocks.size())) return false;
    report.blocks.erase(report.blocks.begin() + at);
    apply(std::move(report), KAPOK_TR("gui", "Delete a block"));
    buildEditor();
    return true;
}

}  // namespace kapok::gui
