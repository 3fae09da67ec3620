#include "gui/data/replay_dialog.h"

#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "host/translate.h"
#include "query/steps.h"
#include "spec/json.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace kapok::gui {
namespace {

/// The first enabled step, counted from 1, that names the field; 0: none.
std::size_t stepThatUses(const std::vector<Step>& steps, const std::string& field) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (!steps[i].enabled) continue;
        // In a formula the name stands among other words, elsewhere alone.
        const std::string json = toJson(std::vector<Step>{steps[i]});
        const bool inFormula =
            std::holds_alternative<FilterStep>(steps[i].action) || std::holds_alternative<DeriveStep>(steps[i].action);
        const std::string wanted = inFormula ? field : '"' + field + '"';
        if (json.find(wanted) != std::string::npos) return i + 1;
    }
    return 0;
}

/// The steps of the dataset over the file; never throws but Cancelled.
Replay replayed(workbook::Pipeline& pipeline, const workbook::State& state, const Id& dataset, const std::string& path,
                RunContext& context) {
    Replay replay;
    try {
        const auto trial = workbook::apply(state, workbook::relink(state, dataset, path, {}));
        const Table after = pipeline.sourceTable(trial, dataset, &context);
        try {
            const Table before = pipeline.sourceTable(state, dataset, &context);
            replay.differences = query::compareTables(before, after, controlOf(context));
        } catch (const Error&) {
            replay.differences.reset();  // last month's file is gone: nothing to compare with
        }
        const workbook::DatasetReport report = pipeline.report(trial, dataset, &context);
        replay.steps = report.steps;
        replay.warnings = report.warnings;
        replay.rows = pipeline.table(trial, dataset, &context).rows();
    } catch (const query::StepError& error) {
        replay.failed = error.step();
        replay.error = error;
    } catch (const Error& error) {
        replay.error = error;
    }
    return replay;
}

}  // namespace

ReplayDialog::ReplayDialog(Session& session, Id dataset, QString path)
    : QDialog(session.window()),
      session_(session),
      dataset_(std::move(dataset)),
      path_(std::move(path)),
      state_(roleLabel({}, "muted")),
      report_(new QVBoxLayout),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
    setWindowTitle(tr("Use new data"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(roleLabel(
        tr("The steps of \"%1\" on %2").arg(session.itemName(dataset_), QFileInfo(path_).fileName()), "title"));
    state_->setWordWrap(true);
    state_->setText(tr("Reading the new data and comparing them with those of before…"));
    layout->addWidget(state_);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Differences"));
    auto* inside = new QWidget;
    auto* outer = new QVBoxLayout(inside);
    outer->setContentsMargins(0, 0, 0, 0);
    report_->setSpacing(8);
    outer->addLayout(report_);
    outer->addStretch();
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Use the new data"));
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(false);
    buttons_->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons_, &QDialogButtonBox::accepted, this, &ReplayDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &ReplayDialog::reject);
    layout->addWidget(buttons_);
    resize(560, 420);
    start();
}

void ReplayDialog::start() {
    session_.jobs().run<Replay>(
        KAPOK_TR("gui", "Replaying the steps on %1").arg(fromQt(QFileInfo(path_).fileName())),
        [&pipeline = session_.pipeline(), state = session_.state(), id = dataset_,
         path = fromQt(path_)](host::JobContext& context) { return replayed(pipeline, state, id, path, context); },
        [this](const host::Outcome<Replay>& outcome) {
            if (outcome) show(*outcome.value);
            if (outcome.error) state_->setText(host::shownString(*outcome.error));
        },
        this);
}

void ReplayDialog::addLine(const QString& iconName, const QString& text) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const bool bad = iconName == QStringLiteral("warning") || iconName == QStringLiteral("error");
    row->addWidget(new IconLabel(iconName, bad ? IconTone::Warning : IconTone::Muted, 16), 0, Qt::AlignTop);
    auto* label = roleLabel(text, "");
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 1);
    report_->addLayout(row);
    lines_.append(text);
}

void ReplayDialog::showDifferences(const query::TableDifference& found) {
    if (found.sameShape())
        addLine(QStringLiteral("success"), tr("Columns, their types and their categories are the same."));
    const auto& steps = session_.state().dataset(dataset_).steps;
    const std::size_t bad = found.lostFields.size() + found.changedTypes.size();
    const auto sentences = found.sentences();
    for (std::size_t i = 0; i < sentences.size(); ++i)
        addLine(i < bad ? QStringLiteral("warning") : QStringLiteral("info"), host::shownString(sentences[i]));
    for (const auto& field : found.lostFields) {
        if (const std::size_t user = stepThatUses(steps, field))
            addLine(QStringLiteral("warning"), tr("Step %1 uses the lost column \"%2\".").arg(user).arg(toQt(field)));
    }
}

void ReplayDialog::show(const Replay& replay) {
    replay_ = replay;
    const std::size_t steps = session_.state().dataset(dataset_).steps.size();
    if (replay.differences) {
        showDifferences(*replay.differences);
    } else if (!replay.error || replay.failed) {
        addLine(QStringLiteral("info"), tr("The data of before cannot be read any more: nothing to compare with."));
    }
    for (const auto& warning : replay.warnings) addLine(QStringLiteral("warning"), host::shownString(warning));
    if (replay.error) {
        const QString words =
            host::shownString(replay.error->message()) + QLatin1Char(' ') + host::shownString(replay.error->remedy());
        addLine(QStringLiteral("error"),
                replay.failed ? tr("Step %1 cannot be done: %2").arg(*replay.failed + 1).arg(words) : words);
        state_->setText(replay.failed ? tr("You can use the new data and change the step then.")
                                      : tr("The new data cannot be read."));
    } else {
        state_->setText(steps == 0 ? tr("There are no steps: the data are used as they are.")
                                   : tr("All steps can be done; they give %1.").arg(rowsText(replay.rows)));
    }
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(!replay.error || replay.failed);
}

void ReplayDialog::accept() {
    if (session_.guarded([this] { session_.workbook().relink(dataset_, fromQt(path_)); })) QDialog::accept();
}

void replayOnNewData(Session& session, const Id& dataset) {
    const QStringList paths =
        session.dialogs().openFiles(session.window(), ReplayDialog::tr("Choose the new data"), {});
    if (!paths.isEmpty()) (new ReplayDialog(session, dataset, paths.first()))->open();
}

}  // namespace kapok::gui
