#include "report/front_matter.h"

#include "chart/paint.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <cmath>

namespace kapok::report {
namespace {

constexpr double entryHeight = 26;
constexpr double contentsTitleHeight = 64;

double textWidth(const PageSetup& setup) {
    return (setup.millimetres.width() - setup.left - setup.right) * pixelsPerMillimetre;
}

double textHeight(const PageSetup& setup) {
    return (setup.millimetres.height() - setup.top - setup.bottom) * pixelsPerMillimetre;
}

std::size_t entriesOnPage(const PageSetup& setup, bool first) {
    return static_cast<std::size_t>((textHeight(setup) - (first ? contentsTitleHeight : 0)) / entryHeight);
}

Atom entryAtom(const ContentsEntry& entry, double width, const Theme& theme) {
    const double indent = 20.0 * (entry.level - 1);
    const QFont font = chart::drawingFont(entry.level == 1 ? 14 : 13, entry.level == 1);
    const QString number = QString::number(entry.page + 1);
    Atom atom;
    atom.height = entryHeight;
    atom.paint = [=](QPainter& painter, const QPointF& origin) {
        painter.setFont(font);
        painter.setPen(QColor::fromRgb(theme.text));
        const QRectF room(origin.x() + indent, origin.y(), width - indent - 40, entryHeight);
        const QFontMetricsF metrics(font);
        const QString shown = metrics.elidedText(entry.text, Qt::ElideRight, room.width());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
        painter.drawText(QRectF(origin.x() + width - 40, origin.y(), 40, entryHeight),
                         Qt::AlignRight | Qt::AlignVCenter, number);
        QPen leader(QColor::fromRgb(theme.mutedText), 1, Qt::DotLine);
        painter.setPen(leader);
        const double y = std::round(origin.y() + entryHeight / 2 + metrics.ascent() / 2 - 3);
        painter.drawLine(QPointF(room.left() + metrics.horizontalAdvance(shown) + 8, y),
                         QPointF(origin.x() + width - metrics.horizontalAdvance(number) - 8, y));
    };
    return atom;
}

}  // namespace

Page titlePage(const Report& report, const PageSetup& setup, const Theme& theme) {
    Page page;
    const double left = setup.left * pixelsPerMillimetre;
    const double width = textWidth(setup);
    double y = setup.millimetres.height() * pixelsPerMillimetre * 0.30;
    Atom bar;
    bar.paint = [color = theme.accent](QPainter& painter, const QPointF& origin) {
        painter.fillRect(QRectF(origin, QSizeF(56, 5)), QColor::fromRgb(color));
    };
    page.parts.push_back({bar, {left, y - 30}});
    const auto add = [&](const std::string& words, double pixels, bool bold, Rgb color, double gap) {
        if (words.empty()) return;
        Atom atom = textAtom(QString::fromStdString(words), pixels, bold, color, width);
        const double height = atom.height;
        page.parts.push_back({std::move(atom), {left, y}});
        y += height + gap;
    };
    add(report.title, 36, true, theme.text, 14);
    add(report.subtitle, 19, false, theme.mutedText, 14);
    y = std::max(y, setup.millimetres.height() * pixelsPerMillimetre * 0.80);
    add(report.author, 14, false, theme.text, 6);
    add(report.date, 14, false, theme.mutedText, 0);
    return page;
}

std::size_t contentsPageCount(std::size_t headings, const PageSetup& setup) {
    const std::size_t first = entriesOnPage(setup, true);
    if (headings <= first) return 1;
    const std::size_t each = entriesOnPage(setup, false);
    return 1 + (headings - first + each - 1) / each;
}

std::vector<Page> contentsPages(const std::vector<ContentsEntry>& headings, const PageSetup& setup,
                                const Theme& theme) {
    const double left = setup.left * pixelsPerMillimetre;
    const double top = setup.top * pixelsPerMillimetre;
    const double width = textWidth(setup);
    std::vector<Page> pages(1);
    const QString title = QCoreApplication::translate("report", "Contents");
    pages.front().parts.push_back({textAtom(title, 24, true, theme.text, width), {left, top}});
    double y = top + contentsTitleHeight;
    std::size_t room = entriesOnPage(setup, true);
    for (const auto& entry : headings) {
        if (room == 0) {
            pages.emplace_back();
            y = top;
            room = entriesOnPage(setup, false);
        }
        pages.back().parts.push_back({entryAtom(entry, width, theme), {left, y}});
        y += entryHeight;
        --room;
    }
    return pages;
}

}  // namespace kapok::report
