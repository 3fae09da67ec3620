#include "gui/shell/selection_bar.h"

#include "gui/common/brushing.h"
#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/shell/selection_commands.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>

namespace kapok::gui {

SelectionBar::SelectionBar(Session& session, QWidget* parent) : QFrame(parent), session_(session) {
    setObjectName(QStringLiteral("selectionBar"));
    layout_ = new QHBoxLayout(this);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(8);
    connect(&Brushing::of(session_), &Brushing::settled, this, &SelectionBar::rebuild);
    hide();
}

void SelectionBar::setDatasets(std::vector<Id> datasets) {
    datasets_ = std::move(datasets);
    rebuild();
}

QStringList SelectionBar::chips() const {
    QStringList words;
    for (const auto* chip : findChildren<Chip*>()) {
        if (!chip->isHidden()) words.append(chip->text());
    }
    return words;
}

void SelectionBar::rebuild() {
    clearLayout(layout_);
    int chips = 0;
    for (const auto& dataset : datasets_) {
        const Selection selection = session_.selections().selection(dataset);
        if (selection.empty()) continue;
        addChip(selection);
        ++chips;
    }
    setVisible(chips > 0);
    if (chips == 0) return;
    layout_->addWidget(button(
        tr("Clear all"), {}, [this] { session_.selections().clearAll(); }, "link"));
}

void SelectionBar::addChip(const Selection& selection) {
    const QString label = selection.label.empty() ? session_.itemName(selection.dataset) : toQt(selection.label);
    auto* chip = new Chip(tr("Selected: %1").arg(label), tr("Clear the selection"), true);
    const Id dataset = selection.dataset;
    connect(chip, &Chip::cleared, this, [this, dataset] {
        QMetaObject::invokeMethod(
            this, [this, dataset] { session_.selections().clear(dataset); }, Qt::QueuedConnection);
    });
    layout_->addWidget(chip);
    QPushButton* use = button(
        tr("Use ▾"), {}, [] {}, "link");
    use->setToolTip(tr("What to do with the selected rows"));
    connect(use, &QPushButton::clicked, this, [this, use, dataset] {
        QMenu menu;
        fillSelectionMenu(menu, session_, dataset);
        menu.exec(use->mapToGlobal(QPoint(0, use->height())));
    });
    layout_->addWidget(use);
    const QPointer<Chip> shown = chip;
    session_.pipeline().requestSelected(session_.state(), selection, chip,
                                        [this, shown, label](const host::Outcome<workbook::RowMask>& mask) {
                                            if (!shown || !mask) return;
                                            const qulonglong rows = mask.value->count();
                                            shown->setText(tr("Selected: %1 • %2").arg(label, rowsText(rows)));
                                        });
}

}  // namespace kapok::gui
