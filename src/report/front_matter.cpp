#include "report/front_matter.h"

#include "chart/paint.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

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

/// The lines of a text, broken at words or, in a word wider than the room, anywhere.
QStringList wrapped(const QString& text, const QFont& font, double width) {
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

/// A heading, wrapped where it is long, and its page after dots.
Atom entryAtom(const ContentsEntry& entry, double width, const Theme& theme) {
    constexpr double numberWidth = 40;
    const double indent = 20.0 * (entry.level - 1);
    const QFont font = chart::drawingFont(entry.level == 1 ? 14 : 13, entry.level == 1);
    const QFontMetricsF metrics(font);
    const QString number = QString::number(entry.page + 1);
    const double roomWidth = width - indent - numberWidth;
    const QStringList lines = wrapped(entry.text, font, roomWidth);
    const double line = std::ceil(metrics.lineSpacing());
    Atom atom;
    atom.height = entryHeight + line * double(lines.size() - 1);
    atom.paint = [=](QPainter& painter, const QPointF& origin) {
        painter.setFont(font);
        painter.setPen(QColor::fromRgb(theme.text));
        double y = origin.y() + (entryHeight - line) / 2;
        for (const QString& words : lines) {
            painter.drawText(QPointF(origin.x() + indent, y + metrics.ascent()), words);
            y += line;
        }
        const double base = y - line + metrics.ascent();
        const double right = origin.x() + width;
        painter.drawText(QPointF(right - metrics.horizontalAdvance(number), base), number);
        painter.setPen(QPen(QColor::fromRgb(theme.mutedText), 1, Qt::DotLine));
        const double dots = std::round(base - 2);
        painter.drawLine(QPointF(origin.x() + indent + metrics.horizontalAdvance(lines.back()) + 8, dots),
                         QPointF(right - metrics.horizontalAdvance(number) - 8, dots));
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

std::vector<Page> contentsPages(const std::vector<ContentsEntry>& headings, const PageSetup& setup,
                                const Theme& theme) {
    const double left = setup.left * pixelsPerMillimetre;
    const double top = setup.top * pixelsPerMillimetre;
    const double bottom = top + textHeight(setup);
    const double width = textWidth(setup);
    std::vector<Page> pages(1);
    const QString title = QCoreApplication::translate("report", "Contents");
    pages.front().parts.push_back({textAtom(title, 24, true, theme.text, width), {left, top}});
    double y = top + contentsTitleHeight;
    for (const auto& entry : headings) {
        Atom atom = entryAtom(entry, width, theme);
        if (y + atom.height > bottom) {
            pages.emplace_back();
            y = top;
        }
        const double height = atom.height;
        pages.back().parts.push_back({std::move(atom), {left, y}});
        y += height;
    }
    return pages;
}

}  // namespace kapok::report
