#include "gui/shell/top_bar.h"

#include "gui/common/widgets.h"
#include "gui/shell/action_registry.h"

#include <QHBoxLayout>

namespace kapok::gui {

TopBar::TopBar(ActionRegistry& actions, QWidget* parent)
    : QFrame(parent), actions_(actions), layout_(new QHBoxLayout(this)), brand_(new QToolButton) {
    setProperty("role", QStringLiteral("bar"));
    setFixedHeight(45);
    layout_->setContentsMargins(10, 0, 14, 0);
    layout_->setSpacing(2);
    brand_->setProperty("role", QStringLiteral("brand"));
    brand_->setText(QStringLiteral("Kapok"));
    brand_->setIcon(QIcon(QStringLiteral(":/icons/kapok.svg")));
    brand_->setIconSize({20, 20});
    brand_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    brand_->setPopupMode(QToolButton::InstantPopup);
    brand_->setFocusPolicy(Qt::TabFocus);
    brand_->setObjectName(QStringLiteral("mainMenu"));
    layout_->addWidget(brand_);
    addSeparator();
    addButtons({"file.open", "file.save"});
    addSeparator();
    addButtons({"edit.undo", "edit.redo"});
    addSeparator();
    addButtons({"insert.chart", "insert.map", "analyse.choose", "insert.dashboard", "insert.report"});
    layout_->addStretch();
    search_ = button(
        {}, {}, [this] { actions_.action(QStringLiteral("view.palette"))->trigger(); }, "search");
    search_->setIcon(icon(QStringLiteral("search"), IconTone::Muted));
    layout_->addWidget(search_);
    layout_->addSpacing(8);
    QAction* exporting = actions_.action(QStringLiteral("file.export"));
    export_ = button(
        {}, {}, [exporting] { exporting->trigger(); }, "primary");
    connect(exporting, &QAction::changed, export_, [this, exporting] { export_->setEnabled(exporting->isEnabled()); });
    layout_->addWidget(export_);
    retranslate();
}

void TopBar::addButtons(std::initializer_list<const char*> ids) {
    for (const char* id : ids) {
        auto* made = new QToolButton;
        made->setDefaultAction(actions_.action(QString::fromLatin1(id)));
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setIconSize({18, 18});
        made->setFocusPolicy(Qt::TabFocus);
        layout_->addWidget(made);
        buttons_.append(made);
        // The dots of "Open…" belong into menus.
        const auto showText = [made] { made->setText(made->defaultAction()->text().remove(QStringLiteral("…"))); };
        connect(made->defaultAction(), &QAction::changed, made, showText);
        showText();
    }
}

void TopBar::addSeparator() {
    auto* line = roleFrame("upright");
    line->setFixedSize(1, 20);
    layout_->addSpacing(6);
    layout_->addWidget(line);
    layout_->addSpacing(6);
}

void TopBar::retranslate() {
    brand_->setToolTip(tr("Menu (F10)"));
    brand_->setAccessibleName(tr("Menu"));
    search_->setAccessibleName(tr("Search or run a command"));
    search_->setToolTip(tr("Search or run a command") + QStringLiteral(" (Ctrl+Shift+P)"));
    export_->setText(tr("Export"));
    export_->setAccessibleName(tr("Export"));
    showSearch();
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    showSearch();
}

/// The shortcut is written where there is room for it; else the tool tip alone tells it.
void TopBar::showSearch() {
    search_->setText(tr("Search or run a command") + QStringLiteral("   Ctrl+Shift+P"));
    if (layout_->sizeHint().width() > width()) search_->setText(tr("Search or run a command"));
}

}  // namespace kapok::gui
