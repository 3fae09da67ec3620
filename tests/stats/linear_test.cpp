// Least squares on NIST's linear sets, model matrices, and robust covariances.
#include "nist.h"
#include "stats/least_squares.h"
#include "stats/model_matrix.h"
#include "stats/robust_covariance.h"

#include <QTest>

#include <map>
#include <numeric>

using namespace kapok;
using namespace kapok::stats;
using namespace kapok::test;

namespace {

/// Powers to twice the digits, as the model builder makes them.
Design designOf(const NistFile& set, std::size_t parameters) {
    std::vector<std::vector<double>> x(set.data.front().size() - 1);
    for (const auto& row : set.data) {
        for (std::size_t j = 0; j < x.size(); ++j) x[j].push_back(row[j + 1]);
    }
    std::vector<std::size_t> rows(set.data.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    std::vector<Field> fields;
    for (std::size_t j = 0; j < x.size(); ++j)
        fields.push_back({.name = "x" + std::to_string(j), .type = Type::Float64});
    std::vector<ColumnView> views;
    for (std::size_t j = 0; j < x.size(); ++j) views.emplace_back(fields[j], rows.size(), x[j].data(), nullptr);
    std::vector<const ColumnView*> columns;
    for (const ColumnView& view : views) columns.push_back(&view);
    ModelSpec spec;
    spec.intercept = !set.name.startsWith("NoInt");
    for (std::size_t j = 0; j < x.size(); ++j) spec.terms.push_back({{fields[j].name, 1}});
    const std::size_t constant = spec.intercept ? 1 : 0;
    for (int power = 2; x.size() == 1 && static_cast<std::size_t>(power) + constant <= parameters; ++power) {
        spec.terms.push_back({{"x0", power}});
    }
    return ModelBuilder(spec, columns, rows).matrix(rows).design;
}

const std::map<QString, double> linearAims{{"Norris", 13},   {"Pontius", 13},  {"NoInt1", 14},   {"NoInt2", 14},
                                           {"Longley", 13},  {"Wampler1", 13}, {"Wampler2", 13}, {"Wampler3", 13},
                                           {"Wampler4", 11}, {"Wampler5", 9},  {"Filip", 10}};

}  // namespace

class LinearTest : public QObject {
    Q_OBJECT

private slots:
    void nistLinear_data() {
        QTest::addColumn<QString>("path");
        for (const QString& path : nistFiles(QStringLiteral(KAPOK_SOURCE_DIR "/tests/stats/data/strd"))) {
            const NistFile set = readNistFile(path);
            if (set.isLinear()) QTest::newRow(qPrintable(set.name)) << path;
        }
    }
    void nistLinear() {
        QFETCH(QString, path);
        const NistFile set = readNistFile(path);
        std::vector<double> estimates;
        std::vector<double> errors;
        for (int j = set.name.startsWith("NoInt") ? 1 : 0; j < 20; ++j) {
            const auto line = set.numbersAfter(QString("B%1 ").arg(j));
            if (line.size() < 2) break;
            estimates.push_back(line[0]);
            errors.push_back(line[1]);
        }
        std::vector<double> y;
        for (const auto& row : set.data) y.push_back(row[0]);
        const LeastSquares fit = leastSquares(designOf(set, estimates.size()), y);
        QCOMPARE(fit.rank, estimates.size());
        const double df = static_cast<double>(y.size() - fit.rank);
        const double sd = std::sqrt(fit.residualSum / df);
        double digits = 15;
        double errorDigits = 15;
        for (std::size_t j = 0; j < estimates.size(); ++j) {
            digits = std::min(digits, nistDigits(fit.coefficients[j], estimates[j]));
            errorDigits = std::min(errorDigits, nistDigits(sd * std::sqrt(fit.covariance(j, j)), errors[j]));
        }
        const double total = set.name.startsWith("NoInt") ? fit.uncentredTotal : fit.total;
        const double squareDigits = nistDigits(1 - fit.residualSum / total, set.numbersAfter("R-Squared").front());
        qInfo("%s: coefficients %.1f, standard errors %.1f, R-squared %.1f digits", qPrintable(set.name), digits,
              errorDigits, squareDigits);
        const auto aim = linearAims.find(set.name);
        QVERIFY(digits >= (aim == linearAims.end() ? 9 : aim->second));
        QVERIFY(errorDigits >= 9);
        QVERIFY(squareDigits >= 12);
    }

