// A chart and its inspector.
#pragma once

#include "gui/common/page.h"

namespace kapok::chart {
class ChartView;
}

class QToolButton;

namespace kapok::gui {

class ChartInspector;
class ChartPresenter;

class ChartPage : public Page {
    Q_OBJECT
public:
    ChartPage(Session& session, const Id& item, QWidget* parent);

    QString iconName() const override { return QStringLiteral("chart"); }
    QWidget* inspector() override;
    void update(const workbook::State& before, const workbook::State& after) override;
    void retranslate() override;
    bool runAction(const QString& action) override;
    std::vector<Id> datasets() const override;
    QStringList exportFilters() const override;
    void exportTo(const QString& path) override;
    bool canPrint() const override { return true; }
    void print() override;
    QString help() const override;
    bool setContext(const Selection& rows) override;

    chart::ChartView& view() { return *view_; }
    ChartPresenter& presenter() { return *presenter_; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* tools();
    ChartSpec onPaper() const;

    chart::ChartView* view_;
    ChartPresenter* presenter_;
    ChartInspector* inspector_;
    QList<QToolButton*> tools_;
};

}  // namespace kapok::gui
