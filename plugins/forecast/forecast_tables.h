// The tables and charts of a forecast.
#pragma once

#include "forecast/forecast_module.h"

namespace kapok::forecast {

/// Fills the tables forecast, series, fit and accuracy of a result and its fan charts, series by series.
class TableWriter {
public:
    /// `levels` in percent, sorted. `group` may be null; else it must outlive the writer.
    TableWriter(Result& result, const Field& value, const Field& time, const ColumnView* group,
                std::vector<double> levels);

    void add(const Series& series, const Outcome& outcome, int period);

private:
    struct Columns {
        OutputColumn* group = nullptr;
        OutputColumn* time = nullptr;
        OutputColumn* mean = nullptr;
        std::vector<OutputColumn*> bounds;  ///< lower, upper for each level
    };

    OutputColumn* groupColumn(OutputTable& table) const;
    void addBounds(OutputTable& table, Columns& columns) const;
    void addGroup(OutputColumn* column, const Series& series) const;
    void addForecast(const Columns& columns, double mean, double sd) const;
    void addHistory(const Series& series);
    void addFuture(const Series& series, const Forecast& forecast);
    void addAccuracy(const Series& series, const Outcome& outcome, int period);
    void addChart(const Series& series);

    Result& result_;
    Field value_;
    Field time_;
    const ColumnView* group_;
    std::string groupName_;
    std::vector<double> levels_;
    std::vector<double> quantiles_;
    Columns forecast_;
    Columns series_;
    OutputColumn* step_ = nullptr;
    OutputColumn* actual_ = nullptr;
    OutputColumn* fitGroup_ = nullptr;
    OutputColumn* parameter_ = nullptr;
    OutputColumn* parameterValue_ = nullptr;
    OutputColumn* accuracyGroup_ = nullptr;
    OutputColumn* model_ = nullptr;
    OutputColumn* sample_ = nullptr;
    OutputColumn* values_ = nullptr;
    std::vector<OutputColumn*> measures_;
};

}  // namespace kapok::forecast
