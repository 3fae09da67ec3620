// Structural models, TBATS, vector autoregressions, reconciliation and structural breaks against
// statsmodels, R and numpy (see data/make_*_references); the digits reached are printed.
#include "forecast/break_points.h"
#include "forecast/methods.h"
#include "forecast/reconciliation.h"
#include "forecast/structural.h"
#include "forecast/tbats.h"
#include "forecast/vector_autoregression.h"
#include "reference_data.h"

#include <QTest>

#include <cmath>

using namespace kapok;
using namespace kapok::forecast;
using namespace kapok::test;

namespace {

/// Decimal digits that agree, at most 16.
double digitsOf(double ours, double expected) {
    if (ours == expected) return 16;
    const double difference = std::abs(ours - expected) / std::max(std::abs(expected), 1e-300);
    return std::isnan(difference) ? 0 : std::min(16.0, -std::log10(difference));
}

/// Values by name of one case of a file with the columns case, name, value.
std::map<QString, double> caseOf(const QString& file, const QString& name) {
    std::map<QString, double> values;
    for (const QStringList& row : referenceRows(file)) {
        if (row[0] == name) values[row[1]] = row[2].toDouble();
    }
    return values;
}

/// Compares by name and says the least number of digits.
class Comparison {
public:
    explicit Comparison(std::map<QString, double> expected) : expected_(std::move(expected)) {}
    void add(const QString& name, double value) {
        const double digits = digitsOf(value, expected_.at(name));
        if (digits >= least_) return;
        least_ = digits;
        worst_ = QString("%1: %2, not %3").arg(name).arg(value, 0, 'g', 12).arg(expected_.at(name), 0, 'g', 12);
    }
    double value(const QString& name) const { return expected_.at(name); }
    bool has(const QString& name) const { return expected_.contains(name); }
    double least() const { return least_; }
    QByteArray said() const { return QString("%1 digits; %2").arg(least_, 0, 'f', 1).arg(worst_).toUtf8(); }

private:
    std::map<QString, double> expected_;
    double least_ = 16;
    QString worst_;
};

std::vector<double> logarithms(std::vector<double> values) {
    for (double& value : values) value = std::log(value);
    return values;
}

}  // namespace

class ForecastModelsTest : public QObject {
    Q_OBJECT

private:
    std::map<QString, ReferenceSeries> series_ = referenceSeries();

    Regressors waves(std::size_t count) const {
        Regressors regressors{.names = {"a", "b"}, .values = {{}, {}}};
        for (std::size_t i = 1; i <= count; ++i) {
            const auto t = static_cast<double>(i);
            regressors.values[0].push_back(std::cos(t * t));
            regressors.values[1].push_back(std::sin(0.7 * t * t));
        }
        return regressors;
    }

private slots:
    void dampedSlope() {
        const StructuralFit fit = fitStructural(series_.at("WWWusage").values, {.slope = true, .damped = true});
        Comparison compared(caseOf("forecast_structural.csv", "damped"));
        compared.add("loglik", fit.end.loglik);
        compared.add("damping", fit.damping);
        compared.add("sigma2.trend", fit.slope);
        qInfo("%s", compared.said().constData());
        QVERIFY(compared.least() >= 4);
        // At 0 in the reference, as far as its logarithms go.
        QVERIFY(fit.level < 1e-4 * fit.slope && fit.irregular < 1e-4 * fit.slope);
    }

