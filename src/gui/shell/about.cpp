#include "gui/shell/about.h"

#include "gui/common/page.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/shell/action_registry.h"
#include "host/translate.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QScrollArea>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

/// A window with a page of Markdown, closed by Esc.
void showWindow(QWidget* parent, const QString& title, const QString& markdown, int height = 560) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 16, 20, 16);
    auto* text = new QTextBrowser;
    text->setOpenExternalLinks(true);
    showMarkdown(text, markdown);
    text->setAccessibleName(title);
    layout->addWidget(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(Words::tr("Close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    layout->addWidget(buttons);
    dialog->resize(620, height);
    dialog->show();
}

}  // namespace

void showAbout(QWidget* parent) {
    showWindow(parent, Words::tr("About Kapok"),
               Words::tr("# Kapok %1\n\nA desktop workbench for analysts: open data, understand it, model and forecast "
                         "it, put it on charts, maps and dashboards, and publish the report.\n\nFree software under "
                         "the GNU General Public License, version 3 or later. Kapok is built with Qt, "
                         "GDAL, PROJ, GEOS, SQLite, Eigen, ICU and oneTBB.")
                   .arg(QCoreApplication::applicationVersion()),
               260);
}

void showShortcuts(QWidget* parent, const ActionRegistry& actions) {
    QString lines = QStringLiteral("| %1 | %2 |\n|---|---|\n").arg(Words::tr("Command"), Words::tr("Keys"));
    for (const QAction* action : actions.all()) {
        if (action->shortcut().isEmpty()) continue;
        QStringList keys;
        for (const auto& shortcut : action->shortcuts()) keys.append(shortcut.toString(QKeySequence::NativeText));
        lines += QStringLiteral("| %1 | %2 |\n").arg(action->text(), keys.join(QStringLiteral(", ")));
    }
    const auto row = [&](const QString& what, const QString& keys) {
        lines += QStringLiteral("| %1 | %2 |\n").arg(what, keys);
    };
    row(Words::tr("Menu"), QStringLiteral("F10"));
    row(Words::tr("Clear the selection, close the panel"), QStringLiteral("Esc"));
    row(Words::tr("Chart and map: move"), Words::tr("Arrows"));
    row(Words::tr("Chart and map: zoom, show all"), QStringLiteral("+  −  0"));
    row(Words::tr("Table: select the row"), Words::tr("Space; with Ctrl: add"));
    showWindow(parent, Words::tr("Keyboard shortcuts"), lines);
}

void showPlugins(QWidget* parent, Session& session) {
    session.loadPlugins();
    QString text;
    for (const auto& plugin : session.plugins().plugins()) {
        const QString name =
            plugin.modules.empty() ? toQt(plugin.id) : host::shownString(plugin.modules.front()->info().group);
        text += QStringLiteral("### %1 %2\n\n").arg(name, toQt(plugin.version));
        for (const auto* module : plugin.modules) {
            text += QStringLiteral("- **%1** — %2\n")
                        .arg(host::shownString(module->info().title), host::shownString(module->info().summary));
        }
        text += QLatin1Char('\n');
    }
    for (const auto& refused : session.plugins().refused()) {
        text += QStringLiteral("### %1\n\n%2 %3\n\n")
                    .arg(toQt(refused.id), Words::tr("Refused:"), host::shownString(refused.reason));
    }
    if (text.isEmpty()) text = Words::tr("No plugins were found.");
    showWindow(parent, Words::tr("Plugins"), text);
}

void showHelp(QWidget* parent, const Page* page) {
    QString text = page ? page->help() : QString();
    if (text.isEmpty()) {
        text = Words::tr(
            "## Kapok in a minute\n\n1. **Open** a file: it becomes a dataset in the explorer on the left.\n"
            "2. **Chart** or **Map** shows it; what you change in the inspector on the right is seen at "
            "once and can be undone.\n3. Click or drag over marks, shapes or rows: the same rows light up "
            "in every view. The chip above says what is selected and clears it.\n4. **Analysis** "
            "summarises, models and forecasts; its results are datasets again.\n5. Put everything on a "
            "**Dashboard**, write a **Report**, export it as PDF.\n\nCtrl+Shift+P finds every command.");
    }
    showWindow(parent, Words::tr("Help"), text);
}

}  // namespace kapok::gui
