// A PDF whose text comes back as the code points that went in. Charts, maps and reports write theirs with it.
#pragma once

#include <QPainter>
#include <QSizeF>
#include <QString>

#include <memory>

namespace kapok::chart {

struct PdfOutline {
    QString title;
    int level = 1;   ///< 1–3
    int page = 0;    ///< from 0
    double top = 0;  ///< millimetres below the page's upper edge
};

/// Paints to a file beside `path` and puts it in place when it is whole: an error leaves what was there. Fonts are
/// embedded, text is text, and equal painting gives equal bytes (no time stamps).
class PdfWriter {
public:
    /// All pages are of one size. Throws Error when the folder cannot be written.
    PdfWriter(const QString& path, QSizeF millimetres, const QString& title = {});
    ~PdfWriter();

    /// Its unit is the CSS pixel (1/96 inch), its origin the page's upper left corner. Valid until finish().
    QPainter& painter();
    void newPage();
    void addOutline(PdfOutline entry);
    /// Throws Error when the file cannot be written. Without it nothing is left on disk.
    void finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace kapok::chart
