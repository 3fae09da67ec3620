// Steps as JSON and in words.
#include "sdk/error.h"
#include "spec/json.h"
#include "spec/step_words.h"

#include <QTest>

using namespace kapok;

namespace {

/// The step of a JSON object, as a dataset holds it.
Step stepOf(const QString& json) {
    const Item item = itemFromJson(R"({"id":"d1","kind":"dataset","spec":{"steps":[)" + json.toStdString() + "]}}");
    return std::get<Dataset>(item.value).steps.front();
}

QString words(const Step& step) {
    return QString::fromStdString(english(describe(step, [](const Id& id) { return "Set " + id; })));
}

}  // namespace

class StepsTest : public QObject {
    Q_OBJECT

private slots:
    void readAndDescribed_data();
    void readAndDescribed();
    void refused_data();
    void refused();
    void errorsNameTheEntryOfAList();
    void namesOfNewFields();
};

void StepsTest::readAndDescribed_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("expected");
    const auto line = [](const char* json, const char* expected) {
        QTest::newRow(expected) << QString::fromUtf8(json) << QString::fromUtf8(expected);
    };
    line(R"({"step":"filter","expression":"a > 1"})", "Keep rows where a > 1");
    line(R"({"step":"derive","name":"b","expression":"a * 2"})", "Compute b = a * 2");
    line(R"({"step":"select","fields":["a","b"]})", "Keep fields a, b");
    line(R"({"step":"rename","from":"a","to":"b"})", "Rename field a to b");
    line(R"({"step":"aggregate","keys":[{"name":"a"}],"aggregates":[{"op":"weighted-mean","field":"x","weight":"w"}]})",
         "Summarise by a: weighted-mean x");
    line(
        R"({"step":"join","right":"d2","kind":"as-of","keys":[{"left":"t","right":"t"}],"side":"nearest","within":2.5})",
        "Join \"Set d2\" on t = t (as-of)");
    line(
        R"({"step":"join","right":"d2","keys":[{"left":"a","right":"b"}],"names":{"minimumScore":0.7,"placeEndings":true,"partners":{"x":"","东莞市":"东莞"}}})",
        "Join \"Set d2\" on a = b, 2 names reviewed (left)");
    line(R"({"step":"union","others":["d2","d3"]})", "Append rows of Set d2, Set d3");
    line(R"({"step":"sort","keys":[{"field":"城市","collation":"pinyin"},{"field":"x","descending":true}]})",
         "Sort by 城市 ↑, x ↓");
    line(R"({"step":"top","count":3,"keys":[{"field":"x"}]})", "Keep the first 3 rows by x ↑");
    line(R"({"step":"edit","row":2,"field":"a","value":"1"})", "Set a in row 2 to 1");
    line(R"({"step":"window","fields":[{"name":"n"}]})", "Number the rows: n");
    line(R"({"step":"window","groups":["g"],"order":[{"field":"t"}],"fields":[{"op":"rank"}]})", "Rank the rows: rank");
    line(R"({"step":"window","fields":[{"op":"lag","field":"x","rows":2}]})", "lag_x = x as it was 2 rows before");
    line(R"({"step":"window","fields":[{"op":"moving-mean","field":"x","rows":3,"centred":true,"whole":true}]})",
         "moving-mean_x = moving mean of x over 3 rows");
    line(R"({"step":"window","groups":["g"],"fields":[{"op":"share","field":"x","name":"p"}]})",
         "p = share of x in the sum");
    line(R"({"step":"window","groups":["g"],"fields":[{"op":"rank"},{"op":"cumulative-sum","field":"x"}]})",
         "Compute over the rows of each g: rank, cumulative-sum_x");
    line(R"({"step":"period","time":"月份","groups":["地市"],"fields":[{"field":"产值"}]})",
         "Compare 产值 with the same period a year before, by 月份");
    line(
        R"({"step":"period","time":"t","unit":"month","base":"previous","fields":[{"field":"x","measure":"difference"}]})",
        "Compare x with the period before, by t");
    line(R"({"step":"pivot","keys":["a"],"column":"b","values":[{"op":"sum","field":"x"}],"columns":["1","2"]})",
         "Spread the values of b over columns: sum x, a row for each a");
    line(R"({"step":"unpivot","fields":["a","b"],"dropMissing":true})", "Gather the columns a, b into name and value");
    line(R"({"step":"sample","count":5,"seed":7})", "Keep 5 rows chosen by chance");
    line(R"({"step":"sample","size":"share","share":0.25,"groups":["g"]})",
         "Keep 25 % of the rows of each g chosen by chance");
    line(R"({"step":"fill","fields":["x","y"],"limit":2})", "Fill missing x, y with the value before");
    line(R"({"step":"fill","fields":["x"],"method":"linear","along":"t"})", "Fill missing x by linear interpolation");
    line(R"({"step":"fill","fields":["x"],"method":"mean","groups":["g"]})", "Fill missing x with the mean of each g");
    line(R"({"step":"bin","field":"x","method":"quantile","count":4})", "Put x into 4 classes of equal size");
    line(R"({"step":"bin","field":"x","method":"breaks","breaks":[0.5,10.5,20.5],"labels":["low","high"]})",
         "Put x into classes with the edges 0.5, 10.5, 20.5");
    line(R"({"step":"recode","field":"a","mapping":[{"from":"1","to":"男"},{"from":"9"}],"others":"missing"})",
         "Recode 2 values of a");
    line(R"({"step":"split","field":"a","names":["b","c"],"trim":false,"keep":false})",
         "Split a at \",\" into columns");
    line(R"({"step":"split","field":"a","mode":"widths","widths":[2,4]})", "Split a by width into columns");
    line(R"({"step":"split","field":"a","mode":"rows","delimiter":"、"})", "Split a at \"、\" into rows");
    line(R"({"step":"convert-unit","field":"产值","from":"元","to":"万元"})",
         "Convert 产值 from 元 to 万元: divided by 10000");
    line(R"({"step":"convert-unit","field":"x","from":"亿元","to":"万元"})",
         "Convert x from 亿元 to 万元: multiplied by 10000");
    line(R"({"step":"convert-unit","field":"x","from":"亩","to":"平方米"})",
         "Convert x from 亩 to 平方米: multiplied by 2000 and divided by 3");
    line(R"({"step":"convert-unit","field":"x","to":"万人"})", "Convert x to 万人");
    line(R"({"step":"date-parts","field":"t","parts":["year","yearday"]})", "Take parts of t: year, yearday");
}

