// An analysis: what its module found, in the order in which it is to be read; its form is in the inspector.
#pragma once

#include "gui/common/page.h"

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace kapok::gui {

class AnalysisInspector;
class EmptyState;

class AnalysisPage : public Page {
    Q_OBJECT
public:
    AnalysisPage(Session& session, const Id& item, QWidget* parent);

    QString iconName() const override { return QStringLiteral("analysis"); }
    QWidget* inspector() override;
    void update(const workbook::State& before, const workbook::State& after) override;
    void retranslate() override;
    std::vector<Id> datasets() const override;
    QStringList exportFilters() const override;
    void exportTo(const QString& path) override;
    QString help() const override;
    bool hasResult() const { return result_.has_value(); }
    const workbook::ModuleResult& result() const { return *result_; }

signals:
    void resultShown();

private:
    void run();
    void showResult(const workbook::ModuleResult& result);
    void showError(const Error& error);
    void addTable(const host::ModuleTable& table);
    void addChart(const ResultSpec& spec);
    void addTexts(const std::vector<ResultText>& texts);
    Id asDataset(const std::string& table);

    QStackedWidget* stack_;
    EmptyState* empty_;
    QScrollArea* scroll_;
    QVBoxLayout* content_;
    AnalysisInspector* inspector_;
    std::optional<workbook::ModuleResult> result_;
    workbook::RequestId running_ = 0;
};

}  // namespace kapok::gui
