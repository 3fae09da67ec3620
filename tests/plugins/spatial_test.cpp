// The modules of the plugin spatial against R (data/make_spatial.R), and what they refuse.
#include "spatial/permutation.h"
#include "spatial/studied.h"
#include "spatial_cases.h"

#include "geo/contiguity.h"
#include "geo/measure.h"
#include "geo/near_weights.h"
#include "geo/weights_file.h"

#include <QDir>
#include <QTemporaryDir>

using namespace kapok;
using namespace kapok::test;

class SpatialTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QDir::setCurrent(KAPOK_SOURCE_DIR "/tests/plugins/data")); }

    /// References of 99,999 permutations, equal but for the chance of both; spdep 1.2-7 draws with replacement, which
    /// gives slightly other values (see make_spatial.R).
    void pseudoPAgreeWithReferences_data() {
        QTest::addColumn<const Module*>("module");
        QTest::addColumn<int>("spdep");
        QTest::newRow("moran") << static_cast<const Module*>(&localMoran) << 2;
        QTest::newRow("g") << static_cast<const Module*>(&getisOrd) << 3;
    }
    void pseudoPAgreeWithReferences() {
        QFETCH(const Module*, module);
        QFETCH(int, spdep);
        QFile file("spatial_pseudo_p.csv");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 50);
        const Result result = runModule(*module, caseTable("columbus"),
                                        {{"value", "CRIME"},
                                         {"weights", "file"},
                                         {"permutations", "9999"},
                                         {"weights_file", "modules/columbus.gal"}});
        for (int i = 1; i < lines.size(); ++i) {
            const QList<QByteArray> cells = lines[i].split(',');
            const double expected = cells[1].toDouble();
            const double found = numberAt(test::tableOf(result, "local"), "p_sim", std::size_t(i) - 1);
            // Five standard errors of the difference, and the least step of ours.
            const double chance = 5 * std::sqrt(expected * (1 - expected) * (1 / 9999.0 + 1 / 99999.0)) + 1e-4;
            QVERIFY2(std::abs(found - expected) <= chance, lines[i].constData());
            QVERIFY2(std::abs(found - cells[spdep].toDouble()) <= chance + 0.02, lines[i].constData());
        }
    }

    void asReference_data() { addCases("spatial"); }
    void asReference() {
        QFETCH(QStringList, line);
        checkCase("spatial", line, modules);
    }

    void asPublished_data() { addCases("spatial_published"); }
    void asPublished() {
        QFETCH(QStringList, line);
        checkCase("spatial_published", line, modules);
    }

    /// Two draws of 9,999 permutations, GeoDa's and ours: equal within five standard errors of their difference.
    void pseudoPAgreeWithGeoDa() {
        const TestTable guerry = caseTable("guerry");
        const Result result = runModule(localMoran, guerry,
                                        {{"value", "Crime_prop"},
                                         {"weights", "file"},
                                         {"permutations", "9999"},
                                         {"weights_file", "modules/guerry.gal"}});
        for (std::size_t i = 0; i < 85; ++i) {
            const double published = guerry.inputs().at("data").column("p_geoda").number(i);
            const double found = numberAt(test::tableOf(result, "local"), "p_sim", i);
            const double chance = 5 * std::sqrt(published * (1 - published) * 2 / 9999) + 2e-4;
            QVERIFY2(std::abs(found - published) <= chance, qPrintable(QString::number(i)));
        }
    }

    void globalPseudoPAgreeWithReferences() {
        const auto lines = linesOf("spatial_global_p.csv", ',');
        QCOMPARE(lines.size(), std::size_t{4});
        for (std::size_t row = 1; row < lines.size(); ++row) {
            for (const Module* module : {static_cast<const Module*>(&moran), static_cast<const Module*>(&geary)}) {
                const Result result = runModule(*module, caseTable("columbus"),
                                                {{"value", lines[row][0].toStdString()},
                                                 {"weights", "file"},
                                                 {"permutations", "9999"},
                                                 {"weights_file", "modules/columbus.gal"}});
                const double likeness = lines[row][module == &moran ? 1 : 2].toDouble();
                const double expected = std::min(likeness, 1 - likeness);  // ours is on the side of the data
                const double found = numberAt(result.tables.front().table, "p_sim", 0);
                QVERIFY2(std::abs(found - expected) <=
                             5 * std::sqrt(expected * (1 - expected) * (1 / 9999.0 + 1 / 99999.0)) + 1e-4,
                         qPrintable(lines[row][0]));
            }
        }
    }

    void threadsDoNotMatter() {
        const TestTable table = tableOf(squares(400, 20), waves(400));
        TwoThreads threads;
        for (const Module* module :
             {static_cast<const Module*>(&localMoran), static_cast<const Module*>(&localGeary)}) {
            const Result one = runModule(*module, table, {{"value", "value"}, {"permutations", "99"}});
            const Result two = runModule(*module, table, {{"value", "value"}, {"permutations", "99"}}, threads);
            QVERIFY(columnOf(test::tableOf(one, "local"), "p_sim").values() ==
                    columnOf(test::tableOf(two, "local"), "p_sim").values());
        }
        for (const char* variant : {"univariate", "bivariate"}) {
            const std::map<std::string, std::string> parameters{
                {"value", "value"}, {"second", "value"}, {"variant", variant}, {"permutations", "99"}};
            QCOMPARE(numberAt(test::tableOf(runModule(moran, table, parameters), "moran"), "mean_sim", 0),
                     numberAt(test::tableOf(runModule(moran, table, parameters, threads), "moran"), "mean_sim", 0));
        }
    }

    /// The moments of 9,999 permutations agree with the analytic ones, within Monte Carlo error.
    void permutationsAgreeWithTheory() {
        const TestTable table = caseTable("columbus");
        const Result global = runModule(moran, table, {{"value", "CRIME"}, {"permutations", "9999"}});
        const OutputTable& test = test::tableOf(global, "moran");
        const double variance = numberAt(test, "variance", 0);
        QVERIFY(std::abs(numberAt(test, "mean_sim", 0) - numberAt(test, "expected", 0)) <
                5 * std::sqrt(variance) / 100);
        QVERIFY(std::abs(numberAt(test, "sd_sim", 0) / std::sqrt(variance) - 1) < 0.04);
        QCOMPARE(numberAt(test, "p_sim", 0), 1e-4);

        const auto values = waves(49);
        const geo::Weights weights = geo::contiguity(squares(49, 7), geo::Contiguity::Queen, 0);
        SerialContext context;
        const auto tests =
            spatial::conditionalTests(weights, values, values, spatial::PairTerm::Product, 9999, context);
        double sum = 0;
        for (const double value : values) sum += value;
        for (std::size_t i = 0; i < 49; ++i) {
            const double others = (sum - values[i]) / 48 * static_cast<double>(weights.degree(i));
            QVERIFY(std::abs(tests[i].mean - others) < 5 * tests[i].sd / 100);
        }
    }

    /// Moran's scatter plot and a map of its quadrants show one table, so that they are linked; without places there is
    /// the plot alone.
    void scatterPlotsHaveAMap() {
        const Result placed = runModule(moran, caseTable("columbus"), {{"value", "CRIME"}});
        QCOMPARE(placed.maps.size(), std::size_t{1});
        const OutputTable& scatter = test::tableOf(placed, "scatter");
        for (std::size_t i = 0; i < scatter.rows(); ++i) {
            const std::string quadrant = textAt(scatter, "quadrant", i);
            QCOMPARE(quadrant.starts_with("High"), numberAt(scatter, "z", i) > 0);
            QCOMPARE(quadrant.ends_with("High"), numberAt(scatter, "lag", i) > 0);
        }
        for (const ResultSpec& spec : {placed.maps.front(), placed.charts.front()})
            QVERIFY(spec.json.find("\"scatter\"") != std::string::npos);
        const std::map<std::string, std::string> file{
            {"value", "Crime_prop"}, {"weights", "file"}, {"weights_file", "modules/guerry.gal"}};
        for (const Module* module : {static_cast<const Module*>(&moran), static_cast<const Module*>(&localMoran)}) {
            const Result unplaced = runModule(*module, caseTable("guerry"), file);
            QVERIFY(unplaced.maps.empty());
            QCOMPARE(unplaced.charts.size(), std::size_t{1});
        }
    }

    void islandsAreSaid() {
        const TestTable table = tableOf(squares(9, 3, true), waves(10));
        const Result global = runModule(moran, table, {{"value", "value"}});
        QVERIFY(warnings(global).find("islands): 10") != std::string::npos);
        const Result local = runModule(localMoran, table, {{"value", "value"}});
        QCOMPARE(textAt(test::tableOf(local, "local"), "cluster", 9), std::string("Isolated"));
        QVERIFY(columnOf(test::tableOf(local, "local"), "p_sim").isMissing(9));
    }

    void partsAreSaid() {
        std::vector<geo::Geometry> shapes = squares(4, 2);
        for (const geo::Geometry& shape : squares(4, 2)) {
            shapes.push_back(shape);
            for (geo::Point& point : shapes.back().vertices) point.x += 50;
        }
        const Result result = runModule(weightsModule, tableOf(shapes, waves(8)), {});
        QVERIFY(warnings(result).find("2 parts") != std::string::npos);
        QCOMPARE(numberAt(test::tableOf(result, "regions"), "part", 7), 2.0);
    }

    void snapping() {
        std::vector<geo::Geometry> shapes = squares(2, 2);
        for (geo::Point& point : shapes[1].vertices) point.x += 0.001;
        QCOMPARE(geo::contiguity(shapes, geo::Contiguity::Queen, 0).links(), std::size_t{0});
        for (const auto rule : {geo::Contiguity::Queen, geo::Contiguity::Rook})
            QCOMPARE(geo::contiguity(shapes, rule, 0.002).links(), std::size_t{2});
        QVERIFY(refusal(weightsModule, tableOf(shapes, {1, 2}), {}).starts_with("No region has a neighbour"));
    }

    /// London, Paris and New York: the nearest along the earth, over the antimeridian as well.
    void distancesAlongTheEarth() {
        const std::vector<geo::Point> places{
            {-0.1276, 51.5072}, {2.3522, 48.8566}, {-74.006, 40.7128}, {179.9, -17}, {-179.9, -17}};
        const geo::PointIndex index(places, geo::Metric::Geodesic);
        const geo::Weights weights = geo::nearestNeighbours(index, places, 1);
        QCOMPARE(weights.neighbours, (std::vector<std::uint32_t>{1, 0, 0, 4, 3}));
        // New York to London in the manual of GeographicLib's GeodSolve.
        QVERIFY(std::abs(geo::distance({-73.8, 40.6}, {-0.5, 51.6}, geo::Metric::Geodesic) - 5551759.400319) < 1e-5);
        QCOMPARE(geo::distanceBand(index, places, 22'000).links(), std::size_t{2});
    }

    void filesComeBack() {
        QTemporaryDir folder;
        const TestTable table = caseTable("columbus");
        for (const std::string& ending : {std::string(".gal"), std::string(".gwt")}) {
            const std::string path = folder.path().toStdString() + "/weights" + ending;
            runModule(weightsModule, table, {{"weights", "rook"}, {"save_as", path}});
            const Result result =
                runModule(moran, table, {{"weights", "file"}, {"weights_file", path}, {"value", "CRIME"}});
            QVERIFY(agreeingDigits(numberAt(test::tableOf(result, "moran"), "i", 0), 0.523670213) > 8);
        }
        QVERIFY_EXCEPTION_THROWN(geo::readGal("3\n1 2\n2"), Error);
        QVERIFY_EXCEPTION_THROWN(geo::readGal("word\n"), Error);
        QVERIFY_EXCEPTION_THROWN(geo::readGwt("0 3 a b\n1 2 x\n"), Error);
        QCOMPARE(geo::readGal("2\n1 0\n\n2 0\n\n").ids.size(), std::size_t{2});
    }

    /// The links of one run are the weights of any other; numbers as ids, islands and doubled links.
    void weightsComeFromATable() {
        const TestTable table = caseTable("columbus");
        const Result made = runModule(weightsModule, table, {{"weights", "rook"}, {"standardize", "none"}});
        const OutputTable& links = test::tableOf(made, "links");
        std::vector<std::string> from;
        std::vector<std::string> to;
        for (std::size_t i = 0; i < links.rows(); ++i) {
            from.push_back(textAt(links, "from", i));
            to.push_back(textAt(links, "to", i));
        }
        TestTable given;
        given.texts("from", from).texts("to", to);
        const Result result = runWith("weights", moran, table, given, {{"value", "CRIME"}});
        QVERIFY(agreeingDigits(numberAt(test::tableOf(result, "moran"), "i", 0), 0.523670213) > 8);
        QVERIFY(english(result.texts[1].text).starts_with("Weights of the table given: 200 links"));
        QVERIFY(result.warnings.empty());
        const std::map<std::string, std::string> model{{"response", "CRIME"}, {"predictors", "INC,HOVAL"}};
        std::map<std::string, std::string> rook = model;
        rook["weights"] = "rook";
        QCOMPARE(numberAt(test::tableOf(runWith("weights", lagModel, table, given, model), "fit"), "rho", 0),
                 numberAt(test::tableOf(runModule(lagModel, table, rook), "fit"), "rho", 0));

        TestTable few;
        few.integers("from", {1, 1, 2, 9, 3}).numbers("to", {2, 2, 1, 1, std::nan("")});
        few.numbers("weight", {3, 4, 1, std::nan(""), 1});
        const Result odd =
            runWith("weights", weightsModule, tableOf(squares(4, 2), waves(4)), few, {{"standardize", "none"}});
        QCOMPARE(numberAt(test::tableOf(odd, "links"), "weight", 0), 3.0);
        QCOMPARE(numberAt(test::tableOf(odd, "summary"), "islands", 0), 2.0);
        QVERIFY(columnOf(test::tableOf(odd, "links"), "to").isMissing(3));
        for (const char* said :
             {"is missing: 1.", "more than once in the table of weights: 1;", "does not name: 1.", "(islands): 3, 4."})
            QVERIFY2(warnings(odd).find(said) != std::string::npos, said);

        TestTable strange;
        strange.texts("from", {"x"}).texts("to", {"y"});
        QVERIFY_EXCEPTION_THROWN(runWith("weights", moran, table, strange, {{"value", "CRIME"}}), Error);
        TestTable unnamed;
        unnamed.texts("a", {"1"}).texts("b", {"2"});
        QVERIFY_EXCEPTION_THROWN(runWith("weights", moran, table, unnamed, {{"value", "CRIME"}}), Error);
    }

    void wrongDataAreRefused() {
        const auto shapes = squares(9, 3);
        const TestTable good = tableOf(shapes, waves(9));
        QVERIFY(refusal(moran, tableOf(shapes, std::vector<double>(9, 4)), {{"value", "value"}})
                    .starts_with("All values are equal"));
        QVERIFY(refusal(moran, tableOf(squares(1, 1), {4}), {{"value", "value"}}).starts_with("One region"));
        QVERIFY(refusal(moran, tableOf(shapes, std::vector<double>(9, std::nan(""))), {{"value", "value"}})
                    .starts_with("No row has all"));
        QVERIFY(refusal(moran, good, {{"value", "value"}, {"weights", "knn"}, {"neighbours", "9"}})
                    .starts_with("9 places do not have"));
        QVERIFY(refusal(moran, good, {{"value", "value"}, {"metric", "geodesic"}, {"weights", "knn"}}).empty());
        QVERIFY(refusal(moran, tableOf(squares(9, 3, true), waves(10)),
                        {{"value", "value"}, {"metric", "geodesic"}, {"weights", "knn"}})
                    .starts_with("The coordinates are no longitudes"));
        QVERIFY(refusal(moran, good, {{"value", "value"}, {"weights", "file"}}).starts_with("No file"));
        QVERIFY(refusal(moran, good, {{"value", "value"}, {"weights", "file"}, {"weights_file", "none.gal"}})
                    .starts_with("The file cannot be read"));
        QVERIFY(refusal(moran, good, {{"value", "value"}, {"variant", "rate"}}).starts_with("Rates need"));
        QVERIFY(refusal(moran, good, {{"value", "value"}, {"variant", "rate"}, {"population", "value"}})
                    .starts_with("A rate needs"));
        TestTable flat;
        flat.numbers("value", waves(9));
        QVERIFY(refusal(moran, flat, {{"value", "value"}}).starts_with("It is not known where"));
        flat.numbers("x", waves(9)).numbers("y", waves(9));
        QVERIFY(
            refusal(moran, flat, {{"value", "value"}, {"x", "x"}, {"y", "y"}}).starts_with("Neighbours that share"));
        QVERIFY(refusal(moran, flat, {{"value", "value"}, {"x", "x"}}).starts_with("Coordinates need both"));
        TestTable broken;
        broken.geometries("shape", {"no shape", "no shape"}).numbers("value", {1, 2});
        QVERIFY(!refusal(moran, broken, {{"value", "value"}}).empty());
    }

    /// A column of hot squares from the fifth of eight periods on, and z-scores of trends as R gives them.
    void emergingHotSpots() {
        std::vector<std::string> wkb;
        std::vector<double> values;
        std::vector<std::int64_t> years;
        std::vector<std::string> names;
        const auto shapes = squares(100, 10);
        for (int year = 0; year < 8; ++year) {
            for (std::size_t i = 0; i < shapes.size(); ++i) {
                wkb.push_back(geo::writeWkb(shapes[i]));
                const bool hot = i % 10 < 3 && year > 3;
                values.push_back((hot ? 50 : 10) +
                                 std::sin(static_cast<double>(i * 7 + static_cast<std::size_t>(year))));
                years.push_back(2000 + year);
                names.push_back("r" + std::to_string(i));
            }
        }
        TestTable table;
        table.geometries("shape", wkb).numbers("value", values).integers("year", years).texts("name", names);
        const std::map<std::string, std::string> parameters{{"value", "value"}, {"time", "year"}, {"region", "name"}};
        const Result result = runModule(hotSpots, table, parameters);
        const OutputTable& patterns = test::tableOf(result, "patterns");
        QCOMPARE(patterns.rows(), std::size_t{100});
        QCOMPARE(textAt(patterns, "cluster", 41), std::string("Consecutive hot spot"));
        QCOMPARE(numberAt(patterns, "hot_periods", 41), 4.0);
        QCOMPARE(textAt(patterns, "cluster", 45), std::string("No pattern"));
        values.back() = std::nan("");
        TestTable holed;
        holed.geometries("shape", wkb).numbers("value", values).integers("year", years).texts("name", names);
        QVERIFY(warnings(runModule(hotSpots, holed, parameters)).find("some period: 1.") != std::string::npos);
    }

    void corrections() {
        const std::vector<double> p{0.01, 0.04, std::nan(""), 0.03, 0.2};
        // R: p.adjust(c(0.01, 0.04, 0.03, 0.2), "BH")
        const auto rate = spatial::falseDiscoveryRate(p, 0.05);
        const std::vector<double> wanted{0.04, 0.04 * 4 / 3, 0, 0.04 * 4 / 3, 0.2};
        for (const std::size_t i : {0, 1, 3, 4}) QVERIFY(agreeingDigits(rate.adjusted[i], wanted[i]) > 14);
        QVERIFY(rate.significant[0] && !rate.significant[1] && !rate.significant[2]);
    }

    void missingValuesAreCounted() {
        std::vector<double> values = waves(9);
        values[4] = std::nan("");
        const Result result = runModule(localMoran, tableOf(squares(9, 3), values), {{"value", "value"}});
        QVERIFY(warnings(result).find("infinite: 1.") != std::string::npos);
        QCOMPARE(test::tableOf(result, "local").rows(), std::size_t{8});
        QCOMPARE(numberAt(test::tableOf(result, "local"), "row", 4), 6.0);
    }
};

QTEST_GUILESS_MAIN(SpatialTest)
#include "spatial_test.moc"
