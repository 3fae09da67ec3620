// Names that are nearly equal: forms, distances, candidates, pairs.
#include "table/fuzzy_match.h"
#include "table/column_builder.h"
#include "table/edit_distance.h"
#include "table/evaluate.h"
#include "table/join.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <tbb/global_control.h>

#include <cmath>
#include <random>
#include <set>

using namespace kapok;

namespace {

ColumnPtr names(const QStringList& texts, const std::string& name = "name") {
    ColumnBuilder builder(Field{name, Type::Text});
    for (const QString& text : texts) text.isEmpty() ? builder.addMissing() : builder.addText(text.toStdString());
    return builder.finish();
}

QString words(const FuzzyMatch& match) {
    QStringList lines;
    for (const auto& one : match.candidates) {
        lines << QString("%1=%2 %3").arg(one.left.c_str(), one.right.c_str()).arg(one.score, 0, 'f', 3);
    }
    return lines.join('/');
}

/// Names with small faults, the same in every run.
std::vector<QString> madeNames(std::size_t count, std::uint32_t seed, bool faulty) {
    std::mt19937 random(seed);
    const QString characters(
        "东莞深圳广州华为科技电子信息精密机械贸易实业发展中南海天龙金宏达盛新兴国际恒利源丰泰永安通");
    std::vector<QString> made;
    for (std::size_t i = 0; i < count; ++i) {
        std::mt19937 own(static_cast<std::uint32_t>(i));  // the same name whatever the seed
        QString name;
        const int length = 4 + static_cast<int>(own() % 9);
        for (int k = 0; k < length; ++k) name += characters[static_cast<int>(own() % characters.size())];
        if (faulty)
            name[static_cast<int>(random() % name.size())] = characters[static_cast<int>(random() % characters.size())];
        made.push_back(name);
    }
    return made;
}

}  // namespace

class FuzzyMatchTest : public QObject {
    Q_OBJECT

private slots:
    void equalNamesNeedNoComparison() {
        const ColumnPtr left = names({"a", "b", "", "c", "b", "d"});
        const Table right = filter(Table({names({"a", "x", "d"}, "right")}), "right <> 'd'");
        const ColumnPtr filtered = right.column(std::size_t{0});
        const ColumnPtr apart = namesApart(*left, *filtered);  // "d" is in the dictionary only
        std::string found;
        for (std::size_t row = 0; row < apart->rows(); ++row) found += apart->text(row);
        QCOMPARE(found, std::string("bcbd"));
        ColumnBuilder numbers(Field{"n", Type::Int64});
        QVERIFY_EXCEPTION_THROWN(namesApart(*left, *numbers.finish()), Error);
    }
    void distances() {
        QFile file(KAPOK_SOURCE_DIR "/tests/table/data/edit_distance.tsv");
        QVERIFY(file.open(QIODevice::ReadOnly));
        int compared = 0;
        for (const QString& line : QString::fromUtf8(file.readAll()).split('\n')) {
            if (line.isEmpty() || line.startsWith('#')) continue;
            const QStringList cells = line.split('\t');
            const std::u32string a = cells[0].toStdU32String();
            const std::u32string b = cells[1].toStdU32String();
            const std::size_t expected = cells[2].toULongLong();
            QVERIFY2(editDistance(a, b) == expected, qPrintable(line));
            for (std::size_t limit = 0; limit < 6; ++limit) {
                const std::size_t bounded = editDistance(a, b, limit);
                QVERIFY2(expected <= limit ? bounded == expected : bounded > limit, qPrintable(line));
            }
            ++compared;
        }
        QCOMPARE(compared, 400);
    }

