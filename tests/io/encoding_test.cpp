// Encodings: found from content, decoded, and what is no character of them listed.
#include "io/encoding.h"
#include "io/utf8.h"
#include "sdk/error.h"
#include "table_text.h"

#include <QTest>
#include <random>

#include <unicode/ucnv.h>
#include <unicode/uloc.h>

using namespace kapok;

namespace {

/// Empty when the encoding lacks a character.
QByteArray encoded(const QString& text, const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(qstrcmp(encoding, "EUC-KR") == 0 ? "windows-949" : encoding, &status);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QByteArray bytes(text.size() * 8 + 16, '\0');
    const auto* units = reinterpret_cast<const UChar*>(text.utf16());
    const int length = ucnv_fromUChars(converter, bytes.data(), int(bytes.size()), units, int(text.size()), &status);
    ucnv_close(converter);
    bytes.truncate(U_FAILURE(status) ? 0 : length);
    return bytes;
}

QString decoded(const QByteArray& bytes, const std::string& encoding) {
    const auto text = io::decode({bytes.data(), std::size_t(bytes.size())}, encoding, 0).text;
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string_view view(const QByteArray& bytes) { return {bytes.data(), std::size_t(bytes.size())}; }

/// The names of countries in a language, as the Unicode Consortium's CLDR has them.
QStringList countries(const char* locale) {
    QStringList names;
    for (const char* const* code = uloc_getISOCountries(); *code; ++code) {
        UErrorCode status = U_ZERO_ERROR;
        std::array<UChar, 200> name{};
        const auto place = QByteArray("und_") + *code;
        const int length = uloc_getDisplayCountry(place, locale, name.data(), 200, &status);
        if (U_SUCCESS(status)) names << QString::fromUtf16(name.data(), length);
    }
    return names;
}

struct Language {
    const char* locale;
    const char* encoding;
};

constexpr Language corpus[] = {
    {"zh", "GB18030"},      {"zh_Hant", "Big5"},    {"ja", "Shift_JIS"},    {"ja", "EUC-JP"},
    {"ko", "EUC-KR"},       {"ru", "windows-1251"}, {"uk", "windows-1251"}, {"bg", "windows-1251"},
    {"ru", "KOI8-R"},       {"fr", "windows-1252"}, {"de", "windows-1252"}, {"es", "windows-1252"},
    {"pt", "windows-1252"}, {"it", "windows-1252"}, {"sv", "windows-1252"}, {"da", "windows-1252"},
    {"nb", "windows-1252"}, {"fi", "windows-1252"}, {"pl", "windows-1250"}, {"cs", "windows-1250"},
    {"hu", "windows-1250"}, {"sk", "windows-1250"}, {"hr", "windows-1250"}, {"el", "windows-1253"},
    {"tr", "windows-1254"}, {"he", "windows-1255"}, {"ar", "windows-1256"}, {"lt", "windows-1257"},
    {"lv", "windows-1257"}, {"et", "windows-1257"}, {"th", "windows-874"},
};

/// Made again from the guess, is the text the same?
bool found(const QString& text, const QByteArray& bytes) {
    return decoded(bytes, io::guessEncoding(view(bytes)).name) == text;
}

}  // namespace

class EncodingTest : public QObject {
    Q_OBJECT

private:
    TestFolder folder_;

private slots:
    void languages_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("encoding");
        for (const auto& language : corpus) {
            QTest::newRow(qPrintable(QString(language.locale) + " " + language.encoding))
                << language.locale << language.encoding;
        }
    }

    /// Fifty tables of some 200 bytes with names of countries and numbers, and one of all countries.
    void languages() {
        QFETCH(QString, locale);
        QFETCH(QString, encoding);
        const QStringList names = countries(locale.toLatin1());
        QVERIFY(names.size() > 200);
        std::mt19937 random(1);
        int right = 0;
        int tables = 0;
        int sure = 0;
        int surelyWrong = 0;
        while (tables < 50) {
            QString text = "id,name,value\n";
            QByteArray bytes;
            while (bytes.size() < 200) {
                const QString row = QString("%1,%2,%3\n")
                                        .arg(random() % 100)
                                        .arg(names[int(random() % names.size())])
                                        .arg(random() % 9999);
                if (encoded(row, encoding.toLatin1()).isEmpty()) continue;
                text += row;
                bytes = encoded(text, encoding.toLatin1());
            }
            if (io::isUtf8(view(bytes))) continue;  // nothing beyond ASCII
            ++tables;
            const bool good = found(text, bytes);
            const bool doubtful = io::guessEncoding(view(bytes)).doubtful;
            right += good;
            sure += !doubtful;
            surelyWrong += !good && !doubtful;
        }
        QString all;
        for (const auto& name : names) {
            if (!encoded(name, encoding.toLatin1()).isEmpty()) all += name + ",1\n";
        }
        qInfo("%d of %d short tables, %d said to be sure, %d of those wrong", right, tables, sure, surelyWrong);
        const QByteArray allBytes = encoded(all, encoding.toLatin1());
        const std::string guess = io::guessEncoding(view(allBytes)).name;
        QVERIFY2(decoded(allBytes, guess) == all, guess.c_str());
        QVERIFY(!io::guessEncoding(view(allBytes)).doubtful);
        // What Latin letters look like to other code pages is near enough to be in doubt in short tables.
        QVERIFY2(right >= (encoding.startsWith("windows-125") ? 35 : 50), "too few found");
        QVERIFY2(surelyWrong <= 1, "wrong without a doubt");
    }

