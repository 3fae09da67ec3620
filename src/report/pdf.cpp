#include "report/pdf.h"

#include "chart/forward_device.h"
#include "chart/pdf_writer.h"

namespace kapok::report {

void writePdf(const QString& path, const Layout& layout, const QString& title) {
    const QSize size = (layout.setup.millimetres * pixelsPerMillimetre).toSize();
    chart::PdfWriter writer(path, layout.setup.millimetres, title);
    for (const auto& heading : layout.headings) {
        writer.addOutline({heading.text, heading.level, heading.page, heading.top});
    }
    for (std::size_t page = 0; page < layout.pages.size(); ++page) {
        if (page > 0) writer.newPage();
        // Through a device that tells the writer of every text painted, those of charts and maps included.
        chart::ForwardDevice device(writer.painter(), size, [&](const QString& text) { writer.drawn(text); });
        QPainter painter(&device);
        paintPage(painter, layout, page);
    }
    writer.finish();
}

}  // namespace kapok::report