    void structural_data() {
        QTest::addColumn<QString>("series");
        QTest::addColumn<bool>("log");
        QTest::addColumn<bool>("slope");
        QTest::addColumn<int>("season");  // 0: none, -1: figures, k: waves
        QTest::newRow("nile") << "Nile" << false << false << 0;
        QTest::newRow("nile_trend") << "Nile" << false << true << 0;
        QTest::newRow("air") << "AirPassengers" << true << true << -1;
        QTest::newRow("air_gaps") << "AirPassengers" << true << true << -1;
        QTest::newRow("gas") << "UKgas" << true << true << -1;
        QTest::newRow("nottem") << "nottem" << false << false << 2;
        QTest::newRow("regressors") << "AirPassengers" << true << true << -1;
    }
    /// statsmodels' exact diffuse likelihood at its optimum (its gradient there is below 1e-10).
    void structural() {
        QFETCH(QString, series);
        QFETCH(bool, log);
        QFETCH(bool, slope);
        QFETCH(int, season);
        const QString name = QTest::currentDataTag();
        const ReferenceSeries& reference = series_.at(series);
        std::vector<double> y = log ? logarithms(reference.values) : reference.values;
        if (name == "air_gaps") {
            for (const std::size_t t : {3, 50, 51, 100}) y[t] = std::nan("");
        }
        const StructuralForm form{.slope = slope,
                                  .season = season == 0  ? SeasonForm::None
                                            : season < 0 ? SeasonForm::Dummy
                                                         : SeasonForm::Trigonometric,
                                  .period = reference.period,
                                  .harmonics = season};
        const Regressors regressors = name == "regressors" ? waves(y.size() + 12) : Regressors{};
        const StructuralFit fit = fitStructural(y, form, regressors);
        Comparison compared(caseOf("forecast_structural.csv", name));
        compared.add("loglik", fit.end.loglik);
        compared.add("sigma2.irregular", fit.irregular);
        const auto variance = [&](const QString& id, double value) {
            // Those whose optimum is 0 are compared with the others.
            if (compared.value(id) > 1e-20) compared.add(id, value);
            QVERIFY(compared.value(id) > 1e-20 || value < 1e-9 * (fit.irregular + fit.level));
        };
        variance("sigma2.level", fit.level);
        if (slope) variance("sigma2.trend", fit.slope);
        if (season < 0) variance("sigma2.seasonal", fit.season);
        if (season > 0) variance("sigma2.freq_seasonal_12(2)", fit.season);
        const Forecast forecast = forecastStates(fit.model, fit.end, y.size(), 12);
        for (std::size_t h = 0; compared.has(QString("mean_%1").arg(h + 1)); ++h) {
            compared.add(QString("mean_%1").arg(h + 1), forecast.mean[h]);
            compared.add(QString("sd_%1").arg(h + 1), forecast.sd[h]);
        }
        const auto states = smoothedStates(fit.model, y);
        for (const std::size_t t : {std::size_t{0}, y.size() / 2, y.size() - 1}) {
            compared.add(QString("level_%1").arg(t + 1), states[t][0]);
        }
        for (std::size_t k = 0; k < regressors.count(); ++k) {
            const std::size_t at = fit.firstEffect() + k;
            compared.add(QString("beta_%1").arg(k + 1), fit.end.state[at] / fit.scales[k]);
            compared.add(QString("beta_se_%1").arg(k + 1), std::sqrt(fit.end.errors[at][at]) / fit.scales[k]);
        }
        qInfo("%s", compared.said().constData());
        QVERIFY(compared.least() >= 6);
    }

    void reconciliation_data() {
        QTest::addColumn<int>("method");
        QTest::newRow("bottom_up") << static_cast<int>(Reconciliation::BottomUp);
        QTest::newRow("ols") << static_cast<int>(Reconciliation::Ols);
        QTest::newRow("structural") << static_cast<int>(Reconciliation::Structural);
        QTest::newRow("variance") << static_cast<int>(Reconciliation::Variance);
        QTest::newRow("sample") << static_cast<int>(Reconciliation::Sample);
        QTest::newRow("shrink") << static_cast<int>(Reconciliation::Shrinkage);
    }
    /// numpy: S (S' W^-1 S)^-1 S' W^-1 of a total, two sums and five series.
    void reconciliation() {
        QFETCH(int, method);
        const Hierarchy hierarchy{.bottom = 5, .aggregates = {{0, 1, 2, 3, 4}, {0, 1}, {2, 3, 4}}};
        std::vector<double> base;
        stats::Matrix errors(40, 8);
        for (std::size_t i = 0; i < 8; ++i) {
            const auto x = static_cast<double>(i);
            base.push_back(i == 0 ? 100 : 20 + 10 * std::cos(x) + x);
            for (std::size_t t = 0; t < 40; ++t) {
                const auto step = static_cast<double>(t + 1);
                errors(t, i) = std::sin(1.3 * step * (x + 1)) * (1 + 0.3 * x) + 2 * std::cos(2.1 * step);
            }
        }
        const Reconciler reconciler(hierarchy, static_cast<Reconciliation>(method), errors);
        std::vector<double> deviations;
        for (std::size_t i = 0; i < 8; ++i) {
            double squares = 0;
            for (std::size_t t = 0; t < 40; ++t) squares += errors(t, i) * errors(t, i);
            deviations.push_back(std::sqrt(squares / 40));
        }
        Comparison compared(caseOf("forecast_reconciled.csv", QTest::currentDataTag()));
        const std::vector<double> means = reconciler.reconciled(base);
        const std::vector<double> sds = reconciler.deviations(deviations);
        for (std::size_t i = 0; i < 8; ++i) {
            compared.add(QString("mean_%1").arg(i), means[i]);
            compared.add(QString("sd_%1").arg(i), sds[i]);
        }
        if (compared.has("lambda")) compared.add("lambda", reconciler.shrinkage());
        qInfo("%s", compared.said().constData());
        QVERIFY(compared.least() >= 6);
    }

