// A map in space in a window: turned, moved and zoomed by hand, with tooltips and linked selection.
#pragma once

#include "space/camera.h"
#include "spec/selection.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace kapok::space {

/// Drag turns the map, a drag with the right button or Shift moves it, the wheel zooms to the cursor, a double click
/// shows all. A click selects a feature, Ctrl adds and Shift toggles. Keys: arrows turn, with Shift they move, + −
/// zoom, 0 shows all, Esc clears the selection. Features are those of the scene's active layer, by index. Models and
/// pictures are made in the background; while the hand moves they are drawn without smooth edges.
class SpaceView : public QWidget {
    Q_OBJECT

public:
    explicit SpaceView(QWidget* parent = nullptr);
    ~SpaceView() override;

    /// Where only the camera differs from before, that moves alone. Null shows the message.
    void setScene(std::shared_ptr<const map::Scene> scene, const MapSpace& space);

    /// Does not signal.
    void setSelected(const std::vector<int>& features);
    const std::vector<int>& selected() const;

    void setTheme(const Theme& theme);
    void setCamera(const MapCamera& camera);
    MapCamera camera() const;

    void showMessage(const QString& text, const QString& remedy = {}, bool error = false);
    QString message() const;  ///< empty while a map is shown

    /// Null until it is made.
    std::shared_ptr<const Model> model() const;
    /// Where a feature's middle is seen in the widget; for tests.
    QPointF positionOf(int feature) const;
    double frameTime() const;  ///< of the last picture, in milliseconds

    QSize sizeHint() const override { return {480, 360}; }
    QSize minimumSizeHint() const override { return {120, 90}; }

public slots:
    void zoomIn();
    void zoomOut();
    void resetView();

signals:
    /// Features picked; none with Replace: the selection is to be cleared.
    void featuresSelected(const std::vector<int>& features, kapok::SelectionMode mode);
    void hovered(int feature);                           ///< -1: none
    void cameraChanged(const kapok::MapCamera& camera);  ///< by hand, which now rests
    void shown();                                        ///< a fine picture has been made

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct State;

    void rebuild();
    void takeModel(std::shared_ptr<const Model> model);
    void draw();
    void moveTo(const Pose& pose);
    void rest();
    void thinArcs();
    void hover(int feature);
    void select(int feature, Qt::KeyboardModifiers modifiers);
    double aspect() const;

    std::unique_ptr<State> state_;
};

}  // namespace kapok::space
