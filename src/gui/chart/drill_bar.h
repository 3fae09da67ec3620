// The way down to what a chart shows; each step above it is one click away.
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace kapok::gui {

class ChartPresenter;

class DrillBar : public QFrame {
    Q_OBJECT
public:
    explicit DrillBar(ChartPresenter& presenter, QWidget* parent = nullptr);

    /// Hidden where nothing was drilled.
    void refresh();

private:
    ChartPresenter& presenter_;
    QHBoxLayout* layout_;
};

}  // namespace kapok::gui
