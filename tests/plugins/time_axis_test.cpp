// Time grids: what is found, where the next steps fall, what is refused.
#include "forecast/time_axis.h"

#include "expression/calendar.h"
#include "sdk/error.h"

#include <QTest>

using namespace kapok;
using namespace kapok::forecast;

namespace {

std::vector<std::int64_t> read(Type type, const QString& texts) {
    std::vector<std::int64_t> times;
    for (const QString& text : texts.split(' ')) {
        const std::string word = text.toStdString();
        times.push_back(type == Type::Date       ? *expression::parseDate(word)
                        : type == Type::DateTime ? *expression::parseDateTime(word)
                                                 : text.toLongLong());
    }
    return times;
}

}  // namespace

class TimeAxisTest : public QObject {
    Q_OBJECT

private slots:
    void continues_data() {
        QTest::addColumn<Type>("type");
        QTest::addColumn<QString>("times");
        QTest::addColumn<int>("period");
        QTest::addColumn<QString>("next");
        const auto date = [](const char* name, const char* times, int period, const char* next) {
            QTest::newRow(name) << Type::Date << QString(times) << period << QString(next);
        };
        date("months", "2023-11-01 2023-12-01 2024-01-01", 12, "2024-02-01 2024-03-01");
        date("month ends", "2023-11-30 2023-12-31 2024-01-31", 12, "2024-02-29 2024-03-31 2024-04-30");
        date("the 30th", "2023-11-30 2023-12-30 2024-01-30", 12, "2024-02-29 2024-03-30");
        date("quarters", "2023-07-01 2023-10-01 2024-01-01", 4, "2024-04-01 2024-07-01");
        date("quarter ends", "2023-06-30 2023-09-30 2023-12-31", 4, "2024-03-31 2024-06-30");
        date("half years", "2023-01-15 2023-07-15 2024-01-15", 2, "2024-07-15");
        date("years", "2022-12-31 2023-12-31", 1, "2024-12-31");
        date("leap days", "2016-02-29 2020-02-29", 1, "2024-02-29");
        date("months with a gap", "2023-01-01 2023-02-01 2023-05-01", 12, "2023-06-01");
        date("days", "2024-02-26 2024-02-27 2024-02-28", 7, "2024-02-29 2024-03-01");
        date("days through weekends", "2024-03-01 2024-03-02 2024-03-03", 7, "2024-03-04");
        date("weekdays", "2024-02-26 2024-02-27 2024-02-28 2024-02-29 2024-03-01 2024-03-04 2024-03-05 2024-03-06", 5,
             "2024-03-07 2024-03-08 2024-03-11");
        date("before 1970", "1969-12-22 1969-12-23 1969-12-24 1969-12-25 1969-12-26 1969-12-29 1969-12-30 1969-12-31",
             5, "1970-01-01 1970-01-02 1970-01-05");
        date("weeks", "2024-02-19 2024-02-26", 52, "2024-03-04");
        date("ten days", "2024-02-01 2024-02-11", 1, "2024-02-21");
        const auto time = [](const char* name, const char* times, int period, const char* next) {
            QTest::newRow(name) << Type::DateTime << QString(times) << period << QString(next);
        };
        time("hours", "2024-02-28T22:00:00 2024-02-28T23:00:00", 24, "2024-02-29T00:00:00");
        time("half hours", "2024-02-28T23:00:00 2024-02-28T23:30:00", 48, "2024-02-29T00:00:00");
        time("seconds", "2024-02-28T23:59:58 2024-02-28T23:59:59", 60, "2024-02-29T00:00:00");
        time("months at noon", "2024-01-31T12:00:00 2024-02-29T12:00:00", 12, "2024-03-31T12:00:00");
        QTest::newRow("years as numbers") << Type::Int64 << "2021 2022 2024" << 1 << "2025 2026";
        QTest::newRow("steps of five") << Type::Int64 << "5 10 15" << 1 << "20 25";
    }
    void continues() {
        QFETCH(Type, type);
        QFETCH(QString, times);
        QFETCH(int, period);
        QFETCH(QString, next);
        const std::vector<std::int64_t> given = read(type, times);
        const TimeAxis axis = TimeAxis::find(type, given);
        QCOMPARE(axis.usualPeriod(), period);
        for (const std::int64_t each : given) QCOMPARE(axis.time(axis.step(each)), each);
        QStringList continued;
        for (int ahead = 1; ahead <= next.split(' ').size(); ++ahead) {
            continued << QString::fromStdString(timeText(type, axis.time(axis.step(given.back()) + ahead)));
        }
        QCOMPARE(continued.join(' '), next);
    }

    void refuses_data() {
        QTest::addColumn<QString>("times");
        QTest::addColumn<QString>("message");
        QTest::newRow("uneven days") << "2024-01-01 2024-01-03 2024-01-06"
                                     << "not evenly spaced: 2024-01-03 is followed by 2024-01-06";
        QTest::newRow("first Mondays") << "2024-01-01 2024-02-05 2024-03-04"
                                       << "not evenly spaced: 2024-01-01 is followed by 2024-02-05";
    }
    void refuses() {
        QFETCH(QString, times);
        QFETCH(QString, message);
        try {
            TimeAxis::find(Type::Date, read(Type::Date, times));
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains(message), error.what());
        }
    }
};

QTEST_GUILESS_MAIN(TimeAxisTest)
#include "time_axis_test.moc"
