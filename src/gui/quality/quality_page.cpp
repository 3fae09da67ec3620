#include "gui/quality/quality_page.h"

#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/quality/quality_words.h"
#include "gui/quality/score_tile.h"
#include "gui/report/add_to_report.h"
#include "gui/style/fonts.h"
#include "host/module_help.h"
#include "host/translate.h"
#include "io/write.h"
#include "spec/quality_rules.h"

#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr int rowHeight = 28;
constexpr int mostRowsShown = 16;

bool isOf(const Analysis& analysis, const Id& dataset) {
    const auto input = analysis.inputs.find("data");
    return analysis.module == qualityModule && input != analysis.inputs.end() && input->second == dataset;
}

QString numberText(std::int64_t number) { return QLocale().toString(static_cast<qlonglong>(number)); }

}  // namespace

QualityPage::QualityPage(Session& session, const Id& item, QWidget* parent) : ResultPage(session, item, parent) {
    run();
}

Id QualityPage::dataset() const {
    if (!state().has(item())) return {};
    const auto& inputs = state().analysis(item()).inputs;
    const auto input = inputs.find("data");
    return input == inputs.end() ? Id() : input->second;
}

QString QualityPage::workingWords() const { return tr("Checking the data…"); }

void QualityPage::addRemedies(EmptyState& empty) {
    if (dataset().empty()) return;
    empty.addAction(tr("Open the field dictionary"), QStringLiteral("info"), [this] {
        emit session().openRequested(dataset());
        emit session().actionRequested(QStringLiteral("data.metadata"));
    });
}

void QualityPage::build() {
    findings_ = qualityFindings(result());
    addHead();
    addParts();
    addRules();
    addHint();
}

void QualityPage::addHead() {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* figure = new QLabel(pointsText(findings_->score));
    figure->setObjectName(QStringLiteral("quality score"));
    figure->setFont(uiFont(TextStyle::Display));
    figure->setStyleSheet(QStringLiteral("font-size: 34px; font-weight: 600;"));
    figure->setAccessibleName(tr("Quality: %1 of 100").arg(figure->text()));
    row->addWidget(figure);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(roleLabel(tr("of 100: quality of %1").arg(session().itemName(dataset())), "title"));
    for (const auto& text : result().texts) {
        if (text.id != "score" && text.id != "newest") continue;
        auto* line = roleLabel(host::shownString(text.text), "muted");
        line->setWordWrap(true);
        words->addWidget(line);
    }
    row->addLayout(words, 1);
    row->addWidget(button(tr("Add to a report"), QStringLiteral("report"), [this] { addToReport(); }), 0, Qt::AlignTop);
    content().addLayout(row);
    addWarnings();
}

void QualityPage::addParts() {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (const QualityPart& part : findings_->parts) row->addWidget(new ScoreTile(part), 1);
    content().addLayout(row);
}

