#include "gui/analysis/result_page.h"

#include "gui/analysis/analysis_inspector.h"
#include "gui/analysis/missing_choice.h"
#include "gui/common/widgets.h"
#include "host/translate.h"

#include <QComboBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace kapok::gui {

ResultPage::ResultPage(Session& session, const Id& item, QWidget* parent)
    : Page(session, item, parent),
      stack_(new QStackedWidget),
      empty_(new EmptyState),
      stale_(roleLabel({}, "warning")),
      content_(nullptr),
      inspector_(new AnalysisInspector(session, item, this)) {
    inspector_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    stale_->setObjectName(QStringLiteral("stale"));
    stale_->setContentsMargins(16, 8, 16, 0);
    stale_->setWordWrap(true);
    stale_->hide();
    auto* inner = new QWidget;
    content_ = new QVBoxLayout(inner);
    content_->setContentsMargins(16, 16, 16, 16);
    content_->setSpacing(12);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    stack_->addWidget(empty_);
    stack_->addWidget(scroll);
    layout->addWidget(stale_);
    layout->addWidget(stack_, 1);
}

QWidget* ResultPage::inspector() { return inspector_; }

std::vector<Id> ResultPage::datasets() const {
    std::vector<Id> ids;
    if (!state().has(item())) return ids;
    for (const auto& [role, id] : state().analysis(item()).inputs) ids.push_back(id);
    return ids;
}

void ResultPage::retranslate() {
    inspector_->retranslate();
    if (result_) rebuild();
    showStale();
}

void ResultPage::update(const workbook::State&, const workbook::State& after) {
    inspector_->refresh();
    if (!result_ || session().pipeline().isStale(after, item())) run();
}

void ResultPage::run() {
    session().loadPlugins();
    if (const auto missing = missingChoice(session().plugins(), state().analysis(item()))) {
        session().pipeline().cancel(std::exchange(running_, 0));
        return ask(*missing);
    }
    if (!result_) {
        stack_->setCurrentWidget(empty_);
        empty_->setWords(iconName(), workingWords(), {});
        empty_->clearActions();
    }
    // Asked for before the earlier request is taken back: if it is for the same result, its work goes on.
    const workbook::RequestId earlier = running_;
    running_ = session().pipeline().requestResult(state(), item(), this,
                                                  [this](const host::Outcome<workbook::ModuleResult>& outcome) {
                                                      running_ = 0;
                                                      if (outcome) showResult(*outcome.value);
                                                      if (outcome.error) showError(*outcome.error);
                                                      showStale();
                                                      emit session().finished(item());
                                                  });
    session().pipeline().cancel(earlier);
    showStale();
}

/// What is still to be chosen is no failure: the page says where, and goes on as soon as it is there.
void ResultPage::ask(const MissingChoice& missing) {
    result_.reset();
    stack_->setCurrentWidget(empty_);
    empty_->setWords(iconName(), tr("Still to be chosen: %1").arg(missing.label), missing.help);
    empty_->clearActions();
    const auto show = [this, name = missing.control] {
        auto* control = inspector_->findChild<QWidget*>(name);
        if (!control) return;
        control->setFocus(Qt::OtherFocusReason);
        if (auto* box = qobject_cast<QComboBox*>(control)) box->showPopup();
    };
    empty_->addAction(tr("Choose"), QStringLiteral("go-to"), show, true);
    showStale();
}

void ResultPage::showStale() {
    stale_->setText(
        tr("This is the earlier result. The data or a parameter has changed; the new one is being worked out."));
    stale_->setVisible(isStale());
}

void ResultPage::showError(const Error& error) {
    result_.reset();
    stack_->setCurrentWidget(empty_);
    empty_->setWords(QStringLiteral("error"), host::shownString(error.message()), host::shownString(error.remedy()));
    empty_->clearActions();
    empty_->addAction(
        tr("Try again"), QStringLiteral("refresh"), [this] { run(); }, true);
    addRemedies(*empty_);
}

void ResultPage::showResult(const workbook::ModuleResult& result) {
    result_ = result;
    rebuild();
}

void ResultPage::rebuild() {
    clearLayout(content_);
    try {
        build();
    } catch (const Error& error) {
        return showError(error);
    }
    content_->addStretch(1);  // no tile grows beyond what it shows
    stack_->setCurrentIndex(1);
    emit resultShown();
}

void ResultPage::addWarnings() {
    for (const auto& warning : result_->warnings) {
        auto* label = roleLabel(host::shownString(warning), "warning");
        label->setWordWrap(true);
        content_->addWidget(label);
    }
}

}  // namespace kapok::gui
