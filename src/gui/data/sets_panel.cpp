#include "gui/data/sets_panel.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "workbook/edit.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace kapok::gui {

SetsPanel::SetsPanel(Session& session, Id dataset, QWidget* parent)
    : QWidget(parent), session_(session), dataset_(std::move(dataset)), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(4);
}

void SetsPanel::refresh() {
    clearLayout(layout_);
    const auto& steps = session_.state().dataset(dataset_).steps;
    bool any = false;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto* set = std::get_if<DeriveStep>(&steps[i].action);
        if (!set || !set->set || !steps[i].enabled) continue;
        if (!any) layout_->addWidget(roleLabel(tr("Sets"), "strong"));
        any = true;
        addSet(i, *set);
    }
    setVisible(any);
}

void SetsPanel::addSet(std::size_t step, const DeriveStep& set) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* name = button(
        toQt(set.name), QStringLiteral("select"), [this, field = set.name] { select(field); }, "link");
    name->setToolTip(tr("Select the members of the set"));
    line->addWidget(name);
    line->addStretch();
    auto* more = iconButton(QStringLiteral("more"), tr("What to do with \"%1\"").arg(toQt(set.name)), [] {});
    connect(more, &QToolButton::clicked, this, [this, more, step] {
        QMenu menu;
        fillMenu(menu, step);
        menu.exec(more->mapToGlobal(QPoint(0, more->height())));
    });
    line->addWidget(more);
    layout_->addWidget(row);
}

void SetsPanel::fillMenu(QMenu& menu, std::size_t step) {
    const bool selected = !session_.selections().selection(dataset_).empty();
    const auto add = [&](const QString& words, SelectionMode mode, const Text& label) {
        menu.addAction(words, this, [this, step, mode, label] { combine(step, mode, label); })->setEnabled(selected);
    };
    add(tr("Add the selected rows"), SelectionMode::Add, KAPOK_TR("gui", "Add to the set"));
    add(tr("Take the selected rows out"), SelectionMode::Subtract, KAPOK_TR("gui", "Take out of the set"));
    add(tr("Replace by the selected rows"), SelectionMode::Replace, KAPOK_TR("gui", "Replace the set"));
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("trash")), tr("Remove the set"), this, [this, step] { remove(step); });
}

void SetsPanel::select(const std::string& name) {
    session_.selections().select({dataset_, fieldReference(name), name, dataset_});
}

/// Where the selection speaks of what later steps make, or of the set itself, a further step of the same name takes the
/// set's place.
void SetsPanel::combine(std::size_t step, SelectionMode mode, const Text& label) {
    auto steps = session_.state().dataset(dataset_).steps;
    DeriveStep set = std::get<DeriveStep>(steps[step].action);
    const std::string added = session_.selections().selection(dataset_).predicate;
    const std::string self = fieldReference(set.name);
    const bool last =
        std::all_of(steps.begin() + static_cast<std::ptrdiff_t>(step) + 1, steps.end(), [](const Step& one) {
            const auto* other = std::get_if<DeriveStep>(&one.action);
            return other && other->set;
        });
    const bool inPlace = last && added.find(self) == std::string::npos;
    set.expression = "coalesce(" + combined(inPlace ? set.expression : self, added, mode) + ", false)";
    if (inPlace)
        steps[step].action = set;
    else
        steps.push_back(Step{set});
    auto edit = workbook::replaceSteps(session_.state(), dataset_, std::move(steps));
    edit.label = label;
    session_.apply(edit);
}

void SetsPanel::remove(std::size_t step) {
    auto steps = session_.state().dataset(dataset_).steps;
    steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(step));
    auto edit = workbook::replaceSteps(session_.state(), dataset_, std::move(steps));
    edit.label = KAPOK_TR("gui", "Remove the set");
    session_.apply(edit);
}

}  // namespace kapok::gui