    void breaks_data() {
        QTest::addColumn<QString>("series");
        QTest::addColumn<double>("share");
        QTest::newRow("nile") << "Nile" << 0.15;
        QTest::newRow("www") << "WWWusage" << 0.1;
        QTest::newRow("gas") << "UKgas" << 0.15;
        QTest::newRow("deaths") << "ldeaths" << 0.2;
    }
    /// strucchange: a level, lines in time, and a regression on temperatures.
    void breaks() {
        QFETCH(QString, series);
        QFETCH(double, share);
        const QString name = QTest::currentDataTag();
        const std::vector<double>& values = series_.at(series).values;
        const std::vector<double> y = name == "gas" ? logarithms(values) : values;
        std::vector<std::vector<double>> columns{std::vector<double>(y.size(), 1)};
        if (name == "deaths") {
            const std::vector<double>& nottem = series_.at("nottem").values;
            columns.emplace_back(nottem.begin(), nottem.begin() + 72);
        } else if (name != "nile") {
            std::vector<double>& time = columns.emplace_back();
            for (std::size_t t = 1; t <= y.size(); ++t) time.push_back(static_cast<double>(t));
        }
        Comparison compared(caseOf("forecast_breaks.csv", name));
        std::size_t most = 0;
        while (compared.has(QString("rss_%1").arg(most + 1))) ++most;
        const auto partitions =
            breakPartitions(y, columns, static_cast<std::size_t>(share * static_cast<double>(y.size())), most);
        QCOMPARE(partitions.size(), most + 1);
        std::size_t best = 0;
        for (std::size_t m = 0; m <= most; ++m) {
            compared.add(QString("rss_%1").arg(m), partitions[m].squares);
            compared.add(QString("bic_%1").arg(m), breakCriterion(partitions[m], y.size(), columns.size()));
            const auto criterion = [&](std::size_t i) {
                return breakCriterion(partitions[i], y.size(), columns.size());
            };
            if (criterion(m) < criterion(best)) best = m;
        }
        QCOMPARE(static_cast<double>(best), compared.value("breaks"));
        const std::vector<Segment> segments = segmentsOf(partitions[best], y, columns);
        const std::vector<std::size_t> halves = breakIntervals(segments, columns, 95);
        for (std::size_t i = 1; i < segments.size(); ++i) {
            const double last = static_cast<double>(segments[i].from);
            compared.add(QString("break_%1").arg(i), last);
            compared.add(QString("low_%1").arg(i), last - static_cast<double>(halves[i - 1]));
            compared.add(QString("high_%1").arg(i), last + static_cast<double>(halves[i - 1]));
        }
        for (std::size_t i = 0; best > 0 && i < segments.size(); ++i) {
            for (std::size_t k = 0; k < columns.size(); ++k) {
                compared.add(QString("coef_%1_%2").arg(i + 1).arg(k + 1), segments[i].coefficients[k]);
            }
        }
        const double statistic = greatestF(partitions, y.size(), columns.size());
        compared.add("supF", statistic);
        const double p = greatestFUpper(statistic, columns.size(), share);
        qInfo("%s; p of the greatest F %.4g (Hansen's approximation %.4g)", compared.said().constData(), p,
              compared.value("supF_p"));
        QVERIFY(compared.least() >= 6);
    }

    /// Metres or kilometres: the same trend is chosen, and its forecasts are the same but for the unit.
    void structuralChoiceHasNoUnit() {
        const Method& method = methodOf("forecast.structural");
        for (const char* name : {"Nile", "UKgas", "lynx"}) {
            const ReferenceSeries& series = series_.at(name);
            const auto forecast = [&](double unit) {
                std::vector<double> y = series.values;
                for (double& value : y) value *= unit;
                return method.forecast({.values = y, .period = series.period, .horizon = 4},
                                       standardParameters(method));
            };
            const Outcome plain = forecast(1);
            for (const double unit : {1e-4, 1e4}) {
                const Outcome other = forecast(unit);
                QCOMPARE(other.model, plain.model);
                QVERIFY(std::abs(other.forecast.mean[3] / unit / plain.forecast.mean[3] - 1) < 1e-3);
            }
        }
    }

