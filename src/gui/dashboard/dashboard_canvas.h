// The grid of a dashboard: tiles are dragged, resized and put into containers, each gesture one step of undo.
#pragma once

#include "gui/common/session.h"
#include "spec/dashboard_layout.h"

#include <QWidget>

class QMenu;

namespace kapok::gui {

class TileGrid;
class TileWidget;

class DashboardCanvas : public QWidget {
    Q_OBJECT
public:
    DashboardCanvas(Session& session, Id dashboard, QWidget* parent = nullptr);

    const Id& dashboard() const { return dashboard_; }
    /// Shows the dashboard as it is in the workbook.
    void refresh(bool dataChanged);
    void retranslate();

    /// The tile in hand, -1: none; and all that are, the first picked first.
    int current() const { return chosen_.empty() ? -1 : static_cast<int>(chosen_.back()); }
    const std::vector<std::size_t>& chosen() const { return chosen_; }
    void setCurrent(int tile);
    void toggleChosen(int tile);
    void removeTile(int tile);
    /// Of the tiles in hand that lie on one grid.
    void align(Alignment alignment);
    void moveInto(std::size_t tile, std::optional<std::size_t> container, int tab);
    /// All of them: those that have not been made yet are.
    const std::vector<TileWidget*>& tiles();

    /// Which arrangement is shown and edited; nothing: the one that suits the width.
    void setLayoutKind(std::optional<LayoutKind> kind);
    std::optional<LayoutKind> wantedLayout() const { return wanted_; }
    LayoutKind layoutKind() const;
    /// So narrow that all tiles stand in one column; nothing can be moved then.
    bool isNarrow() const;
    /// Rows fill the height, nothing can be moved.
    void setPresenting(bool presenting);

    /// The open tabs of containers by tile id.
    std::map<std::string, int> openTabs() const;
    /// Opens the tab that a tile lies on, and brings it to sight.
    void showTile(const std::string& tile);
    void showTab(std::size_t container, int tab);

    QSize sizeHint() const override;

signals:
    void currentChanged(int tile);
    /// A tile's button was pressed, or an action chosen in its menu; nothing: those that follow a selection.
    void actionRequested(std::size_t tile, std::optional<std::size_t> action);
    /// A tile is to be seen: scroll there.
    void tileSought(const QRect& place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    TileWidget* makeWidget();
    void fillLater();
    void fill(std::optional<int> milliseconds);
    int indexOf(const TileWidget* widget) const;
    const Dashboard& board() const;
    TilePlaces currentPlaces() const;
    QRectF pageArea(const TilePlaces& places) const;
    TileGrid gridOf(std::size_t tile, const TilePlaces& places) const;
    void placeTiles(const TilePlaces& places, int except = -1);
    void placeHeld(std::size_t container, const TilePlaces& places, int except);
    void drag(TileWidget* widget, const QPoint& topLeft, bool done);
    void stretch(TileWidget* widget, const QSize& size, bool done);
    void propose(std::size_t tile, const TilePlace& place, bool done, Text label);
    void commit(const TilePlaces& places, Text label);
    void dropInto(std::size_t tile, std::optional<std::size_t> to, const QPoint& at);
    QRect heldArea(std::size_t container, const TilePlaces& places) const;
    std::optional<std::size_t> containerAt(const QPoint& at, const TilePlaces& places) const;
    void choose(const TileWidget* widget, const TileControl& control);
    void fillMenu(const TileWidget* widget, QMenu* menu);

    Session& session_;
    Id dashboard_;
    std::vector<TileWidget*> widgets_;
    std::vector<std::size_t> chosen_;
    std::optional<LayoutKind> wanted_;
    bool presenting_ = false;
    bool filling_ = false;  ///< tiles are made in turns of the event loop that come
    QRect shadow_;          ///< where the dragged tile would land
};

}  // namespace kapok::gui
