// The properties of one tile. Each change is seen at once and is one step of undo.
#pragma once

#include "gui/common/session.h"

#include <QByteArray>
#include <QWidget>

class QVBoxLayout;

namespace kapok::gui {

class DashboardCanvas;

class TileForm : public QWidget {
    Q_OBJECT
public:
    /// `changing` is true while a change of this form goes through the workbook: the form need not be built again.
    TileForm(Session& session, DashboardCanvas& canvas, std::size_t tile, bool& changing);

private:
    Tile now() const;
    void change(const std::function<void(Tile&)>& change, const char* gesture = nullptr);
    /// The same, and the form is built again.
    void changeAll(const std::function<void(Tile&)>& change);
    void buildHead(const Tile& tile);
    void buildKind(const Tile& tile);
    void buildText(const Tile& tile);
    void buildWords(const Tile& tile);
    void buildTabs(const Tile& tile);
    void buildNumber(const Tile& tile);
    void buildLink(const Tile& tile);
    void buildContainer(const Tile& tile);
    void buildActions(const Tile& tile);
    void replacePicture();

    Session& session_;
    DashboardCanvas& canvas_;
    std::size_t tile_;
    bool& changing_;
    QVBoxLayout* layout_;
};

/// Asks for a PNG, JPEG or SVG file. Nothing when cancelled; throws Error when it cannot be read or is too large.
std::optional<QByteArray> askPicture(Session& session);
/// The edit that gives a tile this picture; `place` nothing: a new tile.
workbook::Edit pictureTile(Session& session, const Id& dashboard, std::optional<std::size_t> place, Tile tile,
                           const QByteArray& picture);

}  // namespace kapok::gui