    void tbats_data() {
        QTest::addColumn<QString>("series");
        QTest::addColumn<bool>("fit");
        QTest::newRow("deaths") << "USAccDeaths" << true;
        QTest::newRow("nottem") << "nottem" << true;
        QTest::newRow("air") << "AirPassengers" << true;
        QTest::newRow("arma") << "lynx" << true;
        QTest::newRow("taylor") << "" << false;  // half-hours of three weeks, a day and a week
    }
    /// R's tbats: the model at its estimates, and a likelihood of our own that is no worse.
    void tbats() {
        QFETCH(QString, series);
        QFETCH(bool, fit);
        const QString name = QTest::currentDataTag();
        std::vector<double> y;
        if (fit) {
            y = series_.at(series).values;
        } else {
            for (const QStringList& row : referenceRows("half_hours.csv")) y.push_back(row[0].toDouble());
        }
        Comparison compared(caseOf("forecast_tbats.csv", name));
        const auto reference = [&](const QString& id, double standard) {
            return compared.has(id) ? compared.value(id) : standard;
        };
        TbatsForm form{.boxCox = compared.has("lambda"), .trend = compared.has("beta")};
        TbatsParameters parameters{.lambda = reference("lambda", 1),
                                   .alpha = reference("alpha", 0),
                                   .beta = reference("beta", 0),
                                   .phi = reference("phi", 1)};
        form.periods = !fit ? std::vector<double>{48, 336} : std::vector<double>{12};
        if (!compared.has("k1")) form.periods.clear();
        for (std::size_t i = 1; i <= form.periods.size(); ++i) {
            form.harmonics.push_back(static_cast<int>(reference(QString("k%1").arg(i), 0)));
            parameters.gamma1.push_back(reference(QString("gamma1of%1").arg(i), 0));
            parameters.gamma2.push_back(reference(QString("gamma2of%1").arg(i), 0));
        }
        const auto list = [&](const QString& id) {
            std::vector<double> values;
            if (compared.has(id)) values.push_back(compared.value(id));
            for (int i = 1; compared.has(QString("%1_%2").arg(id).arg(i)); ++i) {
                values.push_back(compared.value(QString("%1_%2").arg(id).arg(i)));
            }
            return values;
        };
        parameters.ar = list("ar");
        parameters.ma = list("ma");
        form.p = static_cast<int>(parameters.ar.size());
        form.q = static_cast<int>(parameters.ma.size());
        // The reference lists ARMA states behind the others; they start from 0.
        std::vector<double> seed = list("seed");
        seed.resize(form.states());
        const TbatsFit run = runTbats(y, form, parameters, seed);
        compared.add("likelihood", run.likelihood);
        // The reference counts the states of ARMA errors, which start from 0, as estimated.
        compared.add("aic", run.aic + 2 * (form.p + form.q));
        compared.add("variance", run.sigma2);
        for (const std::size_t t : {std::size_t{1}, std::size_t{2}, y.size() / 2, y.size()}) {
            compared.add(QString("fitted_%1").arg(t), run.fitted[t - 1]);
        }
        const Forecast forecast = run.forecast(24);
        for (std::size_t h = 0; h < 24; ++h) {
            compared.add(QString("mean_%1").arg(h + 1), run.unscaled(forecast.mean[h]));
            // With a trend the reference forgets the slope's gain in its intervals (forecast.tbats asks for "beta.v").
            if (form.trend && h > 0) continue;
            compared.add(QString("upper_%1").arg(h + 1),
                         run.unscaled(forecast.mean[h] + 1.2815515655446004 * forecast.sd[h]));
        }
        const double own = fit ? fitTbats(y, form).likelihood : run.likelihood;
        qInfo("%s; -2 log-likelihood at our optimum %.3f (R %.3f)", compared.said().constData(), own,
              compared.value("likelihood"));
        QVERIFY(compared.least() >= 6);
        QVERIFY(own < compared.value("likelihood") + 1e-3);
    }

