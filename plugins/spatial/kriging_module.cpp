// The module spatial.kriging.
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "spatial/kriging.h"
#include "spatial/result_maps.h"
#include "spatial/target_module.h"
#include "spatial/targets.h"
#include "spatial/terms.h"
#include "stats/least_squares.h"

#include <algorithm>
#include <cmath>

namespace kapok::spatial {
namespace {

constexpr std::size_t mostRows = 6000;

/// Ones, then coordinates (centred and scaled) and the columns of the drift.
class Drift {
public:
    Drift(const Locations& data, const ParameterValues& parameters) : trend_(parameters.word("trend")) {
        const geo::Box box = geo::boundsOf(data.points);
        centre_ = box.centre();
        scale_ = std::max({box.width(), box.height(), 1e-300}) / 2;
        if (parameters.has("drift")) columns_ = parameters.words("drift");
    }

    const std::vector<std::string>& columns() const { return columns_; }
    bool plain() const { return trend_ == "none" && columns_.empty(); }

    std::vector<std::string> names() const {
        std::vector<std::string> names{"(Intercept)"};
        if (trend_ != "none") names.insert(names.end(), {"x", "y"});
        if (trend_ == "quadratic") names.insert(names.end(), {"x²", "xy", "y²"});
        names.insert(names.end(), columns_.begin(), columns_.end());
        return names;
    }

    stats::Matrix matrix(std::span<const geo::Point> points, const InputTable* table,
                         const std::vector<std::size_t>& rows) const {
        stats::Matrix matrix(points.size(), names().size());
        for (std::size_t i = 0; i < points.size(); ++i) {
            const double x = (points[i].x - centre_.x) / scale_;
            const double y = (points[i].y - centre_.y) / scale_;
            std::vector<double> row{1};
            if (trend_ != "none") row.insert(row.end(), {x, y});
            if (trend_ == "quadratic") row.insert(row.end(), {x * x, x * y, y * y});
            for (const std::string& column : columns_) row.push_back(table->column(column).number(rows[i]));
            for (std::size_t k = 0; k < row.size(); ++k) matrix(i, k) = row[k];
        }
        return matrix;
    }

private:
    std::string trend_;
    std::vector<std::string> columns_;
    geo::Point centre_;
    double scale_ = 1;
};

const char* nameOf(VariogramShape shape) {
    switch (shape) {
        case VariogramShape::Spherical: return "spherical";
        case VariogramShape::Exponential: return "exponential";
        case VariogramShape::Gaussian: return "gaussian";
    }
    return "";
}

VariogramModel modelOf(const std::vector<VariogramBin>& bins, const ParameterValues& parameters) {
    constexpr VariogramShape shapes[] = {VariogramShape::Spherical, VariogramShape::Exponential,
                                         VariogramShape::Gaussian};
    const std::string& asked = parameters.word("model");
    const bool given = parameters.has("nugget") && parameters.has("sill") && parameters.has("range");
    VariogramModel best;
    best.error = std::numeric_limits<double>::infinity();
    for (const VariogramShape shape : shapes) {
        if (asked != "automatic" && asked != nameOf(shape)) continue;
        if (given)
            return {shape, parameters.number("nugget"), parameters.number("sill"), parameters.number("range"),
                    std::numeric_limits<double>::quiet_NaN()};
        const VariogramModel model = fitVariogram(bins, shape);
        if (model.error < best.error) best = model;
    }
    return best;
}

void writeVariogram(const std::vector<VariogramBin>& bins, const VariogramModel& model, const std::string& title,
                    Result& result) {
    RowWriter(result.addTable("variogram_model", KAPOK_TR("spatial", "Variogram model")),
              {"model:term", "nugget", "partial_sill", "range", "sill", "weighted_error"}, variogramTerms())
        .row({nameOf(model.shape), model.nugget, model.sill, model.range, model.total(), model.error});
    RowWriter writer(result.addTable("variogram", KAPOK_TR("spatial", "Variogram")),
                     {"pairs:int", "distance", "gamma", "fitted"});
    for (const VariogramBin& bin : bins)
        writer.row({static_cast<std::int64_t>(bin.pairs), bin.distance, bin.gamma, model.gamma(bin.distance)});
    const ChartText points{
        .dataset = "variogram", .mark = "point", .title = title, .channels = {{"x", "distance"}, {"y", "gamma"}}};
    result.charts.push_back({"variogram", KAPOK_TR("spatial", "Variogram"), points.json()});
    const ChartText line{
        .dataset = "variogram", .mark = "line", .title = title, .channels = {{"x", "distance"}, {"y", "fitted"}}};
    result.charts.push_back({"variogram_model", KAPOK_TR("spatial", "Variogram model"), line.json()});
}

double writeValidation(const Kriging& kriging, const Locations& locations, const std::vector<double>& values,
                       Result& result) {
    const std::vector<Prediction> predictions = kriging.leaveOneOut();
    std::vector<double> predicted;
    std::vector<double> errors;
    std::vector<double> scores;
    double sum = 0;
    double squares = 0;
    double scoreSquares = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        predicted.push_back(predictions[i].value);
        errors.push_back(values[i] - predictions[i].value);
        scores.push_back(errors[i] / std::sqrt(predictions[i].variance));
        sum += errors[i];
        squares += errors[i] * errors[i];
        scoreSquares += scores[i] * scores[i];
    }
    const auto n = static_cast<double>(values.size());
    RowWriter(result.addTable("validation", KAPOK_TR("spatial", "Leave-one-out cross-validation")),
              {"observations:int", "mean_error", "rmse", "mean_squared_score"})
        .row({values.size(), sum / n, std::sqrt(squares / n), scoreSquares / n});
    LocationTable table(result, "cross_validation", KAPOK_TR("spatial", "Predictions from the other rows"), locations);
    table.number("value", values);
    table.number("predicted", predicted);
    table.number("error", errors);
    table.number("z_score", scores);
    table.finish();
    return std::sqrt(squares / n);
}

Targets knownTargets(const InputTable* table, const Locations& locations, const Drift& drift,
                     const ParameterValues& parameters, Result& result) {
    Targets targets = targetsOf(table, locations, parameters, result);
    if (drift.columns().empty()) return targets;
    if (!table) {
        throw Error(KAPOK_TR("spatial", "Columns of drift are not known on a grid."),
                    KAPOK_TR("spatial", "Give a table of targets with the same columns."));
    }
    std::vector<geo::Point> points;
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < targets.rows.size(); ++i) {
        const bool whole = std::all_of(drift.columns().begin(), drift.columns().end(), [&](const std::string& column) {
            return std::isfinite(table->column(column).number(targets.rows[i]));
        });
        if (!whole) continue;
        points.push_back(targets.points[i]);
        rows.push_back(targets.rows[i]);
    }
    if (rows.size() < targets.rows.size()) {
        result.warnings.push_back(KAPOK_TR("spatial", "Targets left out because a value of the drift is missing: %1.")
                                      .arg(targets.rows.size() - rows.size()));
    }
    targets.points = std::move(points);
    targets.rows = std::move(rows);
    return targets;
}

