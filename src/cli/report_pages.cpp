#include "cli/report_pages.h"

#include "cli/report_html.h"
#include "host/run_context.h"
#include "report/logo.h"
#include "report/pdf.h"
#include "workbook/house_style.h"

namespace kapok::cli {

void writeReport(Session& session, const Id& id, const std::string& path) {
    const QString file = QString::fromStdString(path);
    const bool html = file.endsWith(".html", Qt::CaseInsensitive);
    if (!html && !file.endsWith(".pdf", Qt::CaseInsensitive)) {
        throw Error(KAPOK_TR("cli", "A report cannot be written as %1.").arg(path),
                    KAPOK_TR("cli", "Give a name that ends in .pdf or .html."));
    }
    const Report& report = session.state().report(id);
    host::ConsoleContext context;
    const Theme theme = workbook::inHouseStyle(session.state(), lightTheme);
    const auto contents =
        report::resolveReport(session.state(), session.pipeline(), report, theme, QLocale(), &context);
    if (html) return writeReportHtml(path, report, contents, QLocale());
    report::Layout layout = report::layoutReport(report, contents, theme, QLocale());
    report::addLogo(layout, workbook::houseStyle(session.state()));
    report::writePdf(file, layout, QString::fromStdString(report.title));
}

}  // namespace kapok::cli
