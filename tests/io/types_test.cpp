// What the cells of a column mean: its type, values, unit and what is said of it. One line is one column.
#include "io/calendar_parse.h"
#include "io/cell_parse.h"
#include "io/number_notation.h"
#include "table_text.h"

#include <QTest>
#include <map>
#include <random>

using namespace kapok;

namespace {

/// A table of the column and one of letters; every cell in quotes.
QByteArray tableOf(const QString& name, const QStringList& cells) {
    QString text = QString("\"%1\",\"letter\"\n").arg(name);
    for (const auto& cell : cells) text += QString("\"%1\",\"a\"\n").arg(cell);
    return text.toUtf8();
}

QString typeText(const Field& field) {
    QStringList words{QString::fromStdString(std::string(typeName(field.type)))};
    if (!field.unit.empty()) words << QString::fromStdString(field.unit);
    if (!field.zone.empty()) words << QString::fromStdString(field.zone);
    return words.join(' ');
}

QString valuesText(const Column& column) {
    QStringList values;
    for (std::size_t row = 0; row < column.rows(); ++row) {
        values << (column.isMissing(row) ? "~" : QString::fromStdString(cellText(column, row)));
    }
    return values.join('|');
}

QString repeated(const QString& cell, int times) { return QStringList(times, cell).join('|'); }

}  // namespace

class TypesTest : public QObject {
    Q_OBJECT

private:
    TestFolder folder_;

