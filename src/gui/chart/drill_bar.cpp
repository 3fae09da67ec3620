#include "gui/chart/drill_bar.h"

#include "gui/chart/chart_presenter.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"

#include <QHBoxLayout>

namespace kapok::gui {

DrillBar::DrillBar(ChartPresenter& presenter, QWidget* parent)
    : QFrame(parent), presenter_(presenter), layout_(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("drillBar"));
    layout_->setContentsMargins(0, 0, 0, 4);
    layout_->setSpacing(4);
    connect(&presenter_, &ChartPresenter::shown, this, &DrillBar::refresh);
    hide();
}

void DrillBar::refresh() {
    clearLayout(layout_);
    const auto& drilled = presenter_.spec().drilled;
    setVisible(!drilled.empty());
    for (std::size_t depth = 0; depth <= drilled.size() && !drilled.empty(); ++depth) {
        const QString words = depth == 0 ? tr("All") : toQt(drilled[depth - 1].label);
        if (depth == drilled.size()) {
            layout_->addWidget(roleLabel(words, "strong"));
            break;
        }
        // Queued: the click takes this very button away.
        layout_->addWidget(button(
            words, {},
            [this, depth] {
                QMetaObject::invokeMethod(
                    &presenter_, [p = &presenter_, depth] { p->drillUp(depth); }, Qt::QueuedConnection);
            },
            "link"));
        layout_->addWidget(roleLabel(QStringLiteral("›"), "muted"));
    }
    layout_->addStretch();
}

}  // namespace kapok::gui
