// Text tables that are more than records: other dialects, titles, notes, header rows, several tables; previews; and
// what no text table should be.
#include "io/csv_preview.h"
#include "io/field_unit.h"
#include "io/first_rows.h"
#include "io/write.h"
#include "table/column_builder.h"
#include "table_text.h"

#include <QTest>

#include <cmath>
#include <filesystem>
#include <random>

using namespace kapok;

namespace {

using Cells = std::vector<std::vector<std::string>>;

const char* const titled = "Table 1,,\n,,单位：万元\nname,output,jobs\nA,1,2\nB,3,4\n";
const char* const twoTables = "Table A\na,b\n1,2\n3,4\n\nTable B\nx,y,z\n1,2,3\n4,5,6\n";

Cells cellsOf(const Table& table) {
    Cells cells(table.rows());
    for (std::size_t row = 0; row < table.rows(); ++row) {
        for (const auto& column : table.columns()) cells[row].emplace_back(column->text(row));
    }
    return cells;
}

/// Amounts that are whole but for the last.
Table wholeButForTheLast(std::size_t rows) {
    ColumnBuilder amount(Field{"amount", Type::Float64});
    ColumnBuilder name(Field{"name"});
    ColumnBuilder output(Field{"output", Type::Float64});
    for (std::size_t row = 1; row <= rows; ++row) {
        amount.addNumber(static_cast<double>(row) + (row == rows ? 0.5 : 0));
        name.addText("企业 " + std::to_string(row * 7919 % 10'007));
        output.addNumber(std::sin(static_cast<double>(row)));
    }
    return Table({amount.finish(), name.finish(), output.finish()});
}

/// How the test itself writes a table.
struct Writing {
    std::string delimiter;
    char escape = '\0';
    std::string recordEnd;

    std::string cell(const std::string& text) const {
        std::string out = "\"";
        for (const char c : text) {
            if (c == '"') out += escape == '\0' ? '"' : escape;
            if (escape != '\0' && c == escape) out += escape;
            out += c;
        }
        return out + '"';
    }
    QByteArray table(const Cells& cells) const {
        std::string out;
        for (const auto& row : cells) {
            for (std::size_t i = 0; i < row.size(); ++i) out += (i == 0 ? "" : delimiter) + cell(row[i]);
            out += recordEnd;
        }
        return QByteArray::fromStdString(out);
    }
};

}  // namespace

class ShapeTest : public QObject {
    Q_OBJECT

private:
    TestFolder folder_;

    /// Reads what was written from a table again: every cell must come back.
    void verifyRoundTrip(const Table& table) const {
        if (table.columnCount() == 0) return;
        const auto path = folder_.path("again.csv").toStdString();
        io::writeFile(table, path);
        const io::OpenOptions options{.delimiter = ",",
                                      .quote = '"',
                                      .escape = '\0',
                                      .comment = "",
                                      .skip = 0,
                                      .footer = 0,
                                      .headerRows = 1,
                                      .types = io::ColumnTypes::Text};
        QCOMPARE(rowsText(io::openFile(path, options).table), rowsText(table));
    }

private slots:
    void reads_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("rows");
        const auto add = [](const char* name, QByteArray content, QString schema, QString rows) {
            QTest::newRow(name) << content << schema << rows;
        };
        add("two marks", "a||b||c\n1||x||2\n3||y||4\n", "a:int64 b:text c:int64", "1|x|2/3|y|4");
        add("three marks", "a|~|b\n1|~|x\n2|~|y\n", "a:int64 b:text", "1|x/2|y");
        add("control A", "a\001b\n1\001x\n2\001y\n", "a:int64 b:text", "1|x/2|y");
        add("blanks between numbers", "1 2 3\n4 5 6\n7 8 9\n", "column_1:int64 column_2:int64 column_3:int64",
            "1|2|3/4|5|6/7|8|9");
        add("empty middle column", "a,,b\n1,,x\n2,,y\n", "a:int64 column_2:text b:text", "1|~|x/2|~|y");
        add("escaped quotes", "a,b\n\"say \\\"hi\\\"\",1\n\"x, y\",2\n", "a:text b:int64", "say \"hi\"|1/x, y|2");
        add("escaped delimiter", "a,b\nx\\,y,1\n\\N,2\nz,3\n", "a:text b:int64", "x,y|1/~|2/z|3");
        add("paths are no escapes", "a,b\nC:\\dir\\,1\nC:\\other\\,2\n", "a:text b:int64", "C:\\dir\\|1/C:\\other\\|2");
        add("comments", "a,b\n1,2\n# note\n3,4\n# other, with, commas\n5,6\n", "a:int64 b:int64", "1|2/3|4/5|6");
        add("numbers with a hash", "a,b\n#1,2\n#3,4\n", "a:text b:int64", "#1|2/#3|4");
        add("lines before", "Report of 2024\nUnit: 10,000 yuan\n\nname,output,jobs\nA,1,2\nB,3,4\n",
            "name:text output:int64 jobs:int64", "A|1|2/B|3|4");
        add("more titles and notes than records",
            "Yearbook 2024\nTable 3-1, output\nUnit: 10,000 yuan\n\nname,output,jobs\nA,1,2\nB,3,4\n\n"
            "Note: at prices of the year\nSource: office\n",
            "name:text output:int64 jobs:int64", "A|1|2/B|3|4");
        add("titles and notes around groups",
            "Yearbook 2024\nTable 3-1\nUnit: yuan\n\nregion,2023,,2024,\n,Q1,Q2,Q1,Q2\nA,1,2,3,4\n\nSource: office\n",
            "region:text 2023 Q1:int64 2023 Q2:int64 2024 Q1:int64 2024 Q2:int64", "A|1|2|3|4");
        add("prose with commas",
            "The town is old.\nIt has a wall.\nIn spring, rain.\nIn autumn, fog.\nNow, snow.\nEnd.\nx\ny\n",
            "The town is old.:text column_2:text",
            "It has a wall.|~/In spring| rain./In autumn| fog./Now| snow./End.|~/x|~/y|~");
        add("delimiter named for Excel", "sep=;\r\na;b\r\n1,5;2\r\n3,5;4\r\n", "a:float64 b:int64", "1.5|2/3.5|4");
        add("title over all columns", titled, "name:text output:int64 jobs:int64", "A|1|2/B|3|4");
        add("comments before", "# made by hand\n# twice\na,b\n1,2\n", "a:int64 b:int64", "1|2");
        add("first record of one cell", "A,,\nB,1,2\nC,3,4\n", "column_1:text column_2:int64 column_3:int64",
            "A|~|~/B|1|2/C|3|4");
        add("header shorter than records", "a,b\n1,2,\n3,4,\n", "a:int64 b:int64 column_3:text", "1|2|~/3|4|~");
        add("groups over names", "region,2023,,2024,\n,Q1,Q2,Q1,Q2\nA,1,2,3,4\nB,5,6,7,8\n",
            "region:text 2023 Q1:int64 2023 Q2:int64 2024 Q1:int64 2024 Q2:int64", "A|1|2|3|4/B|5|6|7|8");
        add("units below names", "name,output,jobs\n,(万元),(人)\nA,1,2\nB,3,4\n",
            "name:text output (万元):int64 jobs (人):int64", "A|1|2/B|3|4");
        add("notes behind", "a,b,c\n1,2,3\n4,5,6\n\nSource: office\nNotes: none\n", "a:int64 b:int64 c:int64",
            "1|2|3/4|5|6");
        add("Chinese notes", "地区,产值,人数\n广州,1,2\n深圳,3,4\n注：不含深汕。\n", "地区:text 产值:int64 人数:int64",
            "广州|1|2/深圳|3|4");
        add("a short last record is data", "a,b,c\n1,2,3\n4\n", "a:int64 b:int64 c:int64", "1|2|3/4|~|~");
        add("fixed widths",
            "id  name   value\n1   Ann      3.5\n2   Bob     12.0\n3   Cy       7.1\n4   Di       1.0\n",
            "id:int64 name:text value:float64", "1|Ann|3.5/2|Bob|12/3|Cy|7.1/4|Di|1");
        add("fixed widths, wide characters", "城市  人口\n广州  1881\n深圳  1779\n佛山   961\n", "城市:text 人口:int64",
            "广州|1881/深圳|1779/佛山|961");
        add("words in lines are no columns", "one two three\nfour five six\nseven eight nine\nten eleven twelve\n",
            "one two three:text", "four five six/seven eight nine/ten eleven twelve");
        add("first of two tables", twoTables, "a:int64 b:int64", "1|2/3|4");
    }

    void reads() {
        QFETCH(QByteArray, content);
        const auto path = folder_.write("table.csv", content);
        const auto opened = io::openFile(path);
        QTEST(schemaText(opened.table), "schema");
        QTEST(rowsText(opened.table), "rows");
        const auto again = io::openFile(path, *opened.report.decided);
        QTEST(schemaText(again.table), "schema");
        QTEST(rowsText(again.table), "rows");
        verifyRoundTrip(io::openFile(path, {.types = io::ColumnTypes::Text}).table);
    }

    void options_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("rows");
        const auto add = [](const char* name, QByteArray content, QString options, QString schema, QString rows) {
            QTest::newRow(name) << content << options << schema << rows;
        };
        add("skip", "x,y,z\na,b,c\n1,2,3\n", "skip=1", "a:int64 b:int64 c:int64", "1|2|3");
        add("skip nothing", titled, "skip=0 header=false", "column_1:text column_2:text column_3:text",
            "Table 1|~|~/~|~|单位：万元/name|output|jobs/A|1|2/B|3|4");
        add("footer", "a,b\n1,2\n3,4\n5,6\n", "footer=2", "a:int64 b:int64", "1|2");
        add("no footer", "a,b\n1,2\n3,4\nSource: x\n", "footer=0", "a:text b:int64", "1|2/3|4/Source: x|~");
        add("comment", "a,b\n%x,1\n1,2\n", "comment=%", "a:int64 b:int64", "1|2");
        add("no comment", "a,b\n1,2\n# x\n3,4\n", "comment=none", "a:text b:int64", "1|2/# x|~/3|4");
        add("no escape", "a,b\nx\\,1\n", "escape=none", "a:text b:int64", "x\\|1");
        add("escape", "a,b\nx!,y,1\n", "escape=!", "a:text b:int64", "x,y|1");
        add("header rows", "a,b\nc,d\n1,2\n", "header=2", "a c:int64 b d:int64", "1|2");
        add("widths", "12abc\n34de\n", "widths=2,3 header=false", "column_1:int64 column_2:text", "12|abc/34|de");
        add("wide delimiter", "a，b\n1，2\n", "delimiter=，", "a:int64 b:int64", "1|2");
        add("no delimiter", "a,b\nx,2\n", "delimiter=none", "a,b:text", "x,2");
        add("second table", twoTables, "table=Table?B", "x:int64 y:int64 z:int64", "1|2|3/4|5|6");
        add("second table by number", twoTables, "table=2", "x:int64 y:int64 z:int64", "1|2|3/4|5|6");
    }