    io::Opened open(const QByteArray& content, const QStringList& options = {}) const {
        io::OptionTexts texts{{"header", "true"}, {"delimiter", "comma"}, {"encoding", "UTF-8"}};
        for (const auto& option : options) texts.insert(io::splitOption(option.toStdString()));
        return io::openFile(folder_.write("table.csv", content), io::parseOptions(texts));
    }

private slots:
    void columns_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("note");  // a part of the notes; empty: there are none
        const auto add = [](const char* name, QString cells, QString type, QString values, QString note = {},
                            QString column = "x") { QTest::newRow(name) << column << cells << type << values << note; };
        // Separators
        add("thousands", "1,234.5|12,345,678|7", "float64", "1234.5|12345678|7");
        add("thousands, whole", "1,234|12,345,678|-7", "int64", "1234|12345678|-7");
        add("decimal comma", "1.234,5|12,25|7", "float64", "1234.5|12.25|7", "the comma is the decimal separator");
        add("decimal comma only", "1,5|3,25", "float64", "1.5|3.25", "the comma is the decimal separator");
        add("points in thousands", "1.234.567|12.345", "int64", "1234567|12345", "the comma is the decimal separator");
        add("point or comma", "1,234|5,678", "int64", "1234|5678", "If it is the decimal separator");
        add("three decimals", "1.234|5.678", "float64", "1.234|5.678");
        add("spaces", "1 234 567|12 345|89", "int64", "1234567|12345|89");
        add("spaces, comma", "1 234,5|12 345|89", "float64", "1234.5|12345|89", "the comma is the decimal separator");
        add("no-break spaces", "1\u00A0234|12\u202F345,5", "float64", "1234|12345.5", "the comma");
        add("apostrophes", "1'234.5|12’345", "float64", "1234.5|12345");
        add("groups of two digits", "1,23,456|7", "text", "1,23,456|7");
        add("a list of two", "1,|2,", "text", "1,|2,");
        add("full width", "１２３|－４．５|６，７８９", "float64", "123|-4.5|6789", "");
        add("minus sign", "−5|3", "int64", "-5|3");
        add("parentheses", "(1,234.50)|2,000.00", "float64", "-1234.5|2000");
        // Currencies and shares
        add("percent", "12.5%|0%|-3%", "float64 %", "12.5|0|-3");
        add("full-width percent", "12.5％|3％", "float64 %", "12.5|3");
        add("some percent", "12.5%|0.3", "text", "12.5%|0.3");
        add("yuan sign", "¥1,234.50|￥20|-¥3|¥-4", "float64 ¥", "1234.5|20|-3|-4");
        add("yuan word", "1234元|20.5元|7", "float64 元", "1234|20.5|7");
        add("dollars", "$1,234|$5|6", "int64 $", "1234|5|6", "separator of thousands");
        add("euros behind", "1.234,50 €|5,00 €", "float64 €", "1234.5|5", "the comma is the decimal separator");
        add("two currencies", "$5|€6", "text", "$5|€6");
        add("codes of currencies", "USD 1,234.5|USD 5", "float64 USD", "1234.5|5");
        add("Chinese units stay text", "1.2万|3亿", "text", "1.2万|3亿", "type.x=float64:chinese");
        // Whole numbers, codes
        add("smallest and largest", "-9223372036854775808|9223372036854775807", "int64",
            "-9223372036854775808|9223372036854775807");
        add("too long", "9223372036854775809|1", "text", "9223372036854775809|1", "more digits than can be kept");
        add("too long but exact", "100000000000000000000|1", "float64", "1e+20|1");
        add("too long beside fractions", "9223372036854775809|0.5", "float64", "9223372036854775808|0.5");
        add("leading zeros", "007|12", "text", "007|12", "leading zeros");
        add("no digit before the point", ".097|.1|-.5", "float64", "0.097|0.1|-0.5");
        add("zero", "0|10|-1", "int64", "0|10|-1");
        add("negative zero", "-0|1", "float64", "-0|1");
        add("mobile telephones", "13800138000|13912345678", "text", "13800138000|13912345678", "telephones");
        add("one eleven digits apart", "13800138000|23912345678", "int64", "13800138000|23912345678");
        add("telephones", "020-83128888|020-83129999", "text", "020-83128888|020-83129999");
        add("identity numbers", "440106199001011234|440106198512310022", "text",
            "440106199001011234|440106198512310022", "identity cards");
        add("credit codes without letters", "914401091500080635|914401069073662587", "text",
            "914401091500080635|914401069073662587", "enterprises");
        add("a mistyped credit code", "914401091500080635|914401069073662587|914401069073662588", "text",
            "914401091500080635|914401069073662587|914401069073662588", "enterprises");
        add("18 digits without their check", "914401091500080636|914401069073662588", "int64",
            "914401091500080636|914401069073662588");
        add("18 digits of no birthday", "440106199013011234|5", "int64", "440106199013011234|5");
        add("credit codes", "91440101MA59ABCD1X|914401017181239871", "text", "91440101MA59ABCD1X|914401017181239871");
        add("hexadecimal", "0x10|0x11", "text", "0x10|0x11");
        add("underscores", "1_000|2_000", "text", "1_000|2_000");
        // Missing markers
        add("markers", "1|NA|-|--|…|无|不详|空|null|N/A||3", "int64", "1|~|~|~|~|~|~|~|~|~|~|3",
            "cells that hold \"不详\" are missing: 1.");
        add("markers among words", "a|NA|-|无", "text", "a|NA|-|无");
        add("markers alone", "NA|NA", "text", "NA|NA");
        // Dates
        add("ISO", "2024-03-05|2024-3-6|2024/3/7", "date", "2024-03-05|2024-03-06|2024-03-07");
        add("Chinese", "2024年3月5日|2024年12月31日", "date", "2024-03-05|2024-12-31");
        add("points", "2024.3.5|2024.12.31", "date", "2024-03-05|2024-12-31");
        add("words", "5 March 2024|06-Mar-2024|Mar 7, 2024", "date", "2024-03-05|2024-03-06|2024-03-07");
        add("day first", "13/04/2024|05/06/2024", "date", "2024-04-13|2024-06-05");
        add("month first", "04/13/2024|05/06/2024", "date", "2024-04-13|2024-05-06");
        add("which first", "03/04/2024|05/06/2024", "date", "2024-03-04|2024-05-06", "dates=dmy");
        add("which first, points", "03.04.2024|05.06.2024", "date", "2024-04-03|2024-06-05");
        add("no such day", "31/04/2024|13/01/2024", "text", "31/04/2024|13/01/2024");
        add("short years", "13/04/24|14/04/24", "text", "13/04/24|14/04/24");
        add("months", "2024-03|2024-04", "date", "2024-03-01|2024-04-01", "holds months");
        add("Chinese months", "2024年3月|2024年11月份", "date", "2024-03-01|2024-11-01", "holds months");
        add("quarters", "2024Q1|2024Q4", "date", "2024-01-01|2024-10-01", "holds quarters");
        add("Chinese quarters", "2024年一季度|2024年第2季度|2024年第三季度|2024年4季度", "date",
            "2024-01-01|2024-04-01|2024-07-01|2024-10-01", "holds quarters");
        add("Chinese years", "2023年|2024年", "date", "2023-01-01|2024-01-01", "holds years");
        add("months and quarters", "2024年3月|2024年一季度", "text", "2024年3月|2024年一季度");
        add("several months", "2024年1-2月|2024年3月", "text", "2024年1-2月|2024年3月");
        add("years stay numbers", "2023|2024", "int64", "2023|2024");
        add("six digits", "202403|202404", "int64", "202403|202404", "date:compact");
        add("six digits by name", "202403|202404", "date", "2024-03-01|2024-04-01", "holds months", "年月");
        add("six digits that are none", "202403|202413", "int64", "202403|202413", "", "月份");
        add("eight digits", "20240305|20240306|20240307|20240308|20240309", "date",
            "2024-03-05|2024-03-06|2024-03-07|2024-03-08|2024-03-09", "eight digits");
        add("two of eight digits", "20240305|20240306", "int64", "20240305|20240306");
        add("eight digits by name", "20240305|20240306", "date", "2024-03-05|2024-03-06", "eight digits", "orderDate");
        add("serials by name", "45356|45357", "date", "2024-03-05|2024-03-06", "serial days", "日期");
        add("serials with clocks", "45356.25|45357.5", "datetime", "2024-03-05T06:00:00|2024-03-06T12:00:00",
            "serial days", "start date");
        add("serials without a name", "45356|45357", "int64", "45356|45357");
        add("names that only look like it", "45356|45357", "int64", "45356|45357", "", "update");
        // Times
        add("clocks", "2024-03-05 08:30|2024-03-05T08:30:15.25", "datetime",
            "2024-03-05T08:30:00|2024-03-05T08:30:15.250000");
        add("days and clocks", "2024-03-05|2024-03-05 08:30", "datetime", "2024-03-05T00:00:00|2024-03-05T08:30:00");
        add("half days", "3/15/2024 12:05 AM|3/16/2024 1:30 PM", "datetime", "2024-03-15T00:05:00|2024-03-16T13:30:00");
        add("day first with clock", "15.3.2024 08:30|1.3.2024 09:00", "datetime",
            "2024-03-15T08:30:00|2024-03-01T09:00:00");
        add("one zone", "2024-03-05T08:30:00+08:00|2024-03-06 00:00:00 +0800", "datetime Etc/GMT-8",
            "2024-03-05T00:30:00|2024-03-05T16:00:00");
        add("two zones", "2024-03-05T08:30:00+08:00|2024-03-05T00:30:00Z", "datetime UTC",
            "2024-03-05T00:30:00|2024-03-05T00:30:00");
        add("half hours", "2024-03-05T08:30:00+05:30", "datetime UTC", "2024-03-05T03:00:00");
        add("some zones", "2024-03-05T08:30:00Z|2024-03-05T08:30:00", "text",
            "2024-03-05T08:30:00Z|2024-03-05T08:30:00", "only some of its times");
        add("no such clock", "2024-03-05 24:30|2024-03-05 08:61", "text", "2024-03-05 24:30|2024-03-05 08:61");
        // Units
        add("unit of the name", "1.5|2", "float64 万元", "1.5|2", "", "产值（万元）");
        add("unit of a text", "a|b", "text", "a|b", "", "产值（万元）");
        // Exceptions
        add("one in 21", repeated("5", 20) + "|about 7", "int64", repeated("5", 20) + "|~", "of its 21 rows, 1 hold");
        add("one in 20", repeated("5", 19) + "|about 7", "text", repeated("5", 19) + "|about 7", "stays text");
        add("two in 30", repeated("5", 28) + "|x|y", "text", repeated("5", 28) + "|x|y", "stays text");
        add("two in 200", repeated("5", 198) + "|x|y", "int64", repeated("5", 198) + "|~|~", "of its 200 rows, 2 hold");
        add("a date that is none", repeated("2024-02-01", 20) + "|2024-02-30", "date",
            repeated("2024-02-01", 20) + "|~", "the first \"2024-02-30\" in row 22");
        add("a code among numbers", repeated("5", 200) + "|007", "text", repeated("5", 200) + "|007", "leading zeros");
        add("an exception among percents", repeated("5%", 20) + "|7", "int64 %", repeated("5", 20) + "|~", "1 hold");
    }

    void columns() {
        QFETCH(QString, name);
        QFETCH(QString, cells);
        QFETCH(QString, note);
        const auto opened = open(tableOf(name, cells.split('|')));
        const Column& column = *opened.table.column(0);
        QTEST(typeText(column.field()), "type");
        QTEST(valuesText(column), "values");
        QCOMPARE(QString::fromStdString(column.field().name), name);
        const QString notes = reportText(opened.report);
        if (note.isEmpty())
            QCOMPARE(notes, QString());
        else
            QVERIFY2(notes.contains(note), qPrintable(notes));
    }

    void chosen_data() {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("exceptions");
        const auto add = [](const char* name, QString option, QString cells, QString type, QString values,
                            QString exceptions = {}) {
            QTest::newRow(name) << option << cells << type << values << exceptions;
        };
        add("text", "type.x=text", "1|2", "text", "1|2");
        add("numbers of codes", "type.x=int64", "007|12|a", "int64", "7|12|~", "4 x a");
        add("real", "type.x=float64", "1|2", "float64", "1|2");
        add("whole from fractions", "type.x=int64", "1|2.5", "int64", "1|~", "3 x 2.5");
        add("comma", "type.x=float64:comma", "1,234|5,5", "float64", "1.234|5.5");
        add("point", "type.x=float64:point", "1,234|5,678.5", "float64", "1234|5678.5");
        add("Chinese units", "type.x=float64:chinese", "1.2万|3亿|1.5万亿|2千|45|1,234", "float64",
            "12000|3e+08|1.5e+12|2000|45|1234");
        add("Chinese units, money", "type.x=int64:chinese", "1.2万元|3亿元", "int64 元", "12000|300000000");
        add("day first", "type.x=date:dmy", "03/04/2024|5/6/24|13/13/2024", "date", "2024-04-03|2024-06-05|~",
            "4 x 13/13/2024");
        add("month first", "type.x=date:mdy", "03/04/2024", "date", "2024-03-04");
        add("serials", "type.x=date:excel", "45356|61|60", "date", "2024-03-05|1900-03-01|~", "4 x 60");
        add("serials of 1904", "type.x=date:excel1904", "43894", "date", "2024-03-05");
        add("serial times", "type.x=datetime:excel", "45356.75", "datetime", "2024-03-05T18:00:00");
        add("months", "type.x=date:compact", "202403|202404", "date", "2024-03-01|2024-04-01");
        add("numbers of dates", "type.x=int64", "20240305|20240306|20240307|20240308|20240309", "int64",
            "20240305|20240306|20240307|20240308|20240309");
        add("table: comma", "decimal=comma", "1,234|5,678", "float64", "1.234|5.678");
        add("table: day first", "dates=dmy", "03/04/2024", "date", "2024-04-03");
        add("table: text", "types=text", "1|2", "text", "1|2");
    }

    void chosen() {
        QFETCH(QString, option);
        QFETCH(QString, cells);
        const auto opened = open(tableOf("x", cells.split('|')), {option});
        QTEST(typeText(opened.table.column(0)->field()), "type");
        QTEST(valuesText(*opened.table.column(0)), "values");
        QString exceptions;
        for (std::size_t row = 0; row < opened.exceptions.rows(); ++row) {
            exceptions += (row ? "/" : "") + rowText(opened.exceptions, row).replace('|', ' ');
        }
        QTEST(exceptions, "exceptions");
        QCOMPARE(opened.report.problemCount, opened.exceptions.rows());
    }

    void optionsReadBack_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("type") << "type.成交 日期"
                              << "date:dmy";
        QTest::newRow("type alone") << "type.x"
                                    << "float64";
        QTest::newRow("decimal") << "decimal"
                                 << "comma";
        QTest::newRow("dates") << "dates"
                               << "mdy";
    }

    void optionsReadBack() {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const io::OptionTexts texts{{key.toStdString(), value.toStdString()}};
        QCOMPARE(io::optionTexts(io::parseOptions(texts)), texts);
    }

    void wrongOptions_data() {
        QTest::addColumn<QString>("option");
        for (const char* option :
             {"type.x=number", "type.x=date:ydm", "type.x=text:comma", "type.x=", "dates=ymd", "decimal=semicolon"}) {
            QTest::newRow(option) << option;
        }
    }

    void wrongOptions() {
        QFETCH(QString, option);
        QVERIFY_EXCEPTION_THROWN(io::parseOptions({io::splitOption(option.toStdString())}), Error);
    }

    /// Numbers with separators are no names: two rows of names over them.
    void namesOverWrittenNumbers() {
        const auto opened = io::openFile(folder_.write(
            "names.csv",
            QString(
                "地区,产值,,占比\n,本年,上年,5%\n广州,\"1,234.5\",\"1,100.0\",12%\n深圳,\"2,345.6\",\"2,200.1\",13%\n")
                .toUtf8()));
        QCOMPARE(schemaText(opened.table), QString("地区:text 产值 本年:float64 产值 上年:float64 占比 5%:int64"));
        QCOMPARE(rowText(opened.table, 0), QString("广州|1234.5|1100|12"));
    }

    /// Other columns tell what one leaves open.
    void columnsTellEachOther() {
        const auto numbers = open("\"a\",\"b\"\n\"1.234\",\"1,5\"\n\"2.345\",\"12,25\"\n");
        QCOMPARE(schemaText(numbers.table), QString("a:int64 b:float64"));
        QCOMPARE(rowsText(numbers.table), QString("1234|1.5/2345|12.25"));
        const auto dates = open("a,b\n03/04/2024,31/12/2024\n");
        QCOMPARE(rowsText(dates.table), QString("2024-04-03|2024-12-31"));
        QCOMPARE(reportText(dates.report), QString());
    }

    /// Every exception is counted and reachable; the report lists the first.
    void exceptionsAreKept() {
        QByteArray content = "id,v\n";
        constexpr int rows = 140'000;
        for (int row = 0; row < rows; ++row) {
            content += QByteArray::number(row) + "," + (row % 1000 == 999 ? "bad" + QByteArray::number(row) : "1.5");
            content += row == 139'998 ? "%\n" : "\n";
        }
        const auto opened = open(content);
        QCOMPARE(schemaText(opened.table), QString("id:int64 v:float64"));
        QCOMPARE(int(opened.exceptions.rows()), 141);
        QCOMPARE(schemaText(opened.exceptions), QString("row:int64 column:text text:text"));
        QCOMPARE(rowText(opened.exceptions, 0), QString("1001|v|bad999"));
        QCOMPARE(rowText(opened.exceptions, 139), QString("140000|v|1.5%"));
        QCOMPARE(rowText(opened.exceptions, 140), QString("140001|v|bad139999"));
        QCOMPARE(int(opened.report.problemCount), 141);
        QCOMPARE(opened.report.problems.size(), io::keptProblems);
        QCOMPARE(english(opened.report.problems[0].what), std::string("does not fit the type float64"));
        QCOMPARE(int(opened.table.column(1)->missingCount()), 141);
        QVERIFY(opened.table.column(1)->isMissing(999));
    }

    /// Words at the beginning do not make a column of words.
    void decidesOnTheWholeColumn() {
        QByteArray content = "id,v\n";
        for (int row = 0; row < 60'000; ++row) content += QByteArray::number(row) + (row < 500 ? ",later\n" : ",2.5\n");
        const auto opened = open(content);
        QCOMPARE(schemaText(opened.table), QString("id:int64 v:float64"));
        QCOMPARE(int(opened.exceptions.rows()), 500);
    }

    /// Whatever stands in a column: each cell is a value, missing because nothing stands there, or an exception.
    void nothingIsLost() {
        const QStringList pool{"1",
                               "-7",
                               "2.5",
                               "1,234",
                               "1.234,5",
                               "1 234",
                               "12%",
                               "¥5",
                               "5 元",
                               "0x10",
                               "007",
                               "1e400",
                               "1.2万",
                               "(3)",
                               "NA",
                               "",
                               "—",
                               " 4 ",
                               "a",
                               "广州",
                               "１２３",
                               "true",
                               "FALSE",
                               "2024-03-05",
                               "2024/3/5",
                               "13/04/2024",
                               "04/13/2024",
                               "3.4.2024",
                               "2024",
                               "202403",
                               "20240305",
                               "45356",
                               "2024年3月",
                               "2024Q1",
                               "2024年",
                               "+8613800138000",
                               "13800138000",
                               "440106199001011234",
                               "99999999999999999999",
                               ",",
                               ".",
                               "2024-03-05 08:30",
                               "2024-03-05T08:30:00+08:00",
                               "1/1/2024 1:00 PM",
                               "-",
                               "+",
                               "%",
                               "()",
                               "12:30",
                               "Mar 2024",
                               "5 Mar 2024",
                               "−5",
                               "1'234",
                               "$ 1,000.50",
                               "1,,2",
                               "--1",
                               "1-2"};
        const QStringList choices{"int64",    "float64",      "float64:comma", "float64:chinese",
                                  "date",     "date:dmy",     "date:excel",    "date:compact",
                                  "datetime", "datetime:mdy", "boolean"};
        std::mt19937 random(11);
        std::size_t exceptions = 0;
        for (int round = 0; round < 400; ++round) {
            // One text fills most of a column, so that types with exceptions are there.
            const QString usual = pool[int(random() % pool.size())];
            const int rows = 1 + int(random() % 120);
            QStringList cells;
            for (int row = 0; row < rows; ++row) {
                cells << (random() % 40 == 0 || round % 4 == 0 ? pool[int(random() % pool.size())] : usual);
            }
            QStringList options;
            if (round % 3 == 0) options << "type.日期=" + choices[int(random() % choices.size())];
            const auto opened = open(tableOf("日期", cells), options);
            const Column& column = *opened.table.column(0);
            QCOMPARE(int(column.rows()), rows);
            std::map<int, QString> kept;
            for (std::size_t i = 0; i < opened.exceptions.rows(); ++i) {
                kept[int(opened.exceptions.column(0)->integer(i)) - 2] =
                    QString::fromStdString(std::string(opened.exceptions.column(2)->text(i)));
            }
            exceptions += kept.size();
            for (int row = 0; row < rows; ++row) {
                const std::string cell = cells[row].toStdString();
                const bool blank = io::trimmed(cell).empty() ||
                                   (column.type() != Type::Text && io::isMissingMarker(io::trimmed(cell)));
                const bool text = column.type() == Type::Text;
                if (text) QCOMPARE(std::string(column.text(std::size_t(row))), cell);
                if (!text) QCOMPARE(column.isMissing(std::size_t(row)), blank || kept.count(row) == 1);
                if (kept.count(row)) QCOMPARE(kept[row], cells[row]);
            }
        }
        QVERIFY(exceptions > 500);
    }

    void readsNumbers_data();
    void readsNumbers();
    void readsTimes_data();
    void readsTimes();
};

