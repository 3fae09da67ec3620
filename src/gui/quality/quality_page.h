// The quality report of a dataset: its score and the parts of it, the rules that failed, and the rows that broke them.
#pragma once

#include "gui/common/page.h"
#include "gui/quality/quality_findings.h"

class QScrollArea;
class QStackedWidget;
class QTreeWidget;
class QVBoxLayout;

namespace kapok::gui {

class AnalysisInspector;
class EmptyState;

class QualityPage : public Page {
    Q_OBJECT
public:
    QualityPage(Session& session, const Id& item, QWidget* parent);

    QString iconName() const override { return QStringLiteral("success"); }
    QWidget* inspector() override;
    void update(const workbook::State& before, const workbook::State& after) override;
    void retranslate() override;
    std::vector<Id> datasets() const override;
    QStringList exportFilters() const override;
    void exportTo(const QString& path) override;
    QString help() const override;

    bool hasFindings() const { return findings_.has_value(); }
    const QualityFindings& findings() const { return *findings_; }
    /// Selects the rows that break a rule, and shows them in the data page. `rule` is a place in findings().rules.
    void showRows(std::size_t rule);
    /// The texts of this report at the end of the first report of the workbook, or of a new one.
    void addToReport();

private:
    void run();
    void showResult(const host::ModuleResult& result);
    void showError(const Error& error);
    void rebuild();
    void addHead();
    void addParts();
    void addRules();
    void addHint();
    QTreeWidget* ruleList();
    Id dataset() const;

    QStackedWidget* stack_;
    EmptyState* empty_;
    QScrollArea* scroll_;
    QVBoxLayout* content_;
    AnalysisInspector* inspector_;
    std::optional<host::ModuleResult> result_;
    std::optional<QualityFindings> findings_;
    workbook::RequestId running_ = 0;
};

/// Opens the quality report of a dataset; makes one when there is none.
void openQualityReport(Session& session, const Id& dataset);

}  // namespace kapok::gui
