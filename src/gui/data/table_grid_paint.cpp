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

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr std::size_t namedValues = 3;

QString percentText(std::size_t part, std::size_t all) {
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(std::max<std::size_t>(1, all));
    if (part > 0 && percent < 0.1) return QStringLiteral("< 0.1 %").replace(QLatin1Char('.'), QLocale().decimalPoint());
    if (part < all && percent > 99.9)
        return QStringLiteral("> 99.9 %").replace(QLatin1Char('.'), QLocale().decimalPoint());
    return QLocale().toString(percent, 'f', percent < 10 && part > 0 ? 1 : 0) + QStringLiteral(" %");
}

}  // namespace

void TableGrid::paintEvent(QPaintEvent* event) {
    const Theme& t = currentTheme();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), color(t.panel));
    if (table_.columnCount() == 0) return;
    const qint64 first = verticalScrollBar()->value();
    const int rows = static_cast<int>(std::min<qint64>(rowsInView() + 2, shownRows() - first));
    const auto each = [&](auto paint) {
        for (int i = 0; i < rows; ++i) paint(first + i, headHeight() + i * rowHeight);
    };
    const int high = viewport()->height() - headHeight();
    painter.save();
    painter.setClipRect(0, headHeight(), viewport()->width(), high);
    each([&](qint64 row, int top) { paintGround(painter, row, top); });
    const auto scrolled = visible(frozen_, static_cast<int>(widths_.size()));
    painter.setClipRect(frozenRight(), headHeight(), viewport()->width() - frozenRight(), high);
    each([&](qint64 row, int top) { paintCells(painter, row, top, scrolled.first, scrolled.second); });
    painter.setClipRect(0, headHeight(), frozenRight(), high);
    each([&](qint64 row, int top) {
        paintCells(painter, row, top, 0, frozen_);
        paintGutter(painter, row, top);
    });
    painter.restore();
    paintHead(painter, event->rect());
    if (frozen_ > 0) painter.fillRect(QRect(frozenRight() - 1, 0, 2, headHeight() + rows * rowHeight), color(t.line));
    if (shownRows() == 0) {
        painter.setPen(color(t.mutedText));
        painter.setFont(uiFont());
        painter.drawText(QRect(0, headHeight(), viewport()->width(), 64), Qt::AlignCenter, tr("No rows to show"));
    }
}

std::pair<int, int> TableGrid::visible(int first, int last) const {
    if (first >= last) return {first, first};
    const int shift = horizontalScrollBar()->value() + frozenRight() - gutter_;
    const auto begin = lefts_.begin() + first;
    const auto from = std::upper_bound(begin, lefts_.begin() + last, shift);
    const auto to = std::lower_bound(from, lefts_.begin() + last, horizontalScrollBar()->value() + viewport()->width());
    return {std::max(first, static_cast<int>(from - lefts_.begin()) - 1), static_cast<int>(to - lefts_.begin())};
}

void TableGrid::paintGround(QPainter& painter, qint64 row, int top) {
    const Theme& t = currentTheme();
    const QRect line(0, top, viewport()->width(), rowHeight);
    if (selected_[tableRow(row)]) {
        painter.fillRect(line, color(t.selectedRow));
    } else if (row == hoverRow_) {
        painter.fillRect(line, color(t.accentSoft, 0.5));
    }
    painter.setPen(color(t.line, 0.7));
    painter.drawLine(0, top + rowHeight - 1, viewport()->width(), top + rowHeight - 1);
}

