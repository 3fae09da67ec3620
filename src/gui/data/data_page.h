// A dataset: its table, the filter box above, its steps and what is known about it in the inspector.
#pragma once

#include "gui/common/page.h"
#include "gui/data/row_order.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace kapok::gui {

class DatasetInspector;
class EmptyState;
class TableGrid;

class DataPage : public Page {
    Q_OBJECT
public:
    DataPage(Session& session, const Id& item, QWidget* parent);

    QString iconName() const override { return QStringLiteral("table"); }
    QWidget* inspector() override;
    void update(const workbook::State& before, const workbook::State& after) override;
    void retranslate() override;
    bool runAction(const QString& action) override;
    std::vector<Id> datasets() const override { return {item()}; }
    QStringList exportFilters() const override;
    void exportTo(const QString& path) override;
    QString help() const override;

    TableGrid& grid() { return *grid_; }
    bool isReady() const { return ready_; }

signals:
    void tableShown();

private:
    void buildBar(QLayout* layout);
    void load();
    void showTable(const Table& table);
    void showError(const Error& error);
    void loadProfiles();
    void loadReport();
    void loadSelected();
    void applyOrder();
    void orderWith(std::shared_ptr<const workbook::RowMask> mask);
    void sortBy(int column);
    void goToRow();
    void showHeaderMenu(int column, const QPoint& at);
    void showCellMenu(qint64 row, int column, const QPoint& at);
    void refreshCount();
    bool isExpression(const QString& text) const;
    void keepFilterAsStep();
    void rowsPicked(const std::vector<std::size_t>& rows, SelectionMode mode);

    QStackedWidget* stack_;
    EmptyState* empty_;
    TableGrid* grid_;
    QLineEdit* filter_;
    QPushButton* keep_;
    QLabel* count_;
    QTimer* filterDelay_;
    DatasetInspector* inspector_;
    QList<QPushButton*> buttons_;
    std::string sortField_;
    bool sortDescending_ = false;
    host::JobHandle profiling_;
    host::JobHandle ordering_;
    bool ready_ = false;
    bool pickedHere_ = false;
};

}  // namespace kapok::gui
