// A part of a quality score: its figure, a bar, and what was checked.
#pragma once

#include "gui/quality/quality_findings.h"

#include <QFrame>

namespace kapok::gui {

/// The bar of a score from 0 to 1; NaN: hatched, not checked.
class ScoreBar : public QWidget {
    Q_OBJECT
public:
    explicit ScoreBar(double score, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {120, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double score_;
};

class ScoreTile : public QFrame {
    Q_OBJECT
public:
    explicit ScoreTile(const QualityPart& part, QWidget* parent = nullptr);
};

}  // namespace kapok::gui
