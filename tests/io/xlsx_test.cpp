// Excel workbooks as people make them. The files are made by openpyxl (data/make_sheets.py).
#include "table_text.h"

#include "io/write.h"
#include "table/column_builder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kapok;

namespace {

std::string data(const QString& name) {
    return (QStringLiteral(KAPOK_SOURCE_DIR "/tests/io/data/") + name).toStdString();
}

QString problemsText(const io::ImportReport& report) {
    QStringList lines;
    for (const auto& problem : report.problems) {
        lines << QString("%1 %2 %3").arg(problem.row).arg(problem.column.c_str(), problem.text.c_str());
    }
    return lines.join('/');
}

}  // namespace

class XlsxTest : public QObject {
    Q_OBJECT

private slots:
    void readsFormats_data() {
        QTest::addColumn<int>("unused");
        QTest::newRow("formats.xlsx") << 0;
        QTest::newRow("gnumeric.xlsx") << 0;
    }

    void readsFormats() {
        const auto opened = io::openFile(data(QTest::currentDataTag()));
        QCOMPARE(schemaText(opened.table),
                 QString("code:text day:date time:text moment:datetime amount:float64 flag:boolean word:text "
                         "error:int64 mixed:text textcode:text month:date"));
        QCOMPARE(rowText(opened.table, 0),
                 QString("001001|2024-03-05|08:30|2024-03-05T08:30:15|1234.5|true|广州|~|1|00042|2024-03-01"));
        QCOMPARE(rowText(opened.table, 1),
                 QString("000042|1900-03-01|23:59:59|1999-12-31T23:59:59|-0.25|false| 深圳 |7|x|123|2024-04-01"));
        QCOMPARE(rowText(opened.table, 2),
                 QString("440106|2099-12-31|00:00|2024-01-01T00:00:00|~|true|a\rb|~|2.5|7|2024-05-01"));
        QCOMPARE(problemsText(opened.report), QString("2 error #N/A/4 error #DIV/0!"));
        QCOMPARE(opened.report.problemCount, std::size_t(2));
        QCOMPARE(opened.exceptions.rows(), std::size_t(2));
        QCOMPARE(rowText(opened.exceptions, 1), QString("4|error|#DIV/0!"));
        QCOMPARE(opened.report.table, std::string("formats"));
    }

    void readsSharedStrings() {
        QCOMPARE(rowsText(io::openFile(data("shared.xlsx")).table), QString("李|佛山/王|佛山"));
    }

    void allText() {
        const auto opened = io::openFile(data("formats.xlsx"), {.types = io::ColumnTypes::Text});
        QCOMPARE(rowText(opened.table, 0),
                 QString("001001|2024-03-05|08:30|2024-03-05T08:30:15|1234.5|true|广州|~|1|00042|2024-03-01"));
    }

    void listsSheets() {
        const auto tables = io::listTables(data("formats.xlsx"));
        QStringList names;
        for (const auto& table : tables) names << QString::fromStdString(table.name);
        QCOMPARE(names, QStringList({"formats", "empty", "other", "secret"}));
        QCOMPARE(rowsText(io::openFile(data("formats.xlsx#other")).table), QString("1|2"));
        QCOMPARE(rowsText(io::openFile(data("formats.xlsx"), {.table = "secret"}).table), QString("5"));
    }

    void readsAYearbookPage() {
        const auto opened = io::openFile(data("yearbook.xlsx"));
        QCOMPARE(schemaText(opened.table), QString("地区:text 产业:text 2023年 上半年:float64 2023年 全年:float64 "
                                                   "2024年 上半年:float64 2024年 全年:float64"));
        QCOMPARE(rowsText(opened.table), QString("广州|一产|1.5|3|2|4/广州|二产|10|20.25|11|22/"
                                                 "深圳|一产|0.1|0.2|0.3|0.4/深圳|二产|5|6|7|8"));
        const QString report = reportText(opened.report);
        for (const char* note :
             {"Rows above the table were left out: 表1 地区生产总值 / 单位：亿元.",
              "Rows below the table were left out: 注：2024年为初步数。 / 按当年价格计算。.",
              "The names were joined from 2 rows.", "Merged cells of column \"地区\" were filled down in 2 rows.",
              "Rows that are hidden in the sheet were read too: 1.",
              "Columns that are hidden in the sheet were read too: D."}) {
            QVERIFY2(report.contains(note), qPrintable(QString(note) + "\nnot in\n" + report));
        }
    }

