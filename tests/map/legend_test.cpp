// What legends say of classes, methods and counts.
#include "legend_test.h"
#include "map/legend.h"
#include "map/scene.h"
#include "map_data.h"

#include <QTest>

using namespace kapok;
using namespace kapok::map;
using test::joined;

namespace {

Scene sceneOf(const LayerInput& input) { return buildScene({}, {input}); }

QString legendText(const SceneLayer& layer, const QLocale& locale) {
    QStringList lines;
    const auto legend = legendOf(layer, lightTheme, locale);
    lines << legend.title;
    for (const auto& entry : legend.entries) lines << entry.text;
    return lines.join(" | ");
}

}  // namespace

class LegendTest : public QObject {
    Q_OBJECT

private slots:
    void legendSaysBoundsAndCounts_data() {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        QTest::newRow("small") << QList<double>{8.24, 20.1, 48.93} << "%"
                               << "x (%) | 8.2 – 20.1 (2) | 20.1 – 48.9 (1)"
                               << "x (%) | 8.2 – 20.1 (2) | 20.1 – 48.9 (1)";
        QTest::newRow("whole") << QList<double>{1, 4, 9} << ""
                               << "x | 1 – 4 (2) | 4 – 9 (1)"
                               << "x | 1 – 4 (2) | 4 – 9 (1)";
        QTest::newRow("thousands") << QList<double>{1200, 20000, 45000} << ""
                                   << "x | 1,200 – 20,000 (2) | 20,000 – 45,000 (1)"
                                   << "x | 1,200 – 20,000 (2) | 20,000 – 45,000 (1)";
        QTest::newRow("millions") << QList<double>{1.2e6, 3.4e6, 5.6e6} << "persons"
                                  << "x (persons) | 1.2M – 3.4M (2) | 3.4M – 5.6M (1)"
                                  << "x (persons) | 120万 – 340万 (2) | 340万 – 560万 (1)";
        QTest::newRow("unit with power") << QList<double>{1.2e6, 3.4e6, 5.6e6} << "万元"
                                         << "x (万元) | 1,200,000 – 3,400,000 (2) | 3,400,000 – 5,600,000 (1)"
                                         << "x (万元) | 1,200,000 – 3,400,000 (2) | 3,400,000 – 5,600,000 (1)";
        QTest::newRow("missing") << QList<double>{1, qQNaN(), 3} << ""
                                 << "x | 1 – 2 (1) | 2 – 3 (1) | No data (1)"
                                 << "x | 1 – 2 (1) | 2 – 3 (1) | No data (1)";
        QTest::newRow("all equal") << QList<double>{7, 7, 7} << ""
                                   << "x | 7 (3)"
                                   << "x | 7 (3)";
    }

    void legendSaysBoundsAndCounts() {
        QFETCH(QList<double>, values);
        QFETCH(QString, unit);
        QFETCH(QString, english);
        QFETCH(QString, chinese);
        auto input = joined({"1", "2", "3"}, {values.begin(), values.end()});
        input.layer.unit = unit.toStdString();
        input.layer.classes = 2;
        const Scene scene = sceneOf(input);
        QCOMPARE(legendText(scene.activeLayer(), QLocale(QLocale::English)), english);
        QCOMPARE(legendText(scene.activeLayer(), QLocale(QLocale::Chinese)), chinese);
    }

    /// Rates and methods are said in the legend.
    void legendSaysTheMethod_data() {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("rate");
        QTest::addColumn<QString>("note");
        const auto row = [](Classification method, const char* note, MapRate rate = MapRate::None) {
            QTest::newRow(note) << int(method) << int(rate) << note;
        };
        row(Classification::Quantile, "Quantiles");
        row(Classification::EqualInterval, "Equal intervals");
        row(Classification::NaturalBreaks, "Natural breaks");
        row(Classification::StandardDeviation, "Standard deviations");
        row(Classification::Pretty, "Round limits");
        row(Classification::Manual, "Limits by hand");
        row(Classification::BoxMap, "Box map, hinges 1.5");
        row(Classification::BoxMapWide, "Box map, hinges 3");
        row(Classification::Percentiles, "Percentiles");
        row(Classification::HeadTail, "Head/tail breaks");
        row(Classification::Quantile, "Raw rate · Quantiles", MapRate::Raw);
        row(Classification::Quantile, "Excess risk · Quantiles", MapRate::ExcessRisk);
        row(Classification::Quantile, "Empirical Bayes rate · Quantiles", MapRate::EmpiricalBayes);
        row(Classification::Quantile, "Spatial empirical Bayes rate · Quantiles", MapRate::SpatialBayes);
    }

    void legendSaysTheMethod() {
        QFETCH(int, method);
        QFETCH(int, rate);
        QFETCH(QString, note);
        auto input = joined({"1", "2", "3"}, {1, 5, 20});
        input.layer.method = static_cast<Classification>(method);
        input.layer.breaks = {4};
        input.layer.rate = static_cast<MapRate>(rate);
        if (rate != 0) {
            input.layer.base = "b";
            input.answer = input.answer.with(test::numberColumn("base", {100, 120, 140}));
        }
        const Scene scene = sceneOf(input);
        QCOMPARE(legendOf(scene.activeLayer(), lightTheme, QLocale(QLocale::English)).note, note);
    }

    void categoriesAreShownByTheirTerms() {
        auto input = joined({"1", "2", "3"}, {1, 5, 10});
        input.layer.value.clear();
        input.layer.category = "cluster";
        input.layer.colors = {{"low_low", "#0000ff"}};
        const Terms terms{{"low_low", KAPOK_TR("test", "Low among low")}};
        ColumnPtr cluster = test::textColumn("category", {"low_low", "high", "low_low"});
        Field field = cluster->field();
        field.terms = terms;
        input.answer = Table({input.answer.column("key"), withField(cluster, field)});
        const SceneLayer layer = sceneOf(input).activeLayer();
        QCOMPARE(layer.categories[0].name, std::string("low_low"));
        QVERIFY(layer.categories[0].color.has_value());
        QCOMPARE(legendText(layer, QLocale::c()), QString("cluster | Low among low (2) | high (1)"));
    }

    void manualClassesAreOpen() {
        auto input = joined({"1", "2", "3"}, {1, 5, 10});
        input.layer.method = Classification::Manual;
        input.layer.breaks = {2, 5};
        QCOMPARE(legendText(sceneOf(input).activeLayer(), QLocale::c()), QString("x | ≤ 2 (1) | 2 – 5 (1) | > 5 (1)"));
    }
};

std::unique_ptr<QObject> kapok::test::makeLegendTest() { return std::make_unique<LegendTest>(); }

#include "legend_test.moc"