std::vector<Parameter> krigingParameters() {
    std::vector<Parameter> parameters{
        columnParameter("value", KAPOK_TR("spatial", "Value"), KAPOK_TR("spatial", "The numbers to be interpolated."),
                        numberTypes()),
        choiceParameter("model", KAPOK_TR("spatial", "Variogram"),
                        KAPOK_TR("spatial", "How likeness falls with distance; automatic takes the best fit."),
                        {{"automatic", KAPOK_TR("spatial", "Automatic")},
                         {"spherical", KAPOK_TR("spatial", "Spherical")},
                         {"exponential", KAPOK_TR("spatial", "Exponential")},
                         {"gaussian", KAPOK_TR("spatial", "Gaussian")}}),
        choiceParameter("trend", KAPOK_TR("spatial", "Trend"),
                        KAPOK_TR("spatial", "Universal kriging follows a surface of the coordinates."),
                        {{"none", KAPOK_TR("spatial", "None (ordinary kriging)")},
                         {"linear", KAPOK_TR("spatial", "Linear")},
                         {"quadratic", KAPOK_TR("spatial", "Quadratic")}}),
        columnsParameter("drift", KAPOK_TR("spatial", "Drift"),
                         KAPOK_TR("spatial", "Columns that the mean depends on; the targets need them too."),
                         numberTypes(), false),
        advanced(numberParameter("cutoff", KAPOK_TR("spatial", "Cutoff"),
                                 KAPOK_TR("spatial",
                                          "Pairs farther apart are not looked at; otherwise a third of the "
                                          "diagonal of the data."),
                                 {}, 1e-300, 1e300)),
        advanced(numberParameter("width", KAPOK_TR("spatial", "Width of a bin"),
                                 KAPOK_TR("spatial", "Otherwise a fifteenth of the cutoff."), {}, 1e-300, 1e300)),
        advanced(numberParameter("nugget", KAPOK_TR("spatial", "Nugget"),
                                 KAPOK_TR("spatial", "With sill and range, used instead of a fit."), {}, 0, 1e300)),
        advanced(numberParameter("sill", KAPOK_TR("spatial", "Partial sill"),
                                 KAPOK_TR("spatial", "With nugget and range, used instead of a fit."), {}, 1e-300,
                                 1e300)),
        advanced(numberParameter("range", KAPOK_TR("spatial", "Range"),
                                 KAPOK_TR("spatial", "With nugget and sill, used instead of a fit."), {}, 1e-300,
                                 1e300)),
        cellsParameter()};
    for (Parameter& parameter : locationParameters()) parameters.push_back(std::move(parameter));
    return parameters;
}

/// Throws Error where there is nothing to interpolate: all values are equal, or all rows are at one place.
void requireVariation(const std::vector<double>& values, const std::vector<geo::Point>& points) {
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    if (*least == *greatest) {
        throw Error(KAPOK_TR("spatial", "All values are equal, so there is nothing to interpolate."),
                    KAPOK_TR("spatial", "Choose another column."));
    }
    const geo::Box box = geo::boundsOf(points);
    if (box.width() > 0 || box.height() > 0) return;
    throw Error(KAPOK_TR("spatial", "All rows are at the same place."),
                KAPOK_TR("spatial", "Use data with several places."));
}

}  // namespace

