// A bar with two handles.
#pragma once

#include <QWidget>

namespace kapok::gui {

class RangeBar : public QWidget {
    Q_OBJECT
public:
    explicit RangeBar(QWidget* parent = nullptr);

    /// The ends of the bar; nothing is emitted.
    void setBounds(double lowest, double highest);
    void setRange(double low, double high);
    /// The arrow keys move a handle by a hundredth of the bar, but not by less than this.
    void setStep(double step) { step_ = step; }
    double low() const { return low_; }
    double high() const { return high_; }

    QSize sizeHint() const override { return {160, 28}; }
    QSize minimumSizeHint() const override { return {80, 28}; }

signals:
    /// While a handle is moved, and by the arrow keys (with Shift the upper handle).
    void changed(double low, double high);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double pixelOf(double value) const;
    void moveHandle(double value);

    double lowest_ = 0;
    double highest_ = 1;
    double low_ = 0;
    double high_ = 1;
    double step_ = 0;
    bool upper_ = false;  // the handle in hand
};

}  // namespace kapok::gui
