// The module quality.report and what it is made of.
#include "quality/check_digits.h"
#include "quality/code_lists.h"
#include "quality/conditions.h"
#include "quality/duplicates.h"
#include "quality/report_module.h"
#include "test_table.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace kapok;
using namespace kapok::test;
using quality::CodeKind;
using quality::IdentifierFault;

namespace {

const quality::ReportModule report;
const double none = std::nan("");
using Settings = std::map<std::string, std::string>;

/// Eight rows with one fault of each kind.
TestTable survey() {
    TestTable table;
    table.texts("code", {"91110108551385082Q", "91110108551385082Q", "91110000600037341L", "91110000600037341M"})
        .texts("city", {"440100", "440300", "440000", "449900"})
        .texts("industry", {"C13", "13", "A13", ""})
        .integers("year", {2020, 2021, 2022, 2035})
        .numbers("imports", {1, 2, 3, none})
        .numbers("trade", {3, 2, 2, 9})
        .dates("date", {19000, 19100, 19200, 20500});
    return table;
}

/// "id checked failed score" of a part.
QString partLine(const Result& result, const std::string& id) {
    const OutputTable& parts = tableOf(result, "parts");
    for (std::size_t row = 0; row < parts.rows(); ++row) {
        if (textAt(parts, "part", row) != id) continue;
        const bool scored = !columnOf(parts, "score").isMissing(row);
        return QString("%1 %2 %3")
            .arg(numberAt(parts, "checked", row))
            .arg(numberAt(parts, "failed", row))
            .arg(scored ? QString::number(numberAt(parts, "score", row), 'g', 6) : QString("-"));
    }
    return {};
}

/// The failures of a part: "row column value rule other".
QStringList failureLines(const Result& result, const std::string& part) {
    const OutputTable& failures = tableOf(result, "failures");
    QStringList lines;
    for (std::size_t row = 0; row < failures.rows(); ++row) {
        if (textAt(failures, "part", row) != part) continue;
        QStringList words{QString::number(numberAt(failures, "row", row))};
        for (const char* name : {"column", "value", "rule"}) {
            words << QString::fromStdString(textAt(failures, name, row));
        }
        if (!columnOf(failures, "other_row").isMissing(row)) {
            words << QString::number(numberAt(failures, "other_row", row));
        }
        lines << words.join('|');
    }
    return lines;
}

std::string textOf(const Result& result, const std::string& id) {
    for (const ResultText& text : result.texts) {
        if (text.id == id) return english(text.text);
    }
    return {};
}

}  // namespace

Q_DECLARE_METATYPE(Settings)

class QualityTest : public QObject {
    Q_OBJECT

private slots:
    void creditCodes_data() {
        QTest::addColumn<std::string>("code");
        QTest::addColumn<IdentifierFault>("expected");
        // Published codes of enterprises.
        QTest::newRow("Xiaomi") << std::string("91110108551385082Q") << IdentifierFault::None;
        QTest::newRow("python-stdnum") << std::string("91110000600037341L") << IdentifierFault::None;
        QTest::newRow("Tencent") << std::string("9144030071526726XG") << IdentifierFault::None;
        QTest::newRow("Huawei") << std::string("914403001922038216") << IdentifierFault::None;
        QTest::newRow("check") << std::string("91110000600037342L") << IdentifierFault::Check;
        QTest::newRow("swapped") << std::string("91110108553185082Q") << IdentifierFault::Check;
        QTest::newRow("empty") << std::string() << IdentifierFault::Length;
        QTest::newRow("short") << std::string("9111010855138508Q") << IdentifierFault::Length;
        QTest::newRow("long") << std::string("91110108551385082Q ") << IdentifierFault::Length;
        QTest::newRow("letter I") << std::string("9111010855138508IQ") << IdentifierFault::Character;
        QTest::newRow("letter O last") << std::string("91110108551385082O") << IdentifierFault::Character;
        QTest::newRow("lower case") << std::string("91110108551385082q") << IdentifierFault::Character;
        QTest::newRow("letter in the region") << std::string("911A0108551385082Q") << IdentifierFault::Character;
        QTest::newRow("not ASCII") << std::string("９１１０１０") << IdentifierFault::Character;
    }
    void creditCodes() {
        QFETCH(std::string, code);
        QTEST(quality::creditCodeFault(code), "expected");
    }

