// A report: its pages as they will be printed; its blocks are in the inspector.
#pragma once

#include "gui/common/page.h"
#include "report/layout.h"

class QLabel;
class QStackedWidget;

namespace kapok::gui {

class EmptyState;
class PagePreview;
class ReportInspector;

class ReportPage : public Page {
    Q_OBJECT
public:
    ReportPage(Session& session, const Id& item, QWidget* parent);

    QString iconName() const override { return QStringLiteral("report"); }
    QWidget* inspector() override;
    void update(const workbook::State& before, const workbook::State& after) override;
    void retranslate() override;
    bool runAction(const QString& action) override;
    QStringList exportFilters() const override;
    void exportTo(const QString& path) override;
    bool canPrint() const override { return true; }
    void print() override;
    QString help() const override;
    PagePreview& preview() { return *preview_; }

signals:
    void pagesShown();

private:
    void resolve();
    void showContents(const std::vector<report::Content>& contents);
    void refreshPageLabel();

    QStackedWidget* stack_;
    EmptyState* empty_;
    PagePreview* preview_;
    QLabel* pages_;
    ReportInspector* inspector_;
    std::shared_ptr<const report::Layout> layout_;
    host::JobHandle resolving_;
    std::uint64_t round_ = 0;
};

}  // namespace kapok::gui