    void options() {
        QFETCH(QByteArray, content);
        QFETCH(QString, options);
        io::OptionTexts texts;
        for (QString option : options.split(' ')) texts.insert(io::splitOption(option.replace('?', ' ').toStdString()));
        const auto opened = io::openFile(folder_.write("table.csv", content), io::parseOptions(texts));
        QTEST(schemaText(opened.table), "schema");
        QTEST(rowsText(opened.table), "rows");
    }

    void saysWhatItFound() {
        const auto opened = io::openFile(folder_.write("t.csv", QByteArray(titled) + "\n注：初步\n"));
        QCOMPARE(opened.report.preamble.size(), std::size_t(2));
        QCOMPARE(opened.report.footnotes, std::vector<std::string>{"注：初步"});
        QCOMPARE(reportText(opened.report), QString("Lines before the table that are no part of it: 2.\n"
                                                    "Rows behind the table that are notes and no part of it: 1.\n"
                                                    "Empty lines were left out: 1."));
        const auto noted = io::openFile(folder_.write("c.csv", "# made\n# by hand\na,b\n1,2\n# note\n3,4\n"));
        QCOMPARE(reportText(noted.report), QString("Lines that begin with \"#\" were left out: 3."));
        const auto path = folder_.write("two.csv", twoTables);
        const auto first = io::openFile(path);
        QCOMPARE(QString::fromStdString(english(first.report.warnings.at(0))),
                 QString("The file holds 2 tables; the first one, \"Table A\", was read."));
        QCOMPARE(io::listTables(path).at(1).name, std::string("Table B"));
        QCOMPARE(io::openFile(path + "#Table B").table.columnCount(), std::size_t(3));
        QVERIFY_EXCEPTION_THROWN(io::openFile(path + "#Table C"), Error);
    }

