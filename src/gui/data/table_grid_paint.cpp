// How the grid is drawn.
#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/data/table_grid.h"
#include "gui/style/appearance.h"
#include "gui/style/fonts.h"
#include "gui/style/icons.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace kapok::gui {
namespace {

constexpr int rowHeight = 26;
constexpr int padding = 10;
constexpr std::size_t namedValues = 3;

}  // namespace

void TableGrid::paintEvent(QPaintEvent* event) {
    const Theme& t = currentTheme();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), color(t.panel));
    if (table_.columnCount() == 0) return;
    const qint64 first = verticalScrollBar()->value();
    const int rows = rowsInView() + 2;
    painter.save();
    painter.setClipRect(0, headHeight(), viewport()->width(), viewport()->height() - headHeight());
    for (int i = 0; i < rows && first + i < shownRows(); ++i)
        paintRow(painter, first + i, headHeight() + i * rowHeight);
    painter.restore();
    paintHead(painter, event->rect());
    if (shownRows() == 0) {
        painter.setPen(color(t.mutedText));
        painter.setFont(uiFont());
        painter.drawText(QRect(0, headHeight(), viewport()->width(), 64), Qt::AlignCenter, tr("No rows to show"));
    }
}

void TableGrid::paintRow(QPainter& painter, qint64 row, int top) {
    const Theme& t = currentTheme();
    const std::size_t inTable = tableRow(row);
    const bool isSelected = selected_[inTable];
    const QRect line(0, top, viewport()->width(), rowHeight);
    if (isSelected) {
        painter.fillRect(line, color(t.selectedRow));
        painter.fillRect(QRect(0, top, 3, rowHeight), color(t.selection));
    } else if (row == hoverRow_) {
        painter.fillRect(line, color(t.accentSoft, 0.5));
    }
    painter.setPen(color(t.line, 0.7));
    painter.drawLine(0, top + rowHeight - 1, viewport()->width(), top + rowHeight - 1);
    painter.setFont(isSelected ? uiFont(TextStyle::Strong) : uiFont());
    const QFontMetrics metrics = painter.fontMetrics();
    for (int c = 0; c < static_cast<int>(widths_.size()); ++c) {
        const QRect cell(columnLeft(c), top, widths_[static_cast<std::size_t>(c)], rowHeight);
        if (cell.right() < gutter_ || cell.left() > viewport()->width()) continue;
        const Column& column = *table_.column(static_cast<std::size_t>(c));
        const QRect inner = cell.adjusted(padding, 0, -padding, -1);
        const bool isMissing = column.isMissing(inTable);
        const auto& format = formats_[static_cast<std::size_t>(c)];
        painter.setPen(isMissing ? color(t.mutedText, 0.6) : color(t.text));
        const QString text = isMissing ? QStringLiteral("–") : format.text(column, inTable);
        const auto side = format.rightAligned() ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(
            inner, side | Qt::AlignVCenter,
            metrics.elidedText(text, format.rightAligned() ? Qt::ElideLeft : Qt::ElideRight, inner.width()));
        if (row == currentRow_ && c == currentColumn_ && hasFocus()) {
            painter.setPen(QPen(color(t.accent), 2));
            painter.drawRect(cell.adjusted(1, 1, -1, -2));
        }
    }
    // Row numbers last: columns scroll away below them.
    const QRect gutter(isSelected ? 3 : 0, top, gutter_ - (isSelected ? 3 : 0), rowHeight - 1);
    painter.fillRect(gutter, color(isSelected ? t.selectedRow : t.panel));
    painter.setFont(uiFont(TextStyle::Small));
    painter.setPen(color(t.mutedText));
    painter.drawText(gutter.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter,
                     QLocale().toString(static_cast<qulonglong>(inTable + 1)));
}

void TableGrid::paintHead(QPainter& painter, const QRect& clip) {
    const Theme& t = currentTheme();
    const QRect head(0, 0, viewport()->width(), headHeight());
    if (!head.intersects(clip)) return;
    painter.fillRect(head, color(t.window));
    for (int c = 0; c < static_cast<int>(widths_.size()); ++c) {
        const QRect cell = headerRect(c);
        if (cell.right() < gutter_ || cell.left() > viewport()->width()) continue;
        paintHeadCell(painter, cell, c);
    }
    painter.fillRect(QRect(0, 0, gutter_, headHeight()), color(t.window));
    painter.setPen(color(t.line));
    painter.drawLine(head.bottomLeft(), head.bottomRight());
    painter.drawLine(gutter_ - 1, 0, gutter_ - 1, headHeight());
}

