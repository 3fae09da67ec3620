// Text tables: dialect, header, types, encodings, and what the report says.
#include "io/cell_parse.h"
#include "io/csv_records.h"
#include "io/names.h"
#include "table_text.h"

#include <QTest>
#include <random>

#include <unicode/ucnv.h>

using namespace kapok;

namespace {

QByteArray encoded(const QString& text, const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding, &status);
    QByteArray bytes(text.size() * 8 + 16, '\0');
    const auto* units = reinterpret_cast<const UChar*>(text.utf16());
    const int length = ucnv_fromUChars(converter, bytes.data(), int(bytes.size()), units, int(text.size()), &status);
    ucnv_close(converter);
    bytes.truncate(length);
    return bytes;
}

using Records = std::vector<std::vector<std::string>>;

/// The dialect of csv_cells.h character by character; false when a quote is never closed.
bool plainParse(const std::string& text, Records& records) {
    std::vector<std::string> record;
    std::string cell;
    bool any = false;  // a character of this record was seen
    const auto endRecord = [&](bool quotedCell) {
        if (!quotedCell && !cell.empty() && cell.back() == '\r') cell.pop_back();
        if (any && !(record.empty() && cell.empty() && !quotedCell)) {
            record.push_back(cell);
            records.push_back(record);
        }
        record.clear();
        cell.clear();
        any = false;
    };
    std::size_t at = 0;
    while (at < text.size()) {
        bool quoted = false;
        std::string tail;
        if (text[at] == '"') {
            quoted = any = true;
            for (++at;; ++at) {
                if (at >= text.size()) return false;
                if (text[at] != '"') {
                    cell += text[at];
                } else if (at + 1 < text.size() && text[at + 1] == '"') {
                    cell += text[++at];
                } else {
                    break;
                }
            }
            ++at;
        }
        while (at < text.size() && text[at] != ',' && text[at] != '\n') {
            tail += text[at++];
            any = true;
        }
        const bool last = at >= text.size() || text[at] == '\n';
        if (quoted && last && !tail.empty() && tail.back() == '\r') tail.pop_back();
        cell += tail;
        ++at;
        if (last) {
            endRecord(quoted);
            continue;
        }
        any = true;
        record.push_back(cell);
        cell.clear();
        if (at >= text.size()) endRecord(true);  // a delimiter at the very end: one more empty cell
    }
    return true;
}

}  // namespace

class CsvTest : public QObject {
    Q_OBJECT

private:
    TestFolder folder_;

