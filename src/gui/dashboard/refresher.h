// Reads the changed sources of a dashboard again in the background, now and then.
#pragma once

#include "gui/common/session.h"

#include <QDateTime>
#include <QTimer>

namespace kapok::gui {

class Refresher : public QObject {
    Q_OBJECT
public:
    Refresher(Session& session, Id dashboard, QObject* parent);

    /// Takes the interval from the dashboard as it is in the workbook.
    void follow();
    /// Nothing happens while the last one is still under way.
    void refreshNow();
    bool isRunning() const { return running_; }
    /// Invalid before the first.
    const QDateTime& last() const { return last_; }
    /// Why the last one failed; stays until one goes well. What is shown is then the data from before.
    const QString& error() const { return error_; }

signals:
    /// Sources had changed: what is shown is to be asked for again.
    void dataChanged();
    /// last, error or isRunning is another.
    void told();

private:
    void readDatabasesAgain(const std::vector<Id>& datasets);
    void finished(const host::Outcome<bool>& changed);

    Session& session_;
    Id dashboard_;
    QTimer timer_;
    bool running_ = false;
    QDateTime last_;
    QString error_;
};

}  // namespace kapok::gui
