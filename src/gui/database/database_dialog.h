// Tables of a database, from the test of its connection to a dataset. The window never waits: all questions to the
// server are jobs.
#pragma once

#include "gui/common/session.h"
#include "gui/database/database_link.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace kapok::gui {

class ConnectionForm;
class DatabaseTree;
class TableGrid;

class DatabaseDialog : public QDialog {
    Q_OBJECT
public:
    explicit DatabaseDialog(Session& session);

    static constexpr int previewRows = 100;

    /// Says which field is wrong, or what the server is.
    void test() { connectWith(false); }
    /// The same, and shows the schemas.
    void browse() { connectWith(true); }
    /// The answer of the SQL, or without one the first table that is selected.
    void preview();
    void stopPreview();
    void openTables();
    void openAnswer();
    void done(int result) override;

private:
    struct Tested;
    using Reading = std::function<database::DatabaseRead(database::Connection&, const database::Progress&)>;

    QLayout* makeConnection();
    QWidget* makeTables();
    QWidget* makeSql();
    QLayout* makeButtons();
    void connectWith(bool browsing);
    void tested(const Tested& tested, bool browsing);
    void disconnectFrom();
    void showRecent();
    void updateButtons();
    void read(Reading reading);
    void showRead(const host::Outcome<database::DatabaseRead>& outcome);
    void add(const std::string& table, const std::map<std::string, std::string>& options);

    Session& session_;
    std::shared_ptr<DatabaseLink> browsing_;    ///< null until the connection works
    std::shared_ptr<DatabaseLink> previewing_;  ///< of its own: browsing goes on while a preview is read
    host::JobHandle job_;
    int asked_ = 0;  ///< answers to earlier tests are dropped
    int read_ = 0;   ///< and to earlier previews
    bool testing_ = false;
    bool reading_ = false;
    QComboBox* recent_;
    ConnectionForm* form_;
    QPushButton* test_;
    QPushButton* browse_;
    QLabel* state_;
    DatabaseTree* tree_;
    QPlainTextEdit* sql_;
    QPushButton* preview_;
    QPushButton* stop_;
    QProgressBar* progress_;
    QLabel* previewState_;
    TableGrid* grid_;
    QPushButton* openTables_;
    QPushButton* openAnswer_;
};

}  // namespace kapok::gui
