#include "gui/common/drill_bar.h"

#include "gui/common/widgets.h"

#include <QHBoxLayout>

namespace kapok::gui {

DrillBar::DrillBar(QWidget* parent) : QFrame(parent), layout_(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("drillBar"));
    layout_->setContentsMargins(0, 0, 0, 4);
    layout_->setSpacing(4);
    hide();
}

void DrillBar::setWay(const QStringList& way) {
    clearLayout(layout_);
    setVisible(!way.empty());
    for (qsizetype depth = 0; depth < way.size(); ++depth) {
        // Queued: the click takes this very button away.
        layout_->addWidget(button(
            depth == 0 ? tr("All") : way[depth - 1], {},
            [this, depth] {
                QMetaObject::invokeMethod(
                    this, [this, depth] { emit upRequested(static_cast<std::size_t>(depth)); }, Qt::QueuedConnection);
            },
            "link"));
        layout_->addWidget(roleLabel(QStringLiteral("›"), "muted"));
    }
    if (!way.empty()) layout_->addWidget(roleLabel(way.last(), "strong"));
    layout_->addStretch();
}

}  // namespace kapok::gui
