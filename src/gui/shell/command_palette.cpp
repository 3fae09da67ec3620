#include "gui/shell/command_palette.h"

#include "gui/style/appearance.h"
#include "gui/style/fonts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr int detailRole = Qt::UserRole + 1;
constexpr int indexRole = Qt::UserRole + 2;

class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, 32}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& t = currentTheme();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = option.state & QStyle::State_Selected;
        if (current || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color(t.accentSoft));
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
        }
        const QRect inner = option.rect.adjusted(12, 0, -14, 0);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(inner.left(), inner.center().y() - 8, 18, 18), Qt::AlignCenter);
        const QString detail = index.data(detailRole).toString();
        painter->setFont(uiFont(TextStyle::Small));
        painter->setPen(color(t.mutedText));
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, detail);
        const int right = painter->fontMetrics().horizontalAdvance(detail) + 16;
        painter->setFont(uiFont());
        painter->setPen(color(t.text));
        const QRect place = inner.adjusted(28, 0, -right, 0);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
        painter->restore();
    }
};

}  // namespace

int fuzzyScore(const QString& pattern, const QString& text) {
    if (pattern.isEmpty()) return 0;
    int score = 0;
    int from = 0;
    int last = -2;
    for (const QChar wanted : pattern) {
        if (wanted.isSpace()) continue;
        const auto found = text.indexOf(wanted, from, Qt::CaseInsensitive);
        if (found < 0) return -1;
        const bool start = found == 0 || !text[found - 1].isLetterOrNumber();
        score += found == last + 1 ? 6 : start ? 4 : 1;
        last = static_cast<int>(found);
        from = last + 1;
    }
    if (text.contains(pattern, Qt::CaseInsensitive)) score += 20;
    if (text.startsWith(pattern, Qt::CaseInsensitive)) score += 20;
    return score * 100 - static_cast<int>(std::min<qsizetype>(text.size(), 99));
}

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent), field_(new QLineEdit(this)), list_(new QListWidget(this)) {
    setProperty("role", QStringLiteral("floating"));
    setObjectName(QStringLiteral("commandPalette"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(field_);
    layout->addWidget(list_);
    list_->setProperty("role", QStringLiteral("plain"));
    list_->setItemDelegate(new CommandDelegate(list_));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
    field_->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, &CommandPalette::show);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::open(std::vector<Command> commands) {
    commands_ = std::move(commands);
    before_ = QApplication::focusWidget();
    field_->setPlaceholderText(tr("Type a command or the name of an item"));
    field_->setAccessibleName(tr("Command"));
    list_->setAccessibleName(tr("Commands found"));
    field_->clear();
    show({});
    const int width = std::min(560, parentWidget()->width() - 48);
    setGeometry((parentWidget()->width() - width) / 2, 56, width, std::min(420, parentWidget()->height() - 96));
    QFrame::show();
    raise();
    field_->setFocus();
}

void CommandPalette::show(const QString& pattern) {
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < commands_.size(); ++i) {
        const int title = fuzzyScore(pattern, commands_[i].title);
        const int words = fuzzyScore(pattern, commands_[i].keywords);
        const int score = std::max(title, words >= 0 ? words / 2 : -1);
        if (score >= 0 || pattern.isEmpty()) found.emplace_back(pattern.isEmpty() ? 0 : score, i);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    list_->clear();
    for (const auto& [score, index] : found) {
        const Command& command = commands_[index];
        auto* item = new QListWidgetItem(command.icon, command.title, list_);
        item->setData(detailRole, command.detail);
        item->setData(indexRole, static_cast<int>(index));
    }
    list_->setCurrentRow(0);
}

void CommandPalette::runCurrent() {
    const QListWidgetItem* item = list_->currentItem();
    if (!item) return;
    const auto run = commands_[static_cast<std::size_t>(item->data(indexRole).toInt())].run;
    shut();
    run();
}

void CommandPalette::shut() {
    hide();
    if (before_) before_->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && isVisible() && !isAncestorOf(QApplication::focusWidget())) hide();
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int rows = list_->count();
    const int row = list_->currentRow();
    switch (key) {
        case Qt::Key_Down: list_->setCurrentRow(rows ? (row + 1) % rows : -1); return true;
        case Qt::Key_Up: list_->setCurrentRow(rows ? (row + rows - 1) % rows : -1); return true;
        case Qt::Key_PageDown: list_->setCurrentRow(std::min(rows - 1, row + 10)); return true;
        case Qt::Key_PageUp: list_->setCurrentRow(std::max(0, row - 10)); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: runCurrent(); return true;
        case Qt::Key_Escape: shut(); return true;
        default: return QFrame::eventFilter(watched, event);
    }
}

}  // namespace kapok::gui