    /// A wave of 24 and one of 168 steps are found and carried on.
    void tbatsFindsItsWaves() {
        std::vector<double> y;
        const auto value = [](double t) {
            return 50 + 10 * std::sin(t * 0.2617993878) + 5 * std::cos(t * 0.0373999125) + 0.2 * std::sin(t * t);
        };
        for (int t = 0; t < 504; ++t) y.push_back(value(t));
        const TbatsForm form = wavesOf(y, {24, 168});
        QCOMPARE(form.periods, (std::vector<double>{24, 168}));
        const Forecast forecast = fitTbats(y, form).forecast(48);
        for (std::size_t h = 0; h < 48; ++h) {
            QVERIFY(std::abs(forecast.mean[h] - value(static_cast<double>(504 + h))) < 1);
        }
    }

    /// statsmodels: US output, consumption and investment.
    void vectorAutoregression() {
        const auto rows = referenceRows("forecast_var_data.csv");
        stats::Matrix y(rows.size(), 3);
        for (std::size_t t = 0; t < rows.size(); ++t) {
            for (std::size_t j = 0; j < 3; ++j) y(t, j) = rows[t][static_cast<qsizetype>(j)].toDouble();
        }
        Comparison compared(caseOf("forecast_var.csv", "us"));
        for (int lag = 1; lag <= 8; ++lag) {
            const VarCriteria criteria = criteriaOf(fitVar(y, lag, VarTrend::Constant, 8));
            compared.add(QString("aic_%1").arg(lag), criteria.aic);
            compared.add(QString("bic_%1").arg(lag), criteria.bic);
            compared.add(QString("hqic_%1").arg(lag), criteria.hannanQuinn);
            compared.add(QString("fpe_%1").arg(lag), criteria.predictionError);
        }
        const VarFit fit = fitVar(y, 2, VarTrend::Constant, 2);
        compared.add("loglik", fit.loglik);
        for (std::size_t i = 0; i < 7; ++i) {
            for (std::size_t j = 0; j < 3; ++j) {
                compared.add(QString("coef_%1_%2").arg(i).arg(j), fit.coefficients(i, j));
                compared.add(QString("se_%1_%2").arg(i).arg(j), fit.errors(i, j));
            }
        }
        const std::vector<Forecast> forecasts = forecastVar(fit, y, 8);
        for (std::size_t h = 0; h < 8; ++h) {
            for (std::size_t j = 0; j < 3; ++j) {
                const double mean = forecasts[j].mean[h];
                compared.add(QString("mean_%1_%2").arg(h + 1).arg(j), mean);
                compared.add(QString("lower_%1_%2").arg(h + 1).arg(j), mean - 1.959963984540054 * forecasts[j].sd[h]);
            }
        }
        const VarResponses responses = responsesOf(fit, 8);
        for (std::size_t t = 0; t <= 8; ++t) {
            for (std::size_t i = 0; i < 3; ++i) {
                for (std::size_t j = 0; j < 3; ++j) {
                    const QString at = QString("_%1_%2_%3").arg(t).arg(i).arg(j);
                    if (compared.value("plain" + at) != 0) compared.add("plain" + at, responses.plain[t](i, j));
                    if (compared.value("orth" + at) != 0) compared.add("orth" + at, responses.orthogonal[t](i, j));
                    if (t > 0) compared.add("plainse" + at, responses.plainErrors[t](i, j));
                    if (compared.value("orthse" + at) != 0) {
                        compared.add("orthse" + at, responses.orthogonalErrors[t](i, j));
                    }
                }
            }
        }
        for (std::size_t cause = 0; cause < 3; ++cause) {
            for (std::size_t effect = 0; effect < 3; ++effect) {
                compared.add(QString("share_8_%1_%2").arg(effect).arg(cause), responses.shares[7](effect, cause));
                if (cause == effect) continue;
                const VarTest test = grangerTest(fit, cause, effect);
                compared.add(QString("granger_%1_%2").arg(cause).arg(effect), test.statistic);
                compared.add(QString("granger_p_%1_%2").arg(cause).arg(effect), test.pValue);
            }
        }
        const VarTest white = portmanteauTest(fit, 10);
        compared.add("portmanteau", white.statistic);
        compared.add("portmanteau_p", white.pValue);
        qInfo("%s", compared.said().constData());
        QVERIFY(compared.least() >= 6);
    }
};

QTEST_GUILESS_MAIN(ForecastModelsTest)
#include "forecast_models_test.moc"
