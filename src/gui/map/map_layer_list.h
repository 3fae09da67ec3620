// The layers of a map in their order: which one is edited, added, taken away, moved.
#pragma once

#include "spec/map_spec.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace kapok::gui {

class MapLayerList : public QWidget {
    Q_OBJECT
public:
    explicit MapLayerList(QWidget* parent = nullptr);

    /// The topmost layer comes first in the list. `names` of the layers, bottom first.
    void setLayers(const QStringList& names, int current);
    int current() const;

signals:
    // Layers by their index in the map, bottom first; by the user only.
    void chosen(int layer);
    void addAsked();
    void removeAsked(int layer);
    void moveAsked(int layer, int steps);  ///< steps upwards

private:
    int rowOf(int layer) const;
    void showButtons();

    QListWidget* list_;
    QToolButton* remove_;
    QToolButton* up_;
    QToolButton* down_;
};

}  // namespace kapok::gui
