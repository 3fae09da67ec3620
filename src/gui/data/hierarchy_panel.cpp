#include "gui/data/hierarchy_panel.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "host/translate.h"
#include "workbook/edit.h"

#include <QHBoxLayout>
#include <QRegularExpression>

namespace kapok::gui {
namespace {

QString levels(const Hierarchy& hierarchy) {
    QStringList words;
    for (const auto& field : hierarchy.fields) words.append(toQt(field));
    return words.join(QStringLiteral(" › "));
}

}  // namespace

HierarchyPanel::HierarchyPanel(Session& session, Id dataset, QWidget* parent)
    : QWidget(parent), session_(session), dataset_(std::move(dataset)), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(4);
}

void HierarchyPanel::refresh() {
    clearLayout(layout_);
    const auto hierarchies = session_.state().dataset(dataset_).hierarchies;
    layout_->addWidget(roleLabel(tr("Hierarchies"), "strong"));
    for (std::size_t i = 0; i < hierarchies.size(); ++i) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* words = new ElidedLabel("muted");
        words->setText(levels(hierarchies[i]));
        line->addWidget(words, 1);
        line->addWidget(iconButton(QStringLiteral("trash"), tr("Remove the hierarchy"), [this, i] {
            auto left = session_.state().dataset(dataset_).hierarchies;
            left.erase(left.begin() + static_cast<std::ptrdiff_t>(i));
            set(left, KAPOK_TR("gui", "Remove the hierarchy"));
        }));
        layout_->addWidget(row);
    }
    offered_ = codeHierarchies(session_.state().dataset(dataset_), table_);
    for (const auto& offered : offered_) {
        auto* ready =
            button(host::shownString(offered.title), QStringLiteral("plus"), [this, offered] { take(offered); });
        ready->setToolTip(tr("Adds the levels %1").arg(levels(offered.hierarchy)));
        ready->setStyleSheet(QStringLiteral("text-align: left; padding: 4px 8px;"));
        ready->setMinimumWidth(40);  // a long name of a column does not widen the panel
        layout_->addWidget(ready);
    }
    auto* made = button(tr("New hierarchy"), QStringLiteral("plus"), [this] {
        add(session_.dialogs().askText(this, tr("New hierarchy"),
                                       tr("Columns from coarse to fine, with commas between them:"), {}));
    });
    made->setStyleSheet(QStringLiteral("text-align: left; padding: 4px 8px;"));
    layout_->addWidget(made);
}

void HierarchyPanel::add(const QString& fields) {
    static const QRegularExpression between(QStringLiteral("\\s*[,，、>›;；]\\s*"));
    Hierarchy hierarchy;
    for (const auto& name : fields.trimmed().split(between, Qt::SkipEmptyParts))
        hierarchy.fields.push_back(fromQt(name));
    if (hierarchy.fields.empty()) return;
    session_.guarded([&] {
        for (const auto& name : hierarchy.fields) {
            if (table_.has(name)) continue;
            throw Error(KAPOK_TR("gui", "The dataset has no column \"%1\".").arg(name),
                        KAPOK_TR("gui", "Write the names as the heads of the table do."));
        }
        if (hierarchy.fields.size() < 2) {
            throw Error(KAPOK_TR("gui", "A hierarchy has two levels or more."),
                        KAPOK_TR("gui", "Name the columns from coarse to fine: province, city."));
        }
        hierarchy.name = fromQt(levels(hierarchy));
        auto all = session_.state().dataset(dataset_).hierarchies;
        all.push_back(hierarchy);
        set(all, KAPOK_TR("gui", "Add a hierarchy"));
    });
}

void HierarchyPanel::take(const CodeHierarchy& offered) {
    Dataset dataset = session_.state().dataset(dataset_);
    dataset.steps.insert(dataset.steps.end(), offered.steps.begin(), offered.steps.end());
    dataset.hierarchies.push_back(offered.hierarchy);
    replace(dataset, KAPOK_TR("gui", "Add a hierarchy"));
}

void HierarchyPanel::setTable(const Table& table) {
    table_ = table;
    refresh();
}

void HierarchyPanel::set(std::vector<Hierarchy> hierarchies, const Text& label) {
    Dataset dataset = session_.state().dataset(dataset_);
    dataset.hierarchies = std::move(hierarchies);
    replace(dataset, label);
}

void HierarchyPanel::replace(const Dataset& dataset, const Text& label) {
    // Queued: the button that asked goes away by it.
    QMetaObject::invokeMethod(
        this, [this, dataset, label] { session_.replace(dataset_, dataset, label); }, Qt::QueuedConnection);
}

}  // namespace kapok::gui