    void idNumbers_data() {
        QTest::addColumn<std::string>("number");
        QTest::addColumn<IdentifierFault>("expected");
        // The two examples of GB 11643-1999.
        QTest::newRow("woman") << std::string("11010519491231002X") << IdentifierFault::None;
        QTest::newRow("man") << std::string("440524188001010014") << IdentifierFault::None;
        QTest::newRow("check") << std::string("440524188001010015") << IdentifierFault::Check;
        QTest::newRow("X instead of a digit") << std::string("44052418800101001X") << IdentifierFault::Check;
        QTest::newRow("lower case") << std::string("11010519491231002x") << IdentifierFault::Character;
        QTest::newRow("X within") << std::string("1101051949123100X2") << IdentifierFault::Character;
        QTest::newRow("15 digits") << std::string("440524800101001") << IdentifierFault::Length;
        QTest::newRow("leap day") << std::string("110105200002290021") << IdentifierFault::None;
        QTest::newRow("no leap day in 1900") << std::string("110105190002290025") << IdentifierFault::Date;
        QTest::newRow("30 February") << std::string("110105194902300020") << IdentifierFault::Date;
        QTest::newRow("month 13") << std::string("110105200113010029") << IdentifierFault::Date;
        QTest::newRow("1799") << std::string("110105179912310024") << IdentifierFault::Date;
    }
    void idNumbers() {
        QFETCH(std::string, number);
        QTEST(quality::idNumberFault(number), "expected");
    }

    // Computed by data/make_check_digits.py. Every other last character must be found wrong.
    void computedIdentifiers() {
        QFile file(KAPOK_SOURCE_DIR "/tests/plugins/data/check_digits.csv");
        QVERIFY(file.open(QIODevice::ReadOnly));
        int count = 0;
        for (file.readLine(); !file.atEnd(); ++count) {
            const QByteArray line = file.readLine().trimmed();
            const bool credit = line.startsWith("credit");
            std::string text = line.mid(line.indexOf(',') + 1).toStdString();
            const auto fault = credit ? quality::creditCodeFault : quality::idNumberFault;
            QVERIFY2(fault(text) == IdentifierFault::None, line.constData());
            const char right = text.back();
            for (const char other : std::string_view("0123456789ABCDEFGHJKLMNPQRTUWXY")) {
                text.back() = other;
                QCOMPARE(fault(text) == IdentifierFault::None, other == right);
            }
        }
        QCOMPARE(count, 120);
    }

    void codes_data() {
        QTest::addColumn<CodeKind>("kind");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        const auto row = [](CodeKind kind, const char* text, const char* expected) {
            QTest::newRow(*text ? text : "empty") << kind << std::string(text) << std::string(expected);
        };
        row(CodeKind::Region, "440000", "");
        row(CodeKind::Region, "44", "");
        row(CodeKind::Region, "4403", "");
        row(CodeKind::Region, "440311", "");
        row(CodeKind::Region, "441900", "");
        row(CodeKind::Region, "445381", "");
        row(CodeKind::Region, "820000", "");
        row(CodeKind::Region, "440399", "region.unknown");
        row(CodeKind::Region, "441100", "region.unknown");
        row(CodeKind::Region, "320500", "");
        row(CodeKind::Region, "160000", "region.unknown");
        row(CodeKind::Region, "44010", "region.form");
        row(CodeKind::Region, "广州市", "region.form");
        row(CodeKind::Region, "", "region.form");
        row(CodeKind::Industry, "C", "");
        row(CodeKind::Industry, "01", "");
        row(CodeKind::Industry, "97", "");
        row(CodeKind::Industry, "N79", "");
        row(CodeKind::Industry, "3921", "");
        row(CodeKind::Industry, "C3921", "");
        row(CodeKind::Industry, "U", "industry.unknown");
        row(CodeKind::Industry, "98", "industry.unknown");
        row(CodeKind::Industry, "00", "industry.unknown");
        row(CodeKind::Industry, "B13", "industry.section");
        row(CodeKind::Industry, "39211", "industry.form");
        row(CodeKind::Industry, "制造业", "industry.form");
        row(CodeKind::CreditCode, "914403001922038217", "credit_code.check");
        row(CodeKind::IdNumber, "44052418800101", "id_number.length");
    }
    void codes() {
        QFETCH(CodeKind, kind);
        QFETCH(std::string, text);
        QTEST(std::string(quality::codeFault(kind, text)), "expected");
    }

