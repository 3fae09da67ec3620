// One action of a tile: what it does, and to what.
#pragma once

#include "gui/common/session.h"
#include "spec/dashboard_spec.h"

#include <QFrame>

class QVBoxLayout;

namespace kapok::gui {

class ActionForm : public QFrame {
    Q_OBJECT
public:
    ActionForm(Session& session, const Id& dashboard, const Tile& tile, const TileAction& action);

signals:
    void changed(const kapok::TileAction& action);
    void removed();

private:
    void build();
    void buildTarget();
    void buildTile(const Dashboard& board);
    void buildRows();
    void buildAddress();
    void buildBookmark();
    void addLine(const QString& label, std::string TileAction::*member, const QString& placeholder);
    void addTick(const QString& label, bool TileAction::*member);
    void take();

    Session& session_;
    Id dashboard_;
    Tile tile_;
    TileAction action_;
    QVBoxLayout* layout_;
};

}  // namespace kapok::gui