    void previews() {
        const auto preview = io::previewTextTable(folder_.write("t.csv", QByteArray(titled) + "\n注：初步\n"), {}, 1);
        const io::OptionTexts expected{{"encoding", "UTF-8"}, {"delimiter", "comma"}, {"quote", "double"},
                                       {"escape", "none"},    {"comment", "none"},    {"skip", "2"},
                                       {"header", "true"},    {"footer", "1"}};
        QCOMPARE(io::optionTexts(preview.decided), expected);
        QCOMPARE(preview.rows, (io::TextRecords{{"A", "1", "2"}}));
        QCOMPARE(preview.header, (io::TextRecords{{"name", "output", "jobs"}}));
        QCOMPARE(preview.fields.at(1).type, Type::Int64);
        QVERIFY(!preview.whole);
        QCOMPARE(preview.lines.at(0), std::string("Table 1,,"));
        QCOMPARE(io::previewTextTable(folder_.write("two.csv", twoTables)).tables.size(), std::size_t(2));
    }

    /// The beginning is enough: also where the quote behind it is never closed.
    void previewsHugeFiles() {
        const auto path =
            folder_.write("big.csv", "a,b\n" + QByteArray("1,2\n").repeated(6'000'000) + "\"never closed\n");
        const auto preview = io::previewTextTable(path);
        QCOMPARE(preview.rows.size(), std::size_t(100));
        QVERIFY(!preview.decided.footer);
        QVERIFY_EXCEPTION_THROWN(io::openFile(path), Error);
    }

