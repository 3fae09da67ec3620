#include "gui/shell/inspector_panel.h"

#include "gui/common/page.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace kapok::gui {

InspectorPanel::InspectorPanel(QWidget* parent) : QFrame(parent), scroll_(new QScrollArea) {
    setProperty("role", QStringLiteral("panel"));
    setMinimumWidth(288);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(scroll_);
}

void InspectorPanel::show(Page* page) {
    // A scroll area owns its widget: give the one before back to its page, which deletes it.
    if (QWidget* before = scroll_->takeWidget()) {
        before->hide();
        before->setParent(page_);
        if (!page_) before->deleteLater();
    }
    QWidget* inspector = page ? page->inspector() : nullptr;
    hasContent_ = inspector != nullptr;
    page_ = page;
    if (!inspector) return;
    scroll_->setWidget(inspector);
    inspector->setAutoFillBackground(false);
    inspector->show();
}

}  // namespace kapok::gui
