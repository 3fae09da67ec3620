// The line below: is it saved, what is running, how much is in memory, language and theme.
#pragma once

#include "gui/shell/selection_bar.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace kapok::gui {

class StatusLine : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(Session& session, QWidget* parent = nullptr);

    void retranslate();
    /// What is selected stands here: no view moves under the mouse when something is.
    void showSelections(SelectionBar* selections);
    /// What the page in front has to say.
    void setNote(const QString& note);

private:
    void showSaved();
    void showJob();
    void showMemory();

    Session& session_;
    QLabel* saved_;
    QProgressBar* progress_;
    QLabel* job_;
    QToolButton* cancel_;
    QToolButton* messages_;
    QLabel* note_;
    QLabel* memory_;
    QToolButton* language_;
    QToolButton* theme_;
    std::map<quint64, qint64> started_;  ///< job -> milliseconds
    QTimer soon_;                        ///< until jobs and memory are looked at again
};

}  // namespace kapok::gui
