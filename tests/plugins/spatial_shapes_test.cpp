// Surfaces, regions and shapes of the plugin spatial.
#include "spatial_cases.h"

#include "geo/contiguity.h"
#include "geo/measure.h"
#include "geo/near_weights.h"

#include <QDir>

using namespace kapok;
using namespace kapok::test;

class SpatialShapesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QDir::setCurrent(KAPOK_SOURCE_DIR "/tests/plugins/data")); }

    /// Surfaces of the Meuse at 101 places against gstat, and the density against sums in R.
    void surfacesAtTargets_data() {
        QTest::addColumn<const Module*>("module");
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("wanted");
        const auto model = linesOf("modules/meuse_drift.csv", ',')[1];
        const QString fitted =
            "value=logzinc;model=spherical;nugget=0.050662426819214318;sill=0.5906078022101191;"
            "range=897.02090979700085";
        const QString drift = "value=logzinc;drift=root;model=exponential;nugget=" + model[0] + ";sill=" + model[1] +
                              ";range=" + model[2];
        const auto row = [](const char* name, const Module& module, const QString& parameters, const char* column) {
            QTest::newRow(name) << &module << parameters << column << name;
        };
        row("ok", kriging, fitted, "prediction");
        row("ok_variance", kriging, fitted, "variance");
        row("uk", kriging, drift, "prediction");
        row("uk_variance", kriging, drift, "variance");
        row("idw", idw, "value=logzinc;power=2.5", "prediction");
        row("idw_near", idw, "value=logzinc;neighbours=9", "prediction");
        row("density", density, "bandwidth=400", "density");
    }
    void surfacesAtTargets() {
        QFETCH(const Module*, module);
        QFETCH(QString, parameters);
        QFETCH(QString, column);
        QFETCH(QString, wanted);
        const TestTable data = caseTable("meuse");
        const TestTable cells = caseTable("meuse_cells");
        std::map<std::string, std::string> given;
        for (const QString& part : (parameters + ";x=x;y=y").split(';'))
            given[part.section('=', 0, 0).toStdString()] = part.section('=', 1).toStdString();
        const Result result = runWithTargets(*module, data, cells, given);
        const OutputTable& surface = test::tableOf(result, "surface");
        QCOMPARE(surface.rows(), std::size_t{101});
        double least = 15;
        for (std::size_t i = 0; i < surface.rows(); ++i) {
            const double reference = cells.inputs().at("data").column(wanted.toStdString()).number(i);
            least = std::min(least, agreeingDigits(numberAt(surface, column.toStdString(), i), reference));
        }
        qInfo("%.1f digits", least);
        QVERIFY(least >= 9);
    }

    void surfacesOnAGrid() {
        const Result result =
            runModule(idw, caseTable("meuse"), {{"value", "zinc"}, {"x", "x"}, {"y", "y"}, {"cells", "20"}});
        QCOMPARE(test::tableOf(result, "surface").rows(), std::size_t{20 * 15});
        QVERIFY(refusal(kriging, caseTable("meuse"), {{"value", "zinc"}, {"x", "x"}, {"y", "y"}, {"drift", "root"}})
                    .starts_with("Columns of drift"));
        TestTable twice;
        twice.numbers("v", {1, 2, 3, 5, 4}).numbers("x", {0, 0, 1, 2, 3}).numbers("y", {0, 0, 1, 1, 2});
        QVERIFY(refusal(kriging, twice, {{"value", "v"}, {"x", "x"}, {"y", "y"}, {"cutoff", "9"}})
                    .starts_with("Two rows are"));
        TestTable same;
        same.numbers("v", {2, 2, 2, 2, 2}).numbers("x", {0, 4, 1, 2, 3}).numbers("y", {0, 0, 1, 1, 2});
        QVERIFY(refusal(kriging, same, {{"value", "v"}, {"x", "x"}, {"y", "y"}, {"cutoff", "9"}})
                    .starts_with("All values are equal"));
        TestTable one;
        one.numbers("v", {2, 2}).numbers("x", {0, 0}).numbers("y", {1, 1});
        QVERIFY(refusal(density, one, {{"x", "x"}, {"y", "y"}}).starts_with("All rows are at the same place"));
    }

    void maxPHoldsTheLeastAmount() {
        const auto shapes = squares(100, 10);
        TestTable table = tableOf(shapes, waves(100));
        TwoThreads threads;
        const std::map<std::string, std::string> parameters{{"columns", "value"}, {"least", "7"}, {"starts", "8"}};
        const Result result = runModule(maxP, table, parameters);
        const OutputTable& regions = test::tableOf(result, "regions");
        QVERIFY(regions.rows() >= 10 && regions.rows() <= 14);
        for (std::size_t row = 0; row < regions.rows(); ++row) QVERIFY(numberAt(regions, "places", row) >= 7);
        const auto& labels = columnOf(test::tableOf(result, "places"), "region").values();
        QVERIFY(labels ==
                columnOf(test::tableOf(runModule(maxP, table, parameters, threads), "places"), "region").values());
        // Each region hangs together.
        const geo::Weights links = geo::contiguity(shapes, geo::Contiguity::Queen, 0);
        std::vector<geo::Link> inside;
        const auto& numbers = std::get<std::vector<std::int64_t>>(labels);
        for (std::uint32_t i = 0; i < 100; ++i) {
            for (const std::uint32_t k : links.neighboursOf(i)) {
                if (numbers[i] == numbers[k]) inside.push_back({i, k, 1});
            }
        }
        const auto parts = geo::components(geo::weightsOf(100, inside));
        QCOMPARE(static_cast<std::size_t>(*std::max_element(parts.begin(), parts.end()) + 1), regions.rows());
        QVERIFY(refusal(maxP, table, {{"columns", "value"}, {"least", "101"}}).starts_with("A part without"));
    }

    /// A tenth of the people of France in each region: as many regions as the tutorial of rgeoda finds, and at least as
    /// alike as the best of its searches (0.4893668 of 504).
    void maxPIsAsGoodAsPublished() {
        const Result result = runModule(maxP, caseTable("guerry"),
                                        {{"columns", "Crime_pers,Crime_prop,Literacy,Donations,Infants,Suicides"},
                                         {"amount", "Pop1831"},
                                         {"least", "3236.67"},
                                         {"weights", "file"},
                                         {"weights_file", "modules/guerry.gal"}});
        QCOMPARE(numberAt(test::tableOf(result, "fit"), "regions", 0), 8.0);
        QVERIFY(numberAt(test::tableOf(result, "fit"), "between_ss", 0) >= 0.4893668 * 504);
        const OutputTable& regions = test::tableOf(result, "regions");
        for (std::size_t row = 0; row < regions.rows(); ++row) QVERIFY(numberAt(regions, "amount", row) >= 3236.67);
    }

    void regionsAreRefused() {
        const TestTable apart = tableOf(squares(9, 3, true), waves(10));
        for (const Module* module : {static_cast<const Module*>(&skater), static_cast<const Module*>(&hierarchy)}) {
            QVERIFY(refusal(*module, apart, {{"columns", "value"}, {"k", "1"}}).starts_with("The neighbours fall"));
            QVERIFY(refusal(*module, apart, {{"columns", "value"}, {"k", "11"}}).starts_with("10 places cannot"));
            QVERIFY(refusal(*module, apart, {{"columns", "value"}, {"k", "3"}}).empty());
        }
        QVERIFY(refusal(skater, apart, {{"columns", "value"}, {"k", "5"}, {"least", "3"}}).starts_with("No more than"));
    }

    void regressionsAreRefused() {
        TestTable table = tableOf(squares(16, 4), waves(16));
        table.numbers("x", waves(16)).numbers("z", std::vector<double>(16, 3));
        for (const Module* module : {static_cast<const Module*>(&lagModel), static_cast<const Module*>(&errorModel),
                                     static_cast<const Module*>(&ols)}) {
            QVERIFY(refusal(*module, table, {{"response", "value"}, {"predictors", "x"}})
                        .starts_with("The predictors determine"));
            QVERIFY(
                refusal(*module, table, {{"response", "value"}, {"predictors", "z"}}).starts_with("The predictor z"));
            QVERIFY(refusal(*module, table, {{"response", "value"}, {"predictors", "value"}})
                        .starts_with("value cannot be"));
        }
        QVERIFY(refusal(durbin, caseTable("columbus"),
                        {{"response", "CRIME"}, {"predictors", "INC"}, {"standardize", "none"}})
                    .starts_with("The Durbin model"));
        QVERIFY(refusal(gwr, caseTable("columbus"), {{"response", "CRIME"}, {"predictors", "INC"}, {"bandwidth", "2"}})
                    .starts_with("Around the place"));
    }

    /// What every module says to data that are wrong: words for most, and modules with other words or, empty, a result.
    void wrongDataAreSaid_data() {
        using Words = std::map<std::string, std::string>;
        QTest::addColumn<std::vector<geo::Geometry>>("shapes");
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<QString>("usual");
        QTest::addColumn<Words>("others");
        const auto row = [](const char* name, const std::vector<geo::Geometry>& shapes, double value, const char* usual,
                            const Words& others) {
            std::vector<double> values = std::isnan(value) ? waves(shapes.size()) : std::vector(shapes.size(), value);
            if (value < 0) values.assign(shapes.size(), std::nan(""));
            QTest::newRow(name) << shapes << values << usual << others;
        };
        const double free = std::nan("");
        const Words surfaces{{"spatial.idw", ""}, {"spatial.kde", ""}, {"spatial.centre", ""}};
        const auto with = [](Words words, const Words& more) {
            words.insert(more.begin(), more.end());
            return words;
        };
        row("no rows", {}, free, "No row has all", {});
        row("empty shapes", std::vector<geo::Geometry>(16), free, "No row has all", {});
        row("missing", squares(16, 4), -1, "No row has all",
            {{"spatial.kde", ""}, {"spatial.centre", ""}, {"spatial.weights", ""}});
        const std::string exact = "The predictors determine";
        const std::string region = "All values of value";
        row("equal", squares(16, 4), 3, "All values are equal",
            with(surfaces, {{"spatial.weights", ""},
                            {"spatial.ols", exact},
                            {"spatial.lag", exact},
                            {"spatial.error", exact},
                            {"spatial.durbin", exact},
                            {"spatial.gwr", exact},
                            {"spatial.skater", region},
                            {"spatial.hierarchical", region},
                            {"spatial.max_p", region},
                            {"spatial.join_count", "Join counts need 2"}}));
        row("one region", squares(1, 1), free, "One region has no neighbours",
            {{"spatial.idw", ""},
             {"spatial.centre", ""},
             {"spatial.kde", "All rows are at the same place"},
             {"spatial.gwr", "1 rows are too few"},
             {"spatial.kriging", "All values are equal"}});
        std::vector<geo::Geometry> apart;
        for (int i = 0; i < 16; ++i) apart.push_back(rectangle(3 * i, i % 5, 3 * i + 1, i % 5 + 1));
        row("islands", apart, free, "No region has a neighbour",
            with(surfaces, {{"spatial.gwr", ""}, {"spatial.kriging", ""}}));
        row("two regions", squares(2, 2), free, "Fewer than four regions",
            with(surfaces, {{"spatial.weights", ""},
                            {"spatial.join_count", ""},
                            {"spatial.ols", "2 rows are too few"},
                            {"spatial.lag", "2 rows are too few"},
                            {"spatial.error", "2 rows are too few"},
                            {"spatial.durbin", "2 rows are too few"},
                            {"spatial.gwr", "2 rows are too few"},
                            {"spatial.skater", "2 places cannot"},
                            {"spatial.hierarchical", "2 places cannot"},
                            {"spatial.max_p", "A part without links"},
                            {"spatial.kriging", "There are too few pairs"},
                            {"spatial.correlogram", "At no step"}}));
        Words stacked{{"spatial.kriging", "All rows are at the same place"},
                      {"spatial.kde", "All rows are at the same place"},
                      {"spatial.gwr", "No bandwidth allows"}};
        for (const Module* module : modules) stacked.try_emplace(module->info().id, "");
        row("one place", std::vector<geo::Geometry>(16, rectangle(0, 0, 1, 1)), free, "", stacked);
    }
    void wrongDataAreSaid() {
        using Words = std::map<std::string, std::string>;
        QFETCH(std::vector<geo::Geometry>, shapes);
        QFETCH(std::vector<double>, values);
        QFETCH(QString, usual);
        QFETCH(Words, others);
        std::vector<double> steps;
        for (std::size_t i = 0; i < shapes.size(); ++i) steps.push_back(static_cast<double>(i * i % 7));
        TestTable table = tableOf(shapes, values);
        table.numbers("x", steps);
        for (const Module* module : modules) {
            const std::string& id = module->info().id;
            if (id == "spatial.hot_spots") continue;  // a panel of its own: emergingHotSpots
            const auto other = others.find(id);
            const std::string wanted = other == others.end() ? usual.toStdString() : other->second;
            const std::string said = refusal(*module, table,
                                             {{"value", "value"},
                                              {"response", "value"},
                                              {"predictors", "x"},
                                              {"columns", "value,x"},
                                              {"permutations", "9"}});
            QVERIFY2(wanted.empty() ? said.empty() : said.starts_with(wanted), (id + ": " + said).c_str());
        }
    }

    void buffersHaveTheDistance() {
        geo::Geometry point;
        point.add(geo::PartKind::Point, std::vector<geo::Point>{{114, 22.5}});
        TestTable plane;
        plane.geometries("shape", {geo::writeWkb(point)}).texts("name", {"a"});
        const Result flat = runModule(buffer, plane, {{"distance", "2"}});
        // A regular polygon of 64 corners.
        QVERIFY(agreeingDigits(geo::area(shapeAt(test::tableOf(flat, "shapes"), 0)),
                               0.5 * 64 * std::sin(2 * M_PI / 64) * 4) > 9);
        QCOMPARE(textAt(test::tableOf(flat, "shapes"), "name", 0), std::string("a"));
        TestTable earth;
        earth.geometries("shape", {geo::writeWkb(point)}, "OGC:CRS84");
        for (const geo::Point corner :
             shapeAt(test::tableOf(runModule(buffer, earth, {{"distance", "5000"}}), "shapes"), 0).vertices)
            QVERIFY(std::abs(geo::distance({114, 22.5}, corner, geo::Metric::Geodesic) - 5000) < 0.01);
    }

    void dissolvedShapesAddUp() {
        TestTable table = tableOf(squares(6, 3), {1, 2, 3, 4, 5, std::nan("")});
        table.texts("kind", {"a", "a", "b", "a", "a", "b"});
        const Result result = runModule(dissolve, table, {{"by", "kind"}});
        const OutputTable& shapes = test::tableOf(result, "shapes");
        QCOMPARE(shapes.rows(), std::size_t{2});
        QCOMPARE(numberAt(shapes, "sum_value", 0), 12.0);
        QCOMPARE(numberAt(shapes, "sum_value", 1), 3.0);
        QCOMPARE(geo::area(shapeAt(shapes, 0)), 4.0);
        QCOMPARE(shapeAt(shapes, 0).parts.size(), std::size_t{1});
    }

    void countsAreDividedByArea() {
        const TestTable data = tableOf(squares(2, 2), {10, 30});
        const TestTable targets =
            tableOf({rectangle(0.5, 0, 1.5, 1), rectangle(1.5, 0, 3, 1), rectangle(7, 7, 8, 8)}, {0, 0, 0});
        const Result counts = runWithTargets(interpolate, data, targets, {});
        const OutputTable& table = test::tableOf(counts, "targets");
        QCOMPARE(numberAt(table, "value", 0), 20.0);
        QCOMPARE(numberAt(table, "value", 1), 15.0);
        QVERIFY(columnOf(table, "value").isMissing(2));
        QVERIFY(warnings(counts).find("5 of value lies outside") != std::string::npos);
        const Result rates = runWithTargets(interpolate, data, targets, {{"rates", "true"}});
        QCOMPARE(numberAt(test::tableOf(rates, "targets"), "value", 1), 30.0);

        const Result clipped = runWithTargets(clip, data, targets, {});
        QCOMPARE(test::tableOf(clipped, "shapes").rows(), std::size_t{2});
        QCOMPARE(geo::area(shapeAt(test::tableOf(clipped, "shapes"), 0)), 0.5);
        QCOMPARE(geo::area(shapeAt(test::tableOf(clipped, "shapes"), 1)), 1.0);
    }

    void rowsFindTheirTargets() {
        const TestTable data = tableOf(squares(3, 3), {1, 2, 3});
        const TestTable targets = tableOf({rectangle(0, 0, 1, 1), rectangle(1, 0, 2, 1)}, {7, 8});
        const Result result = runWithTargets(joinRows, data, targets, {});
        const OutputTable& rows = test::tableOf(result, "rows");
        QCOMPARE(numberAt(rows, "target_value", 1), 8.0);
        QVERIFY(columnOf(rows, "target_row").isMissing(2));
        QVERIFY(warnings(result).find("no target: 1") != std::string::npos);
        QCOMPARE(numberAt(test::tableOf(result, "targets"), "rows", 0), 1.0);
        const Result near = runWithTargets(joinRows, data, targets, {{"match", "nearest"}});
        QCOMPARE(numberAt(test::tableOf(near, "rows"), "target_row", 2), 2.0);
        TestTable elsewhere;
        elsewhere.geometries("shape", {geo::writeWkb(rectangle(0, 0, 1, 1))}, "EPSG:4326");
        TestTable projected;
        projected.geometries("shape", {geo::writeWkb(rectangle(0, 0, 1, 1))}, "EPSG:3857");
        QVERIFY_EXCEPTION_THROWN(runWithTargets(joinRows, elsewhere, projected, {}), Error);
    }

    void invalidShapesAreMended() {
        geo::Geometry bow;
        bow.add(geo::PartKind::Outer, std::vector<geo::Point>{{0, 0}, {2, 2}, {2, 0}, {0, 2}, {0, 0}});
        const TestTable table = tableOf({bow, rectangle(5, 0, 6, 1)}, {1, 2});
        const Result result = runModule(repair, table, {});
        QCOMPARE(test::tableOf(result, "problems").rows(), std::size_t{1});
        QVERIFY(textAt(test::tableOf(result, "problems"), "reason", 0).starts_with("Self-intersection"));
        QCOMPARE(geo::area(shapeAt(test::tableOf(result, "shapes"), 0)), 2.0);
        QVERIFY(warnings(runModule(simplify, table, {})).find("repaired: 1") != std::string::npos);
        QVERIFY(refusal(repair, tableOf({geo::Geometry{}}, {1}), {}).starts_with("No row has a shape"));
        TestTable none;
        none.numbers("x", {1});
        QVERIFY(refusal(repair, none, {}).starts_with("The table has no geometry"));
    }
};

QTEST_GUILESS_MAIN(SpatialShapesTest)
#include "spatial_shapes_test.moc"
