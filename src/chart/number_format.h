// Numbers and times as people read them, by locale: 万/亿 in Chinese, k/M in English. Charts, reports and windows use
// these; files and keys use table/format.h.
#pragma once

#include "spec/chart_spec.h"

#include <QLocale>
#include <QString>

namespace kapok::chart {

/// The exact number with grouped thousands and at most `digits` significant digits after the leading zeros; never
/// fewer digits before the point than there are. "" for NaN.
QString numberText(double value, const QLocale& locale = {}, int digits = 7);

/// A number of a column or channel in a d3-format, "[[fill]align][sign][symbol][0][width][,][.precision][~][type]" with
/// the types e f g r s p % d b o x X c n and none; signs and grouping by locale. Also "k", "万" and "亿" as types: so
/// many thousands, ten thousands, hundred millions ("1.2万"). Formats that cannot be read and the empty one are
/// numberText. "" for NaN.
QString formattedNumber(double value, const QString& format, const QLocale& locale = {});

/// A time (seconds of the wall clock since 1970-01-01) in a d3-time-format: "%Y-%m". "" for NaN.
QString formattedTime(double seconds, const QString& format, const QLocale& locale = {});

/// Three significant digits with a power word: "12.3万", "4.56M". "" for NaN.
QString compactNumber(double value, const QLocale& locale = {}, int digits = 3);

/// A tick's label: all ticks of an axis share the power word of `largest` and the decimals that `step` needs.
QString tickNumber(double value, double step, double largest, const QString& format, const QLocale& locale = {});

/// A time (seconds of the wall clock since 1970-01-01) to the precision of a unit: "2024", "2024-Q1", "2024-03",
/// "2024-03-05", "2024-03-05 08:00"; "2024年", "2024年第1季度", "2024年3月", "2024年3月5日" … in Chinese.
/// TimeUnit::None: a day when `seconds` is midnight, else to the minute or second.
QString timeText(double seconds, TimeUnit unit, const QLocale& locale = {});

/// Decimals needed to write the multiples of `step` apart, 0 … 12.
int decimalsOfStep(double step);

}  // namespace kapok::chart
