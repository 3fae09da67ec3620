// Where an axis of time has its marks.
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace kapok::space {

struct TimeMark {
    double seconds = 0;  ///< since 1970, as a calendar without zone counts them
    QString text = {};
};

/// Up to seven beginnings of years, months, days or hours between two times; both ends where none lies between.
std::vector<TimeMark> timeMarks(double first, double last, const QLocale& locale);

}  // namespace kapok::space
