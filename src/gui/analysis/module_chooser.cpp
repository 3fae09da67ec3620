#include "gui/analysis/module_chooser.h"

#include "gui/analysis/module_search.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/style/fonts.h"
#include "host/module_help.h"
#include "host/translate.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModuleChooser)
};

constexpr int moduleRole = Qt::UserRole;

/// The modules that have the wanted words, by group; the one that has them best is the current one.
void fill(QTreeWidget* tree, const host::PluginHost& plugins, const QString& wanted) {
    tree->clear();
    QHash<QString, QTreeWidgetItem*> groups;
    QTreeWidgetItem* likeliest = nullptr;
    int highest = -1;
    for (const auto* module : plugins.modules()) {
        const auto& info = module->info();
        const int score = moduleScore(info, wanted);
        if (score < 0) continue;
        const QString group = host::shownString(info.group);
        QTreeWidgetItem*& head = groups[group];
        if (!head) {
            head = new QTreeWidgetItem(tree, {group});
            head->setFlags(Qt::ItemIsEnabled);
            head->setExpanded(true);
            head->setFont(0, uiFont(TextStyle::Strong));
        }
        auto* row = new QTreeWidgetItem(head, {host::shownString(info.title)});
        row->setIcon(0, icon(QStringLiteral("analysis"), IconTone::Muted));
        row->setData(0, moduleRole, toQt(info.id));
        row->setToolTip(0, host::shownString(info.summary));
        if (score > highest) likeliest = row, highest = score;
    }
    tree->setCurrentItem(likeliest);
    if (likeliest) tree->scrollToItem(likeliest, QAbstractItemView::PositionAtCenter);
}

/// Up and down in the field of words move through the list.
class ListKeys : public QObject {
public:
    ListKeys(QLineEdit* field, QTreeWidget* tree) : QObject(field), tree_(tree) { field->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_PageUp && key != Qt::Key_PageDown)
            return QObject::eventFilter(watched, event);
        QCoreApplication::sendEvent(tree_, event);
        return true;
    }

private:
    QTreeWidget* tree_;
};

}  // namespace

Id addAnalysis(Session& session, const Module& module, const Id& dataset) {
    Analysis analysis;
    analysis.module = module.info().id;
    analysis.version = module.info().version;
    if (!dataset.empty() && !module.info().inputs.empty()) analysis.inputs[module.info().inputs.front().id] = dataset;
    const QString title = host::shownString(module.info().title);
    return session.add(analysis, dataset.empty() ? title : Words::tr("%1: %2").arg(title, session.itemName(dataset)));
}

void chooseModule(Session& session, const Id& dataset) {
    session.loadPlugins();
    auto* dialog = new QDialog(session.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(Words::tr("New analysis"));
    dialog->setObjectName(QStringLiteral("moduleChooser"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(roleLabel(Words::tr("What would you like to know?"), "title"));
    auto* search = new QLineEdit;
    search->setPlaceholderText(Words::tr("Find an analysis"));
    search->setAccessibleName(Words::tr("Find an analysis"));
    search->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    layout->addWidget(search);
    auto* columns = new QHBoxLayout;
    auto* tree = new QTreeWidget;
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setIndentation(0);
    tree->setAccessibleName(Words::tr("Analyses"));
    auto* help = new QTextBrowser;
    help->setAccessibleName(Words::tr("What it does"));
    columns->addWidget(tree, 2);
    columns->addWidget(help, 3);
    layout->addLayout(columns, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* use = buttons->button(QDialogButtonBox::Ok);
    use->setText(Words::tr("Use this"));
    buttons->button(QDialogButtonBox::Cancel)->setText(Words::tr("Cancel"));
    layout->addWidget(buttons);
    const auto current = [tree, &session]() -> const Module* {
        const auto* row = tree->currentItem();
        return row ? session.plugins().find(fromQt(row->data(0, moduleRole).toString())) : nullptr;
    };
    QObject::connect(tree, &QTreeWidget::currentItemChanged, dialog, [current, help, use] {
        const Module* module = current();
        use->setEnabled(module != nullptr);
        if (!module) {
            return showMarkdown(help, Words::tr("No analysis has all these words. Try fewer, or another name."));
        }
        showMarkdown(help, QStringLiteral("### %1\n\n%2\n\n%3")
                               .arg(host::shownString(module->info().title), host::shownString(module->info().summary),
                                    toQt(host::helpOf(module->info()))));
    });
    QObject::connect(search, &QLineEdit::textChanged, dialog,
                     [tree, &session](const QString& text) { fill(tree, session.plugins(), text); });
    new ListKeys(search, tree);
    const auto take = [dialog, current] {
        if (current()) dialog->accept();
    };
    QObject::connect(search, &QLineEdit::returnPressed, dialog, take);
    QObject::connect(tree, &QTreeWidget::itemDoubleClicked, dialog, take);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, &session, [&session, current, dataset] {
        if (const Module* module = current()) addAnalysis(session, *module, dataset);
    });
    fill(tree, session.plugins(), {});
    dialog->resize(760, 500);
    dialog->open();
    search->setFocus();
}

}  // namespace kapok::gui
