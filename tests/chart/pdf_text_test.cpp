// Text of a PDF comes back from pdftotext as the code points that were drawn.
#include "chart/glyph_text.h"
#include "chart/paint.h"
#include "chart/pdf_writer.h"
#include "sdk/error.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace kapok::chart;

namespace {

/// Draws the lines, a page for every fifty.
void write(const QString& path, const QStringList& lines, bool bold = false) {
    PdfWriter writer(path, {210, 297}, QStringLiteral("test"));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0 && i % 50 == 0) writer.newPage();
        writer.painter().setFont(drawingFont(13, bold));
        writer.painter().drawText(QPointF(30, 40 + 20 * (i % 50)), lines[i]);
    }
    writer.finish();
}

QString extracted(const QString& path) {
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-raw"), path, QStringLiteral("-")});
    if (!process.waitForFinished()) return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutSpace(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString codePoints(const QString& text) {
    QStringList words;
    for (const char32_t c : text.toStdU32String()) words += QStringLiteral("U+%1").arg(uint(c), 4, 16);
    return words.join(QLatin1Char(' '));
}

QStringList linesOf(const QString& text, qsizetype length) {
    const auto points = text.toStdU32String();
    QStringList lines;
    for (std::size_t i = 0; i < points.size(); i += static_cast<std::size_t>(length)) {
        lines += QString::fromStdU32String(points.substr(i, static_cast<std::size_t>(length)));
    }
    return lines;
}

/// Every character of the texts that come with the program: examples, translations, base map.
QString shippedCharacters() {
    std::set<char32_t> found;
    for (const char* folder : {"/resources", "/translations", "/docs"}) {
        QDirIterator files(QStringLiteral(KAPOK_SOURCE_DIR) + folder,
                           {"*.csv", "*.ts", "*.md", "*.json", "*.geojson", "*.txt", "*.kapok-edits"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) continue;
            for (const char32_t c : QString::fromUtf8(file.readAll()).toStdU32String()) found.insert(c);
        }
    }
    std::u32string text;
    for (const char32_t c : found) {
        if (c > 0x20 && !QChar::isSpace(c) && QChar::isPrint(c)) text.push_back(c);
    }
    return QString::fromStdU32String(text);
}

}  // namespace

class PdfTextTest : public QObject {
    Q_OBJECT

private slots:
    void comesBack_data();
    void comesBack();
    void radicalThatWasDrawnStays();
    void mapIsRewritten();
    void glyphs_data();
    void glyphs();
    void unwritableFolder();
    void sameBytes();
    void outline();
    void doublesAreMarked();
};

void PdfTextTest::comesBack_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("bold");
    QFile hanzi(QStringLiteral(KAPOK_SOURCE_DIR "/tests/chart/data/gb2312-hanzi.txt"));
    QVERIFY(hanzi.open(QIODevice::ReadOnly));
    const QString all = withoutSpace(QString::fromUtf8(hanzi.readAll()));
    QCOMPARE(all.size(), 6763);
    QTest::newRow("GB 2312") << all << false;
    QTest::newRow("GB 2312 bold") << all << true;
    QTest::newRow("shipped texts") << shippedCharacters() << false;
    QTest::newRow("ligatures") << QStringLiteral("officefinal,fluent,waffle,flßAVToWa") << false;
    QTest::newRow("look-alikes") << QStringLiteral(
                                        "\u00B7\u2022\u2212\u2013-\u03A9\u00B5\u2026\u201C\u201D\u2018\u2019")
                                 << false;
    QTest::newRow("dashes and dots") << QStringLiteral("前——后……完，“引”（括）《书》、；：？！％￥") << false;
    QTest::newRow("beyond the basic plane") << QStringLiteral("吉\U00020BB7野\U00020BB7家\U0002070E") << false;
    QTest::newRow("numbers and units") << QStringLiteral("1,234.5万元(\u221212.3%)≥95m²€10℃±5‰") << false;
    QTest::newRow("accents") << QStringLiteral("ÄÖÜéèñçşžřÅαβγЖЯ") << false;
}

void PdfTextTest::comesBack() {
    QFETCH(QString, text);
    QFETCH(bool, bold);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("text.pdf"));
    write(path, linesOf(text, 40), bold);
    const QString back = withoutSpace(extracted(path));
    if (back == text) return;
    QStringList differences;
    for (qsizetype i = 0; i < std::max(text.size(), back.size()) && differences.size() < 12; ++i) {
        if (text.mid(i, 1) == back.mid(i, 1)) continue;
        differences += QStringLiteral("%1 -> %2").arg(codePoints(text.mid(i, 1)), codePoints(back.mid(i, 1)));
    }
    QFAIL(qPrintable(QStringLiteral("%1 of %2: ").arg(back.size()).arg(text.size()) + differences.join("; ")));
}

void PdfTextTest::radicalThatWasDrawnStays() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("text.pdf"));
    const QString text = QStringLiteral("\u2F34\u2EDD");  // the radicals themselves, without 广 and 食
    write(path, {text});
    QCOMPARE(codePoints(withoutSpace(extracted(path))), codePoints(text));
}