    void tables_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const auto add = [](const char* name, QString text, const char* encoding) {
            QTest::newRow(name) << text << encoding;
        };
        const QString simplified =
            "城市,区域,人口（万人）,地区生产总值（亿元）\n广州市,珠三角,1882.70,30355.73\n"
            "深圳市,珠三角,1779.01,34606.40\n佛山市,珠三角,961.54,13276.14\n韶关市,粤北,285.98,1620.69\n";
        const QString traditional =
            "縣市,地區,人口數,面積（平方公里）\n臺北市,北部地區,2511886,271.80\n新北市,北部地區,4041120,2052.57\n"
            "臺中市,中部地區,2845909,2214.90\n高雄市,南部地區,2737941,2951.85\n";
        const QString japanese =
            "都道府県,人口,面積（km）\n東京都,14047594,2194\n大阪府,8837685,1905\n北海道,5224614,83424\n"
            "さいたま市,1324025,217\nカナダ,38005238,9984670\n";
        const QString korean =
            "시도,인구,면적\n서울특별시,9411000,605\n부산광역시,3343000,770\n경기도,13589000,10195\n"
            "제주특별자치도,678000,1850\n";
        const QString russian =
            "Город,Население,Площадь\nМосква,13010112,2561\nСанкт-Петербург,5601911,1439\n"
            "Новосибирск,1633595,503\n";
        const QString polish =
            "Miasto,Województwo,Ludność\nŁódź,łódzkie,658444\nKraków,małopolskie,800653\n"
            "Gdańsk,pomorskie,486022\nBiałystok,podlaskie,294242\n";
        const QString czech =
            "Město,Kraj,Obyvatel\nPlzeň,Plzeňský,168733\nČeské Budějovice,Jihočeský,94229\n"
            "Ústí nad Labem,Ústecký,91963\n";
        const QString french =
            "Région,Préfecture,Département\nÎle-de-France,Évry,Essonne\n"
            "Provence-Alpes-Côte d'Azur,Nîmes,Hérault\nRhône,Saint-Étienne,Isère\n";
        const QString german =
            "Stadt;Einwohner;Fläche\nKöln;1073096;405,02\nMünchen;1487708;310,7\nDüsseldorf;619477;217,41\n";
        const QString turkish =
            "Şehir,Nüfus\nİstanbul,15840900\nDiyarbakır,1791373\nŞanlıurfa,2143020\nEskişehir,898369\n";
        const QString greek = "Πόλη,Πληθυσμός\nΑθήνα,664046\nΘεσσαλονίκη,325182\nΠάτρα,213984\nΗράκλειο,173993\n";
        add("simplified", simplified, "GB18030");
        add("traditional", traditional, "Big5");
        add("traditional in GB18030", traditional, "GB18030");
        add("japanese", japanese, "Shift_JIS");
        add("japanese, EUC", japanese, "EUC-JP");
        add("korean", korean, "EUC-KR");
        add("russian", russian, "windows-1251");
        add("polish", polish, "windows-1250");
        add("czech", czech, "windows-1250");
        add("french", french, "windows-1252");
        add("german", german, "windows-1252");
        add("turkish", turkish, "windows-1254");
        add("greek", greek, "windows-1253");
        add("euro sign", "prix\n12 €\n15 €\n", "windows-1252");
        add("one name", "id,name\n1,张伟\n2,王芳\n3,李娜\n", "GB18030");
        add("rare characters", "姓名,数\n李𠮷,1\n王䶮,2\n张三,3\n", "GB18030");
        for (const char* wide : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            add(qPrintable(QString("simplified ") + wide), simplified, wide);
            add(qPrintable(QString("russian ") + wide), russian, wide);
        }
    }

    void tables() {
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        const QByteArray bytes = encoded(text, encoding.toLatin1());
        QVERIFY(!bytes.isEmpty());
        const auto guesses = io::guessEncodings(view(bytes));
        QCOMPARE(QString::fromStdString(guesses[0].name), encoding);
        QCOMPARE(decoded(bytes, guesses[0].name), text);
        double sum = 0;
        for (std::size_t i = 0; i < guesses.size(); ++i) {
            sum += guesses[i].confidence;
            if (i > 0) QVERIFY(guesses[i].confidence <= guesses[i - 1].confidence);
            QCOMPARE(io::canonicalEncoding(guesses[i].name), guesses[i].name);
        }
        QVERIFY(sum <= 1.000001);
        const auto opened = io::openFile(folder_.write("table.csv", bytes));
        QCOMPARE(QString::fromStdString(opened.report.encoding), encoding);
        QCOMPARE(int(opened.report.problemCount), 0);
    }

    void marks_data() {
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("UTF-8") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("UTF-16LE") << QByteArray("\xFF\xFE");
        QTest::newRow("UTF-16BE") << QByteArray("\xFE\xFF");
        QTest::newRow("UTF-32LE") << QByteArray("\xFF\xFE\0\0", 4);
        QTest::newRow("UTF-32BE") << QByteArray("\0\0\xFE\xFF", 4);
    }

    void marks() {
        QFETCH(QByteArray, mark);
        const QByteArray bytes = mark + encoded("名,数\n甲,1\n", QTest::currentDataTag());
        const auto guesses = io::guessEncodings(view(bytes));
        QCOMPARE(int(guesses.size()), 1);
        QCOMPARE(guesses[0].name, std::string(QTest::currentDataTag()));
        QCOMPARE(int(guesses[0].markBytes), int(mark.size()));
        QCOMPARE(guesses[0].confidence, 1.0);
    }

    /// Short words fit many encodings: that is said.
    void doubts() {
        const QByteArray bytes = "a,b\n\xB9\xE3,1\n";
        const auto guesses = io::guessEncodings(view(bytes));
        QVERIFY(guesses[0].doubtful);
        QVERIFY(guesses.size() > 2);
        QVERIFY(io::guessEncodings("a,b\n1,2\n")[0].confidence == 1.0);
        QByteArray noise;
        std::mt19937 random(3);
        for (int i = 0; i < 5000; ++i) noise += char(random() % 224 + 32);
        QVERIFY(io::guessEncoding(view(noise)).doubtful);
    }

    /// Nothing is replaced in silence: each broken place is counted and shown as it was.
    void invalidBytes_data() {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("invalid");
        const auto add = [](const char* name, const char* encoding, QByteArray bytes, QString text, QString invalid) {
            QTest::newRow(name) << encoding << bytes << text << invalid;
        };
        add("UTF-8", "UTF-8", "a\xFFz", "a\uFFFDz", "FF");
        add("UTF-8 cut", "UTF-8", "a\xE5\xB9", "a\uFFFD\uFFFD", "E5 B9");
        add("UTF-8 overlong", "UTF-8", "\xC0\x80", "\uFFFD\uFFFD", "C0 80");
        add("UTF-8 surrogate", "UTF-8", "\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD", "ED A0 80");
        add("GB18030", "GB18030", "\xB9\xE3\xFF\xB6\xAB", "广\uFFFD东", "FF");
        add("GB18030 cut", "GB18030", "\xB9\xE3\xB6", "广\uFFFD", "B6");
        add("EUC-KR", "EUC-KR", "\xBC\xAD\xFF\xBF\xEF", "서\uFFFD울", "FF");
        add("UTF-16LE", "UTF-16LE",
            QByteArray("a\0\0\xD8"
                       "b\0",
                       6),
            "a\uFFFD"
            "b",
            "00 D8");
        add("none", "GB18030", "\xB9\xE3\xB6\xAB", "广东", "");
    }

    void invalidBytes() {
        QFETCH(QString, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, invalid);
        const auto result = io::decode(view(bytes), encoding.toStdString(), 10);
        QTEST(QString::fromUtf8(result.text.data(), qsizetype(result.text.size())), "text");
        QStringList shown;
        for (const auto& place : result.invalid) shown << QString::fromStdString(place.bytes);
        QCOMPARE(shown.join(' '), invalid);
        QCOMPARE(result.invalid.size(), result.invalidCount);
        for (const auto& place : result.invalid) {
            QCOMPARE(std::string_view(result.text.data() + place.offset, 3), std::string_view("\xEF\xBF\xBD"));
        }
    }

    void unknownEncoding() { QVERIFY_EXCEPTION_THROWN(io::decode("a", "no-such", 0), Error); }
};

QTEST_GUILESS_MAIN(EncodingTest)
#include "encoding_test.moc"
