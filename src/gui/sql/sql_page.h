// The SQL console: a statement over the datasets of the workbook, its answer, and the dataset that it can become.
#pragma once

#include "gui/common/page.h"
#include "gui/sql/sql_run.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace kapok::gui {

class EmptyState;
class SqlEditor;
class SqlTables;
class TableGrid;

class SqlPage : public Page {
    Q_OBJECT
public:
    /// At most so many rows are shown; a dataset of the statement has them all.
    static constexpr std::size_t mostRows = 100'000;

    explicit SqlPage(Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("SQL"); }
    QString iconName() const override { return QStringLiteral("database"); }
    void update(const workbook::State& before, const workbook::State& after) override;
    void retranslate() override;
    bool runAction(const QString& action) override;
    QString help() const override;

    /// Begins a statement over the dataset; of one that is the answer of SQL, its own statement to be changed. The
    /// empty id: as it was left.
    void ask(const Id& dataset);
    void run();
    void stop();
    /// The statement whose answer is shown, as a dataset of the workbook.
    void keepAsDataset();
    /// The dataset that the statement came from gets this statement.
    void changeDataset();

    SqlEditor& editor() { return *editor_; }
    SqlTables& tables() { return *tables_; }
    TableGrid& grid() { return *grid_; }
    QString status() const;
    QString problem() const { return problem_; }
    /// What stands above the answer; empty: nothing.
    QString advice() const;
    bool isRunning() const { return running_; }
    QPushButton& keepButton() { return *keep_; }
    QPushButton& changeButton() { return *change_; }

private:
    void buildBar(QLayout* layout);
    QWidget* buildParts();
    void connectParts();
    void show(const SqlRun& run);
    void showError(const SqlRun& run);
    void showNothing();
    void refreshButtons();
    void refreshStatus();
    void stepHistory(int by);

    SqlTables* tables_;
    SqlEditor* editor_;
    QStackedWidget* answers_;
    EmptyState* empty_;
    TableGrid* grid_;
    QLabel* status_;
    QLabel* advice_;
    QPushButton* run_;
    QPushButton* stop_;
    QPushButton* keep_;
    QPushButton* change_;
    QTimer* learning_;
    host::JobHandle job_;
    bool running_ = false;
    quint64 round_ = 0;
    std::optional<SqlRun> answer_;  ///< what is shown; its table is in the grid
    bool outdated_ = false;         ///< the data have changed since
    QString problem_;
    Id target_;              ///< the dataset whose statement is changed
    int historyPlace_ = -1;  ///< -1: what is being written
    QString written_;
};

}  // namespace kapok::gui