ModuleInfo krigingInfo() {
    ModuleInfo info;
    info.id = "spatial.kriging";
    info.inputs = surfaceInputs();
    info.title = KAPOK_TR("spatial", "Kriging");
    info.summary = KAPOK_TR("spatial", "Fits a variogram and interpolates with the error of each prediction.");
    info.help =
        KAPOK_TR("spatial",
                 "The variogram is half the mean squared difference of pairs by distance. The model is fitted with "
                 "weights pairs / distance², as gstat does unless told: for each range the best nugget and sill are a "
                 "linear problem, and the range of least error is searched. The range of the exponential and the "
                 "Gaussian model is the divisor of the distance; they reach 95 % of the sill at 3 and 1.73 of it.\n\n"
                 "Ordinary kriging takes an unknown constant mean, universal kriging one that follows the coordinates "
                 "or columns; the variogram is then that of the residuals of least squares. All rows take part in each "
                 "prediction, at most 6,000. In the cross-validation each row is predicted from all others with the "
                 "same variogram; a mean squared score near 1 says that the variances are right.\n\n"
                 "**Missing values:** rows with a missing or infinite value are left out and counted.\n\n"
                 "Sources: G. Matheron, Economic Geology 58, 1963; N. Cressie, Statistics for Spatial Data, 1993; O. "
                 "Dubrule, Mathematical Geology 15, 1983; E. J. Pebesma, Computers and Geosciences 30, 2004.");
    info.assumptions = KAPOK_TR("spatial",
                                "Differences depend on distance alone, not on direction or place. Skewed values are "
                                "better taken as logarithms.");
    info.parameters = krigingParameters();
    return info;
}

Result runKriging(const InputTable& data, const InputTable* targetTable, const ParameterValues& parameters,
                  RunContext& context) {
    Result result;
    const ColumnView& column = data.column(parameters.word("value"));
    std::vector<const ColumnView*> needed{&column};
    if (parameters.has("drift")) {
        for (const std::string& name : parameters.words("drift")) needed.push_back(&data.column(name));
    }
    const Locations locations = locationsOf(data, parameters, needed, result);
    requirePlaces(locations);
    if (locations.size() > mostRows) {
        throw Error(KAPOK_TR("spatial", "Kriging takes at most 6,000 rows, and there are %1.").arg(locations.size()),
                    KAPOK_TR("spatial", "Sample or aggregate the rows, or use inverse distances."));
    }
    const std::vector<double> values = valuesOf(column, locations);
    requireVariation(values, locations.points);
    const Drift drift(locations, parameters);
    const stats::Matrix f = drift.matrix(locations.points, &data, locations.rows);
    const std::vector<double> residuals =
        drift.plain() ? values : stats::leastSquares({f, {}}, values, {}, &context).residuals;

    const double cutoff =
        parameters.has("cutoff") ? parameters.number("cutoff") : usualCutoff(locations.points, locations.metric);
    const double width = parameters.has("width") ? parameters.number("width") : cutoff / 15;
    if (!(width > 0) || cutoff / width > 10'000) {
        throw Error(KAPOK_TR("spatial", "The bins of the variogram are too narrow for its cutoff."),
                    KAPOK_TR("spatial", "Choose wider bins or a smaller cutoff."));
    }
    const auto bins = empiricalVariogram(locations.points, locations.metric, residuals, cutoff, width, context);
    const VariogramModel model = modelOf(bins, parameters);
    writeVariogram(bins, model, column.field().shown(), result);
    context.progress(0.2);

    const Kriging kriging(locations.points, locations.metric, values, f, model);
    context.progress(0.5);
    const double error = writeValidation(kriging, locations, values, result);
    const Targets targets = knownTargets(targetTable, locations, drift, parameters, result);
    const auto predictions =
        kriging.predict(targets.points, drift.matrix(targets.points, targetTable, targets.rows), context);
    OutputTable& surface = surfaceTable(targets, result);
    OutputColumn& value = surface.number("prediction", column.field().unit);
    OutputColumn& variance = surface.number("variance");
    for (const Prediction& prediction : predictions) {
        value.add(prediction.value);
        variance.add(prediction.variance);
    }
    finishSurface(targets, surface);
    addShapesMap("surface", "prediction", result);
    if (!drift.plain()) {
        RowWriter writer(result.addTable("trend", KAPOK_TR("spatial", "Trend")), {"term:term", "estimate"},
                         coefficientTerms());
        const std::vector<double> coefficients = kriging.driftCoefficients();
        for (std::size_t k = 0; k < coefficients.size(); ++k) writer.row({drift.names()[k], coefficients[k]});
    }
    result.texts.push_back({"summary", KAPOK_TR("spatial",
                                                "Predicted from the other rows, %1 is wrong by %2 (root mean "
                                                "square).")
                                           .arg(column.field().shown())
                                           .arg(rounded(error))});
    return result;
}

}  // namespace kapok::spatial
