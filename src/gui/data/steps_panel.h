// The steps of a dataset in words: switched off and on, changed, moved, deleted.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace kapok::gui {

class StepsPanel : public QWidget {
    Q_OBJECT
public:
    StepsPanel(Session& session, Id dataset, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    /// False when no step is in hand.
    bool removeCurrent();

private:
    int current() const;
    void apply(std::vector<Step> steps, Text label, int current);
    void toggled(int row, bool enabled);
    void move(int by);
    void moved(int from, int to);

    Session& session_;
    Id dataset_;
    QListWidget* list_;
    QList<QToolButton*> tools_;
    bool filling_ = false;
};

}  // namespace kapok::gui
