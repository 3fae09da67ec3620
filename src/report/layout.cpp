#include "report/layout.h"

#include "chart/paint.h"
#include "report/front_matter.h"
#include "report/markdown_atoms.h"
#include "report/table_atoms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kapok::report {
namespace {

/// Turns contents into atoms, counting headings, figures and tables as it goes.
class Flow {
public:
    Flow(double width, const Theme& theme, const QLocale& locale) : width_(width), theme_(theme), locale_(locale) {}

    void operator()(const HeadingContent& heading);
    void operator()(const MarkdownContent& text) { append(markdownAtoms(text.markdown, width_, theme_), 12); }
    void operator()(const TableContent& table);
    void operator()(const PictureContent& picture);
    void operator()(const PageBreakContent&) { breakNext_ = true; }

    Atoms take() { return std::move(atoms_); }

private:
    void append(Atoms atoms, double before);
    Atom caption(const QString& words) const;

    double width_;
    const Theme& theme_;
    const QLocale& locale_;
    Atoms atoms_;
    bool breakNext_ = false;
    std::array<int, 3> numbers_{};
    int figures_ = 0;
    int tables_ = 0;
};

void Flow::append(Atoms atoms, double before) {
    if (atoms.empty()) return;
    atoms.front().before = before;
    atoms.front().pageBreakBefore = std::exchange(breakNext_, false);
    for (auto& atom : atoms) atoms_.push_back(std::move(atom));
}

void Flow::operator()(const HeadingContent& heading) {
    const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 3));
    ++numbers_[level - 1];
    std::fill(numbers_.begin() + static_cast<std::ptrdiff_t>(level), numbers_.end(), 0);
    QString number;
    for (std::size_t i = 0; i < level; ++i)
        number += (i ? QStringLiteral(".") : QString()) + QString::number(numbers_[i]);
    const QString words = number + QStringLiteral("  ") + heading.text;
    constexpr std::array<double, 3> pixels{22, 17, 14.5};
    constexpr std::array<double, 3> spaceBefore{30, 22, 16};
    Atom atom = textAtom(words, pixels[level - 1], true, theme_.text, width_);
    atom.height += 6;
    atom.keepWithNext = true;
    atom.heading = static_cast<int>(level);
    atom.headingText = words;
    append({atom}, spaceBefore[level - 1]);
}

Atom Flow::caption(const QString& words) const {
    Atom atom = textAtom(words, 11.5, false, theme_.mutedText, width_);
    atom.height += 6;
    return atom;
}

void Flow::operator()(const TableContent& table) {
    ++tables_;
    const QString number = QCoreApplication::translate("report", "Table %1").arg(tables_);
    Atom title = caption(table.caption.isEmpty() ? number : number + QStringLiteral("  ") + table.caption);
    title.keepWithNext = true;
    Atoms atoms{title};
    for (auto& atom : tableAtoms(table.table, width_, theme_, locale_)) atoms.push_back(std::move(atom));
    append(std::move(atoms), 16);
}

void Flow::operator()(const PictureContent& picture) {
    ++figures_;
    Atom drawing;
    drawing.height = picture.millimetres * pixelsPerMillimetre;
    drawing.keepWithNext = true;
    drawing.paint = [paint = picture.paint, size = QSizeF(width_, drawing.height)](QPainter& painter,
                                                                                   const QPointF& origin) {
        painter.save();
        paint(painter, QRectF(origin, size));
        painter.restore();
    };
    const QString number = QCoreApplication::translate("report", "Figure %1").arg(figures_);
    Atom title = caption(picture.caption.isEmpty() ? number : number + QStringLiteral("  ") + picture.caption);
    title.before = 4;
    append({drawing, title}, 14);
}

/// Stacks atoms into pages. An atom taller than a page stands on one of its own.
class Stacker {
public:
    explicit Stacker(const PageSetup& setup)
        : left_(setup.left * pixelsPerMillimetre),
          top_(setup.top * pixelsPerMillimetre),
          bottom_((setup.millimetres.height() - setup.bottom) * pixelsPerMillimetre),
          y_(top_) {}