    void joinsGroupsWithoutMerges() {
        const auto opened = io::openFile(data("groups.xlsx"), {.range = "B2:F6"});
        QCOMPARE(schemaText(opened.table), QString("city:text 2023 a:int64 2023 b:int64 2024 a:int64 2024 b:int64"));
        QCOMPARE(rowsText(opened.table), QString("x|1|2|3|4/~|~|~|~|~/y|5|6|7|8"));
        QVERIFY(reportText(opened.report).contains("Empty rows between the others: 1."));
        QCOMPARE(schemaText(io::openFile(data("groups.xlsx"), {.range = "E:F"}).table),
                 QString("2024 a:int64 2024 b:int64"));
    }

    void readsRanges_data() {
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("rows");
        QTest::newRow("rectangle") << "B4:D4"
                                   << "x|1|2";
        QTest::newRow("rows") << "6:6"
                              << "y|5|6|7|8";
        QTest::newRow("with sheet") << "groups!$B$6:$C$6"
                                    << "y|5";
        QTest::newRow("quoted sheet") << "'groups'!B6:C6"
                                      << "y|5";
    }

    void readsRanges() {
        QFETCH(QString, range);
        QFETCH(QString, rows);
        const auto opened = io::openFile(data("groups.xlsx"), {.headerRows = 0, .range = range.toStdString()});
        QCOMPARE(rowsText(opened.table), rows);
    }

    void headerCanBeGiven() {
        const auto opened = io::openFile(data("formats.xlsx#other"), {.headerRows = 0});
        QCOMPARE(rowsText(opened.table), QString("a|b/1|2"));
        const auto two = io::openFile(data("yearbook.xlsx"), {.headerRows = 2, .range = "A3:C8"});
        QCOMPARE(schemaText(two.table), QString("地区:text 产业:text 2023年 上半年:float64"));
    }

    void typesCanBeGiven() {
        const auto opened =
            io::openFile(data("formats.xlsx"), {.columnTypes = {{"mixed", {Type::Float64}}, {"error", {Type::Text}}}});
        QCOMPARE(schemaText(opened.table.select({"mixed", "error"})), QString("mixed:float64 error:text"));
        QCOMPARE(rowsText(opened.table.select({"mixed"})), QString("1/~/2.5"));
        QVERIFY(problemsText(opened.report).contains("3 mixed x"));
    }

    void readsTextsAsTextTablesAreRead() {
        const auto opened = io::openFile(data("texts.xlsx"));
        QCOMPARE(schemaText(opened.table),
                 QString("月份:date 产值（万元）:float64 占比:float64 电话:text code:text 数量:int64"));
        QCOMPARE(rowText(opened.table, 0), QString("2024-01-01|1234.5|12.5|13800138000|0120|5"));
        QCOMPARE(rowText(opened.table, 2), QString("2024-03-01|~|80.5|13700137000|020|7"));
        QCOMPARE(opened.table.column(1)->field().unit, std::string("万元"));
        QCOMPARE(opened.table.column(2)->field().unit, std::string("%"));
    }

    void knowsTheEpochOf1904() {
        QCOMPARE(rowsText(io::openFile(data("epoch1904.xlsx")).table), QString("2024-03-05|1/1904-01-02|2"));
    }

