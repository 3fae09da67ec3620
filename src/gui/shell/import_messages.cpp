#include "gui/shell/import_messages.h"

#include "gui/common/strings.h"
#include "gui/data/unfit_cells_dialog.h"
#include "host/translate.h"
#include "io/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString delimiterName(const std::string& delimiter) {
    if (delimiter == ",") return Words::tr("comma");
    if (delimiter == "\t") return Words::tr("tab");
    if (delimiter == ";") return Words::tr("semicolon");
    if (delimiter == "|") return Words::tr("vertical bar");
    if (delimiter == " ") return Words::tr("space");
    return toQt(delimiter);
}

QString problemLines(const io::ImportReport& report) {
    QStringList lines;
    for (const auto& note : report.notes) lines.append(host::shownString(note));
    const auto more = report.problemCount - report.problems.size();
    for (const auto& problem : report.problems) {
        lines.append(Words::tr("Row %1, column %2: %3 (%4)")
                         .arg(QLocale().toString(qlonglong(problem.row)), toQt(problem.column),
                              host::shownString(problem.what), toQt(problem.text)));
    }
    if (more > 0) lines.append(Words::tr("and %1 more").arg(QLocale().toString(qulonglong(more))));
    return lines.join(QLatin1Char('\n'));
}

/// The words, and below them links that run actions on the dataset of the message (see MessagesPanel).
QString withLinks(const QString& words, const std::vector<std::pair<const char*, QString>>& links) {
    QStringList made;
    for (const auto& [action, text] : links)
        made.append(QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(action), text.toHtmlEscaped()));
    return words.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")) + QStringLiteral("<br>") +
           made.join(QStringLiteral(" • "));
}

}  // namespace

QString importWords(const io::ImportReport& report) {
    QStringList parts;
    // Of a text table its encoding and delimiter say more than the name of the format.
    const auto* format = io::formatById(report.format);
    if (format && report.encoding.empty()) parts.append(host::shownString(format->title));
    if (!report.encoding.empty()) parts.append(toQt(report.encoding));
    if (!report.delimiter.empty()) parts.append(delimiterName(report.delimiter));
    if (report.header)
        parts.append(*report.header ? Words::tr("names in the first row") : Words::tr("no names in the file"));
    return parts.join(QStringLiteral(" • "));
}

Message importMessage(Session& session, const Id& dataset, const workbook::DatasetReport& report) {
    const auto& import = report.import;
    QStringList text{importWords(import)};
    text.append(import.problemCount == 0 ? Words::tr("no problems")
                                         : Words::tr("%1 problems").arg(QLocale().toString(import.problemCount)));
    if (import.encodingDoubtful) text.append(Words::tr("the encoding is a guess"));
    QStringList warnings;
    for (const auto& warning : report.warnings) warnings.append(host::shownString(warning));
    const bool clean = import.problemCount == 0 && warnings.isEmpty() && !import.encodingDoubtful;
    QString words = text.join(QStringLiteral(" • "));
    if (!warnings.isEmpty()) words += QLatin1Char('\n') + warnings.join(QLatin1Char('\n'));
    if (report.exceptions.rows() > 0)
        words = withLinks(words, {{"data.unfit", Words::tr("%1 – show").arg(unfitCellsText(report))}});
    return {clean ? Severity::Success : Severity::Warning, Words::tr("Opened %1").arg(session.itemName(dataset)), words,
            problemLines(import), dataset};
}

Message templateMessage(Session& session, const Id& dataset, const QString& name) {
    const QString words = withLinks(Words::tr("It was made for a file of the same columns."),
                                    {{"data.automatic", Words::tr("Read it without the template")},
                                     {"data.import", Words::tr("Choose differently…")}});
    return {Severity::Note,
            Words::tr("The template \"%1\" was used to read %2.").arg(name, session.itemName(dataset)),
            words,
            {},
            dataset};
}

}  // namespace kapok::gui