// What Python 3.11 makes of these texts: float(text).hex(); "-" where it is no number of ours (Python's own forms such
// as 1_000, or what does not fit a finite double).
void TypesTest::readsNumbers_data() {
    QTest::addColumn<QString>("hexadecimal");
    QFile file(KAPOK_SOURCE_DIR "/tests/io/data/numbers.tsv");
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).chopped(1).split('\t');
        if (cells.size() == 2) QTest::newRow(qPrintable(cells[0])) << cells[1];
    }
}

void TypesTest::readsNumbers() {
    QFETCH(QString, hexadecimal);
    const std::string text = QTest::currentDataTag();
    double value = 0;
    const bool read = io::parseReal(text, value);
    QCOMPARE(read, hexadecimal != "-");
    if (read) {
        const double expected = std::strtod(hexadecimal.toLatin1(), nullptr);
        QVERIFY2(value == expected && std::signbit(value) == std::signbit(expected),
                 qPrintable(QString::number(value)));
    }
    double written = 0;
    const bool readWritten = io::parseReal(text, io::NumberNotation{}, written);
    if (text.size() < 60 && text.find("nf") == std::string::npos) QCOMPARE(readWritten, read);
    if (readWritten) QCOMPARE(written, value);
    std::int64_t integer = 0;
    if (io::parseInteger(text, integer)) QCOMPARE(double(integer), value);
}

// From Python's datetime: microseconds since 1970-01-01T00:00 UTC; "-" where there is no such time.
void TypesTest::readsTimes_data() {
    QTest::addColumn<QString>("microseconds");
    QFile file(KAPOK_SOURCE_DIR "/tests/io/data/times.tsv");
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).chopped(1).split('\t');
        if (cells.size() == 2) QTest::newRow(qPrintable(cells[0])) << cells[1];
    }
}

void TypesTest::readsTimes() {
    QFETCH(QString, microseconds);
    const std::string text = QTest::currentDataTag();
    io::CellTime time;
    const bool read = io::parseTime(text, io::TimeNotation::Ymd, time);
    QCOMPARE(read ? QString::number(time.microseconds) : QString("-"), microseconds);
    io::CellTime quick;
    if (io::parseDateTime(text, quick)) QCOMPARE(QString::number(quick.microseconds), microseconds);
}

QTEST_GUILESS_MAIN(TypesTest)
#include "types_test.moc"
