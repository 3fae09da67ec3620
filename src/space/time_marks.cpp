#include "space/time_marks.h"

#include <QDateTime>

#include <cmath>

namespace kapok::space {
namespace {

constexpr int mostMarks = 7;

struct Step {
    double seconds = 0;  ///< about
    int months = 0;      ///< of calendar steps
    const char* format = nullptr;
};
constexpr double hour = 3600;
constexpr double day = 24 * hour;
constexpr double month = 30.4 * day;
constexpr double year = 365.25 * day;
constexpr Step steps[] = {
    {hour / 4, 0, "hh:mm"},    {hour, 0, "hh:mm"},         {3 * hour, 0, "MM-dd hh:mm"}, {12 * hour, 0, "MM-dd hh:mm"},
    {day, 0, "yyyy-MM-dd"},    {7 * day, 0, "yyyy-MM-dd"}, {month, 1, "yyyy-MM"},        {3 * month, 3, "yyyy-MM"},
    {6 * month, 6, "yyyy-MM"}, {year, 12, "yyyy"},         {2 * year, 24, "yyyy"},       {5 * year, 60, "yyyy"},
    {10 * year, 120, "yyyy"},  {50 * year, 600, "yyyy"},   {100 * year, 1200, "yyyy"},   {1000 * year, 12000, "yyyy"}};

QDateTime momentOf(double seconds) {
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(std::floor(seconds)), Qt::UTC);
}

double secondsOf(int monthNumber) {  // counted from January of year 0
    const QDate date(monthNumber / 12, monthNumber % 12 + 1, 1);
    return static_cast<double>(QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
}

std::vector<double> beginnings(const Step& step, double first, double last) {
    std::vector<double> times;
    if (step.months == 0) {
        for (double t = std::ceil(first / step.seconds) * step.seconds; t <= last; t += step.seconds)
            times.push_back(t);
        return times;
    }
    const QDate date = momentOf(first).date();
    const int number = 12 * date.year() + date.month() - 1;
    for (int m = number / step.months * step.months;; m += step.months) {
        const double t = secondsOf(m);
        if (t > last) return times;
        if (t >= first) times.push_back(t);
    }
}

}  // namespace

std::vector<TimeMark> timeMarks(double first, double last, const QLocale& locale) {
    const Step* step = &steps[0];
    while ((last - first) / step->seconds > mostMarks && step != std::end(steps) - 1) ++step;
    auto times = beginnings(*step, first, last);
    if (times.size() < 2) times = first < last ? std::vector{first, last} : std::vector{first};
    std::vector<TimeMark> marks;
    for (const double t : times) marks.push_back({t, locale.toString(momentOf(t), QLatin1String(step->format))});
    return marks;
}

}  // namespace kapok::space