void TableGrid::paintCells(QPainter& painter, qint64 row, int top, int first, int last) {
    const Theme& t = currentTheme();
    const std::size_t inTable = tableRow(row);
    painter.setFont(selected_[inTable] ? uiFont(TextStyle::Strong) : uiFont());
    const QFontMetrics metrics = painter.fontMetrics();
    for (int c = first; c < last; ++c) {
        const QRect cell(columnLeft(c), top, widths_[static_cast<std::size_t>(c)], rowHeight);
        const Column& column = *table_.column(static_cast<std::size_t>(c));
        const QRect inner = cell.adjusted(padding, 0, -padding, -1);
        const bool isMissing = column.isMissing(inTable);
        const bool right = format(c).rightAligned();
        const QString text = isMissing ? QStringLiteral("–") : format(c).text(column, inTable);
        if (!foundWords_.isEmpty() && !isMissing && text.contains(foundWords_, Qt::CaseInsensitive)) {
            painter.fillRect(cell.adjusted(0, 0, 0, -1), color(t.accent, 0.2));
        }
        painter.setPen(isMissing ? color(t.mutedText, 0.6) : color(t.text));
        painter.drawText(inner, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         metrics.elidedText(text, right ? Qt::ElideLeft : Qt::ElideRight, inner.width()));
        if (row == currentRow_ && c == currentColumn_) {
            painter.setPen(hasFocus() ? QPen(color(t.accent), 2) : QPen(color(t.mutedText, 0.6), 1));
            painter.drawRect(cell.adjusted(1, 1, -1, -2));
        }
    }
}

/// Row numbers; columns scroll away below them.
void TableGrid::paintGutter(QPainter& painter, qint64 row, int top) {
    const Theme& t = currentTheme();
    const std::size_t inTable = tableRow(row);
    const bool isSelected = selected_[inTable];
    if (isSelected) painter.fillRect(QRect(0, top, 3, rowHeight), color(t.selection));
    painter.setFont(uiFont(TextStyle::Small));
    painter.setPen(color(t.mutedText));
    painter.drawText(QRect(0, top, gutter_ - 8, rowHeight - 1), Qt::AlignRight | Qt::AlignVCenter,
                     QLocale().toString(static_cast<qulonglong>(inTable + 1)));
}

void TableGrid::paintHead(QPainter& painter, const QRect& clip) {
    const Theme& t = currentTheme();
    const QRect head(0, 0, viewport()->width(), headHeight());
    if (!head.intersects(clip)) return;
    painter.fillRect(head, color(t.window));
    const auto scrolled = visible(frozen_, static_cast<int>(widths_.size()));
    painter.save();
    painter.setClipRect(frozenRight(), 0, viewport()->width() - frozenRight(), headHeight());
    for (int c = scrolled.first; c < scrolled.second; ++c) paintHeadCell(painter, headerRect(c), c);
    painter.restore();
    for (int c = 0; c < frozen_; ++c) paintHeadCell(painter, headerRect(c), c);
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
        const auto& glance = glances_[static_cast<std::size_t>(c)];
        paintProfile(painter, QRect(cell.left() + padding, cell.top() + 27, cell.width() - 2 * padding, 18), glance);
        paintProfileWords(painter, QRect(cell.left() + padding, cell.top() + 50, cell.width() - padding - 4, 16),
                          glance);
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

/// "21 different • 3 % missing": what the bars cannot say exactly.
void TableGrid::paintProfileWords(QPainter& painter, const QRect& area, const ColumnGlance& glance) {
    const Theme& t = currentTheme();
    painter.setFont(uiFont(TextStyle::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    QRect rest = area;
    const auto say = [&](const QString& words, const QColor& tone) {
        painter.setPen(tone);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(words, Qt::ElideRight, rest.width()));
        rest.setLeft(rest.left() + metrics.horizontalAdvance(words) + 8);
    };
    const ColumnProfile& profile = glance.profile;
    const QString count = QLocale().toString(static_cast<qulonglong>(profile.distinct));
    const QString different = profile.distinctExact ? tr("%1 different").arg(count) : tr("> %1 different").arg(count);
    const QString missing = tr("%1 missing").arg(percentText(profile.missing, profile.rows));
    // Where there is no room for both, what is missing matters more.
    const bool isCounted = profile.field.type != Type::Geometry;
    const bool both = metrics.horizontalAdvance(different + missing) + 8 <= area.width();
    if (isCounted && (profile.missing == 0 || both)) say(different, color(t.mutedText));
    if (profile.missing > 0) say(missing, color(t.warning));
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
            lines.append(tr("From %1 to %2").arg(format(c).number(profile.minimum), format(c).number(profile.maximum)));
        }
    }
    return lines.join(QStringLiteral("<br>"));
}

}  // namespace kapok::gui
