// A dataset: its table, the filter box above, its steps and what is known about it in the inspector.
#pragma once

#include "gui/common/page.h"
#include "gui/data/view_rows.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace kapok::gui {

class DatasetInspector;
class EmptyState;
class FindBar;
class MetadataView;
class QuickStatistics;
class TableGrid;
class ViewChips;

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
    QString note() const override;
    bool setContext(const Selection& rows) override;

    TableGrid& grid() { return *grid_; }
    ViewRows& view() { return *rows_; }
    ViewChips& chips() { return *chips_; }
    FindBar& findBar() { return *find_; }
    DatasetInspector& about() { return *inspector_; }
    MetadataView& metadata() { return *metadata_; }
    /// The metadata in place of the rows, or the rows again.
    void showMetadata(bool shown);
    bool isReady() const { return ready_; }
    /// Opens the profile of a column below its head.
    void showProfile(int column, const QPoint& at);
    /// What can be done with a cell; the caller shows it.
    QMenu* cellMenu(qint64 row, int column);
    QMenu* headerMenu(int column);

signals:
    /// Of a table that is still being read.
    void firstRowsShown();
    void tableShown();

private:
    void buildBar(QLayout* layout);
    void connectGrid();
    void load();
    void lookAtFirstRows();
    void showFirstRows(const Table& rows);
    void showTable(const Table& table);
    void showError(const Error& error);
    void findFailedStep();
    void loadProfiles();
    void loadReport();
    void showReport(const workbook::DatasetReport& report);
    void loadSelected();
    void refused(const Error& error);
    void sortBy(int column, bool further);
    void goToRow();
    void refreshCount();
    void keepFilterAsStep();
    void keepViewAsSteps();
    void rowsPicked(const std::vector<std::size_t>& rows, SelectionMode mode);
    void rangePicked(qint64 from, qint64 to, SelectionMode mode);
    QString editCell(std::size_t row, int column, const QString& text);
    void addColumnActions(QMenu& menu, int column);
    void copy(bool header);

    QStackedWidget* stack_;
    EmptyState* empty_;
    TableGrid* grid_;
    ViewRows* rows_;
    ViewChips* chips_;
    FindBar* find_;
    QuickStatistics* statistics_;
    QLineEdit* filter_;
    MetadataView* metadata_;
    QPushButton* metadataButton_;
    QPushButton* keep_;
    QPushButton* unfit_;
    QLabel* count_;
    QTimer* filterDelay_;
    DatasetInspector* inspector_;
    QList<QPushButton*> buttons_;
    host::JobHandle profiling_;
    host::JobHandle looking_;
    bool ready_ = false;
    bool firstRows_ = false;  ///< the grid shows the beginning of a table that is still being read
    bool pickedHere_ = false;
    Selection context_;
};

}  // namespace kapok::gui
