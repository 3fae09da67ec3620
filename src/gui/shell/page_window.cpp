#include "gui/shell/page_window.h"

#include "gui/shell/selection_bar.h"

#include <QAction>
#include <QVBoxLayout>

namespace kapok::gui {

PageWindow::PageWindow(Session& session, const Id& item)
    : QWidget(nullptr, Qt::Window), session_(session), page_(makePage(session, item, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(page_, 1);
    auto* chips = new SelectionBar(session_, this);
    chips->setContentsMargins(16, 0, 16, 0);
    chips->setDatasets(page_->datasets());
    layout->addWidget(chips);
    resize(960, 640);
    for (const QKeySequence& keys : {QKeySequence(QKeySequence::Undo), QKeySequence(QKeySequence::Redo)}) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        const bool undo = keys == QKeySequence(QKeySequence::Undo);
        connect(action, &QAction::triggered, this,
                [this, undo] { undo ? session_.workbook().undo() : session_.workbook().redo(); });
        addAction(action);
    }
    connect(&session_.workbook(), &workbook::Workbook::stateChanged, this, &PageWindow::update);
    refreshTitle();
}

void PageWindow::update(const workbook::State& before, const workbook::State& after) {
    if (!after.has(page_->item())) {
        close();
        return;
    }
    page_->update(before, after);
    refreshTitle();
}

void PageWindow::retranslate() {
    page_->retranslate();
    refreshTitle();
}

void PageWindow::refreshTitle() { setWindowTitle(QStringLiteral("%1 — Kapok").arg(page_->title())); }

}  // namespace kapok::gui
