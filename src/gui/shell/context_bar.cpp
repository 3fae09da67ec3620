#include "gui/shell/context_bar.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"

#include <QHBoxLayout>

namespace kapok::gui {

ContextBar::ContextBar(Session& session, QWidget* parent)
    : QFrame(parent), session_(session), layout_(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("contextBar"));
    layout_->setContentsMargins(16, 8, 16, 0);
    layout_->setSpacing(8);
    hide();
}

void ContextBar::show(const std::optional<PageContext>& context) {
    clearLayout(layout_);
    setVisible(context.has_value());
    if (!context) return;
    // Queued: what is clicked goes away by it.
    const auto later = [this](void (ContextBar::*signal)()) {
        return [this, signal] {
            QMetaObject::invokeMethod(
                this, [this, signal] { (this->*signal)(); }, Qt::QueuedConnection);
        };
    };
    if (session_.state().has(context->from)) {
        layout_->addWidget(button(tr("Back to %1").arg(session_.itemName(context->from)),
                                  QStringLiteral("chevron-left"), later(&ContextBar::backRequested)));
    }
    auto* chip = new Chip(tr("Only: %1").arg(toQt(context->rows.label)), tr("Show all rows"), false);
    connect(chip, &Chip::cleared, this, later(&ContextBar::cleared));
    layout_->addWidget(chip);
    layout_->addStretch();
}

}  // namespace kapok::gui
