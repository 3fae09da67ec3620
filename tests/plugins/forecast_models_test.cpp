// Structural models, TBATS, vector autoregressions, reconciliation, structural breaks and scenarios against
// statsmodels, R and numpy (see data/make_*_references); the digits reached are printed.
#include "forecast/structural.h"
#include "forecast/vector_autoregression.h"
#include "reference_data.h"
#include "test_table.h"

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
