#include "report/pdf.h"

#include "chart/pdf_writer.h"

namespace kapok::report {

void writePdf(const QString& path, const Layout& layout, const QString& title) {
    chart::PdfWriter writer(path, layout.setup.millimetres, title);
    for (const auto& heading : layout.headings) {
        writer.addOutline({heading.text, heading.level, heading.page, heading.top});
    }
    for (std::size_t page = 0; page < layout.pages.size(); ++page) {
        if (page > 0) writer.newPage();
        paintPage(writer.painter(), layout, page);
    }
    writer.finish();
}

}  // namespace kapok::report
