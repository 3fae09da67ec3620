// The frame of every page of an analysis: runs it in the background, shows what came out, that it is stale, or why it
// failed. What a result looks like is the matter of the page itself.
#pragma once

#include "gui/common/page.h"

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace kapok::gui {

class AnalysisInspector;
class EmptyState;
struct MissingChoice;

class ResultPage : public Page {
    Q_OBJECT
public:
    ResultPage(Session& session, const Id& item, QWidget* parent);

    QWidget* inspector() override;
    void update(const workbook::State& before, const workbook::State& after) override;
    void retranslate() override;
    std::vector<Id> datasets() const override;
    bool hasResult() const { return result_.has_value(); }
    const workbook::ModuleResult& result() const { return *result_; }
    /// The result shown is an earlier one; another is being worked out.
    bool isStale() const { return hasResult() && running_ != 0; }

signals:
    void resultShown();

protected:
    /// To be called by the constructor of the page.
    void run();
    QVBoxLayout& content() { return *content_; }
    /// Fills the empty content from the result. Throws Error when the result is not what the page is made for.
    virtual void build() = 0;
    virtual QString workingWords() const { return tr("Working…"); }
    /// Buttons that help when it failed, beside "Try again".
    virtual void addRemedies(EmptyState&) {}
    void addWarnings();

private:
    void showResult(const workbook::ModuleResult& result);
    void showError(const Error& error);
    void ask(const MissingChoice& missing);
    void rebuild();
    void showStale();

    QStackedWidget* stack_;
    EmptyState* empty_;
    QLabel* stale_;
    QVBoxLayout* content_;
    AnalysisInspector* inspector_;
    std::optional<workbook::ModuleResult> result_;
    workbook::RequestId running_ = 0;
};

}  // namespace kapok::gui
