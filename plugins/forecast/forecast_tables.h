// The tables and charts of a forecast.
#pragma once

#include "forecast/method.h"
#include "forecast/series.h"
#include "sdk/chart_text.h"

namespace kapok::forecast {

/// Fills the tables forecast, series, fit, accuracy and components of a result and its charts, series by series.
class TableWriter {
public:
    /// `levels` in percent, sorted. `group` may be null; else it must outlive the writer. `parameters` are the words
    /// for the parameters of models; see fitTerms.
    TableWriter(Result& result, const Field& value, const Field& time, const ColumnView* group,
                std::vector<double> levels, Terms parameters);

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
    void addForecast(const Columns& columns, std::size_t step, const Forecast& forecast,
                     const std::vector<Bounds>& bounds) const;
    void addHistory(const Series& series);
    void addFuture(const Series& series, const Outcome& outcome);
    void addComponents(const Series& series, const std::vector<Component>& components);
    void addAccuracy(const Series& series, const Outcome& outcome, int period);
    void addChart(const Series& series, int horizon, int period);
    void addComponentChart(const Series& series);
    ChartText chartOf(const Series& series, std::string dataset, std::string mark) const;

    Result& result_;
    Field value_;
    Field time_;
    const ColumnView* group_;
    std::string groupName_;
    std::vector<double> levels_;
    Columns forecast_;
    Columns series_;
    OutputColumn* step_ = nullptr;
    OutputColumn* actual_ = nullptr;
    OutputColumn* fitGroup_ = nullptr;
    OutputColumn* parameter_ = nullptr;
    OutputColumn* parameterValue_ = nullptr;
    OutputColumn* componentGroup_ = nullptr;  ///< these four are made when a method has components
    OutputColumn* componentTime_ = nullptr;
    OutputColumn* component_ = nullptr;
    OutputColumn* componentValue_ = nullptr;
    OutputColumn* accuracyGroup_ = nullptr;
    OutputColumn* model_ = nullptr;
    OutputColumn* sample_ = nullptr;
    OutputColumn* values_ = nullptr;
    std::vector<OutputColumn*> measures_;
    std::size_t charts_ = 0;
};

}  // namespace kapok::forecast
