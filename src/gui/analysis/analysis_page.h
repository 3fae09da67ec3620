// An analysis: what its module found, in the order in which it is to be read; its form is in the inspector.
#pragma once

#include "gui/analysis/result_page.h"

#include "gui/dashboard/put_on_dashboard.h"

class QVBoxLayout;

namespace kapok::gui {

class ResultLinks;

class AnalysisPage : public ResultPage {
    Q_OBJECT
public:
    AnalysisPage(Session& session, const Id& item, QWidget* parent);

    QString iconName() const override { return QStringLiteral("analysis"); }
    QStringList exportFilters() const override;
    void exportTo(const QString& path) override;
    QString help() const override;

private:
    void build() override;
    void addTable(const host::ModuleTable& table);
    void addChart(const ResultSpec& spec);
    void addMap(const ResultSpec& spec);
    /// A tile with the part's name and its buttons; what it shows goes below.
    QVBoxLayout* addPart(const ResultSpec& spec, PartKind kind, const QString& keepWords, const QString& iconName);
    /// The chart or map becomes an item of the workbook, its tables datasets.
    void keep(const ResultSpec& spec, PartKind kind);
    void addTexts(const std::vector<ResultText>& texts);
    Id asDataset(const std::string& table);
    /// The wheel scrolls the page; with Ctrl it zooms the chart or map below the mouse.
    void leaveWheel(QWidget* view);
    bool eventFilter(QObject* watched, QEvent* event) override;

    ResultLinks* links_;
};

}  // namespace kapok::gui