    void collinearColumnsAreAliased() {
        Design design{Matrix(6, 4), {}};
        for (std::size_t i = 0; i < 6; ++i) {
            const auto t = static_cast<double>(i);
            design.x(i, 0) = 1;
            design.x(i, 1) = t * 1e6;
            design.x(i, 2) = 3 - 0.1 * t;
            design.x(i, 3) = t * t;
        }
        const std::vector<double> y{1, 2, 2, 5, 7, 12};
        const LeastSquares fit = leastSquares(design, y);
        QCOMPARE(fit.rank, std::size_t{3});
        QVERIFY(std::isnan(fit.coefficients[2]));
        QVERIFY(std::isnan(fit.covariance(2, 0)));
        Design rest{Matrix(6, 3), {}};
        for (std::size_t i = 0; i < 6; ++i) {
            rest.x(i, 0) = 1;
            rest.x(i, 1) = design.x(i, 1);
            rest.x(i, 2) = design.x(i, 3);
        }
        const LeastSquares same = leastSquares(rest, y);
        QVERIFY(nistDigits(fit.coefficients[3], same.coefficients[2]) > 13);
        QVERIFY(nistDigits(fit.residualSum, same.residualSum) > 13);
    }

    /// Many rows go another way, without refinement; both must agree.
    void tallProblemsAgreeWithSmallOnes() {
        constexpr std::size_t rows = 60'000;
        constexpr std::size_t width = 12;
        Design design{Matrix(rows, width), {}};
        std::vector<double> y(rows);
        std::vector<double> weights(rows);
        std::uint64_t state = 1;
        const auto random = [&] {
            state = state * 6364136223846793005U + 1442695040888963407U;
            return static_cast<double>(state >> 11U) / 9007199254740992.0 - 0.5;
        };
        for (std::size_t i = 0; i < rows; ++i) {
            for (std::size_t j = 0; j < width; ++j) design.x(i, j) = j == 0 ? 1 : 100 * random() + (j == 3 ? 50 : 0);
            y[i] = 3 + design.x(i, 1) - 2 * design.x(i, 4) + random();
            weights[i] = 1 + random();
        }
        for (const bool weighted : {false, true}) {
            const std::span<const double> w = weighted ? std::span<const double>(weights) : std::span<const double>();
            const LeastSquares tall = leastSquares(design, y, w);
            QVERIFY(!tall.refined);
            // The same sums in normal equations of the fitted residuals: X'W(y - Xb) must vanish.
            for (std::size_t j = 0; j < width; ++j) {
                double sum = 0;
                double size = 0;
                for (std::size_t i = 0; i < rows; ++i) {
                    const double part = design.x(i, j) * tall.residuals[i] * (weighted ? weights[i] : 1);
                    sum += part;
                    size += std::abs(part);
                }
                QVERIFY(std::abs(sum) < 1e-12 * size);
            }
            const std::vector<double> leverage = leverages(design, tall, w);
            const double trace = std::accumulate(leverage.begin(), leverage.end(), 0.0);
            QVERIFY(nistDigits(trace, static_cast<double>(width)) > 11);
        }
    }

    void termsAreRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("power") << "x^2"
                               << "x^2";
        QTest::newRow("list") << " x^2, x:region + z "
                              << "x^2 x:region z";
        QTest::newRow("crossed") << "a*b"
                                 << "a b a:b";
        QTest::newRow("three") << "a*b*c"
                               << "a b a:b c a:c b:c a:b:c";
        QTest::newRow("names") << "[unit price]:产值"
                               << "unit price:产值";
        QTest::newRow("none") << ""
                              << "";
    }
    void termsAreRead() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList names;
        for (const Term& term : parseTerms(text.toStdString())) names << QString::fromStdString(termName(term));
        QCOMPARE(names.join(' '), expected);
    }

    void wrongTermsAreRefused_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"x^", "x^0", "x^21", "x,,z", "x,", ":", "x:", "[x", "x y", "x-z"}) {
            QTest::newRow(text) << QString(text);
        }
    }
    void wrongTermsAreRefused() {
        QFETCH(QString, text);
        QVERIFY_EXCEPTION_THROWN(parseTerms(text.toStdString()), Error);
    }
};

QTEST_GUILESS_MAIN(LinearTest)
#include "linear_test.moc"
