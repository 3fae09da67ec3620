// An analysis: declared inputs and parameters, and a run that turns them into a Result.
#pragma once

#include "sdk/column_view.h"
#include "sdk/parameter.h"
#include "sdk/result.h"
#include "sdk/run_context.h"

namespace kapok {

/// A table a module works on.
struct Input {
    std::string id = "data";  ///< stable role: "data", "regressors", "boundaries"
    Text label = {};
    Text help = {};
    bool required = true;
};

/// What a module is. Texts are translated where they are shown.
struct ModuleInfo {
    std::string id;  ///< stable: "plugin.module", such as "forecast.ets"
    Text title = {};
    Text group = {};    ///< menu group: "Forecasting"
    Text summary = {};  ///< one or two sentences
    Text help = {};     ///< Markdown: method, missing-value rule, sources
    /// What must hold for the results to mean what they say, and what of it a run checks.
    Text assumptions = {};
    std::string version = "1";
    std::vector<Input> inputs = {};
    std::vector<Parameter> parameters = {};
};

/// The columns of one input that the parameters name, gathered into contiguous views.
class InputTable {
public:
    InputTable() = default;
    explicit InputTable(std::vector<ColumnView> columns, std::size_t rows)
        : columns_(std::move(columns)), rows_(rows) {}

    std::size_t rows() const { return rows_; }
    const std::vector<ColumnView>& columns() const { return columns_; }
    /// Throws Error when there is no such column.
    const ColumnView& column(std::string_view name) const;

private:
    std::vector<ColumnView> columns_;
    std::size_t rows_ = 0;
};

/// Input tables by role. When no Column or Columns parameter is declared for a role, all its columns are there.
using Inputs = std::map<std::string, InputTable, std::less<>>;

class Module {
public:
    virtual ~Module() = default;

    virtual const ModuleInfo& info() const = 0;

    /// Deterministic for a seed; reports progress, polls cancel. `parameters` are validated against the declaration.
    /// Throws Error (for people) or Cancelled; never returns a partial result. May run on several threads at once.
    virtual Result run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const = 0;
};

}  // namespace kapok
