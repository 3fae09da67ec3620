// A table as rows that can be stacked into pages.
#pragma once

#include "report/atom.h"
#include "spec/theme.h"
#include "table/table.h"

#include <QLocale>

namespace kapok::report {

/// Numbers stand right, in the locale's form; texts are wrapped, never cut. The header is repeated on every page. A
/// table too wide for the page comes in several parts, each with the first column. Geometry is left out.
Atoms tableAtoms(const Table& table, double width, const Theme& theme, const QLocale& locale = {});

/// How many columns of the table, geometry not counted, stand side by side in `width`; at least one.
std::size_t columnsThatFit(const Table& table, double width, const QLocale& locale = {});

}  // namespace kapok::report
