#include "report/markdown_atoms.h"

#include "chart/paint.h"
#include "host/markdown.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextList>

#include <algorithm>
#include <cmath>

namespace kapok::report {
namespace {

constexpr double textPixels = 13.5;
constexpr double lineSpacing = 150;  // per cent
constexpr double paragraphGap = 8;

/// A line of the laid-out document. The layouts belong to `document`.
struct Line {
    double top = 0;
    double bottom = 0;
    QTextLayout* layout = nullptr;
    int number = 0;
    bool firstOfBlock = false;
    bool lastOfBlock = false;
    double gap = 0;  // space above, of the block
    QTextBlock block;
};

std::shared_ptr<QTextDocument> laidOut(const QString& markdown, double width, const Theme& theme) {
    auto document = std::make_shared<QTextDocument>();
    document->setDocumentMargin(0);
    document->setDefaultFont(chart::drawingFont(textPixels));
    document->setMarkdown(host::withClosedStars(markdown), QTextDocument::MarkdownDialectGitHub);
    document->setIndentWidth(20);
    QTextCursor cursor(document.get());
    cursor.select(QTextCursor::Document);
    QTextCharFormat color;
    color.setForeground(QColor::fromRgb(theme.text));
    cursor.mergeCharFormat(color);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineSpacing, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(0);
        format.setBottomMargin(block.textList() ? 1 : paragraphGap);
        QTextCursor(block).setBlockFormat(format);
    }
    document->setTextWidth(width);
    document->documentLayout()->documentSize();  // lays out everything
    return document;
}

std::vector<Line> linesOf(QTextDocument& document) {
    std::vector<Line> lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextLayout* layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const double top = layout->position().y() + line.y();
            lines.push_back({top, top + line.height(), layout, i, i == 0, i + 1 == layout->lineCount(),
                             i == 0 && !block.textList() ? paragraphGap / 2 : 0, block});
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.top < b.top; });
    return lines;
}

void paintMarker(QPainter& painter, const Line& line, const QPointF& origin, const QColor& color) {
    const QTextList* list = line.block.textList();
    if (!list || !line.firstOfBlock) return;
    const int style = list->format().style();
    const QString marker = style <= QTextListFormat::ListDecimal ? list->itemText(line.block) : QStringLiteral("•");
    const QTextLine text = line.layout->lineAt(line.number);
    const bool bullet = style > QTextListFormat::ListDecimal;
    painter.setPen(color);
    painter.setFont(chart::drawingFont(textPixels));
    const double x = origin.x() + line.layout->position().x() + text.x() - 22;
    painter.drawText(QRectF(x, origin.y(), 16, text.height()),
                     (bullet ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignTop,
                     bullet ? QStringLiteral("•") : marker);
}

}  // namespace

Atoms markdownAtoms(const QString& markdown, double width, const Theme& theme) {
    const auto document = laidOut(markdown, width, theme);
    const auto lines = linesOf(*document);
    const QColor color = QColor::fromRgb(theme.text);
    Atoms atoms;
    for (std::size_t first = 0; first < lines.size();) {
        std::size_t end = first + 1;  // cells of a table stand side by side: one atom
        double bottom = lines[first].bottom;
        while (end < lines.size() && lines[end].top < bottom - 1) bottom = std::max(bottom, lines[end++].bottom);
        const double top = lines[first].top;
        const double next = end < lines.size() ? lines[end].top : bottom;
        std::vector<Line> members(lines.begin() + static_cast<std::ptrdiff_t>(first),
                                  lines.begin() + static_cast<std::ptrdiff_t>(end));
        Atom atom;
        atom.height = std::max(bottom, next) - top;
        atom.before = lines[first].firstOfBlock ? lines[first].gap : 0;
        const bool secondLast = end < lines.size() && lines[end].lastOfBlock && !lines[end].firstOfBlock;
        atom.keepWithNext = (lines[first].firstOfBlock && !lines[first].lastOfBlock) || secondLast;
        atom.paint = [document, members, top, color](QPainter& painter, const QPointF& origin) {
            for (const Line& line : members) {
                const QPointF place(origin.x() + line.layout->position().x(),
                                    origin.y() - top + line.layout->position().y());
                line.layout->lineAt(line.number).draw(&painter, place);
                paintMarker(painter, line, QPointF(origin.x(), origin.y() + line.top - top), color);
            }
        };
        atoms.push_back(std::move(atom));
        first = end;
    }
    return atoms;
}

}  // namespace kapok::report
