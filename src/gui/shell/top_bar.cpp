#include "gui/shell/top_bar.h"

#include "gui/common/widgets.h"
#include "gui/shell/action_registry.h"
#include "gui/style/fonts.h"

namespace kapok::gui {

TopBar::TopBar(ActionRegistry& actions, QWidget* parent)
    : QToolBar(parent), actions_(actions), brand_(new QToolButton), search_(nullptr), export_(nullptr) {
    setObjectName(QStringLiteral("topBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({18, 18});
    setFixedHeight(45);
    brand_->setText(QStringLiteral("Kapok"));
    brand_->setIcon(QIcon(QStringLiteral(":/icons/kapok.svg")));
    brand_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    brand_->setPopupMode(QToolButton::InstantPopup);
    brand_->setFont(uiFont(TextStyle::Title));
    brand_->setObjectName(QStringLiteral("mainMenu"));
    addWidget(brand_);
    for (const char* id : {"file.open", "file.save"}) addButton(QString::fromLatin1(id));
    addSeparator();
    for (const char* id : {"edit.undo", "edit.redo"}) addButton(QString::fromLatin1(id));
    addSeparator();
    for (const char* id : {"insert.chart", "insert.map", "analyse.choose", "insert.dashboard", "insert.report"}) {
        addButton(QString::fromLatin1(id));
    }
    auto* stretch = new QWidget;
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(stretch);
    search_ = button(
        {}, QStringLiteral("search"), [this] { actions_.action(QStringLiteral("view.palette"))->trigger(); }, "search");
    search_->setIcon(icon(QStringLiteral("search"), IconTone::Muted));
    search_->setMinimumWidth(220);
    addWidget(search_);
    auto* gap = new QWidget;
    gap->setFixedWidth(10);
    addWidget(gap);
    export_ = button(
        {}, {}, [this] { actions_.action(QStringLiteral("file.export"))->trigger(); }, "primary");
    connect(actions_.action(QStringLiteral("file.export")), &QAction::changed, export_,
            [this] { export_->setEnabled(actions_.action(QStringLiteral("file.export"))->isEnabled()); });
    addWidget(export_);
    retranslate();
}

void TopBar::addButton(const QString& id) {
    addAction(actions_.action(id));
    auto* made = qobject_cast<QToolButton*>(widgetForAction(actions_.action(id)));
    made->setFocusPolicy(Qt::TabFocus);
}

void TopBar::retranslate() {
    brand_->setToolTip(tr("Menu (F10)"));
    brand_->setAccessibleName(tr("Menu"));
    search_->setText(tr("Search or run a command") + QStringLiteral("   Ctrl+Shift+P"));
    search_->setAccessibleName(tr("Search or run a command"));
    export_->setText(tr("Export"));
    export_->setAccessibleName(tr("Export"));
}

}  // namespace kapok::gui