void PdfTextTest::mapIsRewritten() {
    const std::string map =
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n2 beginbfrange\n<0000> <0000> <0000>\n"
        "<0001> <0002> [<2F34> <FB01>]\n<0004> <0006> <0041>\nendbfrange\nendcmap\n";
    const std::map<unsigned, char32_t> read{{0, 0}, {1, 0x2F34}, {2, 0xFB01}, {4, U'A'}, {5, U'B'}, {6, U'C'}};
    QCOMPARE(readToUnicode(map), read);
    QCOMPARE(QString::fromStdString(writeToUnicode(map, {{1, U"广"}, {2, U"fi"}, {3, U"\U00020BB7"}})),
             QStringLiteral("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n3 beginbfchar\n<0001> <5E7F>\n"
                            "<0002> <00660069>\n<0003> <D842DFB7>\nendbfchar\nendcmap\n"));
}

void PdfTextTest::glyphs_data() {
    QTest::addColumn<QString>("names");  // '.' unknown
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("dealt");
    QTest::newRow("one each") << "a.c"
                              << "abc"
                              << "a|b|c";
    QTest::newRow("another name") << "abx"
                                  << "abc"
                                  << "a|b|c";
    QTest::newRow("ligature") << "o.ce"
                              << "office"
                              << "o|ffi|c|e";
    QTest::newRow("ligature at the end") << "o."
                                         << "off"
                                         << "o|ff";
    QTest::newRow("unknown before ligature") << "..d"
                                             << "abcd"
                                             << "a|bc|d";
    QTest::newRow("painted twice") << "abab"
                                   << "ab"
                                   << "a|b|a|b";
    QTest::newRow("no mark") << "ab"
                             << "a\u200Bb"
                             << "a|b";
    QTest::newRow("mark of its own") << "a.b"
                                     << "ab"
                                     << "a||b";
}

void PdfTextTest::glyphs() {
    QFETCH(QString, names);
    QFETCH(QString, text);
    QFETCH(QString, dealt);
    std::vector<char32_t> known;
    for (const char32_t c : names.toStdU32String()) known.push_back(c == U'.' ? 0 : c);
    QStringList parts;
    for (const auto& part : textOfGlyphs(known, text.toStdU32String())) parts += QString::fromStdU32String(part);
    QCOMPARE(parts.join(QLatin1Char('|')), dealt);
}

void PdfTextTest::unwritableFolder() {
    QVERIFY_EXCEPTION_THROWN(PdfWriter(QStringLiteral("/nowhere/at/all.pdf"), {100, 100}), kapok::Error);
}

void PdfTextTest::sameBytes() {
    QTemporaryDir folder;
    QByteArray bytes[2];
    for (auto& content : bytes) {
        write(folder.filePath(QStringLiteral("same.pdf")), {QStringLiteral("广东 2024")});
        QFile file(folder.filePath(QStringLiteral("same.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        content = file.readAll();
        QTest::qWait(1100);
    }
    QCOMPARE(bytes[0], bytes[1]);
}

/// Titles, nesting and pages as qpdf reads them.
void PdfTextTest::outline() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("outline.pdf"));
    PdfWriter writer(path, {210, 297}, QStringLiteral("目录"));
    writer.newPage();
    writer.addOutline({QStringLiteral("1 总量"), 1, 0, 20});
    writer.addOutline({QStringLiteral("1.1 走势"), 2, 0, 90});
    writer.addOutline({QStringLiteral("1.1.1 深"), 3, 1, 20});
    writer.addOutline({QStringLiteral("2 地区"), 1, 1, 40});
    writer.finish();
    QProcess process;
    process.start(QStringLiteral("qpdf"), {QStringLiteral("--json=1"), QStringLiteral("--json-key=outlines"), path});
    QVERIFY2(process.waitForStarted(), "qpdf is not installed");
    QVERIFY(process.waitForFinished());
    const auto items = QJsonDocument::fromJson(process.readAllStandardOutput())["outlines"].toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0]["title"].toString(), QStringLiteral("1 总量"));
    QCOMPARE(items[0]["destpageposfrom1"].toInt(), 1);
    const auto deep = items[0]["kids"][0]["kids"][0];
    QCOMPARE(deep["title"].toString(), QStringLiteral("1.1.1 深"));
    QCOMPARE(deep["destpageposfrom1"].toInt(), 2);
    QCOMPARE(items[1]["title"].toString(), QStringLiteral("2 地区"));
}

/// Two code points with one glyph, both drawn: the map can name one, the other is marked where it stands.
void PdfTextTest::doublesAreMarked() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("doubles.pdf"));
    const QString text = QStringLiteral("\u5E7F\u5E7F\u2F34\u5E7F\u98DF\u2EDD\u2F34");
    write(path, {text, text});
    QCOMPARE(codePoints(withoutSpace(extracted(path))), codePoints(text + text));
}

QTEST_MAIN(PdfTextTest)
#include "pdf_text_test.moc"
