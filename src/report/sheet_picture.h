// A map as the page that is arranged for print.
#pragma once

#include "map/sheet.h"
#include "report/item_picture.h"

namespace kapok::report {

/// The page of a map whose own scene is there; a map of another item that cannot be drawn leaves its words in its
/// place. Throws Cancelled, and Error when a dataset of the workbook is not there.
map::SheetPage sheetPage(const workbook::State& state, workbook::Pipeline& pipeline, const MapSpec& spec,
                         std::shared_ptr<const map::Scene> own, const Theme& theme, const QLocale& locale = {},
                         RunContext* context = nullptr);

/// In its own size; layers and elements are groups of SVG files.
ItemPicture sheetPicture(map::SheetPage page, const Theme& theme);

/// Asks the pipeline for the map, too.
ItemPicture sheetPicture(const workbook::State& state, workbook::Pipeline& pipeline, const MapSpec& spec,
                         const Theme& theme, const QLocale& locale = {}, RunContext* context = nullptr);

}  // namespace kapok::report
