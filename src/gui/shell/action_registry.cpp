#include "gui/shell/action_registry.h"

#include "gui/style/icons.h"

#include <QCoreApplication>

namespace kapok::gui {
namespace {

QList<QKeySequence> shortcutsOf(const ActionRow& row) {
    QList<QKeySequence> list;
    for (const auto& text : QString::fromLatin1(row.shortcuts).split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        list.append(QKeySequence(text, QKeySequence::PortableText));
    }
    return list;
}

}  // namespace

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent) {
    for (const auto& row : actionTable()) {
        auto* action = new QAction(this);
        action->setObjectName(QString::fromLatin1(row.id));
        if (*row.icon) action->setIcon(icon(QString::fromLatin1(row.icon)));
        action->setShortcuts(shortcutsOf(row));
        byId_.insert(action->objectName(), action);
        rows_.insert(action, &row);
        ordered_.append(action);
    }
    retranslate();
}

QAction* ActionRegistry::action(const QString& id) const {
    QAction* found = byId_.value(id);
    Q_ASSERT_X(found, "ActionRegistry", qPrintable(id));
    return found;
}

void ActionRegistry::connectTo(const QString& id, std::function<void()> run) {
    connect(action(id), &QAction::triggered, this, [run = std::move(run)] { run(); });
}

void ActionRegistry::setEnabled(const QString& id, bool enabled) { action(id)->setEnabled(enabled); }

const ActionRow& ActionRegistry::row(const QAction* action) const { return *rows_.value(action); }

void ActionRegistry::retranslate() {
    for (QAction* action : ordered_) {
        action->setText(QCoreApplication::translate("Actions", rows_.value(action)->text));
        QString tip = action->text();
        tip.remove(QStringLiteral("…"));
        if (!action->shortcut().isEmpty()) {
            tip += QStringLiteral("  ") + action->shortcut().toString(QKeySequence::NativeText);
        }
        action->setToolTip(tip);
    }
}

}  // namespace kapok::gui