    void forms_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("place");
        const auto add = [](const char* name, const char* form, bool place = false) {
            QTest::newRow(name) << name << form << place;
        };
        add("东莞市华强有限公司", "东莞市华强");
        add("东莞市华强有限责任公司", "东莞市华强");
        add("东莞市华强股份有限公司", "东莞市华强");
        add("华强集团有限公司", "华强");
        add("東莞市華強（中國）有限公司", "东莞市华强中国");
        add("ＴＣＬ集团", "tcl");
        add("Apple Inc.", "apple");
        add("HUAWEI Technologies Co., Ltd.", "huawei technologies");
        add("Huawei  Technologies Co.,Ltd", "huawei technologies");
        add("O'Neill & Sons (China) Limited", "oneill sons china");
        add("Société Générale S.A.", "société générale");
        add("公司", "公司");
        add("米公司", "米公司");
        add(" 广 州 ", "广州");
        add("①号店", "1号店");
        add("---", "");
        add("东莞市", "东莞", true);
        add("廣東省", "广东", true);
        add("广西壮族自治区", "广西", true);
        add("城区", "城区", true);
        add("New York City", "new york", true);
    }

    void forms() {
        QFETCH(QString, name);
        QFETCH(bool, place);
        const NameForm form({.companyEndings = !place, .placeEndings = place});
        QTEST(QString::fromStdString(form.text(name.toStdString())), "form");
    }

    void finds() {
        const auto left =
            names({"东莞市华强电子有限公司", "华为技术有限公司", "", "华为技术有限公司", "没有的名字", "深圳腾迅科技"});
        const auto right =
            names({"華為技術股份有限公司", "东莞华强电子有限责任公司", "深圳腾讯科技有限公司", "华为技术集团"});
        const FuzzyMatch match = fuzzyMatch(*left, *right, {.minimumScore = 0.8});
        QCOMPARE(words(match),
                 QString("东莞市华强电子有限公司=东莞华强电子有限责任公司 0.857/"
                         "华为技术有限公司=華為技術股份有限公司 1.000/华为技术有限公司=华为技术集团 1.000/"
                         "深圳腾迅科技=深圳腾讯科技有限公司 0.833"));
        QCOMPARE(match.leftNames, std::size_t(4));
        QCOMPARE(match.rightNames, std::size_t(4));
        QCOMPARE(match.unmatched, std::vector<std::string>{"没有的名字"});
        QCOMPARE(match.candidates[1].leftRows, std::size_t(2));
        QVERIFY(certainPairs(match).empty());
        QCOMPARE(fuzzyMatch(*left, *right, {.minimumScore = 0.8, .candidates = 1}).candidates.size(), std::size_t(3));
    }

    void certain() {
        const FuzzyMatch match = fuzzyMatch(*names({"甲乙有限公司", "丙丁公司"}),
                                            *names({"甲乙股份公司", "丙丁成公司"}), {.minimumScore = 0.5});
        QCOMPARE(match.candidates.size(), std::size_t(2));
        QVERIFY(certainPairs(match) == (std::vector<NamePair>{{"甲乙有限公司", "甲乙股份公司"}}));
    }

    void missesNothing_data() {
        QTest::addColumn<double>("score");
        for (const double score : {0.7, 0.75, 0.8, 0.9, 1.0})
            QTest::newRow(qPrintable(QString::number(score))) << score;
    }

    /// Every pair compared, without an index, gives the same candidates.
    void missesNothing() {
        QFETCH(double, score);
        const auto lefts = madeNames(300, 1, true);
        const auto rights = madeNames(300, 2, true);
        const FuzzyMatch match = fuzzyMatch(
            *names(QStringList(lefts.begin(), lefts.end())), *names(QStringList(rights.begin(), rights.end())),
            {.rules = {.simplified = false, .companyEndings = false}, .minimumScore = score, .candidates = 1000});
        std::set<std::pair<std::string, std::string>> found;
        for (const auto& one : match.candidates) found.emplace(one.left, one.right);
        std::set<std::pair<std::string, std::string>> expected;
        for (const auto& a : lefts) {
            for (const auto& b : rights) {
                const auto length = static_cast<double>(std::max(a.size(), b.size()));
                const auto distance = static_cast<double>(editDistance(a.toStdU32String(), b.toStdU32String()));
                if (1 - distance / length >= score - 1e-9) expected.emplace(a.toStdString(), b.toStdString());
            }
        }
        QVERIFY(score > 0.85 || expected.size() > 100);
        QVERIFY(found == expected);
    }

    void sameOnAnyNumberOfThreads() {
        const auto lefts = madeNames(20'000, 1, true);
        const auto rights = madeNames(2'000, 2, false);
        const auto left = names(QStringList(lefts.begin(), lefts.end()));
        const auto right = names(QStringList(rights.begin(), rights.end()));
        QElapsedTimer timer;
        timer.start();
        const FuzzyMatch match = fuzzyMatch(*left, *right, {});
        qInfo("20,000 x 2,000 names in %lld ms, %zu candidates", static_cast<long long>(timer.elapsed()),
              match.candidates.size());
        const tbb::global_control one(tbb::global_control::max_allowed_parallelism, 1);
        QVERIFY(fuzzyMatch(*left, *right, {}).candidates == match.candidates);
    }

    void joins() {
        const Table left({names({"华为技术", "中兴通訊", "無名"}, "firm")});
        const Table right({names({"中兴通讯有限公司", "华为技术有限公司"}, "name"), names({"zx", "hw"}, "code")});
        const Table pairs =
            crosswalk(certainPairs(fuzzyMatch(*left.column("firm"), *right.column("name"), {})), "firm", "name");
        const Joined named = join(left, pairs, {.keys = {{"firm", "firm"}}});
        const Joined all = join(named.table, right, {.keys = {{"name", "name"}}});
        QCOMPARE(all.table.column("code")->text(0), std::string_view("hw"));
        QCOMPARE(all.table.column("code")->text(1), std::string_view("zx"));
        QVERIFY(all.table.column("code")->isMissing(2));
    }

    void refuses() {
        const auto column = names({"a"});
        ColumnBuilder number(Field{"n", Type::Int64});
        number.addInteger(1);
        const auto numbers = number.finish();
        QVERIFY_THROWS_EXCEPTION(Error, fuzzyMatch(*column, *numbers, {}));
        QVERIFY_THROWS_EXCEPTION(Error, fuzzyMatch(*column, *column, {.minimumScore = 0}));
        QVERIFY_THROWS_EXCEPTION(Error, crosswalk({{"a", "b"}, {"a", "c"}}, "x", "y"));
        QVERIFY_THROWS_EXCEPTION(Error, crosswalk({{"a", "b"}}, "x", "x"));
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 fuzzyMatch(*column, *column, {}, {.cancelled = [] { return true; }, .progress = {}}));
    }
};

QTEST_GUILESS_MAIN(FuzzyMatchTest)
#include "fuzzy_match_test.moc"
