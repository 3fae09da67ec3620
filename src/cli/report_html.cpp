#include "cli/report_html.h"

#include "chart/chart_reader.h"
#include "chart/number_format.h"
#include "chart/picture_file.h"
#include "cli/files.h"
#include "host/markdown.h"
#include "host/translate.h"
#include "table/format.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace kapok::cli {
namespace {

constexpr double pageWidth = 720;  // CSS pixels
constexpr double pixelsAMillimetre = 96 / 25.4;

const char* const styleSheet =
    "body{max-width:45rem;margin:2rem auto;padding:0 1rem;color:#1c2430;background:#fff;line-height:1.6;"
    "font-family:'Noto Sans','Noto Sans CJK SC','Microsoft YaHei',sans-serif}"
    "h1,h2,h3,h4{line-height:1.3}.muted,figcaption,caption{color:#667085}figure{margin:1.5rem 0}img{width:100%}"
    "nav ol{list-style:none;padding:0}nav a{color:#1f6feb;text-decoration:none}"
    "table{border-collapse:collapse;margin:1.5rem 0;font-size:.85rem}caption{text-align:left;padding:.3rem 0}"
    "th,td{padding:.25rem .6rem;border-bottom:1px solid #e1e5ea;text-align:left}td.n,th.n{text-align:right}";

QString escaped(const std::string& text) { return QString::fromStdString(text).toHtmlEscaped(); }

QString cell(const Column& column, std::size_t row, const QLocale& locale) {
    if (column.isMissing(row)) return QStringLiteral("–");
    if (column.type() == Type::Float64) return chart::numberText(column.number(row), locale, 6);
    const bool words = column.type() == Type::Text || column.type() == Type::Boolean;
    return words ? chart::cellWords(column, row, nullptr).toHtmlEscaped() : escaped(cellText(column, row));
}

class HtmlWriter {
public:
    explicit HtmlWriter(QLocale locale) : locale_(std::move(locale)) {}

    void operator()(const report::HeadingContent& heading) {
        const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 3));
        ++numbers_[level - 1];
        std::fill(numbers_.begin() + static_cast<std::ptrdiff_t>(level), numbers_.end(), 0);
        QStringList number;
        for (std::size_t i = 0; i < level; ++i) number << QString::number(numbers_[i]);
        const QString id = "s" + number.join('-');
        const QString words = number.join('.') + " " + heading.text.toHtmlEscaped();
        body_ += QString("<h%1 id=\"%2\">%3</h%1>\n").arg(QString::number(level + 1), id, words);
        contents_ += QString("<li style=\"margin-left:%1rem\"><a href=\"#%2\">%3</a></li>\n")
                         .arg(QString::number(level - 1), id, words);
    }

    void operator()(const report::MarkdownContent& text) {
        QTextDocument document;
        document.setMarkdown(host::withClosedStars(text.markdown), QTextDocument::MarkdownDialectGitHub);
        static const QRegularExpression bodyOnly("<body[^>]*>(.*)</body>",
                                                 QRegularExpression::DotMatchesEverythingOption);
        // Paragraphs take the page's style; spans keep theirs, which makes words bold or slanted.
        static const QRegularExpression styles("<(p|li|ul|ol|h[1-6]|td|table)\\b[^>]*>");
        body_ += bodyOnly.match(document.toHtml()).captured(1).replace(styles, "<\\1>") + "\n";
    }

    void operator()(const report::TableContent& content) {
        body_ += "<table>";
        body_ += "<caption>" + captionOf("Table %1", ++tables_, content.caption) + "</caption>";
        body_ += "<thead><tr>";
        for (const auto& column : columns(content.table)) {
            const Field& field = column->field();
            body_ += openCell("th", *column) + escaped(field.shown());
            if (!field.unit.empty()) body_ += " (" + escaped(field.unit) + ")";
            body_ += "</th>";
        }
        body_ += "</tr></thead>\n<tbody>\n";
        for (std::size_t row = 0; row < content.table.rows(); ++row) {
            body_ += "<tr>";
            for (const auto& column : columns(content.table))
                body_ += openCell("td", *column) + cell(*column, row, locale_) + "</td>";
            body_ += "</tr>\n";
        }
        body_ += "</tbody></table>\n";
    }

    void operator()(const report::PictureContent& picture) {
        const QString file = folder_.filePath("picture.svg");
        const QSizeF size(pageWidth, picture.millimetres * pixelsAMillimetre);
        chart::writePicture(file, picture.paint, size, 96, picture.caption);
        const QByteArray svg = QByteArray::fromStdString(readText(file.toStdString()));
        const QString words = captionOf("Figure %1", ++figures_, picture.caption);
        body_ += QString("<figure><img alt=\"%1\" src=\"data:image/svg+xml;base64,%2\">").arg(words, svg.toBase64());
        body_ += "<figcaption>" + words + "</figcaption>";
        body_ += "</figure>\n";
    }

    void operator()(const report::PageBreakContent&) {}

    const QString& body() const { return body_; }
    const QString& contents() const { return contents_; }

private:
    static std::vector<ColumnPtr> columns(const Table& table) {
        std::vector<ColumnPtr> shown;
        for (const auto& column : table.columns()) {
            if (column->type() != Type::Geometry) shown.push_back(column);
        }
        return shown;
    }

    /// Numbered as in the report's pages.
    static QString captionOf(const char* counted, int number, const QString& caption) {
        return QCoreApplication::translate("report", counted).arg(number) + "  " + caption.toHtmlEscaped();
    }

    static QString openCell(const QString& name, const Column& column) {
        const bool number = column.type() == Type::Int64 || column.type() == Type::Float64;
        return "<" + name + (number ? " class=\"n\">" : ">");
    }

    QLocale locale_;
    QTemporaryDir folder_;
    QString body_;
    QString contents_;
    std::array<int, 3> numbers_{};
    int tables_ = 0;
    int figures_ = 0;
};

}  // namespace

void writeReportHtml(const std::string& path, const Report& report, const std::vector<report::Content>& contents,
                     const QLocale& locale) {
    HtmlWriter writer(locale);
    for (const auto& content : contents) std::visit(writer, content);
    QString page = "<!doctype html>\n<html lang=\"" + locale.bcp47Name() + "\"><head><meta charset=\"utf-8\">";
    page += "<meta name=\"viewport\" content=\"width=device-width\"><title>" + escaped(report.title) + "</title>";
    page += QString("<style>%1</style></head>\n<body>\n<h1>%2</h1>\n").arg(styleSheet, escaped(report.title));
    for (const std::string& line : {report.subtitle, report.author, report.date}) {
        if (!line.empty()) page += "<p class=\"muted\">" + escaped(line) + "</p>\n";
    }
    if (report.contents) page += "<nav><ol>\n" + writer.contents() + "</ol></nav>\n";
    page += writer.body();
    if (!report.footer.empty()) page += "<p class=\"muted\">" + escaped(report.footer) + "</p>\n";
    writeText(path, (page + "</body></html>\n").toStdString());
}

}  // namespace kapok::cli