void StepsTest::readAndDescribed() {
    QFETCH(QString, json);
    QFETCH(QString, expected);
    const Step step = stepOf(json);
    QCOMPARE(words(step), expected);
    QVERIFY2(QString::fromStdString(toJson(std::vector<Step>{step}, -1)) == "[" + json + "]",
             toJson(std::vector<Step>{step}, -1).c_str());
}

void StepsTest::refused_data() {
    QTest::addColumn<QString>("json");
    QTest::newRow("unknown step") << R"({"step":"shuffle"})";
    QTest::newRow("unknown member") << R"({"step":"bin","colour":"red"})";
    QTest::newRow("unknown operation") << R"({"step":"window","fields":[{"op":"median"}]})";
    QTest::newRow("text for a number") << R"({"step":"sample","count":"5"})";
    QTest::newRow("number for a text") << R"({"step":"recode","mapping":[{"from":1}]})";
}

void StepsTest::refused() {
    QFETCH(QString, json);
    QVERIFY_EXCEPTION_THROWN(stepOf(json), Error);
}

void StepsTest::errorsNameTheEntryOfAList() {
    try {
        stepOf(R"({"step":"recode","mapping":[{"from":"1"},{"from":1}]})");
        QFAIL("It is accepted.");
    } catch (const Error& error) {
        QVERIFY2(std::string(error.what()).find("mapping[1].from") != std::string::npos, error.what());
    }
}

void StepsTest::namesOfNewFields() {
    QCOMPARE(windowName({WindowOp::MovingMean, "x"}), std::string("moving-mean_x"));
    QCOMPARE(windowName({WindowOp::DenseRank}), std::string("dense-rank"));
    QCOMPARE(periodName({"x"}, PeriodBase::YearAgo), std::string("x_year-ago_rate"));
    QCOMPARE(periodName({"x", PeriodMeasure::Base, "old"}, PeriodBase::YearAgo), std::string("old"));
}

QTEST_GUILESS_MAIN(StepsTest)
#include "steps_test.moc"
