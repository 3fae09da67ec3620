#include "gui/data/dataset_inspector.h"

#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/hierarchy_panel.h"
#include "gui/data/sets_panel.h"
#include "gui/data/step_forms.h"
#include "gui/data/steps_panel.h"
#include "gui/shell/import_messages.h"
#include "host/translate.h"
#include "workbook/step_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace kapok::gui {

DatasetInspector::DatasetInspector(Session& session, Id dataset, QWidget* parent)
    : QWidget(parent),
      session_(session),
      dataset_(std::move(dataset)),
      steps_(new StepsPanel(session, dataset_)),
      sets_(new SetsPanel(session, dataset_)),
      hierarchies_(new HierarchyPanel(session, dataset_)),
      title_(roleLabel({}, "title")),
      size_(roleLabel({}, "muted")),
      stepsHead_(roleLabel({}, "strong")),
      noSteps_(roleLabel({}, "muted")),
      sourceHead_(roleLabel({}, "strong")),
      source_(new QVBoxLayout),
      adders_(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    title_->setWordWrap(true);
    noSteps_->setWordWrap(true);
    layout->addWidget(title_);
    layout->addWidget(size_);
    layout->addSpacing(8);
    layout->addWidget(stepsHead_);
    layout->addWidget(noSteps_);
    layout->addWidget(steps_);
    layout->addLayout(adders_);
    layout->addSpacing(8);
    layout->addWidget(sets_);
    layout->addWidget(hierarchies_);
    layout->addSpacing(8);
    layout->addWidget(sourceHead_);
    source_->setSpacing(4);
    layout->addLayout(source_);
    layout->addStretch();
    retranslate();
}

void DatasetInspector::retranslate() {
    stepsHead_->setText(tr("Steps"));
    noSteps_->setText(tr("The data are as they were read. What you do to them is listed here and can be undone."));
    sourceHead_->setText(tr("Where this comes from"));
    clearLayout(adders_);
    auto* grid = new QGridLayout;
    grid->setSpacing(6);
    const std::pair<const char*, QString> adders[] = {{"data.filter", tr("Filter")},
                                                      {"data.derive", tr("New column")},
                                                      {"data.aggregate", tr("Aggregate")},
                                                      {"data.join", tr("Join")},
                                                      {"data.columns", tr("Columns")}};
    const char* icons[] = {"filter", "derive", "aggregate", "join", "columns"};
    int i = 0;
    const auto place = [&](QPushButton* made) {
        made->setStyleSheet(QStringLiteral("text-align: left; padding: 4px 8px;"));
        grid->addWidget(made, i / 2, i % 2);
        ++i;
    };
    for (const auto& [action, text] : adders) {
        const QString id = QString::fromLatin1(action);
        place(button(text, QString::fromLatin1(icons[i]), [this, id] { emit actionRequested(id); }));
    }
    auto* more = button(tr("More"), {}, [] {});
    auto* menu = new QMenu(more);
    for (const auto& row : stepForms()) {
        const QString id = QString::fromLatin1(row.action);
        const bool shown = std::any_of(std::begin(adders), std::end(adders),
                                       [&](const auto& one) { return id == QLatin1String(one.first); });
        if (id.isEmpty() || shown) continue;
        menu->addAction(QCoreApplication::translate("StepForms", row.title), this,
                        [this, id] { emit actionRequested(id); });
    }
    more->setMenu(menu);
    grid->addWidget(more, i / 2, i % 2);
    adders_->addLayout(grid);
    steps_->retranslate();
    refresh();
}

void DatasetInspector::refresh() {
    if (!session_.state().has(dataset_)) return;
    title_->setText(session_.itemName(dataset_));
    size_->setText(table_.columnCount() == 0
                       ? QString()
                       : tr("%1 • %2").arg(rowsText(table_.rows()), columnsText(table_.columnCount())));
    noSteps_->setVisible(session_.state().dataset(dataset_).steps.empty());
    steps_->refresh();
    sets_->refresh();
    hierarchies_->refresh();
    showSource();
}

void DatasetInspector::setTable(const Table& table) {
    table_ = table;
    hierarchies_->setTable(table);
    refresh();
}

void DatasetInspector::setReport(const workbook::DatasetReport& report) {
    report_ = report;
    steps_->setRows(report.steps);
    showSource();
}

void DatasetInspector::showSource() {
    clearLayout(source_);
    const auto& dataset = session_.state().dataset(dataset_);
    QStringList lines;
    const auto& source = dataset.source;
    if (source.kind == SourceKind::Result) {
        lines.append(tr("Result of \"%1\"").arg(session_.itemName(source.analysis)));
    } else if (source.kind == SourceKind::Sql) {
        lines.append(host::shownString(workbook::describe(source, session_.state())));
        lines.append(toQt(source.sql).simplified());
    } else {
        // An address is shown whole; of a path its last part.
        const bool database = source.kind == SourceKind::Database;
        const QString place = database ? toQt(source.path) : QFileInfo(toQt(source.path)).fileName();
        lines.append(place + (source.table.empty() ? QString() : QStringLiteral(" • ") + toQt(source.table)));
        if (source.kind == SourceKind::Embedded) lines.append(tr("A copy is kept in the workbook."));
        if (source.fingerprint.modified > 0) {
            const auto at = QDateTime::fromMSecsSinceEpoch(source.fingerprint.modified / 1000);
            const QString time = QLocale().toString(at, QLocale::ShortFormat);
            // When a database was changed, and how large it is, nobody says.
            lines.append(
                database
                    ? tr("Read %1").arg(time)
                    : tr("Changed %1 • %2").arg(time, bytesText(static_cast<qulonglong>(source.fingerprint.size))));
        }
    }
    if (const QString read = importWords(report_.import); !read.isEmpty()) lines.append(tr("Read as: %1").arg(read));
    const auto& about = dataset.metadata;
    for (const auto& part :
         {about.title, about.description, about.publisher, periodText(about.period), about.licence}) {
        if (!part.empty()) lines.append(toQt(part));
    }
    for (const auto& join : report_.joins) {
        lines.append(tr("Joined \"%1\": %2 of %3 matched")
                         .arg(session_.itemName(join.right),
                              QLocale().toString(static_cast<qulonglong>(join.report.leftMatched)),
                              rowsText(join.report.leftRows)));
    }
    for (const auto& line : lines) {
        auto* label = roleLabel(line, "muted");
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        source_->addWidget(label);
    }
    for (const auto& warning : report_.warnings) {
        auto* label = roleLabel(host::shownString(warning), "warning");
        label->setWordWrap(true);
        source_->addWidget(label);
    }
}

void DatasetInspector::setFailed(std::optional<std::size_t> step) { steps_->setFailed(step); }

}  // namespace kapok::gui
