// The pages of a report on the screen, one below the other, as they will be printed.
#pragma once

#include "report/layout.h"

#include <QAbstractScrollArea>
#include <QCache>

namespace kapok::gui {

class PagePreview : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// Keeps the place when the number of pages is the same.
    void setLayout(std::shared_ptr<const report::Layout> layout);
    const report::Layout* reportLayout() const { return layout_.get(); }
    void scrollToPage(int page);
    /// The page in the middle of the view.
    int currentPage() const;
    void setZoom(double zoom);
    double zoom() const { return zoom_; }

signals:
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QSizeF pageSize() const;
    QRectF pageRect(int page) const;
    void updateBars();
    const QPixmap& picture(int page);

    std::shared_ptr<const report::Layout> layout_;
    double zoom_ = 0;  ///< 0: as wide as the view
    QCache<int, QPixmap> pictures_{8};
    double pictureScale_ = 0;
};

}  // namespace kapok::gui
