// A picture of the workbook in a tile, as large as there is room for.
#pragma once

#include "report/picture_paint.h"

#include <QWidget>

namespace kapok::gui {

class PictureView : public QWidget {
    Q_OBJECT
public:
    /// Throws Error when the bytes are no picture.
    explicit PictureView(const QByteArray& file, QWidget* parent = nullptr)
        : QWidget(parent), paint_(report::picturePainter(file)) {}

    QSize minimumSizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    report::PaintPicture paint_;
};

}  // namespace kapok::gui
