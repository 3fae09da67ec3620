#include "gui/dashboard/picture_view.h"

#include <QPainter>

namespace kapok::gui {

void PictureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint_(painter, QRectF(rect()));
}

}  // namespace kapok::gui