    io::Opened open(const QByteArray& content, const io::OpenOptions& options = {},
                    const QString& name = "table.csv") const {
        return io::openFile(folder_.write(name, content), options);
    }

private slots:
    void reads_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("rows");
        const auto add = [](const char* name, QByteArray content, QString schema, QString rows) {
            QTest::newRow(name) << content << schema << rows;
        };
        // Dialect
        add("comma", "a,b\n1,2\n3,4\n", "a:int64 b:int64", "1|2/3|4");
        add("semicolon", "a;b\n1,5;2\n3,5;4\n", "a:float64 b:int64", "1.5|2/3.5|4");
        add("tab", "a\tb\n1\t2\n", "a:int64 b:int64", "1|2");
        add("pipe", "a|b\n1|x,y\n2|z\n", "a:int64 b:text", "1|x,y/2|z");
        add("one column", "a\n1\n2\n", "a:int64", "1/2");
        add("one column with gaps", "a\n1\n\n2\n", "a:int64", "1/~/2");
        add("no last line end", "a,b\n1,2", "a:int64 b:int64", "1|2");
        add("CRLF", "a,b\r\n1,x\r\n2,y\r\n", "a:int64 b:text", "1|x/2|y");
        add("CR", "a,b\r1,x\r2,y\r", "a:int64 b:text", "1|x/2|y");
        add("empty lines", "a,b\n\n1,2\n\r\n\n3,4\n\n", "a:int64 b:int64", "1|2/3|4");
        add("quoted", "a,b\n\"x, y\",\"say \"\"hi\"\"\"\n", "a:text b:text", "x, y|say \"hi\"");
        add("line end in quotes", "a,b\n\"x\ny\",1\n\"z\r\nw\",2\n", "a:text b:int64", "x\ny|1/z\r\nw|2");
        add("quote inside a cell", "a,b\n5\" pipe,1\n6\" pipe,2\n", "a:text b:int64", "5\" pipe|1/6\" pipe|2");
        add("text after a closing quote", "a,b\n\"x\"y,1\n", "a:text b:int64", "xy|1");
        add("quoted numbers", "\"a\",\"b\"\n\"1\",\"2.5\"\n", "a:int64 b:float64", "1|2.5");
        add("single quotes", "'a','b'\n'x, y','1'\n'z','2'\n", "a:text b:int64", "x, y|1/z|2");
        add("trailing delimiter", "a,b,\n1,2,\n", "a:int64 b:int64 column_3:text", "1|2|~");
        add("names with blanks", " a , b\n1,2\n", "a:int64 b:int64", "1|2");
        add("twice the same name", "x,x,x_2\n1,2,3\n", "x:int64 x_3:int64 x_2:int64", "1|2|3");
        add("no header", "1,2\n3,4\n", "column_1:int64 column_2:int64", "1|2/3|4");
        add("years as names", "region,2015,2016\nA,1,2\n", "region:text 2015:int64 2016:int64", "A|1|2");
        add("dates as names", "region,2024-01-31,2024-02-29\nA,1,2\n", "region:text 2024-01-31:int64 2024-02-29:int64",
            "A|1|2");
        add("years as values", "Foshan,2015\nZhuhai,2016\n", "column_1:text column_2:int64", "Foshan|2015/Zhuhai|2016");
        add("dates as values", "A,2024-01-31\nB,2024-02-29\n", "column_1:text column_2:date",
            "A|2024-01-31/B|2024-02-29");
        add("words only", "name,city\nLi,Foshan\n", "name:text city:text", "Li|Foshan");
        add("header only", "a,b\n", "a:text b:text", "");
        // Types
        add("real", "x\n.097\n1e5\n-.5\n+3\n", "x:float64", "0.097/1e+05/-0.5/3");
        add("integer and real", "x\n1\n2.5\n", "x:float64", "1/2.5");
        add("largest integer", "x\n9223372036854775807\n-9223372036854775808\n", "x:int64",
            "9223372036854775807/-9223372036854775808");
        add("integer that overflows", "x\n9223372036854775809\n1\n", "x:text", "9223372036854775809/1");
        add("ID numbers", "x\n440106199001011234\n440106199001011235\n", "x:text",
            "440106199001011234/440106199001011235");
        add("credit codes", "x\n91440101MA59ABCD1X\n", "x:text", "91440101MA59ABCD1X");
        add("leading zeros", "code,v\n04015,1\n12345,2\n", "code:text v:int64", "04015|1/12345|2");
        add("zero is no code", "x\n0\n0.5\n", "x:float64", "0/0.5");
        add("telephones", "x\n+8613800138000\n+8613900139000\n", "x:text", "+8613800138000/+8613900139000");
        add("boolean", "x\ntrue\nFALSE\n\n", "x:boolean", "true/false/~");
        add("boolean and number", "x\ntrue\n1\n", "x:text", "true/1");
        add("dates", "d\n2024-03-05\n2024/3/6\n2024年3月7日\n", "d:date", "2024-03-05/2024-03-06/2024-03-07");
        add("no such date", "d\n2024-02-30\n2024-02-01\n", "d:text", "2024-02-30/2024-02-01");
        add("times", "t\n2024-03-05 08:30\n2024-03-05T08:30:15.25\n2024-03-06\n", "t:datetime",
            "2024-03-05T08:30:00/2024-03-05T08:30:15.250000/2024-03-06T00:00:00");
        add("times with zones", "t\n2024-03-05T08:30:00+08:00\n2024-03-05T00:30:00Z\n", "t:datetime",
            "2024-03-05T00:30:00/2024-03-05T00:30:00");
        add("some zones", "t\n2024-03-05T08:30:00Z\n2024-03-05T00:30:00\n", "t:text",
            "2024-03-05T08:30:00Z/2024-03-05T00:30:00");
        add("months", "m\n2024-03\n2024-04\n", "m:date", "2024-03-01/2024-04-01");
        add("missing markers", "x,y\n1,a\nNA,NA\n-,-\nNaN,b\nnull,c\nN/A,d\n,e\n", "x:int64 y:text",
            "1|a/~|NA/~|-/~|b/~|c/~|d/~|e");
        add("markers only", "x,y\nNA,1\nNA,2\n", "x:text y:int64", "NA|1/NA|2");
        add("blanks around numbers", "x,y\n 1 ,a \n2, b\n", "x:int64 y:text", "1|a /2| b");
        add("infinity", "x\nInfinity\n-inf\n1\n", "x:float64", "Infinity/-Infinity/1");
        add("beyond double", "x\n1e999\n1\n", "x:text", "1e999/1");
        add("nothing there", "a,b\n1,\n2,\n", "a:int64 b:text", "1|~/2|~");
        // Ragged rows
        add("short row", "a,b,c\n1,2\n3,4,5\n", "a:int64 b:int64 c:int64", "1|2|~/3|4|5");
        add("long row", "a,b\n1,2\n3,4,5,x\n6,7\n", "a:int64 b:int64 column_3:int64 column_4:text",
            "1|2|~|~/3|4|5|x/6|7|~|~");
    }

    void reads() {
        QFETCH(QByteArray, content);
        const auto opened = open(content);
        QTEST(schemaText(opened.table), "schema");
        QTEST(rowsText(opened.table), "rows");
    }

    void options_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("rows");
        QTest::newRow("all text") << QByteArray("a,b\n007, 1\n,NA\n") << "types=text"
                                  << "a:text b:text"
                                  << "007| 1/~|NA";
        QTest::newRow("header false") << QByteArray("x,y\n1,2\n") << "header=false"
                                      << "column_1:text column_2:text"
                                      << "x|y/1|2";
        QTest::newRow("header true") << QByteArray("1,2\n3,4\n") << "header=true"
                                     << "1:int64 2:int64"
                                     << "3|4";
        QTest::newRow("delimiter") << QByteArray("a:b\n1:2\n") << "delimiter=:"
                                   << "a:int64 b:int64"
                                   << "1|2";
        QTest::newRow("no quotes") << QByteArray("a,b\n\"x,1\n") << "quote=none"
                                   << "a:text b:int64"
                                   << "\"x|1";
        QTest::newRow("encoding") << QByteArray("a\n\xB9\xE3\n") << "encoding=gb18030"
                                  << "a:text"
                                  << "广";
    }

    void options() {
        QFETCH(QByteArray, content);
        QFETCH(QString, option);
        const auto opened = open(content, io::parseOptions({io::splitOption(option.toStdString())}));
        QTEST(schemaText(opened.table), "schema");
        QTEST(rowsText(opened.table), "rows");
    }

    void reports_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("problems");
        QTest::newRow("nothing") << QByteArray("a,b\n1,2\n") << "" << 0;
        QTest::newRow("mostly numbers")
            << QByteArray("x\n1\n2\n3\n4\n5\n6\nabout 7\n8\n9\n10\n")
            << "Column \"x\" stays text: of its 10 cells, 1 are not numbers, the first \"about 7\" in row 8." << 1;
        QTest::newRow("mostly dates")
            << QByteArray("x\n2024-01-01\n2024-01-02\n2024-01-03\n2024-01-04\n2024-13-01\n")
            << "Column \"x\" stays text: of its 5 cells, 1 are not dates or times, the first \"2024-13-01\" in row 6."
            << 1;
        QTest::newRow("codes") << QByteArray("x,y\n001,a\n002,b\n")
                               << "Column \"x\" stays text to keep leading zeros and signs of codes." << 0;
        QTest::newRow("long integers")
            << QByteArray("x,y\n99999999999999999999,a\n")
            << "Column \"x\" stays text because its numbers have more digits than can be kept." << 0;
        QTest::newRow("ragged")
            << QByteArray("a,b\n1\n1,2,3\n1,2\n")
            << "Rows that do not have 2 cells: 2. Missing cells are left empty, extra ones are kept "
               "in columns of their own."
            << 2;
        QTest::newRow("empty lines") << QByteArray("a,b\n\n1,2\n\n") << "Empty lines were left out: 2." << 0;
        QTest::newRow("names") << QByteArray("a,,a\n1,2,3\n")
                               << "Column 2 has no name and is called \"column_2\".\nThe name \"a\" is there more than "
                                  "once; column 3 is called \"a_2\"."
                               << 0;
        QTest::newRow("invalid UTF-8") << QByteArray(
                                              "a,b\n\xE5\xB9\xBF\xE5\xB7\x9E,\xE4\xB8\xAD\xE6\x96\x87\n1,x\xFFy\n")
                                       << "Bytes that are not valid UTF-8 were found in 1 places; they show as �." << 1;
    }

    void reports() {
        QFETCH(QByteArray, content);
        QFETCH(int, problems);
        const auto opened = open(content);
        QTEST(reportText(opened.report), "text");
        QCOMPARE(int(opened.report.problemCount), problems);
        QCOMPARE(int(opened.report.problems.size()), problems);
    }

    void placesOfProblems() {
        const auto opened = open("name,b\n\xE5\xB9\xBF\xE5\xB7\x9E\xE4\xB8\xAD,1\nok,2\nx\xFFy,3\n");
        const auto& problem = opened.report.problems.at(0);
        QCOMPARE(problem.row, 4);
        QCOMPARE(problem.column, std::string("name"));
        QCOMPARE(problem.text, std::string("x\xEF\xBF\xBDy"));
        QCOMPARE(english(problem.what), std::string("not a UTF-8 character: FF"));
    }

    void findsEncoding_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("rows");
        const QString simplified = "城市,区域,人口\n广州市,珠三角,1881\n韶关市,粤北,286\n深圳市,珠三角,1779\n";
        const QString traditional = "城市,區域,人口\n臺北市,北部,251\n臺中市,中部,285\n高雄市,南部,273\n";
        const QString western = "ville,région\nOrléans,Centre\nChâteauroux,Centre\nBesançon,Franche-Comté\n";
        const QString ascii = "a,b\n1,2\n";
        const auto rowsOf = [](const QString& text) {
            QString rows = text.section('\n', 1).chopped(1);
            return rows.replace(',', '|').replace('\n', '/');
        };
        const auto add = [&](const char* name, QByteArray content, const char* encoding, const QString& text) {
            QTest::newRow(name) << content << encoding << rowsOf(text);
        };
        add("simplified UTF-8", simplified.toUtf8(), "UTF-8", simplified);
        add("simplified UTF-8 mark", "\xEF\xBB\xBF" + simplified.toUtf8(), "UTF-8", simplified);
        add("simplified GB18030", encoded(simplified, "gb18030"), "GB18030", simplified);
        add("simplified UTF-16LE mark", "\xFF\xFE" + encoded(simplified, "UTF-16LE"), "UTF-16LE", simplified);
        add("simplified UTF-16BE mark", "\xFE\xFF" + encoded(simplified, "UTF-16BE"), "UTF-16BE", simplified);
        add("simplified UTF-16LE", encoded(simplified, "UTF-16LE"), "UTF-16LE", simplified);
        add("simplified UTF-16BE", encoded(simplified, "UTF-16BE"), "UTF-16BE", simplified);
        add("ASCII UTF-16LE", encoded(ascii, "UTF-16LE"), "UTF-16LE", ascii);
        add("ASCII UTF-16BE mark", "\xFE\xFF" + encoded(ascii, "UTF-16BE"), "UTF-16BE", ascii);
        add("ASCII UTF-32LE mark", QByteArray("\xFF\xFE\0\0", 4) + encoded(ascii, "UTF-32LE"), "UTF-32LE", ascii);
        add("ASCII UTF-32BE", encoded(ascii, "UTF-32BE"), "UTF-32BE", ascii);
        add("traditional UTF-8", traditional.toUtf8(), "UTF-8", traditional);
        add("traditional Big5", encoded(traditional, "Big5"), "Big5", traditional);
        add("traditional UTF-16LE", encoded(traditional, "UTF-16LE"), "UTF-16LE", traditional);
        add("western UTF-8", western.toUtf8(), "UTF-8", western);
        add("western windows-1252", encoded(western, "windows-1252"), "windows-1252", western);
        add("rare characters GB18030", encoded("姓名,数\n李𠮷,1\n王䶮,2\n张三,3\n", "gb18030"), "GB18030",
            "姓名,数\n李𠮷,1\n王䶮,2\n张三,3\n");
    }

    void findsEncoding() {
        QFETCH(QByteArray, content);
        const auto opened = open(content);
        QTEST(QString::fromStdString(opened.report.encoding), "encoding");
        QTEST(rowsText(opened.table), "rows");
        QCOMPARE(opened.report.problemCount, std::size_t(0));
    }

    /// The rows behind the sample decide as well.
    void decidesOnTheWholeColumn() {
        QByteArray content = "a,b,c,d\n";
        constexpr int rows = 150'000;
        for (int row = 0; row < rows; ++row) {
            content += QByteArray::number(row) + (row == 140'000 ? ",1.5" : ",7");
            content += row == 130'001 ? ",odd," : ",2024-01-01,";
            content += row == 149'999 ? "x\n" : "\n";
        }
        const auto opened = open(content);
        QCOMPARE(schemaText(opened.table), QString("a:int64 b:float64 c:date d:text"));
        QCOMPARE(int(opened.table.rows()), rows);
        QCOMPARE(rowText(opened.table, 140'000), QString("140000|1.5|2024-01-01|~"));
        QCOMPARE(rowText(opened.table, 149'999), QString("149999|7|2024-01-01|x"));
        QCOMPARE(reportText(opened.report),
                 QString("Column \"c\" is of type date: of its 150000 rows, 1 hold something else and are missing "
                         "there, the first \"odd\" in row 130003. The import option type.c=text keeps every cell as "
                         "it is."));
        QCOMPARE(rowsText(opened.exceptions), QString("130003|c|odd"));
    }

    /// Blocks and chunks end anywhere: quoted cells with line ends, doubled quotes and empty lines across them.
    void findsRecordsAcrossBlocks() {
        std::mt19937 random(7);
        QByteArray content = "id,text\n";
        std::vector<std::string> expected;
        for (int row = 0; row < 140'000; ++row) {
            std::string cell;
            const int length = int(random() % 40);
            for (int i = 0; i < length; ++i) cell += "ab\"\n,c\r \n\""[random() % 10];
            QByteArray quoted = QByteArray::fromStdString(cell).replace("\"", "\"\"");
            content += QByteArray::number(row) + ",\"" + quoted + "\"\n";
            if (random() % 50 == 0) content += "\n\r\n";
            expected.push_back(cell);
        }
        const auto opened = open(content);
        QCOMPARE(opened.table.rows(), expected.size());
        QCOMPARE(schemaText(opened.table), QString("id:int64 text:text"));
        for (std::size_t row = 0; row < expected.size(); ++row) {
            if (opened.table.column(0)->integer(row) == std::int64_t(row) &&
                opened.table.column(1)->text(row) == expected[row])
                continue;
            QFAIL(qPrintable(QString("row %1").arg(row)));
        }
    }

    void agreesWithAPlainParser() {
        std::mt19937 random(20240305);
        const std::string alphabet = "ab,,\"\"\n\n\r ";
        int compared = 0;
        for (int round = 0; round < 800; ++round) {
            std::string text;  // most records have two cells: empty lines are no rows
            for (int i = 0; i < 40; ++i) text += "x,y\n";
            const auto length = random() % 60;
            for (unsigned i = 0; i < length; ++i) text += alphabet[random() % alphabet.size()];
            Records expected;
            const bool closed = plainParse(text, expected);
            io::OpenOptions options{.delimiter = ",",
                                    .quote = '"',
                                    .skip = 0,
                                    .footer = 0,
                                    .headerRows = 0,
                                    .types = io::ColumnTypes::Text};
            try {
                const auto opened = open(QByteArray::fromStdString(text), options);
                QVERIFY2(closed, text.c_str());
                QCOMPARE(opened.table.rows(), expected.size());
                ++compared;
                for (std::size_t row = 0; row < expected.size(); ++row) {
                    for (std::size_t i = 0; i < opened.table.columnCount(); ++i) {
                        const std::string cell = i < expected[row].size() ? expected[row][i] : "";
                        QVERIFY2(opened.table.column(i)->text(row) == cell, text.c_str());
                    }
                }
            } catch (const Error& error) {
                QVERIFY2(!closed, (text + "\n---\n" + error.what()).c_str());
            }
        }
        QVERIFY(compared > 200);
    }

    void opensManyColumns() {
        QByteArray header;
        QByteArray row;
        for (int i = 0; i < 20'000; ++i) {
            header += (i ? ",c" : "c") + QByteArray::number(i);
            row += (i ? "," : "") + QByteArray::number(i);
        }
        const auto opened = open(header + "\n" + row + "\n");
        QCOMPARE(int(opened.table.columnCount()), 20'000);
        QCOMPARE(opened.table.column("c19999")->integer(0), 19'999);
    }

    void cancels() {
        const auto path = folder_.write("big.csv", QByteArray("a,b\n") + QByteArray("1,2\n").repeated(100'000));
        QVERIFY_EXCEPTION_THROWN(io::openFile(path, {}, {{}, [] { return true; }}), Cancelled);
    }

    void reportsProgress() {
        double last = 0;
        const auto path = folder_.write("progress.csv", "a,b\n1,2\n");
        io::openFile(path, {}, {[&](double done) { last = done; }, {}});
        QCOMPARE(last, 1.0);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
