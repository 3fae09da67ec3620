// One figure of a dataset, large.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QLabel;

namespace kapok::gui {

class NumberTile : public QWidget {
    Q_OBJECT
public:
    explicit NumberTile(Session& session, QWidget* parent = nullptr);

    void setTile(const Tile& tile);
    void refresh();

private:
    void ask(const std::string& filter, bool ofSelection);
    void show(const Table& answer, bool ofSelection);

    Session& session_;
    Tile tile_;
    QLabel* figure_;
    QLabel* below_;
};

}  // namespace kapok::gui
