// The modules of the plugin spatial against R (data/make_spatial.R), and what they refuse.
#include "module_cases.h"
#include "spatial/modules.h"
#include "spatial/permutation.h"
#include "spatial/studied.h"
#include "spatial/target_module.h"

#include "geo/contiguity.h"
#include "geo/measure.h"
#include "geo/near_weights.h"
#include "geo/weights_file.h"
#include "geo/wkb.h"

#include <QDir>
#include <QTemporaryDir>

#include <thread>

using namespace kapok;
using namespace kapok::test;

namespace {

const FunctionModule weightsModule(spatial::weightsInfo(), spatial::runWeights);
const FunctionModule moran(spatial::moranInfo(), spatial::runMoran);
const FunctionModule geary(spatial::gearyInfo(), spatial::runGeary);
const FunctionModule localMoran(spatial::localMoranInfo(), spatial::runLocalMoran);
const FunctionModule localGeary(spatial::localGearyInfo(), spatial::runLocalGeary);
const FunctionModule getisOrd(spatial::getisOrdInfo(), spatial::runGetisOrd);
const FunctionModule joinCount(spatial::joinCountInfo(), spatial::runJoinCount);
const FunctionModule correlogram(spatial::correlogramInfo(), spatial::runCorrelogram);
const FunctionModule hotSpots(spatial::hotSpotsInfo(), spatial::runHotSpots);
const FunctionModule ols(spatial::olsInfo(), spatial::runOls);
const FunctionModule lagModel(spatial::lagInfo(), spatial::runLag);
const FunctionModule errorModel(spatial::errorInfo(), spatial::runError);
const FunctionModule durbin(spatial::durbinInfo(), spatial::runDurbin);
const FunctionModule gwr(spatial::gwrInfo(), spatial::runGwr);
const FunctionModule centre(spatial::centreInfo(), spatial::runCentre);
const FunctionModule skater(spatial::skaterInfo(), spatial::runSkater);
const FunctionModule hierarchy(spatial::regionHierarchyInfo(), spatial::runRegionHierarchy);
const FunctionModule maxP(spatial::maxPInfo(), spatial::runMaxP);
const FunctionModule buffer(spatial::bufferInfo(), spatial::runBuffer);
const FunctionModule dissolve(spatial::dissolveInfo(), spatial::runDissolve);
const FunctionModule simplify(spatial::simplifyInfo(), spatial::runSimplify);
const FunctionModule repair(spatial::repairInfo(), spatial::runRepair);
const spatial::TargetModule clip(spatial::clipInfo(), spatial::runClip);
const spatial::TargetModule interpolate(spatial::interpolateInfo(), spatial::runInterpolate);
const spatial::TargetModule joinRows(spatial::joinInfo(), spatial::runJoin);
const spatial::TargetModule kriging(spatial::krigingInfo(), spatial::runKriging);
const spatial::TargetModule idw(spatial::idwInfo(), spatial::runIdw);
const spatial::TargetModule density(spatial::densityInfo(), spatial::runDensity);
const std::vector<const Module*> modules{&gwr,           &centre,      &skater,  &hierarchy,  &maxP,       &kriging,
                                         &idw,           &density,     &ols,     &lagModel,   &errorModel, &durbin,
                                         &weightsModule, &moran,       &geary,   &localMoran, &localGeary, &getisOrd,
                                         &joinCount,     &correlogram, &hotSpots};

/// Two threads that share the calls in another order than the serial context.
class TwoThreads final : public RunContext {
public:
    void progress(double) override {}
    bool cancelled() const override { return false; }
    std::uint64_t seed() const override { return 1; }
    void parallelFor(std::size_t count, const std::function<void(std::size_t)>& body) override {
        std::thread other([&] {
            for (std::size_t i = 0; i < count; i += 2) body(i);
        });
        for (std::size_t i = 1; i < count; i += 2) body(i);
        other.join();
    }
    std::string secret(const std::string&) override { return {}; }
};

geo::Geometry rectangle(double left, double bottom, double right, double top) {
    geo::Geometry geometry;
    geometry.add(geo::PartKind::Outer,
                 std::vector<geo::Point>{{left, bottom}, {right, bottom}, {right, top}, {left, top}, {left, bottom}});
    return geometry;
}

/// Squares in rows of `columns`, and one far away when asked for.
std::vector<geo::Geometry> squares(int count, int columns, bool island = false) {
    std::vector<geo::Geometry> shapes;
    for (int i = 0; i < count; ++i) {
        const double x = i % columns;
        const double y = i / columns;
        shapes.push_back(rectangle(x, y, x + 1, y + 1));
    }
    if (island) shapes.push_back(rectangle(100, 100, 101, 101));
    return shapes;
}

TestTable tableOf(const std::vector<geo::Geometry>& shapes, std::vector<double> values) {
    TestTable table;
    std::vector<std::string> wkb;
    for (const geo::Geometry& shape : shapes) wkb.push_back(geo::writeWkb(shape));
    table.geometries("shape", wkb).numbers("value", std::move(values));
    return table;
}

std::vector<double> waves(std::size_t count) {
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i) values.push_back(std::sin(static_cast<double>(i)) + 0.01 * (i % 7));
    return values;
}

std::string warnings(const Result& result) {
    std::string all;
    for (const Text& warning : result.warnings) all += english(warning) + "\n";
    return all;
}

std::string refusal(const Module& module, const TestTable& table,
                    const std::map<std::string, std::string>& parameters) {
    try {
        runModule(module, table, parameters);
    } catch (const Error& error) {
        return english(error.message());
    }
    return {};
}

Result runWithTargets(const Module& module, const TestTable& data, const TestTable& targets,
                      const std::map<std::string, std::string>& parameters) {
    ParameterValues given;
    for (const Parameter& parameter : module.info().parameters) {
        const auto text = parameters.find(parameter.id);
        if (text != parameters.end()) given.set(parameter.id, parseParameter(parameter, text->second));
    }
    Inputs inputs = data.inputs();
    inputs.emplace("targets", targets.inputs().at("data"));
    SerialContext context;
    return module.run(inputs, validated(module.info().parameters, given), context);
}

geo::Geometry shapeAt(const OutputTable& table, std::size_t row) {
    return geo::readWkb(textAt(table, "geometry", row));
}

}  // namespace

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
                    .starts_with("Around row"));
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
