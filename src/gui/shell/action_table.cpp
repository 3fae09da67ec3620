#include "gui/shell/action_registry.h"

#include <QtGlobal>

namespace kapok::gui {

#define T(text) QT_TRANSLATE_NOOP("Actions", text)

const std::vector<MenuRow>& menuTable() {
    static const std::vector<MenuRow> rows{
        {"file", T("File")},       {"edit", T("Edit")}, {"data", T("Data")}, {"insert", T("Insert")},
        {"analyse", T("Analyse")}, {"view", T("View")}, {"help", T("Help")},
    };
    return rows;
}

const std::vector<ActionRow>& actionTable() {
    static const std::vector<ActionRow> rows{
        {"file.new", "file", T("New workbook"), "new", "Ctrl+N", "", false},
        {"file.open", "file", T("Open…"), "open", "Ctrl+O", "import csv excel data workbook", false},
        {"file.recent", "file", T("Open recent"), "", "", "", false},
        {"file.example", "file", T("Open the example"), "example", "", "guangdong enterprises demo sample", false},
        {"file.save", "file", T("Save"), "save", "Ctrl+S", "", true},
        {"file.save-as", "file", T("Save as…"), "", "Ctrl+Shift+S", "", false},
        {"file.export", "file", T("Export…"), "export", "Ctrl+E", "pdf png svg csv picture", true},
        {"file.print", "file", T("Print…"), "print", "Ctrl+P", "", false},
        {"file.quit", "file", T("Quit"), "", "Ctrl+Q", "exit close", true},

        {"edit.undo", "edit", T("Undo"), "undo", "Ctrl+Z", "", false},
        {"edit.redo", "edit", T("Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y", "", false},
        {"edit.copy", "edit", T("Copy"), "copy", "Ctrl+C", "", true},
        {"edit.select-all", "edit", T("Select all rows"), "", "Ctrl+A", "", false},
        {"edit.clear-selection", "edit", T("Clear selection"), "close", "", "unselect chip", false},
        {"edit.rename", "edit", T("Rename"), "rename", "F2", "", true},
        {"edit.duplicate", "edit", T("Duplicate"), "duplicate", "Ctrl+D", "", false},
        {"edit.delete", "edit", T("Delete"), "trash", "Del", "remove", false},
        {"edit.find", "edit", T("Find in the explorer"), "search", "Ctrl+F", "search", true},

        {"data.filter", "data", T("Filter rows…"), "filter", "Ctrl+Shift+F", "where step", false},
        {"data.derive", "data", T("New column…"), "derive", "", "derive formula calculate step", false},
        {"data.aggregate", "data", T("Aggregate…"), "aggregate", "", "group sum mean month day step", false},
        {"data.join", "data", T("Join…"), "join", "", "merge lookup match step", false},
        {"data.columns", "data", T("Choose and rename columns…"), "columns", "", "select rename drop step", false},
        {"data.sort", "data", T("Sort…"), "sort", "", "order step", false},
        {"data.top", "data", T("Keep the top rows…"), "sort-down", "", "largest smallest n step", false},
        {"data.go-to-row", "data", T("Go to row…"), "go-to", "Ctrl+G", "jump", true},
        {"data.embed", "data", T("Keep a copy in the workbook"), "lock", "", "embed link", true},
        {"data.relink", "data", T("Find the file again…"), "link", "", "relink missing moved", false},
        {"data.refresh", "data", T("Read the file again"), "refresh", "F5", "reload update", false},

        {"insert.chart", "insert", T("Chart"), "chart", "Ctrl+Alt+C", "bar line scatter histogram", false},
        {"insert.map", "insert", T("Map"), "map", "Ctrl+Alt+M", "choropleth", false},
        {"insert.dashboard", "insert", T("Dashboard"), "dashboard", "Ctrl+Alt+D", "tiles", false},
        {"insert.report", "insert", T("Report"), "report", "Ctrl+Alt+R", "pdf pages", false},

        {"analyse.choose", "analyse", T("Analysis"), "analysis", "Ctrl+Alt+A", "module statistics forecast", false},

        {"view.palette", "view", T("Search or run a command"), "search", "Ctrl+Shift+P", "palette", false},
        {"view.welcome", "view", T("Welcome page"), "home", "", "start", true},
        {"view.explorer", "view", T("Explorer"), "panel-left", "Ctrl+Alt+1", "panel", true},
        {"view.inspector", "view", T("Inspector"), "panel-right", "Ctrl+Alt+2", "panel properties", false},
        {"view.messages", "view", T("Jobs and messages"), "panel-bottom", "Ctrl+Alt+3", "panel errors", false},
        {"view.next-tab", "view", T("Next tab"), "", "Ctrl+Tab", "", true},
        {"view.previous-tab", "view", T("Previous tab"), "", "Ctrl+Shift+Tab", "", false},
        {"view.close-tab", "view", T("Close tab"), "", "Ctrl+W", "", false},
        {"view.theme-light", "view", T("Light theme"), "sun", "", "colour appearance", true},
        {"view.theme-dark", "view", T("Dark theme"), "moon", "", "colour appearance", false},
        {"view.theme-system", "view", T("Theme of the desktop"), "", "", "colour appearance system", false},
        {"view.english", "view", T("English"), "language", "", "language 语言 英语", true},
        {"view.chinese", "view", T("Chinese (中文)"), "", "", "language 语言 中文 汉语", false},
        {"view.full-screen", "view", T("Full screen"), "full-screen", "F11", "", true},

        {"help.context", "help", T("Help on this"), "help", "F1", "", false},
        {"help.shortcuts", "help", T("Keyboard shortcuts"), "keyboard", "", "keys", false},
        {"help.plugins", "help", T("Plugins"), "plugin", "", "modules", false},
        {"help.about", "help", T("About Kapok"), "info", "", "version licence", true},
    };
    return rows;
}

#undef T

}  // namespace kapok::gui