    void stack(const Atoms& atoms) {
        for (std::size_t first = 0; first < atoms.size();) {
            std::size_t last = first;
            double needed = atoms[first].before + atoms[first].height;
            while (atoms[last].keepWithNext && last + 1 < atoms.size()) {
                ++last;
                needed += atoms[last].before + atoms[last].height;
            }
            const bool fits = y_ + needed <= bottom_ + 0.5 || (y_ <= top_ + 0.5);
            const bool canFit = needed <= bottom_ - top_;
            if (atoms[first].pageBreakBefore || (!fits && canFit)) newPage();
            for (; first <= last; ++first) place(atoms[first]);
        }
    }

    std::vector<Page> pages = {};
    std::vector<ContentsEntry> headings = {};

private:
    void newPage() {
        if (pages.empty() || pages.back().parts.empty()) return;
        pages.emplace_back();
        y_ = top_;
    }

    void place(const Atom& atom) {
        if (pages.empty()) pages.emplace_back();
        if (y_ + atom.before + atom.height > bottom_ + 0.5) newPage();
        if (y_ > top_ + 0.5) {
            y_ += atom.before;
        } else if (atom.repeated) {
            put(*atom.repeated);
        }
        if (atom.heading > 0) {
            headings.push_back(
                {atom.headingText, atom.heading, static_cast<int>(pages.size() - 1), y_ / pixelsPerMillimetre});
        }
        put(atom);
    }

    void put(const Atom& atom) {
        pages.back().parts.push_back({atom, {left_, y_}});
        y_ += atom.height;
    }

    double left_;
    double top_;
    double bottom_;
    double y_;
};

Atom footerAtom(const Report& report, std::size_t page, std::size_t count, double width, const Theme& theme) {
    const QString left = QString::fromStdString(report.footer.empty() ? report.title : report.footer);
    const QString right = report.pageNumbers ? QStringLiteral("%1 / %2").arg(page + 1).arg(count) : QString();
    Atom atom;
    atom.paint = [=, line = theme.line, color = theme.mutedText](QPainter& painter, const QPointF& origin) {
        painter.setPen(QPen(QColor::fromRgb(line), 1));
        painter.drawLine(origin, origin + QPointF(width, 0));
        painter.setFont(chart::drawingFont(10.5));
        painter.setPen(QColor::fromRgb(color));
        const QRectF room(origin.x(), origin.y() + 6, width, 18);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, left);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, right);
    };
    return atom;
}

void addFooters(const Report& report, Layout& layout, const Theme& theme) {
    const PageSetup& setup = layout.setup;
    const double width = (setup.millimetres.width() - setup.left - setup.right) * pixelsPerMillimetre;
    const QPointF place(setup.left * pixelsPerMillimetre,
                        (setup.millimetres.height() - setup.bottom + 6) * pixelsPerMillimetre);
    for (std::size_t page = report.titlePage ? 1 : 0; page < layout.pages.size(); ++page) {
        layout.pages[page].parts.push_back({footerAtom(report, page, layout.pages.size(), width, theme), place});
    }
}

}  // namespace

Layout layoutReport(const Report& report, const std::vector<Content>& contents, const Theme& theme,
                    const QLocale& locale, const PageSetup& setup) {
    Layout layout{setup, {}, {}};
    const double width = (setup.millimetres.width() - setup.left - setup.right) * pixelsPerMillimetre;
    Flow flow(width, theme, locale);
    for (const auto& content : contents) std::visit(flow, content);
    Stacker stacker(setup);
    stacker.stack(flow.take());
    const bool listed = report.contents && !stacker.headings.empty();
    const std::size_t listPages = listed ? contentsPages(stacker.headings, setup, theme).size() : 0;
    for (auto& heading : stacker.headings) heading.page += static_cast<int>(listPages) + (report.titlePage ? 1 : 0);
    if (report.titlePage) layout.pages.push_back(titlePage(report, setup, theme));
    if (listed) {
        for (auto& page : contentsPages(stacker.headings, setup, theme)) layout.pages.push_back(std::move(page));
    }
    for (auto& page : stacker.pages) layout.pages.push_back(std::move(page));
    if (layout.pages.empty()) layout.pages.emplace_back();
    layout.headings = std::move(stacker.headings);
    addFooters(report, layout, theme);
    return layout;
}

void paintPage(QPainter& painter, const Layout& layout, std::size_t page) {
    for (const auto& part : layout.pages[page].parts) part.atom.paint(painter, part.topLeft);
}

}  // namespace kapok::report