void TableGrid::paintHeadCell(QPainter& painter, const QRect& cell, int c) {
    const Theme& t = currentTheme();
    const Field& field = table_.column(static_cast<std::size_t>(c))->field();
    painter.setPen(color(t.line));
    painter.drawLine(cell.topRight(), cell.bottomRight());
    QRect line(cell.left() + padding, cell.top() + 5, cell.width() - 2 * padding, 20);
    const int iconSize = 14;
    icon(typeIcon(field.type), IconTone::Muted)
        .paint(&painter, QRect(line.left(), line.center().y() - iconSize / 2, iconSize, iconSize));
    line.setLeft(line.left() + iconSize + 5);
    if (sortField_ == field.name) {
        icon(sortDescending_ ? QStringLiteral("sort-down") : QStringLiteral("sort-up"), IconTone::Accent)
            .paint(&painter, QRect(line.right() - 13, line.center().y() - 7, 14, 14));
        line.setRight(line.right() - 16);
    }
    painter.setFont(uiFont(TextStyle::Strong));
    painter.setPen(color(sortField_ == field.name ? t.accent : t.text));
    QString name = toQt(field.shown());
    const QFontMetrics metrics = painter.fontMetrics();
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideRight, line.width()));
    const int used = metrics.horizontalAdvance(name) + 5;
    if (!field.unit.empty() && used < line.width() - 12) {
        painter.setFont(uiFont(TextStyle::Small));
        painter.setPen(color(t.mutedText));
        painter.drawText(line.adjusted(used, 1, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(toQt(field.unit), Qt::ElideRight, line.width() - used));
    }
    if (profilesShown_ && static_cast<std::size_t>(c) < glances_.size()) {
        paintProfile(painter, QRect(cell.left() + padding, cell.top() + 28, cell.width() - 2 * padding, 18),
                     glances_[static_cast<std::size_t>(c)]);
    }
}

void TableGrid::paintProfile(QPainter& painter, const QRect& area, const ColumnGlance& glance) {
    const Theme& t = currentTheme();
    const int width = std::min(area.width(), 120);
    const double missing = glance.profile.rows
                               ? static_cast<double>(glance.profile.missing) / static_cast<double>(glance.profile.rows)
                               : 0;
    if (!glance.shape.empty()) {
        // Few categories get wide bars, many get the full row of thin ones.
        const double slot = std::min(14.0, static_cast<double>(width) / static_cast<double>(glance.shape.size()));
        for (std::size_t i = 0; i < glance.shape.size(); ++i) {
            const double height = std::max(glance.shape[i] > 0 ? 1.0 : 0.0, glance.shape[i] * (area.height() - 2));
            painter.fillRect(QRectF(area.left() + static_cast<double>(i) * slot, area.bottom() - height - 1,
                                    std::max(1.0, slot - 1), height),
                             color(t.accent, 0.45));
        }
    }
    painter.fillRect(QRectF(area.left(), area.bottom(), width, 2), color(t.line));
    if (missing > 0)
        painter.fillRect(QRectF(area.left() + width * (1 - missing), area.bottom(), width * missing, 2),
                         color(t.warning));
}

QString TableGrid::headTip(int c) const {
    const Column& column = *table_.column(static_cast<std::size_t>(c));
    QStringList lines{QStringLiteral("<b>%1</b>").arg(toQt(column.field().shown()).toHtmlEscaped()),
                      typeWords(column.type())};
    if (!column.field().unit.empty()) lines.append(tr("Unit: %1").arg(toQt(column.field().unit).toHtmlEscaped()));
    lines.append(tr("Missing: %1 of %2")
                     .arg(QLocale().toString(static_cast<qulonglong>(column.missingCount())), rowsText(column.rows())));
    if (static_cast<std::size_t>(c) < glances_.size()) {
        const ColumnProfile& profile = glances_[static_cast<std::size_t>(c)].profile;
        if (column.type() == Type::Text) {
            lines.append(tr("Distinct: %1").arg(QLocale().toString(static_cast<qulonglong>(profile.distinct))));
            for (std::size_t i = 0; i < std::min(namedValues, profile.top.size()); ++i) {
                lines.append(QStringLiteral("&nbsp;&nbsp;%1: %2")
                                 .arg(toQt(profile.top[i].value).toHtmlEscaped(),
                                      QLocale().toString(static_cast<qulonglong>(profile.top[i].count))));
            }
        } else if (profile.minimum <= profile.maximum && isNumeric(column.type())) {
            const auto& format = formats_[static_cast<std::size_t>(c)];
            lines.append(tr("From %1 to %2").arg(format.number(profile.minimum), format.number(profile.maximum)));
        }
    }
    return lines.join(QStringLiteral("<br>"));
}

}  // namespace kapok::gui
