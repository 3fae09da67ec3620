// The panel below: running jobs, each with progress and cancel, and what the program has told, newest first.
#pragma once

#include "gui/common/session.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace kapok::gui {

class MessagesPanel : public QFrame {
    Q_OBJECT
public:
    explicit MessagesPanel(Session& session, QWidget* parent = nullptr);

    void retranslate();

signals:
    void closeRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addMessage(const Message& message);
    void refreshJobs();
    QWidget* jobRow(const host::JobInfo& job);
    void rebuild();

    Session& session_;
    QLabel* title_;
    QVBoxLayout* jobs_;
    QVBoxLayout* list_;
    QLabel* nothing_;
    std::map<quint64, QProgressBar*> bars_;
    QTimer soon_;  ///< until the jobs are looked at again
};

}  // namespace kapok::gui
