#include "gui/data/find_bar.h"

#include "gui/common/counts.h"
#include "gui/common/widgets.h"
#include "gui/data/table_grid.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace kapok::gui {

FindBar::FindBar(Session& session, TableGrid& grid, QWidget* parent)
    : QFrame(parent),
      session_(session),
      grid_(grid),
      field_(new QLineEdit),
      count_(roleLabel({}, "muted")),
      delay_(new QTimer(this)) {
    setProperty("role", QStringLiteral("bar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(6);
    field_->setProperty("role", QStringLiteral("search"));
    field_->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    field_->setMinimumWidth(220);
    field_->setMaximumWidth(460);
    field_->installEventFilter(this);
    row->addWidget(field_, 1);
    const auto tool = [&](const char* name, std::function<void()> run) {
        tools_.append(iconButton(QString::fromLatin1(name), {}, std::move(run)));
        row->addWidget(tools_.last());
    };
    tool("chevron-up", [this] { step(-1); });
    tool("chevron-down", [this] { step(1); });
    row->addWidget(count_);
    row->addStretch();
    tool("close", [this] { shut(); });
    delay_->setSingleShot(true);
    delay_->setInterval(250);
    connect(delay_, &QTimer::timeout, this, [this] {
        wanted_ = 1;
        search();
    });
    connect(field_, &QLineEdit::textChanged, delay_, qOverload<>(&QTimer::start));
    hide();
    retranslate();
}

void FindBar::retranslate() {
    field_->setPlaceholderText(tr("Find in all columns"));
    field_->setAccessibleName(tr("Find in all columns"));
    const QStringList names{tr("The one before (Shift+F3)"), tr("The next one (F3)"), tr("Close (Esc)")};
    for (int i = 0; i < tools_.size(); ++i) {
        tools_[i]->setToolTip(names[i]);
        tools_[i]->setAccessibleName(names[i]);
    }
}

QString FindBar::words() const { return field_->text().trimmed(); }

QString FindBar::count() const { return count_->text(); }

void FindBar::open() {
    show();
    field_->setFocus();
    field_->selectAll();
    grid_.setFoundWords(words());
}

void FindBar::shut() {
    searching_.cancel();
    hide();
    grid_.setFoundWords({});
    grid_.setFocus();
}

void FindBar::searchAgain() {
    searched_.clear();
    rows_ = {};
    if (isVisible() && !words().isEmpty()) search();
}

void FindBar::search() {
    searching_.cancel();
    const QString text = words();
    grid_.setFoundWords(text);
    if (text.isEmpty()) {
        rows_ = {};
        searched_.clear();
        return count_->setText({});
    }
    count_->setText(tr("Searching…"));
    const Table table = grid_.table();
    searching_ = session_.jobs().run<workbook::RowMask>(
        KAPOK_TR("gui", "Finding \"%1\"").arg(text.toStdString()),
        [table, text](host::JobContext& context) { return rowsHolding(table, text, context); },
        [this, text](host::Outcome<workbook::RowMask> outcome) {
            if (!outcome || text != words()) return;
            searched_ = text;
            found(std::move(*outcome.value));
        },
        this);
}

void FindBar::found(workbook::RowMask rows) {
    rows_ = std::move(rows);
    const std::size_t count = rows_.count();
    count_->setText(count == 0 ? tr("Not found") : tr("In %1").arg(rowsText(count)));
    setStyleProperty(field_, "invalid", count == 0);
    if (const int by = std::exchange(wanted_, 0); by != 0) step(by);
}

void FindBar::step(int by) {
    if (words().isEmpty()) return open();
    if (searched_ != words() || rows_.rows() != grid_.table().rows()) {
        wanted_ = by;
        delay_->stop();
        return search();
    }
    if (rows_.none() || grid_.shownRows() == 0) return;
    const int columns = static_cast<int>(grid_.table().columnCount());
    qint64 row = grid_.currentRow() < 0 ? (by > 0 ? 0 : grid_.shownRows() - 1) : grid_.currentRow();
    int column = columnIn(row, grid_.currentRow() < 0 ? (by > 0 ? 0 : columns - 1) : grid_.currentColumn() + by, by);
    if (column < 0) {
        row = rowFrom(row + by, by);
        if (row < 0) row = rowFrom(by > 0 ? 0 : grid_.shownRows() - 1, by);
        if (row < 0) return count_->setText(tr("Not in the rows that are shown"));
        column = columnIn(row, by > 0 ? 0 : columns - 1, by);
    }
    if (column >= 0) grid_.setCurrent(row, column);
}

int FindBar::columnIn(qint64 shownRow, int column, int by) const {
    const std::size_t row = grid_.tableRow(shownRow);
    if (!rows_[row]) return -1;
    const int columns = static_cast<int>(grid_.table().columnCount());
    for (; column >= 0 && column < columns; column += by) {
        if (cellHolds(*grid_.table().column(static_cast<std::size_t>(column)), row, searched_)) return column;
    }
    return -1;
}

qint64 FindBar::rowFrom(qint64 row, int by) const {
    const auto words = rows_.words();
    while (row >= 0 && row < grid_.shownRows()) {
        if (rows_[grid_.tableRow(row)]) return row;
        // In the order of the table, 64 rows without words are passed at once.
        const bool pass = !grid_.order() && words[static_cast<std::size_t>(row) / 64] == 0;
        row = !pass ? row + by : by > 0 ? (row / 64 + 1) * 64 : row / 64 * 64 - 1;
    }
    return -1;
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool back = key->modifiers().testFlag(Qt::ShiftModifier);
    switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F3: step(back ? -1 : 1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Escape: shut(); return true;
        default: return false;
    }
}

}  // namespace kapok::gui