    void tellsFormulasWithoutResults() {
        const auto opened = io::openFile(data("formulas.xlsx"));
        QCOMPARE(rowsText(opened.table), QString("1|~/2|~"));
        QVERIFY(reportText(opened.report).startsWith("Formulas without a stored result are missing values: 2."));
    }

    void tellsCodesThatTheSpreadsheetCut() {
        const TestFolder folder;
        const auto path = folder.path("codes.xlsx").toStdString();
        ColumnBuilder codes({"id", Type::Float64});
        ColumnBuilder amounts({"amount", Type::Float64});
        for (const double code : {4.40106199003071e17, 4.40301198512310e17}) codes.addNumber(code);
        for (const double amount : {1.5e16, 20.0}) amounts.addNumber(amount);
        io::writeFile(Table({codes.finish(), amounts.finish()}), path);
        const auto report = io::openFile(path).report;
        QCOMPARE(report.warnings.size(), std::size_t(1));
        QVERIFY(english(report.warnings.front()).starts_with("Column \"id\": numbers of more than 15 digits"));
    }

    void refusesBrokenFiles_data() {
        QTest::addColumn<QString>("message");
        QTest::newRow("broken_truncated.xlsx") << "The file is damaged: it is no whole zip archive.";
        QTest::newRow("broken_xml.xlsx") << "The part \"xl/worksheets/sheet1.xml\" of the file is no valid XML";
        QTest::newRow("broken_part.xlsx") << "The file is damaged: its part \"xl/worksheets/sheet1.xml\" is not there.";
        QTest::newRow("broken_cell.xlsx") << "The sheet is damaged: \"ZZZZ2\" is not a cell of a sheet.";
        QTest::newRow("broken_string.xlsx") << "The sheet is damaged: a cell names a text that is not there.";
        QTest::newRow("broken_entities.xlsx") << "The file declares a document type of its own";
        QTest::newRow("broken_sparse.xlsx") << "The sheet has cells in 982981 rows and 16384 columns";
        QTest::newRow("broken_bomb.xlsx") << "The part \"xl/worksheets/sheet1.xml\" would unpack to 286 MB";
        QTest::newRow("formats.xlsx#empty") << "The sheet holds no cells.";
        QTest::newRow("formats.xlsx#none") << "There is no table \"none\" in the file.";
    }

    void refusesBrokenFiles() {
        QFETCH(QString, message);
        QElapsedTimer timer;
        timer.start();
        try {
            io::openFile(data(QTest::currentDataTag()));
        } catch (const Error& error) {
            QVERIFY2(QString::fromStdString(english(error.message())).startsWith(message), error.what());
            QVERIFY(!error.remedy().empty());
            QVERIFY(error.place().file.ends_with(".xlsx"));
            QVERIFY(timer.elapsed() < 5000);
            return;
        }
        QFAIL("nothing was thrown");
    }

    void refusesWhatIsNoWorkbook_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        QByteArray encrypted = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(504, '\0');
        for (const char c : QByteArray("EncryptedPackage")) encrypted += QByteArray(1, c) + QByteArray(1, '\0');
        // An archive without a single member.
        const QByteArray emptyZip = QByteArray("PK\5\6") + QByteArray(18, '\0');
        QTest::newRow("encrypted") << encrypted << "The workbook is encrypted with a password.";
        QTest::newRow("empty archive") << emptyZip << "This is not an Excel workbook.";
        QTest::newRow("no archive") << QByteArray("PK rubbish") << "The file is damaged: it is no whole zip archive.";
    }

    void refusesWhatIsNoWorkbook() {
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        const TestFolder folder;
        try {
            io::openFile(folder.write("a.xlsx", content));
        } catch (const Error& error) {
            QCOMPARE(QString::fromStdString(english(error.message())), message);
            return;
        }
        QFAIL("nothing was thrown");
    }
};

QTEST_GUILESS_MAIN(XlsxTest)
#include "xlsx_test.moc"
