#include "gui/style/style_sheet.h"

#include "gui/style/appearance.h"

namespace kapok::gui {
namespace {

// $name is a token, %name% an image. Widgets choose a variant by the dynamic property "role".
constexpr auto sheet = R"(
QToolTip { background: $panel; color: $text; border: 1px solid $line; padding: 4px 8px; }
QMainWindow, QDialog { background: $window; }
QMainWindow::separator, QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QMenuBar { background: $panel; border-bottom: 1px solid $line; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $accentSoft; }
QMenu { background: $panel; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 8px; border-radius: 4px; margin: 0 2px; }
QMenu::item:selected { background: $accentSoft; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 16px; height: 16px; padding-left: 6px; }
QMenu::indicator:checked { image: url(%tick%); }
QMenu::right-arrow { image: url(%right%); width: 14px; height: 14px; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px 7px; }
QToolButton:hover { background: $accentSoft; }
QToolButton:pressed, QToolButton:checked { background: $accentSoft; color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; width: 0; }

QPushButton { background: $panel; border: 1px solid $line; border-radius: 6px; padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: $accentSoft; border-color: $accentLine; }
QPushButton:pressed { background: $accentSoft; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $disabled; background: $window; }
QPushButton:default, QPushButton[role="primary"] { background: $accent; border-color: $accent; color: $onAccent; font-weight: 600; }
QPushButton:default:hover, QPushButton[role="primary"]:hover { background: $accentHover; }
QPushButton:default:focus, QPushButton[role="primary"]:focus { border: 2px solid $text; padding: 4px 13px; }
QPushButton:default:disabled, QPushButton[role="primary"]:disabled { background: $line; border-color: $line; color: $mutedText; }
QPushButton::menu-indicator { image: url(%down%); subcontrol-origin: padding; subcontrol-position: right center; right: 8px; width: 12px; height: 12px; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 2px 4px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: $accent; }
QPushButton[role="card"] { background: $panel; border: 1px solid $line; border-radius: 8px; padding: 12px; text-align: left; }
QPushButton[role="card"]:hover { border-color: $accent; background: $accentSoft; }
QPushButton[role="segment"] { padding: 4px 10px; }
QPushButton[role="segment"]:checked { background: $accentSoft; border-color: $accent; color: $accent; font-weight: 600; }
QPushButton[role="search"] { background: $window; color: $mutedText; text-align: left; padding: 4px 10px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: $panel; border: 1px solid $line; border-radius: 6px; padding: 4px 8px; min-height: 18px;
  selection-background-color: $accent; selection-color: $onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border-color: $accent; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $disabled; background: $window; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"] { border-color: $worse; }
QLineEdit[role="search"] { background: $window; }
QComboBox { padding-right: 2px; }
QComboBox:hover, QLineEdit:hover, QAbstractSpinBox:hover { border-color: $accentLine; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(%down%); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line; padding: 4px; outline: none;
  selection-background-color: $accentSoft; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 4px; border-radius: 4px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(%up%); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(%down%); width: 10px; height: 10px; }
QTextBrowser { border: none; background: transparent; padding: 0; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator { width: 14px; height: 14px; border: 1px solid $control; border-radius: 4px; background: $panel; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $control; border-radius: 8px; background: $panel; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked { background: $accent; border-color: $accent; image: url(%check%); }
QRadioButton::indicator:checked { border: 4px solid $accent; width: 8px; height: 8px; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }

QTabWidget::pane { border: none; }
QTabBar { background: $window; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $mutedText; border: 1px solid transparent; border-top: 3px solid transparent; padding: 5px 12px 6px 12px; margin-right: 2px; min-width: 40px; }
QTabBar::tab:hover { color: $text; background: $accentSoft; }
QTabBar::tab:selected { background: $panel; color: $text; font-weight: 600; border-top: 3px solid $accent; border-left-color: $line; border-right-color: $line; }
QTabBar::tab:focus { color: $accent; }
QTabBar::close-button { image: url(%close%); width: 14px; height: 14px; }
QTabBar::close-button:hover { image: url(%closeHover%); background: $line; border-radius: 4px; }
QTabBar QToolButton { background: $panel; border: 1px solid $line; border-radius: 4px; padding: 0; margin: 4px 0; }
QTabBar QToolButton::right-arrow { image: url(%right%); width: 14px; height: 14px; }
QTabBar QToolButton::left-arrow { image: url(%left%); width: 14px; height: 14px; }

QTreeView, QListView, QTableView { background: $panel; border: 1px solid $line; border-radius: 6px; outline: none; }
QTreeView::item, QListView::item { min-height: 26px; border-radius: 6px; padding: 0 4px; }
QTreeView::item:hover, QListView::item:hover { background: $accentSoft; }
QTreeView::item:selected, QListView::item:selected { background: $accentSoft; color: $text; }
QTreeView { show-decoration-selected: 0; }
QTreeView::branch, QTreeView::branch:selected { background: transparent; }
QTreeView[role="branches"]::branch:closed:has-children { image: url(%right%); }
QTreeView[role="branches"]::branch:open:has-children { image: url(%down%); }
QTreeView[role="plain"], QListView[role="plain"] { border: none; border-radius: 0; background: transparent; }
QTableView { gridline-color: $line; selection-background-color: $accentSoft; selection-color: $text; }
QHeaderView { background: $window; }
QHeaderView::section { background: $window; color: $mutedText; border: none; border-bottom: 1px solid $line; padding: 5px 8px; font-weight: 600; }

QAbstractScrollArea[role="framed"] { border: 1px solid $line; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $mutedText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; text-align: center; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QStatusBar { background: $panel; border-top: 1px solid $line; color: $mutedText; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $mutedText; }
QStatusBar QToolButton { color: $mutedText; padding: 1px 6px; }

QLabel[role="muted"] { color: $mutedText; }
QLabel[role="section"] { color: $mutedText; font-size: 11px; font-weight: 600; }
QLabel[role="title"] { font-size: 15px; font-weight: 600; }
QLabel[role="display"] { font-size: 22px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="small"] { color: $mutedText; font-size: 11px; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="error"] { color: $worse; }

QFrame[role="panel"] { background: $panel; border: none; }
QFrame[role="bar"] { background: $panel; border: none; border-bottom: 1px solid $line; }
QFrame[role="bottomBar"] { background: $panel; border: none; border-top: 1px solid $line; }
QFrame[role="tile"] { background: $panel; border: 1px solid $line; border-radius: 8px; }
QFrame[role="drop"] { background: $panel; border: 1px dashed $control; border-radius: 8px; }
QFrame[role="drop"][over="true"] { border: 2px dashed $accent; background: $accentSoft; }
QFrame[role="banner"] { background: $selectedRow; border: none; border-bottom: 1px solid $line; }
QToolButton[role="brand"] { font-size: 15px; font-weight: 700; }
QFrame[role="upright"] { background: $line; border: none; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="floating"] { background: $panel; border: 1px solid $line; border-radius: 8px; }
QFrame[role="chip"] { background: $accentSoft; border: 1px solid $accentSoft; border-radius: 12px; }
QFrame[role="chip"] QLabel { color: $accent; }
QFrame[role="selectionChip"] { background: $selectedRow; border: 1px solid $selection; border-radius: 12px; }
QFrame[role="chip"] QToolButton, QFrame[role="selectionChip"] QToolButton { padding: 0; border-radius: 8px; }
)";

QString mixed(Rgb a, Rgb b, double part) {
    const QColor low = color(a);
    const QColor high = color(b);
    const auto at = [part](int x, int y) { return static_cast<int>(x + (y - x) * part); };
    return QColor(at(low.red(), high.red()), at(low.green(), high.green()), at(low.blue(), high.blue())).name();
}

}  // namespace

QString fillStyleSheet(const Theme& t, const QMap<QString, QString>& images) {
    // Longer names first: no name may be the beginning of one that is filled after it.
    const std::pair<const char*, QString> tokens[] = {
        {"$accentHover", mixed(t.accent, t.text, 0.12)},
        {"$accentLine", mixed(t.line, t.accent, 0.5)},
        {"$accentSoft", color(t.accentSoft).name()},
        {"$accent", color(t.accent).name()},
        {"$onAccent", color(t.name == "dark" ? t.window : t.panel).name()},
        {"$selectedRow", color(t.selectedRow).name()},
        {"$selection", color(t.selection).name()},
        {"$mutedText", color(t.mutedText).name()},
        {"$disabled", mixed(t.mutedText, t.panel, 0.4)},
        {"$control", mixed(t.line, t.mutedText, 0.6)},
        {"$scroll", mixed(t.line, t.mutedText, 0.35)},
        {"$window", color(t.window).name()},
        {"$warning", color(t.warning).name()},
        {"$worse", color(t.worse).name()},
        {"$panel", color(t.panel).name()},
        {"$line", color(t.line).name()},
        {"$text", color(t.text).name()}};
    QString filled = QString::fromLatin1(sheet);
    for (const auto& [name, value] : tokens) filled.replace(QLatin1String(name), value);
    for (auto image = images.begin(); image != images.end(); ++image) {
        filled.replace(QLatin1Char('%') + image.key() + QLatin1Char('%'), image.value());
    }
    return filled;
}

}  // namespace kapok::gui