QTreeWidget* QualityPage::ruleList() {
    auto* list = new QTreeWidget;
    list->setObjectName(QStringLiteral("quality rules"));
    list->setAccessibleName(tr("Rules that failed"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({tr("Rule"), tr("Column"), tr("Part"), tr("Failed"), tr("Checked"), tr("For example")});
    for (std::size_t i = 0; i < findings_->rules.size(); ++i) {
        const QualityRule& rule = findings_->rules[i];
        if (rule.failed == 0) continue;
        QStringList examples;
        for (const auto& example : rule.examples) examples.append(toQt(example));
        auto* row = new QTreeWidgetItem(
            list, {ruleWords(rule), toQt(rule.column), partWords(rule.part), numberText(rule.failed),
                   numberText(rule.checked), examples.join(QStringLiteral("; "))});
        row->setData(0, Qt::UserRole, static_cast<qulonglong>(i));
        row->setSizeHint(0, {100, rowHeight});
        row->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        row->setTextAlignment(4, Qt::AlignRight | Qt::AlignVCenter);
        if (rule.isCondition()) row->setFont(0, codeFont());
        for (const int column : {0, 5}) row->setToolTip(column, row->text(column));
    }
    for (const int column : {3, 4}) list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    list->header()->setStretchLastSection(true);
    const int widths[] = {300, 130, 110, 80, 90};
    for (int i = 0; i < 5; ++i) list->setColumnWidth(i, widths[i]);
    list->setFixedHeight(std::min(mostRowsShown, list->topLevelItemCount()) * rowHeight + 48);
    return list;
}

void QualityPage::addRules() {
    auto* tile = roleFrame("tile");
    auto* layout = new QVBoxLayout(tile);
    layout->setContentsMargins(14, 10, 14, 14);
    const auto failed = std::count_if(findings_->rules.begin(), findings_->rules.end(),
                                      [](const QualityRule& rule) { return rule.failed > 0; });
    const auto kept = static_cast<qlonglong>(findings_->rules.size()) - failed;
    auto* head = new QHBoxLayout;
    head->addWidget(roleLabel(tr("Rules that failed"), "strong"));
    head->addWidget(roleLabel(tr("%1 failed, %2 hold").arg(numberText(failed), numberText(kept)), "muted"));
    head->addStretch();
    layout->addLayout(head);
    content().addWidget(tile);
    if (failed == 0) {
        layout->addWidget(roleLabel(tr("Every rule holds for every row."), "muted"));
        return;
    }
    QTreeWidget* list = ruleList();
    const auto showRow = [this](const QTreeWidgetItem* row) {
        if (row) showRows(static_cast<std::size_t>(row->data(0, Qt::UserRole).toULongLong()));
    };
    head->addWidget(
        button(tr("Show these rows"), QStringLiteral("select"), [list, showRow] { showRow(list->currentItem()); }));
    connect(list, &QTreeWidget::itemActivated, this, showRow);
    list->setCurrentItem(list->topLevelItem(0));
    layout->addWidget(list);
}

void QualityPage::addHint() {
    auto* tile = roleFrame("tile");
    auto* layout = new QHBoxLayout(tile);
    layout->setContentsMargins(14, 10, 14, 10);
    auto* words =
        roleLabel(tr("Code lists, ranges, patterns, required and unique fields come from the field dictionary. "
                     "Rules between columns, such as imports + exports = trade, are written at the right."),
                  "muted");
    words->setWordWrap(true);
    layout->addWidget(words, 1);
    layout->addWidget(button(tr("Field dictionary"), QStringLiteral("info"), [this] {
        emit session().openRequested(dataset());
        emit session().actionRequested(QStringLiteral("data.metadata"));
    }));
    content().addWidget(tile);
}

void QualityPage::showRows(std::size_t place) {
    const QualityRule& rule = findings_->rules.at(place);
    const QString column = toQt(rule.column);
    const QString label =
        column.isEmpty() ? tr("not: %1").arg(ruleWords(rule)) : tr("%1, not: %2").arg(column, ruleWords(rule));
    session().selections().select(rowsBreaking(rule, dataset(), fromQt(label)));
    emit session().openRequested(dataset());
    const auto listed = static_cast<std::int64_t>(rule.rows.size());
    if (rule.isCondition() || rule.rule == "missing" || listed >= rule.failed) return;
    session().messages().add({Severity::Note,
                              tr("%1 of %2 rows are selected.").arg(numberText(listed), numberText(rule.failed)),
                              tr("The report lists no more of them; let it list more at its right."),
                              {},
                              item()});
}

void QualityPage::addToReport() {
    Block heading;
    heading.kind = BlockKind::Heading;
    heading.text = fromQt(tr("Quality of %1").arg(session().itemName(dataset())));
    Block texts;
    texts.kind = BlockKind::ResultText;
    texts.item = item();
    const auto reports = state().items(ItemKind::Report);
    gui::addToReport(session(), reports.empty() ? Id() : reports.front()->id,
                     {heading.text, [heading, texts](workbook::State&) {
                          return std::vector<Block>{heading, texts};
                      }});
}

QStringList QualityPage::exportFilters() const {
    return hasResult() ? QStringList{tr("CSV (*.csv)"), tr("Excel workbook (*.xlsx)")} : QStringList();
}

void QualityPage::exportTo(const QString& path) {
    for (const auto& table : result().tables) {
        if (table.id == "rules") io::writeFile(table.table, fromQt(path));
    }
}

QString QualityPage::help() const {
    const Module* module = session().plugins().find(std::string(qualityModule));
    return module ? QStringLiteral("## %1\n\n%2")
                        .arg(host::shownString(module->info().title), toQt(host::helpOf(module->info())))
                  : QString();
}

void openQualityReport(Session& session, const Id& dataset) {
    for (const auto& item : session.state().items(ItemKind::Analysis)) {
        if (isOf(std::get<Analysis>(item->value), dataset)) return emit session.openRequested(item->id);
    }
    Analysis analysis;
    analysis.module = qualityModule;
    analysis.inputs["data"] = dataset;
    // The day of the check is part of what was checked: it stays until it is changed.
    analysis.parameters.set("as_of", QDate::currentDate().toString(Qt::ISODate).toStdString());
    session.add(analysis, QualityPage::tr("Quality of %1").arg(session.itemName(dataset)));
}

}  // namespace kapok::gui
