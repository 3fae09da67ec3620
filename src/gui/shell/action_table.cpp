#include "gui/shell/action_registry.h"

#include <QtGlobal>

namespace kapok::gui {

const std::vector<MenuRow>& menuTable() {
    static const std::vector<MenuRow> rows{
        {"file", QT_TRANSLATE_NOOP("Actions", "File")},       {"edit", QT_TRANSLATE_NOOP("Actions", "Edit")},
        {"data", QT_TRANSLATE_NOOP("Actions", "Data")},       {"insert", QT_TRANSLATE_NOOP("Actions", "Insert")},
        {"analyse", QT_TRANSLATE_NOOP("Actions", "Analyse")}, {"view", QT_TRANSLATE_NOOP("Actions", "View")},
        {"help", QT_TRANSLATE_NOOP("Actions", "Help")},
    };
    return rows;
}

const std::vector<ActionRow>& actionTable() {
    static const std::vector<ActionRow> rows{
        {"file.new", "file", QT_TRANSLATE_NOOP("Actions", "New workbook"), "new", "Ctrl+N", "", false},
        {"file.open", "file", QT_TRANSLATE_NOOP("Actions", "Open…"), "open", "Ctrl+O", "import csv excel data workbook",
         false},
        {"file.recent", "file", QT_TRANSLATE_NOOP("Actions", "Open recent"), "", "", "", false},
        {"file.example", "file", QT_TRANSLATE_NOOP("Actions", "Open the example"), "example", "",
         "guangdong enterprises demo sample", false},
        {"file.save", "file", QT_TRANSLATE_NOOP("Actions", "Save"), "save", "Ctrl+S", "", true},
        {"file.save-as", "file", QT_TRANSLATE_NOOP("Actions", "Save as…"), "", "Ctrl+Shift+S", "", false},
        {"file.export", "file", QT_TRANSLATE_NOOP("Actions", "Export…"), "export", "Ctrl+E", "pdf png svg csv picture",
         true},
        {"file.print", "file", QT_TRANSLATE_NOOP("Actions", "Print…"), "print", "Ctrl+P", "", false},
        {"file.quit", "file", QT_TRANSLATE_NOOP("Actions", "Quit"), "", "Ctrl+Q", "exit close", true},

        {"edit.undo", "edit", QT_TRANSLATE_NOOP("Actions", "Undo"), "undo", "Ctrl+Z", "", false},
        {"edit.redo", "edit", QT_TRANSLATE_NOOP("Actions", "Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y", "", false},
        {"edit.copy", "edit", QT_TRANSLATE_NOOP("Actions", "Copy"), "copy", "Ctrl+C", "", true},
        {"edit.select-all", "edit", QT_TRANSLATE_NOOP("Actions", "Select all rows"), "", "Ctrl+A", "", false},
        {"edit.clear-selection", "edit", QT_TRANSLATE_NOOP("Actions", "Clear selection"), "close", "", "unselect chip",
         false},
        {"edit.rename", "edit", QT_TRANSLATE_NOOP("Actions", "Rename"), "rename", "F2", "", true},
        {"edit.duplicate", "edit", QT_TRANSLATE_NOOP("Actions", "Duplicate"), "duplicate", "Ctrl+D", "", false},
        {"edit.delete", "edit", QT_TRANSLATE_NOOP("Actions", "Delete"), "trash", "Del", "remove", false},
        {"edit.find", "edit", QT_TRANSLATE_NOOP("Actions", "Find in the explorer"), "search", "Ctrl+F", "search", true},

        {"data.filter", "data", QT_TRANSLATE_NOOP("Actions", "Filter rows…"), "filter", "Ctrl+Shift+F", "where step",
         false},
        {"data.derive", "data", QT_TRANSLATE_NOOP("Actions", "New column…"), "derive", "",
         "derive formula calculate step", false},
        {"data.aggregate", "data", QT_TRANSLATE_NOOP("Actions", "Aggregate…"), "aggregate", "",
         "group sum mean month day step", false},
        {"data.join", "data", QT_TRANSLATE_NOOP("Actions", "Join…"), "join", "", "merge lookup match step", false},
        {"data.columns", "data", QT_TRANSLATE_NOOP("Actions", "Choose and rename columns…"), "columns", "",
         "select rename drop step", false},
        {"data.sort", "data", QT_TRANSLATE_NOOP("Actions", "Sort…"), "sort", "", "order step", false},
        {"data.top", "data", QT_TRANSLATE_NOOP("Actions", "Keep the top rows…"), "sort-down", "",
         "largest smallest n step", false},
        {"data.go-to-row", "data", QT_TRANSLATE_NOOP("Actions", "Go to row…"), "go-to", "Ctrl+G", "jump", true},
        {"data.import", "data", QT_TRANSLATE_NOOP("Actions", "How the file is read…"), "import", "",
         "encoding delimiter header types options", true},
        {"data.embed", "data", QT_TRANSLATE_NOOP("Actions", "Keep a copy in the workbook"), "lock", "", "embed link",
         false},
        {"data.relink", "data", QT_TRANSLATE_NOOP("Actions", "Find the file again…"), "link", "",
         "relink missing moved", false},
        {"data.refresh", "data", QT_TRANSLATE_NOOP("Actions", "Read the file again"), "refresh", "F5", "reload update",
         false},

        {"insert.chart", "insert", QT_TRANSLATE_NOOP("Actions", "Chart"), "chart", "Ctrl+Alt+C",
         "bar line scatter histogram", false},
        {"insert.map", "insert", QT_TRANSLATE_NOOP("Actions", "Map"), "map", "Ctrl+Alt+M", "choropleth", false},
        {"insert.dashboard", "insert", QT_TRANSLATE_NOOP("Actions", "Dashboard"), "dashboard", "Ctrl+Alt+D", "tiles",
         false},
        {"insert.report", "insert", QT_TRANSLATE_NOOP("Actions", "Report"), "report", "Ctrl+Alt+R", "pdf pages", false},

        {"analyse.choose", "analyse", QT_TRANSLATE_NOOP("Actions", "Analysis"), "analysis", "Ctrl+Alt+A",
         "module statistics forecast", false},

        {"view.palette", "view", QT_TRANSLATE_NOOP("Actions", "Search or run a command"), "search", "Ctrl+Shift+P",
         "palette", false},
        {"view.welcome", "view", QT_TRANSLATE_NOOP("Actions", "Welcome page"), "home", "", "start", true},
        {"view.explorer", "view", QT_TRANSLATE_NOOP("Actions", "Explorer"), "panel-left", "Ctrl+Alt+1", "panel", true},
        {"view.inspector", "view", QT_TRANSLATE_NOOP("Actions", "Inspector"), "panel-right", "Ctrl+Alt+2",
         "panel properties", false},
        {"view.messages", "view", QT_TRANSLATE_NOOP("Actions", "Jobs and messages"), "panel-bottom", "Ctrl+Alt+3",
         "panel errors", false},
        {"view.next-tab", "view", QT_TRANSLATE_NOOP("Actions", "Next tab"), "", "Ctrl+Tab", "", true},
        {"view.previous-tab", "view", QT_TRANSLATE_NOOP("Actions", "Previous tab"), "", "Ctrl+Shift+Tab", "", false},
        {"view.close-tab", "view", QT_TRANSLATE_NOOP("Actions", "Close tab"), "", "Ctrl+W", "", false},
        {"view.theme-light", "view", QT_TRANSLATE_NOOP("Actions", "Light theme"), "sun", "", "colour appearance", true},
        {"view.theme-dark", "view", QT_TRANSLATE_NOOP("Actions", "Dark theme"), "moon", "", "colour appearance", false},
        {"view.theme-system", "view", QT_TRANSLATE_NOOP("Actions", "Theme of the desktop"), "", "",
         "colour appearance system", false},
        {"view.english", "view", QT_TRANSLATE_NOOP("Actions", "English"), "language", "", "language 语言 英语", true},
        {"view.chinese", "view", QT_TRANSLATE_NOOP("Actions", "Chinese (中文)"), "", "", "language 语言 中文 汉语",
         false},
        {"view.full-screen", "view", QT_TRANSLATE_NOOP("Actions", "Full screen"), "full-screen", "F11", "", true},

        {"help.context", "help", QT_TRANSLATE_NOOP("Actions", "Help on this"), "help", "F1", "", false},
        {"help.shortcuts", "help", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "keyboard", "", "keys", false},
        {"help.plugins", "help", QT_TRANSLATE_NOOP("Actions", "Plugins"), "plugin", "", "modules", false},
        {"help.about", "help", QT_TRANSLATE_NOOP("Actions", "About Kapok"), "info", "", "version licence", true},
    };
    return rows;
}

}  // namespace kapok::gui
