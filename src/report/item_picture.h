// Items of a workbook brought up to date by the pipeline and ready to be painted.
#pragma once

#include "report/content.h"
#include "spec/theme.h"
#include "workbook/pipeline.h"

#include <QDateTime>
#include <QLocale>
#include <QSizeF>

namespace kapok::report {

/// Painted on the GUI thread (charts need it), in CSS pixels.
struct ItemPicture {
    std::function<void(QPainter&, const QRectF&)> paint;
    QSizeF pixels{800, 500};  ///< the size it is made for
    QString title;
    bool isPage = false;         ///< made for a page, whose size is not to be changed
    bool saysItsSource = false;  ///< needs no line below
};

struct PictureOptions {
    bool titles = true;       ///< the item's own title and source; a report has captions instead
    bool background = false;  ///< fill with the panel's colour
    QLocale locale = {};
    bool sheets = false;                     ///< maps for which a page is arranged are that page
    LayoutKind layout = LayoutKind::Screen;  ///< of a dashboard
    std::map<std::string, int> tabs = {};    ///< of a dashboard: the open tabs of its containers; else the first
    /// When it is made: a line below says the filters, the sources and this. Invalid: no line.
    QDateTime time = {};
};

/// Asks the pipeline for whatever the item shows; throws Error or Cancelled. Charts, maps and dashboards; a dataset is
/// drawn as the table it is. Throws Error for items that are no picture.
ItemPicture itemPicture(const workbook::State& state, workbook::Pipeline& pipeline, const Id& id, const Theme& theme,
                        const PictureOptions& options = {}, RunContext* context = nullptr);

ItemPicture chartPicture(const workbook::State& state, workbook::Pipeline& pipeline, const ChartSpec& chart,
                         const Theme& theme, const PictureOptions& options = {}, RunContext* context = nullptr);
ItemPicture mapPicture(const workbook::State& state, workbook::Pipeline& pipeline, const MapSpec& map,
                       const Theme& theme, const PictureOptions& options = {}, RunContext* context = nullptr);
ItemPicture dashboardPicture(const workbook::State& state, workbook::Pipeline& pipeline, const Dashboard& dashboard,
                             const Theme& theme, const PictureOptions& options = {}, RunContext* context = nullptr);
/// As many rows as there is room for, and how many more there are.
ItemPicture tablePicture(const Table& table, const Theme& theme, const PictureOptions& options = {});

/// The blocks of a report with everything they show, in order.
std::vector<Content> resolveReport(const workbook::State& state, workbook::Pipeline& pipeline, const Report& report,
                                   const Theme& theme, const QLocale& locale = {}, RunContext* context = nullptr);

/// Writes .png, .svg or .pdf as the path's ending says; `pixels` null: the size the picture is made for. Throws Error.
void writePicture(const QString& path, const ItemPicture& picture, QSizeF pixels = {}, double dpi = 96);

}  // namespace kapok::report
