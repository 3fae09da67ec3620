// The quality report of a dataset: its score and the parts of it, the rules that failed, and the rows that broke them.
#pragma once

#include "gui/analysis/result_page.h"
#include "gui/quality/quality_findings.h"

class QTreeWidget;

namespace kapok::gui {

class QualityPage : public ResultPage {
    Q_OBJECT
public:
    QualityPage(Session& session, const Id& item, QWidget* parent);

    QString iconName() const override { return QStringLiteral("success"); }
    QStringList exportFilters() const override;
    void exportTo(const QString& path) override;
    QString help() const override;

    bool hasFindings() const { return hasResult() && findings_.has_value(); }
    const QualityFindings& findings() const { return *findings_; }
    /// Selects the rows that break a rule, and shows them in the data page. `rule` is a place in findings().rules.
    void showRows(std::size_t rule);
    /// The texts of this report at the end of the first report of the workbook, or of a new one.
    void addToReport();

private:
    void build() override;
    QString workingWords() const override;
    void addRemedies(EmptyState& empty) override;
    void addHead();
    void addParts();
    void addRules();
    void addHint();
    QTreeWidget* ruleList();
    Id dataset() const;

    std::optional<QualityFindings> findings_;
};

/// Opens the quality report of a dataset; makes one when there is none.
void openQualityReport(Session& session, const Id& dataset);

}  // namespace kapok::gui
