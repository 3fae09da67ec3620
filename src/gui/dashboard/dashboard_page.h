// A dashboard: tiles on a grid of twelve columns.
#pragma once

#include "gui/common/page.h"

class QScrollArea;
class QStackedWidget;

namespace kapok::gui {

class DashboardCanvas;
class DashboardInspector;
class EmptyState;

class DashboardPage : public Page {
    Q_OBJECT
public:
    DashboardPage(Session& session, const Id& item, QWidget* parent);

    QString iconName() const override { return QStringLiteral("dashboard"); }
    QWidget* inspector() override;
    void update(const workbook::State& before, const workbook::State& after) override;
    void retranslate() override;
    bool runAction(const QString& action) override;
    std::vector<Id> datasets() const override;
    QStringList exportFilters() const override;
    void exportTo(const QString& path) override;
    QString help() const override;
    DashboardCanvas& canvas() { return *canvas_; }

private:
    void showState();

    QStackedWidget* stack_;
    EmptyState* empty_;
    QScrollArea* scroll_;
    DashboardCanvas* canvas_;
    DashboardInspector* inspector_;
};

}  // namespace kapok::gui