    void firstRowsComeWithoutTheOthers_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("proposed");
        const int whole = static_cast<int>(Type::Int64);
        for (const char* name : {"t.csv", "t.tsv", "t.jsonl"}) QTest::newRow(name) << 100 << whole;
        QTest::newRow("t.xlsx") << 99 << whole;  // the first row of the sheet holds the names
        QTest::newRow("t.sqlite") << 100 << static_cast<int>(Type::Float64);
    }
    void firstRowsComeWithoutTheOthers() {
        QFETCH(int, count);
        QFETCH(int, proposed);
        static const Table table = wholeButForTheLast(50'000);
        const auto path = folder_.path(QTest::currentDataTag()).toStdString();
        io::writeFile(table, path);
        const auto rows = io::firstRows(path, {}, 100);
        QVERIFY(rows.has_value());
        QCOMPARE(rows->rows(), static_cast<std::size_t>(count));
        const Table whole = io::openFile(path).table;
        QCOMPARE(rows->columnCount(), whole.columnCount());
        for (std::size_t row = 0; row < rows->rows(); ++row) QCOMPARE(rowText(*rows, row), rowText(whole, row));
        // What stands in the last row is not known yet.
        QCOMPARE(static_cast<int>(rows->column("amount")->type()), proposed);
        QCOMPARE(whole.column("amount")->type(), Type::Float64);
        const io::OpenOptions asText{.types = io::ColumnTypes::Text};
        QCOMPARE(io::firstRows(path, asText, 3)->column("amount")->type(), Type::Text);
    }

    void noFirstRowsOfWhatIsReadInAMoment() {
        QVERIFY(!io::firstRows(folder_.write("small.csv", "a,b\n1,2\n"), {}, 100));
        const auto json =
            folder_.write("large.json", "[" + QByteArray("{\"a\": 1},").repeated(200'000) + "{\"a\": 2}]");
        QVERIFY(!io::firstRows(json, {}, 100));
        const auto broken = folder_.write("large.jsonl", QByteArray("{\"a\": 1]\n").repeated(200'000));
        QVERIFY_EXCEPTION_THROWN(io::firstRows(broken, {}, 100), Error);
    }

    void readsWhatAnyDialectWrote() {
        std::mt19937 random(20240305);
        const std::vector<std::string> alphabet{"a",  "b", "\"", "\n", ",", ";", "|",
                                                "\\", " ", "\t", "广", "'", "#", "\r"};
        for (int round = 0; round < 300; ++round) {
            const Writing writing{std::vector<std::string>{",", ";", "\t", "||", "|~|"}[random() % 5],
                                  random() % 2 ? '\\' : '\0', random() % 2 ? "\n" : "\r\n"};
            Cells cells(1 + random() % 6, std::vector<std::string>(2 + random() % 3));
            for (auto& row : cells) {
                row.resize(cells.front().size());
                for (auto& cell : row) {
                    for (auto length = random() % 6; length > 0; --length) cell += alphabet[random() % alphabet.size()];
                }
            }
            const auto path = folder_.write("dialect.csv", writing.table(cells));
            const io::OpenOptions options{.delimiter = writing.delimiter,
                                          .quote = '"',
                                          .escape = writing.escape,
                                          .comment = "",
                                          .skip = 0,
                                          .footer = 0,
                                          .headerRows = 0,
                                          .types = io::ColumnTypes::Text};
            const auto opened = io::openFile(path, options);
            QVERIFY2(cellsOf(opened.table) == cells, writing.table(cells).constData());
            verifyRoundTrip(opened.table);
        }
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        QTest::newRow("a million columns") << QByteArray("x,").repeated(1'000'000) + "y\n1,2\n"
                                           << "The first row has 1000001 cells, more than a table can have columns.";
        QTest::newRow("unclosed quote") << "a,b\n" + QByteArray("1,2\n").repeated(1'000'000) + "\"3,4\n"
                                        << "The quote that opens in row 1000002 is never closed.";
        QTest::newRow("NUL") << "a,b\n" + QByteArray("1,2\n").repeated(5'000) + QByteArray("3,\0\n", 4)
                             << "Line 5002 holds a NUL character, which does not occur in text.";
    }

    void refuses() {
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        try {
            io::openFile(folder_.write("bad.csv", content));
        } catch (const Error& error) {
            QCOMPARE(QString::fromStdString(english(error.message())), message);
            return;
        }
        QFAIL("nothing was thrown");
    }

    void readsAHugeLine() {
        const auto opened =
            io::openFile(folder_.write("line.csv", "a,b\nx,1\n" + QByteArray(100'000'000, 'y') + ",2\n"));
        QCOMPARE(opened.table.column(0)->text(1).size(), std::size_t(100'000'000));
    }

    void noticesChanges_data() {
        QTest::addColumn<QString>("change");
        for (const char* change : {"shrinks", "vanishes", "is written anew"}) QTest::newRow(change) << change;
    }

    /// The question whether to cancel comes while the file is being read.
    void noticesChanges() {
        QFETCH(QString, change);
        const auto path = folder_.write("changing.csv", "a,b\n" + QByteArray("1,2\n").repeated(5'000'000));
        std::atomic<int> asked = 0;
        const io::Progress progress{{}, [&] {
                                        if (++asked != 2) return false;
                                        if (change == "shrinks") std::filesystem::resize_file(path, 1'000);
                                        if (change == "vanishes") std::filesystem::remove(path);
                                        // As long as before.
                                        if (change == "is written anew")
                                            folder_.write("changing.csv",
                                                          "a,b\n" + QByteArray("3,4\n").repeated(5'000'000));
                                        return false;
                                    }};
        try {
            const auto opened = io::openFile(path, {}, progress);
            QFAIL("nothing was thrown");
        } catch (const Error& error) {
            QVERIFY(!english(error.message()).empty());
        }
    }

    void units_data() {
        QTest::addColumn<QString>("unit");
        const auto add = [](const char* name, const char* unit) { QTest::newRow(name) << unit; };
        add("产值（万元）", "万元");
        add("产值(亿元)", "亿元");
        add("Output (10k yuan)", "10k yuan");
        add("均价[元/平方米]", "元/平方米");
        add("占比（％）", "%");
        add("PM2.5（μg/m³）", "μg/m³");
        add("人口(单位：万人)", "万人");
        add("面积（平方公里） ", "平方公里");
        add("area_km2", "");
        add("产值（现价）", "");
        add("产值（万元）合计", "");
        add("（万元）", "");
        add("f(x)", "");
        add("name", "");
    }

    void units() { QTEST(QString::fromStdString(io::unitOfName(QTest::currentDataTag())), "unit"); }
};

QTEST_GUILESS_MAIN(ShapeTest)
#include "shape_test.moc"