    void shippedListsAreWhole_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("level");
        QTest::addColumn<int>("expected");
        QTest::newRow("provinces") << "gb2260.csv"
                                   << "province" << 34;
        QTest::newRow("prefectures") << "gb2260.csv"
                                     << "prefecture" << 21;
        QTest::newRow("counties") << "gb2260.csv"
                                  << "county" << 122;
        QTest::newRow("sections") << "gb4754-2017.csv"
                                  << "section" << 20;
        QTest::newRow("divisions") << "gb4754-2017.csv"
                                   << "division" << 97;
    }
    void shippedListsAreWhole() {
        QFETCH(QString, file);
        QFETCH(QString, level);
        QFile list(QString(KAPOK_SOURCE_DIR "/resources/codes/") + file);
        QVERIFY(list.open(QIODevice::ReadOnly));
        QStringList codes;
        QStringList parents;
        for (list.readLine(); !list.atEnd();) {
            const QStringList cells = QString::fromUtf8(list.readLine().trimmed()).split(',');
            QCOMPARE(cells.size(), 4);
            if (cells[2] == level) {
                codes << cells[0];
                parents << cells[3];
            }
        }
        QTEST(static_cast<int>(codes.size()), "expected");
        QCOMPARE(codes.removeDuplicates(), 0);
        for (qsizetype i = 0; level == "county" && i < codes.size(); ++i) {
            QCOMPARE(parents[i], codes[i].left(4) + "00");
        }
    }

    /// Every division of 2017 comes from one or more of 2011, or is marked as new; every one of 2011 leads somewhere.
    void crosswalkReachesEveryDivision() {
        QFile list(KAPOK_SOURCE_DIR "/resources/codes/gb4754-2011-to-2017.csv");
        QVERIFY(list.open(QIODevice::ReadOnly));
        QStringList changed;
        QStringList reached;
        for (list.readLine(); !list.atEnd();) {
            const QStringList cells = QString::fromUtf8(list.readLine().trimmed()).split(',');
            QCOMPARE(cells.size(), 5);
            changed << cells[0];
            reached << cells[2];
        }
        for (int division = 1; division <= 97; ++division) {
            const QString code = QString("%1").arg(division, 2, 10, QChar('0'));
            if (division <= 96 && !changed.contains(code)) reached << code;
        }
        reached.removeDuplicates();
        QCOMPARE(reached.size(), 97);
    }

    void conditionsAreSplitAtSemicolons_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::vector<std::string>>("expected");
        using List = std::vector<std::string>;
        QTest::newRow("none") << std::string(" ; ") << List{};
        QTest::newRow("two") << std::string("a > 1; b < 2 ;") << List{"a > 1", "b < 2"};
        QTest::newRow("quoted") << std::string("a = 'x;''y' ; b") << List{"a = 'x;''y'", "b"};
        QTest::newRow("bracketed") << std::string("[a;b] > 1;`c;` > 2") << List{"[a;b] > 1", "`c;` > 2"};
    }
    void conditionsAreSplitAtSemicolons() {
        QFETCH(std::string, text);
        QTEST(quality::splitConditions(text), "expected");
    }

    void parts_data() {
        QTest::addColumn<Settings>("settings");
        QTest::addColumn<std::string>("part");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QStringList>("failures");
        const auto row = [](const char* name, Settings settings, const char* part, const char* expected,
                            QStringList failures) {
            QTest::newRow(name) << settings << std::string(part) << QString(expected) << failures;
        };
        row("complete", {{"columns", "city,year"}}, "completeness", "8 0 1", {});
        row("incomplete", {}, "completeness", "28 2 0.928571", {"4|industry||missing", "4|imports||missing"});
        row("nothing to be valid", {}, "validity", "0 0 -", {});
        row("credit codes", {{"credit_codes", "code"}}, "validity", "4 1 0.75",
            {"4|code|91110000600037341M|credit_code.check"});
        row("ID numbers", {{"id_numbers", "city"}}, "validity", "4 4 0",
            {"1|city|440100|id_number.length", "2|city|440300|id_number.length", "3|city|440000|id_number.length",
             "4|city|449900|id_number.length"});
        row("regions", {{"regions", "city"}}, "validity", "4 1 0.75", {"4|city|449900|region.unknown"});
        row("whole numbers as codes", {{"industries", "year"}}, "validity", "4 0 1", {});
        row("industries", {{"industries", "industry"}}, "validity", "3 1 0.666667",
            {"3|industry|A13|industry.section"});
        row("a range", {{"conditions", "year between 2015 and 2024"}}, "validity", "4 1 0.75",
            {"4|year|2035|year between 2015 and 2024"});
        row("a list", {{"conditions", "industry in ('C13', 'A13')"}}, "validity", "3 1 0.666667",
            {"2|industry|13|industry in ('C13', 'A13')"});
        row("two conditions", {{"conditions", "imports >= 2; trade < 9"}}, "validity", "7 2 0.714286",
            {"1|imports|1|imports >= 2", "4|trade|9|trade < 9"});
        row("unique rows", {}, "uniqueness", "4 0 1", {});
        row("a key", {{"key", "code"}}, "uniqueness", "4 1 0.75", {"2||code=91110108551385082Q|duplicate|1"});
        row("a key of two", {{"key", "code,year"}}, "uniqueness", "4 0 1", {});
        row("unique values", {{"key", "year"}, {"unique", "code,industry"}}, "uniqueness", "11 1 0.909091",
            {"2|code|91110108551385082Q|unique|1"});
        row("a rule", {{"rules", "imports <= trade"}}, "consistency", "3 1 0.666667",
            {"3||imports=3, trade=2|imports <= trade"});
        row("new enough", {{"time", "date"}, {"as_of", "2022-08-01"}, {"max_age", "10"}}, "timeliness", "4 1 0.75",
            {"4|date|2026-02-16|future"});
        // 2022-07-27 is day 19200; 2022-08-16 is 20 days later, twice the age expected.
        row("too old", {{"time", "date"}, {"as_of", "2022-08-16"}, {"max_age", "10"}}, "timeliness", "4 1 0.375",
            {"4|date|2026-02-16|future"});
        row("no time", {}, "timeliness", "0 0 -", {});
    }
    void parts() {
        QFETCH(Settings, settings);
        QFETCH(std::string, part);
        const Result result = runModule(report, survey(), settings);
        QTEST(partLine(result, part), "expected");
        QTEST(failureLines(result, part), "failures");
    }

    void scoreIsTheWeightedMean_data() {
        QTest::addColumn<std::string>("weights");
        QTest::addColumn<std::string>("expected");
        // completeness 26/28, validity 3/4, uniqueness 3/4
        QTest::newRow("equal") << std::string("1,1,1,1,1") << std::string("80.9");
        QTest::newRow("uneven") << std::string("2,1,1,1,1") << std::string("83.9");
        QTest::newRow("one") << std::string("0,1,0,0,0") << std::string("75.0");
    }
    void scoreIsTheWeightedMean() {
        QFETCH(std::string, weights);
        QFETCH(std::string, expected);
        const Result result = runModule(report, survey(), {{"key", "code"}, {"regions", "city"}, {"weights", weights}});
        QCOMPARE(textOf(result, "score"),
                 "Quality: " + expected + " of 100, the weighted mean of 3 parts over 4 rows.");
        QCOMPARE(textOf(result, "validity"), std::string("Validity: 75.0 of 100; 1 of 4 checks of values failed."));
    }

    void rulesAreCountedOneByOne() {
        const Result result = runModule(report, survey(),
                                        {{"columns", "imports"},
                                         {"key", "year"},
                                         {"unique", "code"},
                                         {"regions", "city"},
                                         {"conditions", "trade < 9"},
                                         {"rules", "imports <= trade"}});
        const OutputTable& rules = tableOf(result, "rules");
        QStringList lines;
        for (std::size_t row = 0; row < rules.rows(); ++row) {
            QStringList words;
            for (const char* name : {"part", "rule", "column"}) {
                words << QString::fromStdString(textAt(rules, name, row));
            }
            words << QString::number(numberAt(rules, "checked", row))
                  << QString::number(numberAt(rules, "failed", row));
            lines << words.join('|');
        }
        QCOMPARE(lines, (QStringList{"completeness|missing|imports|4|1", "validity|region|city|4|1",
                                     "validity|trade < 9|trade|4|1", "uniqueness|unique|code|4|1",
                                     "uniqueness|duplicate||4|0", "consistency|imports <= trade||3|1"}));
    }

    void columnsAreCounted() {
        const Result result = runModule(
            report, survey(), {{"credit_codes", "code"}, {"conditions", "imports < 3; year > 2020; imports < trade"}});
        const OutputTable& columns = tableOf(result, "columns");
        QStringList lines;
        for (std::size_t row = 0; row < columns.rows(); ++row) {
            QStringList words{QString::fromStdString(textAt(columns, "column", row))};
            for (const char* name : {"present", "missing", "distinct", "checked", "invalid"}) {
                words << QString::number(numberAt(columns, name, row));
            }
            lines << words.join(' ');
        }
        QCOMPARE(lines.join('\n'), QString("code 4 0 3 4 1\ncity 4 0 4 0 0\nindustry 3 1 3 0 0\nyear 4 0 4 4 1\n"
                                           "imports 3 1 3 3 1\ntrade 4 0 3 0 0\ndate 4 0 4 0 0"));
    }

    void longListsAreCut() {
        const Result result = runModule(report, survey(), {{"id_numbers", "city"}, {"failures", "3"}});
        QCOMPARE(tableOf(result, "failures").rows(), std::size_t{3});
        QCOMPARE(english(result.warnings.at(0)),
                 std::string("3 of 6 failed checks are listed; the counts are of all."));
    }

    void emptyTableHasNoScore() {
        TestTable table;
        table.numbers("a", {});
        const Result result = runModule(report, table, {});
        QCOMPARE(textOf(result, "score"),
                 std::string("There is no score: none of the parts that have a weight could be checked."));
        QCOMPARE(tableOf(result, "parts").rows(), std::size_t{5});
        QCOMPARE(tableOf(result, "failures").rows(), std::size_t{0});
    }

    /// Missing equals missing, -0 equals 0, and of many rows each repeat names its first.
    void repeatsAreFound() {
        TestTable table;
        table.numbers("a", {0.0, none, -0.0, none, 1}).texts("b", {"x", "", "x", "", "x"});
        std::vector<std::int64_t> many(10'000);
        for (std::size_t i = 0; i < many.size(); ++i) many[i] = static_cast<std::int64_t>(i % 4'000);
        TestTable large;
        large.integers("a", many);
        SerialContext context;
        const auto found = [&](const TestTable& rows) {
            const Inputs inputs = rows.inputs();
            const InputTable& data = inputs.at("data");
            std::vector<const ColumnView*> columns;
            for (const ColumnView& column : data.columns()) columns.push_back(&column);
            return quality::repeats(columns, data.rows(), context);
        };
        const auto few = found(table);
        QCOMPARE(few.size(), std::size_t{2});
        QCOMPARE(few[0].row, std::size_t{2});
        QCOMPARE(few[0].first, std::size_t{0});
        QCOMPARE(few[1].first, std::size_t{1});
        const auto more = found(large);
        QCOMPARE(more.size(), std::size_t{6'000});
        for (const quality::Repeat& repeat : more) QCOMPARE(repeat.first, repeat.row % 4'000);
    }

    void errors_data() {
        QTest::addColumn<Settings>("settings");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no date") << Settings{{"time", "date"}} << "The date of the check \"\" is not a date.";
        QTest::newRow("four weights") << Settings{{"weights", "1,1,1,1"}} << "The weights do not fit";
        QTest::newRow("no weight") << Settings{{"weights", "0,0,0,0,0"}} << "The weights do not fit";
        QTest::newRow("unknown column") << Settings{{"rules", "missing_one > 1"}} << "missing_one";
        QTest::newRow("an aggregate") << Settings{{"rules", "trade <= mean(trade)"}} << "aggregate";
        QTest::newRow("not a condition") << Settings{{"rules", "year + 1"}} << "";
    }
    void errors() {
        QFETCH(Settings, settings);
        QFETCH(QString, expected);
        try {
            runModule(report, survey(), settings);
            QFAIL("nothing was thrown");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains(expected), error.what());
        }
    }

    void cancelled() {
        SerialContext context;
        context.cancel();
        QVERIFY_EXCEPTION_THROWN(runModule(report, survey(), {}, context), Cancelled);
    }
};

QTEST_GUILESS_MAIN(QualityTest)
#include "quality_test.moc"
