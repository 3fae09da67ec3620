// A dashboard: tiles on a grid, a bar above it.
#pragma once

#include "gui/common/page.h"

class QScrollArea;
class QStackedWidget;

namespace kapok::gui {

class DashboardBar;
class DashboardCanvas;
class DashboardInspector;
class EmptyState;
class Presentation;
class Refresher;

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
    Refresher& refresher() { return *refresher_; }
    /// On the whole screen. The window closes itself.
    Presentation* present();

protected:
    bool event(QEvent* event) override;

private:
    void showState();
    void exportData(const QString& path);
    void exportPicture(const QString& path);

    QStackedWidget* stack_;
    EmptyState* empty_;
    QScrollArea* scroll_;
    DashboardCanvas* canvas_;
    DashboardInspector* inspector_;
    Refresher* refresher_;
    DashboardBar* bar_;
};

}  // namespace kapok::gui
