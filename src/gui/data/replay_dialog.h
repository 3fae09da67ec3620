// The steps of a dataset on new data: what is different is told before it is taken over.
#pragma once

#include "gui/common/session.h"
#include "query/compare_tables.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QVBoxLayout;

namespace kapok::gui {

/// What replaying found out.
struct Replay {
    std::optional<query::TableDifference> differences = {};  ///< none when the data of before cannot be read any more
    std::vector<workbook::StepRows> steps = {};
    std::vector<Text> warnings = {};         ///< of the import and of steps: names that nobody has reviewed
    std::optional<std::size_t> failed = {};  ///< the step that cannot be done
    std::optional<Error> error = {};
    std::size_t rows = 0;  ///< after all steps
};

class ReplayDialog : public QDialog {
    Q_OBJECT
public:
    ReplayDialog(Session& session, Id dataset, QString path);

    bool isReady() const { return replay_.has_value(); }
    const std::optional<Replay>& replay() const { return replay_; }
    /// The lines of the report.
    QStringList lines() const { return lines_; }

public slots:
    void accept() override;

private:
    void start();
    void show(const Replay& replay);
    void showDifferences(const query::TableDifference& found);
    void addLine(const QString& icon, const QString& text);

    Session& session_;
    Id dataset_;
    QString path_;
    std::optional<Replay> replay_;
    QStringList lines_;
    QLabel* state_;
    QVBoxLayout* report_;
    QDialogButtonBox* buttons_;
};

/// Asks for the new file and opens the report of differences.
void replayOnNewData(Session& session, const Id& dataset);

}  // namespace kapok::gui
